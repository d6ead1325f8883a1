package org.shequ.core.share;

import java.math.BigInteger;
import java.util.List;
import org.shequ.core.quantity.Ratio;

/** Divides fen by weights with the method of the largest remainder: whole weights, made so once. */
final class Apportionment {
    private final BigInteger[] weights;
    private final BigInteger sum;

    /** The weights as longs; empty if one of them or the sum does not fit. */
    private final long[] small;

    private final long smallSum;

    Apportionment(List<Ratio> exact) {
        BigInteger multiple = BigInteger.ONE;
        for (Ratio weight : exact) {
            multiple = lcm(multiple, weight.denominator());
        }
        Ratio scale = Ratio.of(multiple, BigInteger.ONE);
        weights = new BigInteger[exact.size()];
        BigInteger total = BigInteger.ZERO;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = exact.get(i).times(scale).numerator();
            total = total.add(weights[i]);
        }
        sum = total;
        boolean fits = sum.bitLength() < Long.SIZE;
        small = new long[fits ? weights.length : 0];
        for (int i = 0; i < small.length; i++) {
            small[i] = weights[i].longValue();
        }
        smallSum = fits ? sum.longValue() : 0;
    }

    private static BigInteger lcm(BigInteger left, BigInteger right) {
        return left.divide(left.gcd(right)).multiply(right);
    }

    /** What a division left of each part. */
    private interface Rests {
        /** Negative if the left part has the larger rest, positive if the right one has. */
        int order(int left, int right);
    }

    private static final class SmallRests implements Rests {
        private final long[] rests;

        SmallRests(long[] rests) {
            this.rests = rests;
        }

        @Override
        public int order(int left, int right) {
            return Long.compare(rests[right], rests[left]);
        }
    }

    private static final class LargeRests implements Rests {
        private final BigInteger[] rests;

        LargeRests(BigInteger[] rests) {
            this.rests = rests;
        }

        @Override
        public int order(int left, int right) {
            return rests[right].compareTo(rests[left]);
        }
    }

    boolean isPositive() {
        return sum.signum() > 0;
    }

    /** part = floor(fen weight / sum), and one more for as many of the largest remainders as fen are left. */
    long[] split(long fen, TieRule ties) {
        long[] parts = new long[weights.length];
        long[] rests = new long[small.length];
        long left = fen;
        for (int i = 0; i < small.length; i++) {
            if (Math.multiplyHigh(fen, small[i]) != 0 || fen * small[i] < 0) {
                return splitLarge(fen, ties);
            }
            parts[i] = fen * small[i] / smallSum;
            rests[i] = fen * small[i] - parts[i] * smallSum;
            left -= parts[i];
        }
        if (small.length == 0) {
            return splitLarge(fen, ties);
        }
        if (left > 0) {
            award(parts, left, ties, new SmallRests(rests));
        }
        return parts;
    }

    private long[] splitLarge(long fen, TieRule ties) {
        long[] parts = new long[weights.length];
        BigInteger[] rests = new BigInteger[weights.length];
        BigInteger total = BigInteger.valueOf(fen);
        long left = fen;
        for (int i = 0; i < weights.length; i++) {
            BigInteger[] division = total.multiply(weights[i]).divideAndRemainder(sum);
            parts[i] = division[0].longValueExact();
            rests[i] = division[1];
            left -= parts[i];
        }
        award(parts, left, ties, new LargeRests(rests));
        return parts;
    }

    private void award(long[] parts, long fen, TieRule ties, Rests rests) {
        boolean[] awarded = new boolean[parts.length];
        for (long left = fen; left > 0; left--) {
            int first = -1;
            for (int i = 0; i < parts.length; i++) {
                if (!awarded[i] && (first < 0 || comesBefore(i, first, ties, rests))) {
                    first = i;
                }
            }
            awarded[first] = true;
            parts[first]++;
        }
    }

    private boolean comesBefore(int left, int right, TieRule ties, Rests rests) {
        int order = rests.order(left, right);
        return (order != 0 ? order : ties.compare(left, right, weights[left].compareTo(weights[right]))) < 0;
    }
}
