package org.shequ.core.formula;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Ratio;

/** What a stepped adjustment grows by (增长依据): a named index that the caller supplies, or a fixed rate for each step. */
@Value.Immutable(builder = false)
public abstract class Growth {
    Growth() {}

    /**
     * Returns growth by an index series.
     *
     * @param index the name of the series of cumulative rises, for example {@code growthIndex}
     * @return the growth
     */
    public static Growth byIndex(String index) {
        return ImmutableGrowth.of(Optional.of(index), Optional.empty());
    }

    /**
     * Returns growth by a fixed rate for each step, compounded.
     *
     * @param rate the rate, for example 0.0725; more than -1
     * @return the growth
     * @throws IllegalArgumentException if the rate is -1 or less
     */
    public static Growth byRate(Ratio rate) {
        return ImmutableGrowth.of(Optional.empty(), Optional.of(rate));
    }

    /** {@return the name of the index series, if it grows by one} */
    @Value.Parameter
    public abstract Optional<String> index();

    /** {@return the fixed rate for each step, if it grows by one} */
    @Value.Parameter
    public abstract Optional<Ratio> rate();

    @Value.Check
    void check() {
        if (rate().isPresent()) {
            Ratio rate = rate().get();
            Preconditions.checkArgument(
                    rate.compareTo(Ratio.of(-1)) > 0, "growth rate (%s) must be more than -1", rate);
        }
    }
}
