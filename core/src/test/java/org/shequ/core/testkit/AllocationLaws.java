package org.shequ.core.testkit;

import java.util.Map;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.PayerWeight;

/** What holds of every allocation. */
public final class AllocationLaws {
    private static final Ratio FEN = Ratio.of(1, 100);

    private AllocationLaws() {}

    /**
     * Checks that the parts sum to the whole and that none of them is negative.
     *
     * @param total the whole
     * @param allocation its parts
     * @throws AssertionError if not
     */
    public static void sumsTo(Yuan total, Allocation allocation) {
        require(allocation.total().equals(total), allocation + " must sum to " + total);
        for (Map.Entry<String, Yuan> part : allocation.amounts().entrySet()) {
            require(part.getValue().fen() >= 0, "share of " + part + " must be at least 0");
        }
    }

    /**
     * Checks that each weighted part lies within one fen of its exact share, and that none pays for a weight of zero.
     *
     * @param share a share by weights with no first parts
     * @param total the whole
     * @param allocation its parts
     * @throws AssertionError if not
     */
    public static void withinOneFen(CostShare share, Yuan total, Allocation allocation) {
        Ratio sum = share.weights().stream().map(PayerWeight::weight).reduce(Ratio.ZERO, Ratio::plus);
        for (PayerWeight weight : share.weights()) {
            Ratio exact = total.exact().times(weight.weight()).dividedBy(sum);
            Ratio part = allocation.amountOf(weight.payer().name()).exact();
            Ratio distance = part.minus(exact);
            Ratio off = distance.max(distance.negated());
            require(off.compareTo(FEN) < 0, "share of " + weight + " in " + total + " must be near " + exact);
            require(weight.weight().signum() > 0 || part.signum() == 0, weight + " must pay nothing");
        }
    }

    private static void require(boolean holds, String claim) {
        if (!holds) {
            throw new AssertionError(claim);
        }
    }
}
