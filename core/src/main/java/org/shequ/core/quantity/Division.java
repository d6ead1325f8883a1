package org.shequ.core.quantity;

import java.math.BigInteger;
import java.math.RoundingMode;

/** Whole-number division in every rounding mode, by a positive divisor. */
final class Division {
    private Division() {}

    /** num / den rounded, by comparing twice the rest with the denominator where halves matter. */
    static long divide(long num, long den, RoundingMode rounding) {
        long quotient = num / den;
        long rest = Math.abs(num % den);
        if (rest == 0) {
            return quotient;
        }
        boolean away = isAway(rounding, num < 0, Long.compare(rest, den - rest), (quotient & 1) != 0);
        return away ? quotient + (num < 0 ? -1 : 1) : quotient;
    }

    /** The same for numbers of any size. */
    static BigInteger divide(BigInteger num, BigInteger den, RoundingMode rounding) {
        BigInteger[] parts = num.divideAndRemainder(den);
        BigInteger rest = parts[1].abs();
        if (rest.signum() == 0) {
            return parts[0];
        }
        boolean away = isAway(rounding, num.signum() < 0, rest.shiftLeft(1).compareTo(den), parts[0].testBit(0));
        return away ? parts[0].add(BigInteger.valueOf(num.signum())) : parts[0];
    }

    /** Whether a truncated quotient with a rest goes one step away from zero; half is the rest against one half. */
    private static boolean isAway(RoundingMode rounding, boolean negative, int half, boolean odd) {
        return switch (rounding) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && odd);
            case UNNECESSARY -> throw new ArithmeticException("rounding needed");
        };
    }
}
