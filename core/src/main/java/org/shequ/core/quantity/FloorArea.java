package org.shequ.core.quantity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import org.immutables.value.Value;

/**
 * A floor area in square metres (建筑面积, m2), at least zero and exact.
 *
 * <p>Areas compare exactly; {@link #display()} is the only place that rounds, and it rounds up to 0.01 m2 and says so.
 */
@Value.Immutable(copy = false)
public abstract non-sealed class FloorArea implements Quantity<FloorArea> {
    static final String ROLE = "floor area";
    private static final String RULE = "a plain decimal or fraction of square metres, at least 0";

    /** No area. */
    public static final FloorArea ZERO = ofSquareMetres(0);

    FloorArea() {}

    /**
     * Returns whole square metres, such as {@code FloorArea.ofSquareMetres(450)}.
     *
     * @param squareMetres the square metres, at least 0
     * @return the area
     * @throws IllegalArgumentException if negative
     */
    public static FloorArea ofSquareMetres(long squareMetres) {
        return ofSquareMetres(Ratio.of(squareMetres));
    }

    /**
     * Returns square metres written as a decimal, such as {@code "450.5"}; the same as {@link #parse}.
     *
     * @param squareMetres a plain decimal or fraction, at least 0
     * @return the area
     * @throws IllegalArgumentException if the text is anything else
     */
    public static FloorArea ofSquareMetres(String squareMetres) {
        return parse(squareMetres);
    }

    /**
     * Returns an exact area, such as a third of a square metre.
     *
     * @param squareMetres the square metres, at least 0
     * @return the area
     * @throws IllegalArgumentException if negative
     */
    public static FloorArea ofSquareMetres(Ratio squareMetres) {
        if (squareMetres.signum() < 0) {
            throw Texts.fault(ROLE, squareMetres + " m2", "at least 0");
        }
        return ImmutableFloorArea.of(squareMetres);
    }

    /**
     * Reads a plain decimal such as {@code "450.5"}, or a fraction such as {@code "1400/3"}.
     *
     * @param text the square metres
     * @return the area
     * @throws IllegalArgumentException if the text is anything else, or negative
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static FloorArea parse(String text) {
        return ofSquareMetres(RatioText.parseUnsigned(ROLE, text, RULE));
    }

    static FloorArea ofExact(Ratio exact) {
        if (exact.signum() < 0) {
            throw Texts.overflow(ROLE, exact + " m2", "at least 0");
        }
        return ImmutableFloorArea.of(exact);
    }

    /**
     * {@return the exact number of square metres}
     */
    @Value.Parameter
    public abstract Ratio squareMetres();

    @Override
    public final Dimension<FloorArea> dimension() {
        return Dimension.FLOOR_AREA;
    }

    @Override
    public final Ratio exact() {
        return squareMetres();
    }

    @Override
    public final FloorArea plus(FloorArea other) {
        return ImmutableFloorArea.of(squareMetres().plus(other.squareMetres()));
    }

    @Override
    public final int compareTo(FloorArea other) {
        return squareMetres().compareTo(other.squareMetres());
    }

    /**
     * Returns the area for readers: exact where two places hold it, else rounded up to 0.01 m2 and marked with {@code
     * ↑}. A third of a square metre is {@code 0.34↑}, 450.50 is {@code 450.5}.
     *
     * @return the square metres, without the unit
     */
    public final String display() {
        Ratio up = Ratio.of(squareMetres().toDecimal(2, RoundingMode.CEILING));
        return up.equals(squareMetres()) ? up.toPlainString() : up.toPlainString() + "↑";
    }

    /**
     * {@return the square metres: a plain decimal such as {@code 450.5} where finite, else a fraction such as {@code
     * 1400/3}}
     */
    @Override
    @JsonValue
    public final String toString() {
        return squareMetres().toPlainString();
    }
}
