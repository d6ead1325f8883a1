package org.shequ.core.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.formula.Inverse;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Solution;
import org.shequ.core.formula.Truth;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** What holds of every inverse: it and its formula are a Galois pair, each answer with what is given on both sides of its end. */
public final class InverseLaws {
    private static final Ratio NEAR = Ratio.of(1, 1_000_003);

    private InverseLaws() {}

    /** What a formula gives at each value of a measure, all else standing. */
    @FunctionalInterface
    public interface Given<Q extends Quantity<Q>, M extends Quantity<M>> {
        /**
         * Returns what the formula gives at a value of the measure.
         *
         * @param value the value
         * @return the amount, or empty where it is not exact, or too large for its quantity
         */
        Optional<Q> at(M value);
    }

    /**
     * Checks both answers for an amount: each value holds exactly where what is given there is enough, or not too much, at the end of
     * the answer, on both sides of it, at zero and far off.
     *
     * @param <Q> the quantity the formula gives
     * @param <M> the quantity of the measure
     * @param inverse the inverse
     * @param given what the formula gives, with the facts of the inverse
     * @param amount the amount
     * @throws AssertionError if not
     */
    public static <Q extends Quantity<Q>, M extends Quantity<M>> void fits(
            Inverse<Q, M> inverse, Given<Q, M> given, Q amount) {
        Solution<M> reaching = inverse.reaching(amount);
        Solution<M> within = inverse.within(amount);
        for (M value : around(inverse.measure(), reaching, within)) {
            given.at(value).ifPresent(found -> {
                String at = inverse.formula() + " at " + value + " gives " + found + " against " + amount + ": ";
                agrees(reaching, value, found.compareTo(amount) >= 0, at + "reaching " + reaching);
                agrees(within, value, found.compareTo(amount) <= 0, at + "within " + within);
            });
        }
    }

    private static <M extends Quantity<M>> void agrees(Solution<M> solution, M value, boolean holds, String claim) {
        if (solution.kind() != Solution.Kind.UNDETERMINED && solution.holds(value) != Truth.of(holds)) {
            throw new AssertionError(claim);
        }
    }

    private static <M extends Quantity<M>> List<M> around(Measure<M> measure, Solution<M> one, Solution<M> other) {
        Dimension<M> dimension = measure.dimension();
        Ratio step = dimension.step().orElse(NEAR);
        List<M> values = new ArrayList<>();
        for (Ratio each : List.of(Ratio.ZERO, step, Ratio.ONE, Ratio.of(3_120), Ratio.of(10_000_000))) {
            values.add(dimension.ofExact(each));
        }
        for (Solution<M> solution : List.of(one, other)) {
            solution.end().ifPresent(end -> {
                values.add(end);
                values.add(dimension.ofExact(end.exact().plus(step)));
                if (end.exact().compareTo(step) >= 0) {
                    values.add(dimension.ofExact(end.exact().minus(step)));
                }
            });
        }
        return values;
    }
}
