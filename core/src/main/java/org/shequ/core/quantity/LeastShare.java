package org.shequ.core.quantity;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * A share that a part must have of its base at the least (最低比例), such as 10 % of the residents, read both ways: the smallest part
 * for a base, and the largest base that a part serves.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class LeastShare {
    LeastShare() {}

    /**
     * Returns a least share.
     *
     * @param ratio the ratio of part to base, zero or more
     * @return the share
     * @throws IllegalArgumentException if the ratio is negative
     */
    public static LeastShare of(Ratio ratio) {
        return ImmutableLeastShare.of(ratio);
    }

    /** {@return the ratio of part to base} */
    @Value.Parameter
    public abstract Ratio ratio();

    @Value.Check
    void check() {
        Preconditions.checkArgument(ratio().signum() >= 0, "least share (%s ratio) must be zero or more", ratio());
    }

    /**
     * Returns the smallest part that will do for a base: 811 for 10 % of 8 104. One step less, such as one person, will not.
     *
     * @param <P> the quantity of the part
     * @param base the base
     * @param part what the part is counted in
     * @return the part: whole numbers and money rounded up to the next step, the rest exact
     * @throws ArithmeticException if it does not fit
     */
    public <P extends Quantity<P>> P leastPartOf(Quantity<?> base, Dimension<P> part) {
        Ratio exact = ratio().times(base.exact());
        return part.ofExact(part.step()
                .map(step -> exact.dividedBy(step).ceiling().times(step))
                .orElse(exact));
    }

    /**
     * Returns the largest base that a part serves: 8 110 for 811 at 10 %. One step more, such as one resident, is not served.
     *
     * @param <B> the quantity of the base
     * @param part the part
     * @param base what the base is counted in
     * @return the base: whole numbers and money rounded down to the last step, the rest exact
     * @throws IllegalArgumentException if the share is zero, so that any base is served
     * @throws ArithmeticException if it does not fit
     */
    public <B extends Quantity<B>> B largestBaseOf(Quantity<?> part, Dimension<B> base) {
        Preconditions.checkArgument(
                ratio().signum() > 0, "least share (%s ratio) must be more than zero to have a largest base", ratio());
        Ratio exact = part.exact().dividedBy(ratio());
        return base.ofExact(base.step()
                .map(step -> exact.dividedBy(step).floor().times(step))
                .orElse(exact));
    }

    /** {@return the ratio and the words, such as {@code at least 1/10}} */
    @Override
    public final String toString() {
        return "at least " + ratio();
    }
}
