package org.shequ.core.share;

import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

/**
 * What one payer bears of a cost before the rest is shared: up to an amount, or a part of a named line.
 *
 * <p>A first part never exceeds what remains of the cost when its turn comes.
 */
@Value.Immutable(copy = false)
public abstract class FirstPart {
    private static final int LONGEST_LINE = 200;

    FirstPart() {}

    /**
     * Returns a first part that is a fixed amount, such as the first 200 000 yuan.
     *
     * @param payer who bears it
     * @param amount the most that it bears first, at least 0
     * @return the first part
     * @throws IllegalArgumentException if the amount is negative
     */
    public static FirstPart upTo(Payer payer, Yuan amount) {
        if (amount.fen() < 0) {
            throw Faults.fault("first part of " + payer, amount + " yuan", "at least 0");
        }
        return ImmutableFirstPart.of(payer, Optional.of(amount), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a first part that is a part of a named line, such as half of the pay; it is rounded half up to the fen.
     *
     * @param payer who bears it
     * @param part the part of the line, from 0 to 1
     * @param line the id of the line, of at most 200 characters without spaces, {@code ;} and control characters
     * @return the first part
     * @throws IllegalArgumentException if the part is out of range, or the id malformed
     */
    public static FirstPart of(Payer payer, Ratio part, String line) {
        if (part.signum() < 0 || part.compareTo(Ratio.ONE) > 0) {
            throw Faults.fault("first part of " + payer, part + " of " + line, "from 0 to 1");
        }
        if (line.isEmpty() || line.length() > LONGEST_LINE || !isLine(line)) {
            throw Faults.fault(
                    "line of a first part",
                    line,
                    "1 to " + LONGEST_LINE + " characters without spaces, ';' and control characters");
        }
        return ImmutableFirstPart.of(payer, Optional.empty(), Optional.of(part), Optional.of(line));
    }

    private static boolean isLine(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (!isPart(line.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(int c) {
        return c != ';' && !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }

    /**
     * {@return who bears it}
     */
    @Value.Parameter
    public abstract Payer payer();

    /**
     * {@return the fixed amount; empty for a part of a line}
     */
    @Value.Parameter
    public abstract Optional<Yuan> amount();

    /**
     * {@return the part of the line; empty for a fixed amount}
     */
    @Value.Parameter
    public abstract Optional<Ratio> part();

    /**
     * {@return the id of the line; empty for a fixed amount}
     */
    @Value.Parameter
    public abstract Optional<String> line();

    /** What is asked of the payer, before the cap; the amount of the line is unused for a fixed amount. */
    final Yuan asked(Yuan lineAmount) {
        return amount().orElseGet(() -> Yuan.of(part().orElseThrow().times(lineAmount.exact()), RoundingMode.HALF_UP));
    }

    /** The part where it is a fraction of longs small enough to work with, else null. */
    @Value.Derived
    @Value.Auxiliary
    @Nullable
    Fraction fraction() {
        Ratio ratio = part().orElse(Ratio.ZERO);
        return ratio.denominator().bitLength() < Integer.SIZE
                ? new Fraction(
                        ratio.numerator().longValueExact(), ratio.denominator().longValueExact())
                : null;
    }

    /** A fraction from 0 to 1. */
    record Fraction(long num, long den) {}

    /** The same in fen. */
    final long askedFen(long line) {
        if (amount().isPresent()) {
            return amount().get().fen();
        }
        Fraction small = fraction();
        if (small == null || line > Long.MAX_VALUE / 2 / small.den) {
            return asked(Yuan.ofFen(line)).fen();
        }
        long product = line * small.num;
        long whole = product / small.den;
        long rest = product - whole * small.den;
        return rest * 2 >= small.den ? whole + 1 : whole;
    }

    /**
     * {@return the payer and what it bears, such as {@code PROVINCE<=200000.00} or {@code CITY=1/2*SD2012-3.3-4}}
     */
    @Override
    public final String toString() {
        return amount().map(it -> payer() + "<=" + it)
                .orElseGet(() -> payer() + "=" + part().orElseThrow() + "*" + line().orElseThrow());
    }
}
