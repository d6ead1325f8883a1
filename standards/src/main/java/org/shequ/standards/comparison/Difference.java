package org.shequ.standards.comparison;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;

/**
 * By how much an amount of money differs between two sides (差额): the second less the first, in yuan, of either sign.
 *
 * <p>Exact where both amounts are; else between a least and a most, both included, each empty where it is not known. From 30 000 to 40 000
 * yuan on the first side and exactly 50 000 on the second, it is from 10 000 to 20 000.
 */
@Value.Immutable(builder = false)
public abstract class Difference {
    /** No difference. */
    public static final Difference NONE = exact(Yuan.ZERO);

    Difference() {}

    /**
     * Returns a known difference.
     *
     * @param amount the difference
     * @return the difference, exactly
     */
    public static Difference exact(Yuan amount) {
        return between(Optional.of(amount), Optional.of(amount));
    }

    /**
     * Returns what is known of the difference of two amounts of which each may lie anywhere within its bounds.
     *
     * @param before the amount of the first side
     * @param after the amount of the second side
     * @return the least is the low end of the second side less the high end of the first; the most the other way about
     * @throws ArithmeticException if an end does not fit
     */
    public static Difference of(Outcome<Yuan> before, Outcome<Yuan> after) {
        return of(before.low().orElse(Yuan.ZERO), before.high(), after.low().orElse(Yuan.ZERO), after.high());
    }

    static Difference of(Yuan low, Optional<Yuan> high, Yuan otherLow, Optional<Yuan> otherHigh) {
        return between(high.map(otherLow::minus), otherHigh.map(most -> most.minus(low)));
    }

    private static Difference between(Optional<Yuan> low, Optional<Yuan> high) {
        return ImmutableDifference.of(low, high);
    }

    /** {@return the least that it can be, included; empty if unknown} */
    @Value.Parameter
    public abstract Optional<Yuan> low();

    /** {@return the most that it can be, included; empty if unknown} */
    @Value.Parameter
    public abstract Optional<Yuan> high();

    /** {@return the difference, if it is exact} */
    public Optional<Yuan> amount() {
        return low().filter(low -> high().filter(low::equals).isPresent());
    }

    /** {@return whether it is known to be none} */
    public boolean isNone() {
        return equals(NONE);
    }

    /**
     * Returns the sum of two differences.
     *
     * @param other the other difference
     * @return the sum; its ends are open where an end of either is
     * @throws ArithmeticException if an end does not fit
     */
    public Difference plus(Difference other) {
        return between(
                low().flatMap(low -> other.low().map(low::plus)),
                high().flatMap(high -> other.high().map(high::plus)));
    }

    /**
     * Returns the difference with the sides swapped.
     *
     * @return the first side less the second
     * @throws ArithmeticException if an end does not fit
     */
    public Difference negated() {
        return between(high().map(Yuan::negated), low().map(Yuan::negated));
    }

    /** {@return the difference as an object: amount, low, high, each null where it is not known} */
    public Json.Obj json() {
        return Json.object()
                .putOrNull("amount", amount().map(Writing::text))
                .putOrNull("low", low().map(Writing::text))
                .putOrNull("high", high().map(Writing::text))
                .build();
    }

    @Value.Check
    void check() {
        low().ifPresent(low -> high().ifPresent(high -> Preconditions.checkArgument(
                low.compareTo(high) <= 0, "low difference (%s yuan) must be at most the high one (%s)", low, high)));
    }

    /** {@return the difference, or its ends, such as {@code 10650.00 yuan} and {@code 10000.00..20000.00 yuan}} */
    @Override
    public String toString() {
        return amount().map(Yuan::toString)
                        .orElseGet(() -> low().map(Yuan::toString).orElse("") + ".."
                                + high().map(Yuan::toString).orElse(""))
                + " yuan";
    }
}
