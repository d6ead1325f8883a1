package org.shequ.core.quantity;

import java.math.BigInteger;
import java.math.RoundingMode;

/** The checks that the whole-number quantities share. */
final class Heads {
    private static final String RULE = "a whole number from 0 to " + Long.MAX_VALUE;

    private Heads() {}

    static long check(String role, long value) {
        if (value < 0) {
            throw Texts.fault(role, Long.toString(value), RULE);
        }
        return value;
    }

    static long parse(String role, String text) {
        if (text.length() > 19 || !Texts.isWhole(text, 0, text.length())) {
            throw Texts.fault(role, text, RULE);
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(Texts.message(role, text, RULE), e);
        }
    }

    static long ofExact(String role, Ratio exact) {
        if (!exact.isWhole() || exact.signum() < 0) {
            throw Texts.overflow(role, exact.toString(), RULE);
        }
        return exact.toLong(RoundingMode.UNNECESSARY, role);
    }

    static long ceiling(String role, Ratio exact) {
        if (exact.signum() < 0) {
            throw Texts.overflow(role, exact.toString(), "at least 0");
        }
        return exact.toLong(RoundingMode.CEILING, role);
    }

    static long sum(String role, long left, long right) {
        long sum = left + right;
        if (sum < 0) {
            throw Texts.overflow(role, left + " + " + right, RULE);
        }
        return sum;
    }

    /** Reads the integer that a JSON reader found; a fraction or a text is refused, not cut. */
    static long fromJson(String role, Object json) {
        if (json instanceof Integer || json instanceof Long) {
            return check(role, ((Number) json).longValue());
        }
        if (json instanceof BigInteger big && big.bitLength() < Long.SIZE) {
            return check(role, big.longValue());
        }
        throw Texts.fault(role, String.valueOf(json), RULE);
    }
}
