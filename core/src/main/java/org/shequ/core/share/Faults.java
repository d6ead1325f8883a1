package org.shequ.core.share;

/** The wording of errors: role (value) must be rule; the value is cut to one line. */
final class Faults {
    private static final int LONGEST = 200;

    private Faults() {}

    static IllegalArgumentException fault(String role, String value, String rule) {
        return new IllegalArgumentException(message(role, value, rule));
    }

    static String message(String role, String value, String rule) {
        return role + " (" + shown(value) + ") must be " + rule;
    }

    static String shown(String value) {
        String line = value.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return value.length() > LONGEST ? line + "..." : line;
    }
}
