package org.shequ.core.quantity;

/** How a value of any origin stands in an error message: one line, bounded, with no control characters. */
final class Texts {
    /** The longest decimal, or half of a fraction, that is read. */
    static final int LIMIT = 64;

    private Texts() {}

    static IllegalArgumentException fault(String role, String value, String rule) {
        return new IllegalArgumentException(message(role, value, rule));
    }

    static ArithmeticException overflow(String role, String value, String rule) {
        return new ArithmeticException(message(role, value, rule));
    }

    static String message(String role, String value, String rule) {
        return role + " (" + shown(value) + ") must be " + rule;
    }

    static String shown(String value) {
        StringBuilder line = new StringBuilder();
        int end = Math.min(value.length(), LIMIT + 1);
        for (int i = 0; i < end; i++) {
            char c = value.charAt(i);
            line.append(Character.isISOControl(c) || Character.isSurrogate(c) ? '?' : c);
        }
        return end < value.length() ? line.append("...").toString() : line.toString();
    }

    /** Whether the part of the text is digits with no needless leading zero. */
    static boolean isWhole(String text, int from, int to) {
        return isDigits(text, from, to) && (to - from == 1 || text.charAt(from) != '0');
    }

    static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return from < to;
    }

    /** Whether the text is a plain decimal: an optional minus sign, digits, and optionally a point and digits. */
    static boolean isDecimal(String text) {
        if (text.length() > LIMIT) {
            return false;
        }
        int from = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? isWhole(text, from, text.length())
                : isWhole(text, from, point) && isDigits(text, point + 1, text.length());
    }
}
