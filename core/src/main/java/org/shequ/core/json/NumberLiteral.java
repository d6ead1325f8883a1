package org.shequ.core.json;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** The text of a JSON number, bounded so that no number costs more than its text. */
final class NumberLiteral {
    private static final int EXPONENT_DIGITS = 9;

    private NumberLiteral() {}

    static String checked(String literal) {
        if (literal.length() > Json.Num.MAX_LENGTH) {
            throw new IllegalArgumentException("number (" + literal.length() + " characters) must have at most "
                    + Json.Num.MAX_LENGTH + " characters");
        }
        int exponent = endOfDecimal(literal);
        if (exponent < 0 || (exponent < literal.length() && !isExponent(literal, exponent))) {
            throw new IllegalArgumentException("number (" + literal + ") must be a JSON number, such as -12 or 0.25");
        }
        if (exponent < literal.length()
                && Math.abs(Integer.parseInt(literal.substring(exponent + 1))) > Json.Num.MAX_EXPONENT) {
            throw new IllegalArgumentException("number (" + literal + ") must have an exponent from -"
                    + Json.Num.MAX_EXPONENT + " to " + Json.Num.MAX_EXPONENT);
        }
        return literal;
    }

    /** Where sign, digits and decimal places end; negative if they do not have their shape. */
    private static int endOfDecimal(String literal) {
        int start = literal.startsWith("-") ? 1 : 0;
        int end = endOfDigits(literal, start);
        if (end == start || (end > start + 1 && literal.charAt(start) == '0')) {
            return -1;
        }
        if (end == literal.length() || literal.charAt(end) != '.') {
            return end;
        }
        int places = endOfDigits(literal, end + 1);
        return places == end + 1 ? -1 : places;
    }

    /** Whether an e, perhaps a sign, and 1 to 9 digits fill the rest. */
    private static boolean isExponent(String literal, int from) {
        char e = literal.charAt(from);
        int start = from + 1;
        if (start < literal.length() && (literal.charAt(start) == '+' || literal.charAt(start) == '-')) {
            start++;
        }
        int end = endOfDigits(literal, start);
        return (e == 'e' || e == 'E') && end == literal.length() && end > start && end - start <= EXPONENT_DIGITS;
    }

    private static int endOfDigits(String literal, int start) {
        int end = start;
        while (end < literal.length() && literal.charAt(end) >= '0' && literal.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    static String of(BigDecimal value) {
        int scale = value.scale();
        if (Math.abs((long) scale) > Json.Num.MAX_LENGTH || value.precision() > Json.Num.MAX_LENGTH) {
            throw new IllegalArgumentException("number (precision " + value.precision() + ", scale " + scale
                    + ") must have at most " + Json.Num.MAX_LENGTH + " characters");
        }
        return checked(value.toPlainString());
    }

    static OptionalLong integer(BigDecimal value) {
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException notALong) {
            return OptionalLong.empty();
        }
    }
}
