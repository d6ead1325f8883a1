package org.shequ.standards.comparison;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.standards.budget.BudgetTotal;

/** A total on two sides (合计比较), and by how much it differs. */
@Value.Immutable(builder = false)
public abstract class TotalComparison {
    /** The comparison of totals of no lines. */
    public static final TotalComparison NONE =
            of(BudgetTotal.ZERO, BudgetTotal.ZERO, Difference.NONE, Yuan.ZERO, Allocation.NONE);

    TotalComparison() {}

    private static TotalComparison of(
            BudgetTotal before, BudgetTotal after, Difference difference, Yuan known, Allocation shares) {
        return ImmutableTotalComparison.of(before, after, difference, known, shares);
    }

    /** Totals that are the sums of lines. */
    static TotalComparison ofLines(BudgetTotal before, BudgetTotal after, List<LineComparison> lines) {
        Difference difference = Difference.NONE;
        Yuan known = Yuan.ZERO;
        Allocation shares = Allocation.NONE;
        for (LineComparison line : lines) {
            difference = difference.plus(line.difference());
            known = known.plus(line.difference().amount().orElse(Yuan.ZERO));
            shares = shares.plus(line.shares());
        }
        return of(
                before,
                after,
                difference,
                known,
                areKnown(before, after)
                        ? Writing.difference(before.shares(), after.shares())
                        : Writing.difference(Allocation.NONE, shares));
    }

    /** Totals that are not: where either is open, nothing is known beyond their ends. */
    static TotalComparison ofEnds(BudgetTotal before, BudgetTotal after) {
        Difference difference = Difference.of(before.low(), before.high(), after.low(), after.high());
        boolean known = areKnown(before, after);
        return of(
                before,
                after,
                difference,
                known ? difference.amount().orElse(Yuan.ZERO) : Yuan.ZERO,
                known ? Writing.difference(before.shares(), after.shares()) : Allocation.NONE);
    }

    private static boolean areKnown(BudgetTotal before, BudgetTotal after) {
        return before.amount().isPresent() && after.amount().isPresent();
    }

    /** {@return the total of the first side} */
    @Value.Parameter
    public abstract BudgetTotal before();

    /** {@return the total of the second side} */
    @Value.Parameter
    public abstract BudgetTotal after();

    /**
     * Returns by how much the total differs.
     *
     * @return the sum of the differences of its lines, which is closer than the ends of the totals tell where lines are open on both sides
     *     alike; where grants are set off against uses, as close as those ends tell
     */
    @Value.Parameter
    public abstract Difference difference();

    /** {@return the sum of the differences of lines that are exact, of either sign} */
    @Value.Parameter
    public abstract Yuan known();

    /** {@return by how much what each payer bears differs, as far as the differences are exact; payers that bear the same left out} */
    @Value.Parameter
    public abstract Allocation shares();

    /**
     * Adds the comparison of another unit.
     *
     * @param other the other comparison
     * @return both together
     * @throws ArithmeticException if a sum does not fit
     */
    public TotalComparison plus(TotalComparison other) {
        return of(
                before().plus(other.before()),
                after().plus(other.after()),
                difference().plus(other.difference()),
                known().plus(other.known()),
                Writing.difference(Allocation.NONE, shares().plus(other.shares())));
    }

    /** {@return the comparison as an object: before, after, difference} */
    public Json.Obj json() {
        return Json.object()
                .put("before", before().json())
                .put("after", after().json())
                .put(
                        "difference",
                        Json.object()
                                .put("known", Writing.text(known()))
                                .putOrNull("low", difference().low().map(Writing::text))
                                .putOrNull("high", difference().high().map(Writing::text))
                                .putOrNull("amount", difference().amount().map(Writing::text))
                                .put("shares", Writing.shares(shares()))
                                .build())
                .build();
    }

    @Override
    public String toString() {
        return difference().toString();
    }
}
