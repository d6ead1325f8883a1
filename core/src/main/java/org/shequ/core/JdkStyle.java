package org.shequ.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The {@link HouseStyle} with collections of the JDK, for values of a first budget that would bring sorted or enumerated collections of
 * Guava: some twenty classes to load for each family.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false))
public @interface JdkStyle {}
