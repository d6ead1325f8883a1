package org.shequ.core.json;

import java.math.BigDecimal;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a JSON number, bounded so that no number costs more than its text. */
final class NumberLiteral {
    private static final Pattern GRAMMAR =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE](?<exponent>[+-]?[0-9]{1,9}))?");

    private NumberLiteral() {}

    static String checked(String literal) {
        if (literal.length() > Json.Num.MAX_LENGTH) {
            throw new IllegalArgumentException("number (" + literal.length() + " characters) must have at most "
                    + Json.Num.MAX_LENGTH + " characters");
        }
        Matcher matcher = GRAMMAR.matcher(literal);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("number (" + literal + ") must be a JSON number, such as -12 or 0.25");
        }
        String exponent = matcher.group("exponent");
        if (exponent != null && Math.abs(Integer.parseInt(exponent)) > Json.Num.MAX_EXPONENT) {
            throw new IllegalArgumentException("number (" + literal + ") must have an exponent from -"
                    + Json.Num.MAX_EXPONENT + " to " + Json.Num.MAX_EXPONENT);
        }
        return literal;
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
