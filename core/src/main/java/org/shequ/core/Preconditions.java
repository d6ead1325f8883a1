package org.shequ.core;

import com.google.common.base.Strings;
import com.google.errorprone.annotations.FormatMethod;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of arguments and of the state of things (前置条件), as Guava has it; but its library is loaded only where something does not
 * hold, and while it holds nothing is allocated.
 */
public final class Preconditions {
    private Preconditions() {}

    /**
     * Refuses an argument.
     *
     * @param holds what must hold of it
     * @param template what is said otherwise, with {@code %s} for the value
     * @param value the value
     * @throws IllegalArgumentException if it does not hold
     */
    @FormatMethod
    public static void checkArgument(boolean holds, String template, @Nullable Object value) {
        if (!holds) {
            throw refused(template, value);
        }
    }

    /**
     * Refuses an argument.
     *
     * @param holds what must hold of it
     * @param template what is said otherwise, with {@code %s} for the value
     * @param value the value
     * @throws IllegalArgumentException if it does not hold
     */
    @FormatMethod
    public static void checkArgument(boolean holds, String template, long value) {
        if (!holds) {
            throw refused(template, value);
        }
    }

    /**
     * Refuses an argument.
     *
     * @param holds what must hold of it
     * @param template what is said otherwise, with {@code %s} for each value
     * @param first the first value
     * @param second the second value
     * @throws IllegalArgumentException if it does not hold
     */
    @FormatMethod
    public static void checkArgument(boolean holds, String template, @Nullable Object first, @Nullable Object second) {
        if (!holds) {
            throw refused(template, first, second);
        }
    }

    /**
     * Refuses an argument.
     *
     * @param holds what must hold of it
     * @param template what is said otherwise, with {@code %s} for each value
     * @param values the values
     * @throws IllegalArgumentException if it does not hold
     */
    @FormatMethod
    public static void checkArgument(boolean holds, String template, @Nullable Object... values) {
        if (!holds) {
            throw refused(template, values);
        }
    }

    /**
     * Refuses a call.
     *
     * @param holds what must hold before it
     * @param message what is said otherwise
     * @throws IllegalStateException if it does not hold
     */
    public static void checkState(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }

    private static IllegalArgumentException refused(String template, @Nullable Object... values) {
        return new IllegalArgumentException(Strings.lenientFormat(template, values));
    }
}
