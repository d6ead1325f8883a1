package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * An amount of money in yuan (元), kept in whole fen (分, hundredths).
 *
 * <p>The range is that of a {@code long} of fen, about 92 233 720 368 547 758 yuan either way; beyond it every
 * operation is an {@link ArithmeticException}, never a wrap. Fractions of a fen are lost only where the caller names
 * the {@link RoundingMode}.
 */
@Value.Immutable(copy = false)
public abstract non-sealed class Yuan implements Quantity<Yuan> {
    static final String ROLE = "amount";
    private static final String RANGE = "from -92233720368547758.08 to 92233720368547758.07 yuan";
    private static final String FORM = "a decimal with at most 2 places, such as 93600.00, " + RANGE;

    /** Nothing. */
    public static final Yuan ZERO = ofFen(0);

    Yuan() {}

    /**
     * Returns an amount of whole fen, such as {@code Yuan.ofFen(9_360_000)}, which is 93 600.00 yuan.
     *
     * @param fen the hundredths of a yuan, of either sign
     * @return the amount
     */
    public static Yuan ofFen(long fen) {
        return ImmutableYuan.of(fen);
    }

    /**
     * Returns an amount of whole yuan, such as {@code Yuan.of(3_000)}.
     *
     * @param yuan the yuan, of either sign
     * @return the amount
     * @throws ArithmeticException if it does not fit
     */
    public static Yuan of(long yuan) {
        long fen = yuan * 100;
        if (Math.multiplyHigh(yuan, 100) != fen >> 63) {
            throw Texts.overflow(ROLE, yuan + " yuan", RANGE);
        }
        return ofFen(fen);
    }

    /**
     * Returns an amount written as a plain decimal, such as {@code Yuan.of("12345.67")}; the same as {@link #parse}.
     *
     * @param decimal an optional minus sign, digits, and at most two places
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else, or does not fit
     */
    public static Yuan of(String decimal) {
        return parse(decimal);
    }

    /**
     * Returns a decimal amount rounded to the fen, such as 0.01 for 0.005 and {@code HALF_UP}.
     *
     * @param yuan the yuan
     * @param rounding how fractions of a fen are rounded
     * @return the amount
     * @throws ArithmeticException if it does not fit, or if rounding is needed and the mode is {@code UNNECESSARY}
     */
    public static Yuan of(BigDecimal yuan, RoundingMode rounding) {
        return of(Ratio.of(yuan), rounding);
    }

    /**
     * Returns an exact amount rounded to the fen, such as 0.33 for 1/3 and {@code HALF_UP}.
     *
     * @param yuan the yuan
     * @param rounding how fractions of a fen are rounded
     * @return the amount
     * @throws ArithmeticException if it does not fit, or if rounding is needed and the mode is {@code UNNECESSARY}
     */
    public static Yuan of(Ratio yuan, RoundingMode rounding) {
        return ofFen(yuan.toLong(100, rounding, ROLE, RANGE));
    }

    /**
     * Reads a plain decimal, such as {@code "93600.00"} or {@code "-0.5"}: no exponent, plus sign, space or separator.
     *
     * @param text an optional minus sign, digits, and at most two places
     * @return the amount
     * @throws IllegalArgumentException if the text is anything else, or does not fit
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Yuan parse(String text) {
        int point = text.indexOf('.');
        if (!Texts.isDecimal(text) || (point >= 0 && text.length() - point > 3)) {
            throw Texts.fault(ROLE, text, FORM);
        }
        BigDecimal fen = new BigDecimal(text).movePointRight(2);
        try {
            return ofFen(fen.longValueExact());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(Texts.message(ROLE, text, FORM), e);
        }
    }

    static Yuan ofExact(Ratio exact) {
        return of(exact, RoundingMode.UNNECESSARY);
    }

    static Yuan round(Ratio exact) {
        return of(exact, RoundingMode.HALF_UP);
    }

    /**
     * {@return the amount in fen}
     */
    @Value.Parameter
    public abstract long fen();

    @Override
    public final Dimension<Yuan> dimension() {
        return Dimension.YUAN;
    }

    @Override
    public final Ratio exact() {
        return Ratio.of(fen(), 100);
    }

    @Override
    public final Yuan plus(Yuan other) {
        long sum = fen() + other.fen();
        if (((fen() ^ sum) & (other.fen() ^ sum)) < 0) {
            throw Texts.overflow(ROLE, this + " + " + other + " yuan", RANGE);
        }
        return ofFen(sum);
    }

    /**
     * Returns the difference.
     *
     * @param other what is taken away
     * @return the difference, negative if the other amount is the larger
     * @throws ArithmeticException if it does not fit
     */
    public final Yuan minus(Yuan other) {
        long difference = fen() - other.fen();
        if (((fen() ^ other.fen()) & (fen() ^ difference)) < 0) {
            throw Texts.overflow(ROLE, this + " - " + other + " yuan", RANGE);
        }
        return ofFen(difference);
    }

    /**
     * Returns the amount with the other sign.
     *
     * @return the negated amount
     * @throws ArithmeticException if it does not fit
     */
    public final Yuan negated() {
        return ZERO.minus(this);
    }

    /**
     * Returns a whole multiple.
     *
     * @param factor how many times
     * @return the product
     * @throws ArithmeticException if it does not fit
     */
    public final Yuan times(long factor) {
        long product = fen() * factor;
        if (Math.multiplyHigh(fen(), factor) != product >> 63) {
            throw Texts.overflow(ROLE, this + " * " + factor + " yuan", RANGE);
        }
        return ofFen(product);
    }

    @Override
    public final int compareTo(Yuan other) {
        return Long.compare(fen(), other.fen());
    }

    /**
     * {@return the yuan with two places, such as {@code 93600.00}}
     */
    @Override
    @JsonValue
    public final String toString() {
        long whole = fen() / 100;
        long rest = Math.abs(fen() % 100);
        return (fen() < 0 && whole == 0 ? "-0" : Long.toString(whole)) + (rest < 10 ? ".0" : ".") + rest;
    }
}
