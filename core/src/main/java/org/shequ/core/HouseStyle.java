package org.shequ.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of every generated value: hidden implementation, strict builder, no copy methods, unmodifiable collections of the JDK in the
 * order in which they were filled. A key that a builder is given again takes the place of the one before.
 *
 * <p>Collections of the JDK, as those of Guava bring dozens of classes and their jar to load before a first budget.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false))
public @interface HouseStyle {}
