package org.shequ.core.json;

import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One fault in what was read: where, what was found, what is allowed.
 *
 * <p>Example: {@code rules.json:12:5 /rules/3/formula: found "x", allowed: flat, perHundred}. It always prints on one
 * line: control characters are escaped, what was found is cut at {@value #LONGEST_FOUND} characters.
 */
@Value.Immutable
public abstract class Fault {
    /** The greatest number of characters of what was found that a fault keeps. */
    public static final int LONGEST_FOUND = 120;

    Fault() {}

    /**
     * Returns a fault of the kind found and allowed.
     *
     * @param location where
     * @param found what was found
     * @param allowed what is allowed
     * @return the fault
     */
    public static Fault of(Location location, String found, String allowed) {
        return ImmutableFault.builder()
                .location(location)
                .found(shortened(found))
                .allowed(oneLine(allowed))
                .build();
    }

    /**
     * Returns a fault that a sentence tells.
     *
     * @param location where
     * @param message what is wrong, in words
     * @return the fault
     */
    public static Fault ofMessage(Location location, String message) {
        return ImmutableFault.builder()
                .location(location)
                .message(oneLine(message))
                .build();
    }

    /**
     * Returns a fault that a sentence tells, with what was found and what is allowed.
     *
     * @param location where
     * @param message what is wrong, in words
     * @param found what was found
     * @param allowed what is allowed
     * @return the fault
     */
    public static Fault ofMessage(Location location, String message, String found, String allowed) {
        return ImmutableFault.builder()
                .location(location)
                .message(oneLine(message))
                .found(shortened(found))
                .allowed(oneLine(allowed))
                .build();
    }

    /** {@return where} */
    public abstract Location location();

    /** {@return what is wrong in words, if found and allowed do not say it all} */
    public abstract Optional<String> message();

    /** {@return what was found} */
    public abstract Optional<String> found();

    /** {@return what is allowed} */
    public abstract Optional<String> allowed();

    /** {@return the fault on one line} */
    @Override
    public final String toString() {
        StringBuilder text = new StringBuilder(oneLine(location().toString()));
        String before = text.length() == 0 ? "" : ": ";
        if (message().isPresent()) {
            text.append(before).append(message().get());
            before = "; ";
        }
        if (found().isPresent()) {
            text.append(before).append("found ").append(found().get());
            before = ", ";
        }
        allowed().ifPresent(allowed -> text.append(", allowed: ").append(allowed));
        return text.toString();
    }

    private static String shortened(String text) {
        String line = oneLine(text);
        return line.length() <= LONGEST_FOUND ? line : line.substring(0, LONGEST_FOUND) + "...";
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || c == 0x2028
                    || c == 0x2029
                    || Character.getType(c) == Character.SURROGATE) {
                line.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }
}
