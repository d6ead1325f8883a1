package org.shequ.core.formula;

import org.jspecify.annotations.Nullable;
import org.shequ.core.quantity.Ratio;

/** What is known of a value within one case: from low to high, where no high means no upper end is known. */
final class Span {
    static final Span UNKNOWN = new Span(Ratio.ZERO, null);
    static final Span ZERO = exact(Ratio.ZERO);

    private final Ratio low;
    private final @Nullable Ratio high;
    private final boolean lowOpen;
    private final boolean highOpen;

    private Span(Ratio low, @Nullable Ratio high) {
        this(low, high, false, false);
    }

    private Span(Ratio low, @Nullable Ratio high, boolean lowOpen, boolean highOpen) {
        this.low = low;
        this.high = high;
        this.lowOpen = lowOpen;
        this.highOpen = highOpen;
    }

    static Span exact(Ratio value) {
        return new Span(value, value);
    }

    static Span of(Ratio low, @Nullable Ratio high) {
        return new Span(low, high);
    }

    /** The values of this below a bound; the bound itself is left out unless inclusive. */
    Span below(Ratio bound, boolean inclusive) {
        return new Span(low, bound, lowOpen, !inclusive);
    }

    /** The values of this above a bound; the bound itself is left out unless inclusive. */
    Span above(Ratio bound, boolean inclusive) {
        return new Span(bound, high, !inclusive, highOpen);
    }

    Ratio low() {
        return low;
    }

    @Nullable
    Ratio high() {
        return high;
    }

    /** Whether the low end itself is left out. */
    boolean isLowOpen() {
        return lowOpen;
    }

    /** Whether the high end itself is left out. */
    boolean isHighOpen() {
        return highOpen;
    }

    boolean isExact() {
        return low.equals(high);
    }

    boolean isZero() {
        return isExact() && low.signum() == 0;
    }

    /** Whether this holds a value. */
    boolean holds(Ratio value) {
        int above = value.compareTo(low);
        int below = high == null ? -1 : value.compareTo(high);
        return (above > 0 || (above == 0 && !lowOpen)) && (below < 0 || (below == 0 && !highOpen));
    }

    /** Whether every value is at most a bound. */
    boolean isAtMost(Ratio bound) {
        return high != null && high.compareTo(bound) <= 0;
    }

    Span hull(Span other) {
        int lows = low.compareTo(other.low);
        boolean open = lows == 0 ? lowOpen && other.lowOpen : lows < 0 ? lowOpen : other.lowOpen;
        return new Span(low.min(other.low), highest(other), open, highestOpen(other));
    }

    Span plus(Span other) {
        if (isExact() && other.isExact()) {
            return exact(low.plus(other.low));
        }
        Ratio sum = high == null || other.high == null ? null : high.plus(other.high);
        return new Span(low.plus(other.low), sum, lowOpen || other.lowOpen, highOpen || other.highOpen);
    }

    /** The product, where zero times no known upper end is zero. */
    Span times(Span other) {
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        if (isExact() && other.isExact()) {
            return exact(low.times(other.low));
        }
        boolean zero = (low.signum() == 0 && !lowOpen) || (other.low.signum() == 0 && !other.lowOpen);
        return new Span(
                low.times(other.low),
                high == null || other.high == null ? null : high.times(other.high),
                !zero && (lowOpen || other.lowOpen),
                highOpen || other.highOpen);
    }

    Span times(Ratio factor) {
        if (factor.signum() == 0) {
            return ZERO;
        }
        return new Span(low.times(factor), high == null ? null : high.times(factor), lowOpen, highOpen);
    }

    Span max(Span other) {
        int lows = low.compareTo(other.low);
        boolean open = lows == 0 ? lowOpen || other.lowOpen : lows > 0 ? lowOpen : other.lowOpen;
        return new Span(low.max(other.low), highest(other), open, highestOpen(other));
    }

    Span min(Span other) {
        int lows = low.compareTo(other.low);
        boolean open = lows == 0 ? lowOpen && other.lowOpen : lows < 0 ? lowOpen : other.lowOpen;
        if (high == null || other.high == null) {
            Span bounded = high == null ? other : this;
            return new Span(low.min(other.low), bounded.high, open, bounded.highOpen);
        }
        int highs = high.compareTo(other.high);
        boolean top = highs == 0 ? highOpen || other.highOpen : highs < 0 ? highOpen : other.highOpen;
        return new Span(low.min(other.low), high.min(other.high), open, top);
    }

    private @Nullable Ratio highest(Span other) {
        return high == null || other.high == null ? null : high.max(other.high);
    }

    private boolean highestOpen(Span other) {
        if (high == null || other.high == null) {
            return false;
        }
        int highs = high.compareTo(other.high);
        return highs == 0 ? highOpen && other.highOpen : highs > 0 ? highOpen : other.highOpen;
    }

    /** Says how this stands to another: true or false where all values agree, else unknown. */
    Truth compare(Relation relation, Span other) {
        return switch (relation) {
            case AT_LEAST -> atLeast(other);
            case MORE_THAN -> other.atLeast(this).not();
            case AT_MOST -> other.atLeast(this);
            case LESS_THAN -> atLeast(other).not();
            case EQUAL -> equal(other);
        };
    }

    private Truth atLeast(Span other) {
        if (other.high != null && low.compareTo(other.high) >= 0) {
            return Truth.TRUE;
        }
        return isBelow(other) ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether every value of this is less than every value of another. */
    private boolean isBelow(Span other) {
        if (high == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && (highOpen || other.lowOpen));
    }

    private Truth equal(Span other) {
        if (isExact() && other.isExact()) {
            return Truth.of(low.equals(other.low));
        }
        return isBelow(other) || other.isBelow(this) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
