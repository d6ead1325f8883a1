package org.shequ.core.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.testkit.AllocationLaws;
import org.shequ.core.testkit.CoreDomain;
import org.shequ.core.testkit.QuantityArbitraries;
import org.shequ.core.testkit.ShareArbitraries;

@Domain(CoreDomain.class)
@Domain(DomainContext.Global.class)
class CostShareProperties {
    @Provide
    Arbitrary<CostShare> weighted() {
        return ShareArbitraries.weightedShares();
    }

    /** From nothing to the largest amount there is. */
    @Provide
    Arbitrary<Yuan> totals() {
        return net.jqwik.api.Arbitraries.oneOf(
                QuantityArbitraries.payable(),
                net.jqwik.api.Arbitraries.longs().between(0, 1_000).map(Yuan::ofFen),
                net.jqwik.api.Arbitraries.longs().between(0, Long.MAX_VALUE).map(Yuan::ofFen));
    }

    @Property(tries = 3_000)
    void weightedPartsSumAndLieWithinOneFen(
            @ForAll("weighted") CostShare share, @ForAll("totals") Yuan total, @ForAll TieRule ties) {
        Allocation allocation = share.split(total, ties);
        AllocationLaws.sumsTo(total, allocation);
        AllocationLaws.withinOneFen(share, total, allocation);
        assertThat(allocation.amounts().keySet()).containsExactlyElementsOf(share.keys());
    }

    @Property(tries = 3_000)
    void partsOfEveryShareSumToTheWhole(
            @ForAll CostShare share, @ForAll("totals") Yuan total, @ForAll("totals") Yuan line, @ForAll TieRule ties) {
        Allocation allocation = share.split(total, id -> line, ties);
        AllocationLaws.sumsTo(total, allocation);
        assertThat(allocation.amounts().keySet()).containsExactlyElementsOf(share.keys());
    }

    @Property(tries = 2_000)
    void thePartsAreThoseOfTheLargestRemainders(
            @ForAll("weighted") CostShare share, @ForAll("totals") Yuan total, @ForAll TieRule ties) {
        Ratio sum = share.weights().stream().map(PayerWeight::weight).reduce(Ratio.ZERO, Ratio::plus);
        Allocation allocation = share.split(total, ties);
        Ratio leastAwarded = Ratio.ONE;
        Ratio largestRefused = Ratio.ZERO;
        for (PayerWeight weight : share.weights()) {
            Ratio exact = Ratio.of(total.fen()).times(weight.weight()).dividedBy(sum);
            Ratio rest = exact.minus(exact.floor());
            long fen = allocation.amountOf(weight.payer().name()).fen();
            if (BigInteger.valueOf(fen).equals(exact.floor().numerator())) {
                largestRefused = largestRefused.max(rest);
            } else {
                leastAwarded = leastAwarded.min(rest);
            }
        }
        assertThat(leastAwarded).isGreaterThanOrEqualTo(largestRefused);
    }

    @Property(tries = 2_000)
    void theOrderOfPayersOnlyMovesTheTiedFen(@ForAll("weighted") CostShare share, @ForAll("totals") Yuan total) {
        List<PayerWeight> reversed = new ArrayList<>(share.weights());
        Collections.reverse(reversed);
        CostShare mirrored = CostShare.weights(reversed);
        assertThat(mirrored.split(total, TieRule.LAST_LISTED)).isEqualTo(share.split(total));
        Allocation moved = mirrored.split(total);
        for (PayerWeight weight : share.weights()) {
            String key = weight.payer().name();
            long apart =
                    moved.amountOf(key).fen() - share.split(total).amountOf(key).fen();
            assertThat(apart).isBetween(-1L, 1L);
        }
    }

    @Property(tries = 1_000)
    void scaledWeightsSplitAlike(@ForAll("weighted") CostShare share, @ForAll("totals") Yuan total) {
        List<PayerWeight> thirds = share.weights().stream()
                .map(it -> PayerWeight.of(it.payer(), it.weight().times(Ratio.of(1, 3))))
                .toList();
        assertThat(CostShare.weights(thirds).split(total)).isEqualTo(share.split(total));
    }

    @Property(tries = 1_000)
    void aFirstPartIsPaidUpToTheWhole(
            @ForAll("weighted") CostShare share, @ForAll("totals") Yuan total, @ForAll("totals") Yuan amount) {
        Payer first = Payer.of("FIRST");
        Allocation allocation = share.first(first, amount).split(total);
        Yuan borne = amount.compareTo(total) < 0 ? amount : total;
        assertThat(allocation.amountOf("FIRST")).isEqualTo(borne);
        Allocation rest = share.split(total.minus(borne));
        rest.amounts()
                .forEach((key, part) -> assertThat(allocation.amountOf(key)).isEqualTo(part));
    }

    @Property(tries = 1_000)
    void printedSharesAreReadBack(@ForAll CostShare share) {
        assertThat(CostShare.parse(share.toString())).isEqualTo(share).hasSameHashCodeAs(share);
        assertThat(CostShare.fromJson(share.toString())).isEqualTo(share);
    }

    @Property(tries = 1_000)
    void allocationsAreReadBackFromJson(@ForAll Allocation allocation) {
        Allocation again = Allocation.fromJson(allocation.toJson());
        assertThat(again).isEqualTo(allocation).hasToString(allocation.toString());
    }
}
