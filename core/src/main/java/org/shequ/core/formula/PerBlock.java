package org.shequ.core.formula;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * An amount for each N of a measure (按单位定额), such as 3 000 yuan for each hundred households.
 *
 * <p>{@link Blocks} says what a part of a block counts for; 2 350 households at 3 000 yuan per hundred give
 *
 * <table>
 * <caption>readings</caption>
 * <tr><td>LINEAR</td><td>70 500.00</td></tr>
 * <tr><td>FULL</td><td>69 000.00</td></tr>
 * <tr><td>STARTED</td><td>72 000.00</td></tr>
 * </table>
 *
 * @param <Q> the quantity it gives
 */
@Value.Immutable(builder = false)
public abstract non-sealed class PerBlock<Q extends Quantity<Q>> extends Formula<Q> {
    PerBlock() {}

    /**
     * Returns an amount for each block of a measure.
     *
     * @param <Q> the quantity
     * @param amount the amount for one block, zero or more
     * @param block how much of the measure is one block, in its base unit; more than zero
     * @param measure the measure
     * @param blocks what a part of a block counts for
     * @return the formula
     * @throws IllegalArgumentException if the amount is negative or the block not positive
     */
    public static <Q extends Quantity<Q>> PerBlock<Q> of(Q amount, Ratio block, Measure<?> measure, Blocks blocks) {
        return ImmutablePerBlock.of(amount, block, measure, blocks);
    }

    /** {@return the amount for one block} */
    @Value.Parameter
    public abstract Q amount();

    /** {@return how much of the measure is one block, in its base unit} */
    @Value.Parameter
    public abstract Ratio block();

    /** {@return the measure} */
    @Value.Parameter
    public abstract Measure<?> measure();

    /** {@return what a part of a block counts for} */
    @Value.Parameter
    public abstract Blocks blocks();

    @Value.Check
    void check() {
        Guards.notNegative("amount per block", amount());
        Preconditions.checkArgument(block().signum() > 0, "block (%s) must be more than zero", block());
    }

    Ratio of(Ratio measured) {
        Ratio count = measured.dividedBy(block());
        return amount().exact()
                .times(
                        switch (blocks()) {
                            case LINEAR -> count;
                            case FULL -> count.floor();
                            case STARTED -> count.ceiling();
                        });
    }

    /** The amount for what is known of the measure: the next block is begun just above a whole one, the last not full just below. */
    Span of(Span measured) {
        if (measured.isExact()) {
            return Span.exact(of(measured.low()));
        }
        if (amount().exact().signum() == 0) {
            return Span.ZERO;
        }
        if (blocks() == Blocks.LINEAR) {
            return measured.times(amount().exact().dividedBy(block()));
        }
        Ratio low = of(measured.low());
        if (blocks() == Blocks.STARTED && measured.isLowOpen()) {
            low = of(measured.low().dividedBy(block()).floor().plus(Ratio.ONE).times(block()));
        }
        Ratio high = measured.high();
        if (high != null && blocks() == Blocks.FULL && measured.isHighOpen()) {
            high = high.dividedBy(block()).ceiling().minus(Ratio.ONE).times(block());
        }
        return Span.of(low, high == null ? null : of(high));
    }

    @Override
    public Dimension<Q> dimension() {
        return amount().dimension();
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.perBlock(this);
    }
}
