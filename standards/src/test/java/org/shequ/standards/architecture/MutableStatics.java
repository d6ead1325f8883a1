package org.shequ.standards.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds static fields that can be set again, and what can change inside those that cannot. */
final class MutableStatics {
    private static final Pattern UNCHANGING =
            Pattern.compile("java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*"
                    + "|com\\.google\\.common\\.collect\\.\\w*Immutable.*");

    private static final List<Class<?>> CHANGING = List.of(
            ThreadLocal.class,
            StringBuilder.class,
            StringBuffer.class,
            Lock.class,
            Reference.class,
            java.util.Date.class);

    private MutableStatics() {}

    static Stream<String> in(JavaClass type) {
        return Arrays.stream(type.reflect().getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(MutableStatics::canChange)
                .map(field -> "static field " + field.getName() + " can change");
    }

    private static boolean canChange(Field field) {
        return !Modifier.isFinal(field.getModifiers()) || canChange(valueOf(field), field);
    }

    /** A private array is a table for its own class; one that others see is open to them. */
    private static boolean canChange(Object value, Field field) {
        Class<?> type = value.getClass();
        if (type.isArray()) {
            return !Modifier.isPrivate(field.getModifiers());
        }
        if (value instanceof Collection || value instanceof Map) {
            return !UNCHANGING.matcher(type.getName()).matches();
        }
        return type.getName().startsWith("java.util.concurrent.atomic.")
                || CHANGING.stream().anyMatch(changing -> changing.isInstance(value));
    }

    private static Object valueOf(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.toString(), e);
        }
    }
}
