package org.shequ.core.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Reads and prints ratios. */
final class RatioText {
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private RatioText() {}

    /** Reads what {@link Ratio#parse} does, except for a sign and a percentage. */
    static Ratio parseUnsigned(String role, String text, String rule) {
        if (text.startsWith("-") || text.endsWith("%")) {
            throw Texts.fault(role, text, rule);
        }
        return parse(role, text, rule);
    }

    static Ratio parse(String role, String text, String rule) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            String part = text.substring(0, slash);
            String whole = text.substring(slash + 1);
            if (isWhole(part) && isWhole(whole) && !whole.startsWith("-") && !whole.equals("0")) {
                return Ratio.of(new BigInteger(part), new BigInteger(whole));
            }
        } else if (text.endsWith("%")) {
            String hundredths = text.substring(0, text.length() - 1);
            if (Texts.isDecimal(hundredths)) {
                return Ratio.of(new BigDecimal(hundredths).movePointLeft(2));
            }
        } else if (Texts.isDecimal(text)) {
            return Ratio.of(new BigDecimal(text));
        }
        throw Texts.fault(role, text, rule);
    }

    private static boolean isWhole(String text) {
        return Texts.isDecimal(text) && text.indexOf('.') < 0;
    }

    /** n / (2^a 5^b) has max(a, b) decimal places; any other denominator has no end. */
    static String plain(Ratio ratio) {
        BigInteger rest = ratio.denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (fives < Texts.LIMIT && rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        int scale = Math.max(twos, fives);
        if (rest.equals(BigInteger.ONE) && scale < Texts.LIMIT) {
            String plain = ratio.toDecimal(scale, RoundingMode.UNNECESSARY).toPlainString();
            if (plain.length() <= Texts.LIMIT) {
                return plain;
            }
        }
        return ratio.toString();
    }
}
