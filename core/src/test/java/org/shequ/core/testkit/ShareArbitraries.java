package org.shequ.core.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.FirstPart;
import org.shequ.core.share.Payer;
import org.shequ.core.share.PayerWeight;

/** Generators of payers, cost shares and allocations. */
public final class ShareArbitraries {
    /** The lines that generated first parts name. */
    public static final Set<String> LINES = Set.of("pay", "insurance");

    private ShareArbitraries() {}

    /**
     * {@return payers: the usual ones, and some by a free name}
     */
    public static Arbitrary<Payer> payers() {
        return Arbitraries.of(
                Payer.PROVINCE,
                Payer.CITY,
                Payer.COUNTY,
                Payer.STREET,
                Payer.COMMUNITY,
                Payer.of("DEVELOPER"),
                Payer.of("village-collective"),
                Payer.of("福彩公益金"));
    }

    /**
     * {@return one to six different payers, in any order}
     */
    public static Arbitrary<List<Payer>> payerLists() {
        return payers().list().uniqueElements().ofMinSize(1).ofMaxSize(6);
    }

    /**
     * {@return weights: small whole ones, zero among them, fractions, and ones too large for a product in a long}
     */
    public static Arbitrary<Ratio> weights() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 10).map(Ratio::of),
                QuantityArbitraries.shares(),
                Arbitraries.longs().between(0, Long.MAX_VALUE).map(Ratio::of),
                QuantityArbitraries.ratios().map(it -> it.signum() < 0 ? it.negated() : it));
    }

    /**
     * {@return shares by weights, with a positive sum and no first parts}
     */
    public static Arbitrary<CostShare> weightedShares() {
        return payerLists()
                .flatMap(payers -> weights()
                        .list()
                        .ofSize(payers.size())
                        .filter(weights -> weights.stream().anyMatch(it -> it.signum() > 0))
                        .map(weights -> CostShare.weights(IntStream.range(0, payers.size())
                                .mapToObj(i -> PayerWeight.of(payers.get(i), weights.get(i)))
                                .toList())));
    }

    /**
     * {@return shares of every kind with no first parts}
     */
    public static Arbitrary<CostShare> plainShares() {
        return Arbitraries.oneOf(
                weightedShares(),
                payers().map(CostShare::sole),
                payerLists().filter(it -> it.size() > 1).map(it -> CostShare.undivided(it.toArray(Payer[]::new))),
                Arbitraries.just(CostShare.unspecified()));
    }

    /**
     * {@return first parts: amounts, and parts of one of the {@link #LINES}}
     */
    public static Arbitrary<FirstPart> firstParts() {
        return Arbitraries.oneOf(
                Combinators.combine(payers(), QuantityArbitraries.payable()).as(FirstPart::upTo),
                Combinators.combine(payers(), QuantityArbitraries.shares(), Arbitraries.of(LINES))
                        .as(FirstPart::of));
    }

    /**
     * {@return shares of every kind, with up to three first parts}
     */
    public static Arbitrary<CostShare> costShares() {
        return Combinators.combine(plainShares(), firstParts().list().ofMaxSize(3))
                .as(ShareArbitraries::withFirstParts);
    }

    private static CostShare withFirstParts(CostShare plain, List<FirstPart> parts) {
        CostShare share = plain;
        for (FirstPart part : parts) {
            share = part.amount().isPresent()
                    ? share.first(part.payer(), part.amount().get())
                    : share.firstPart(
                            part.payer(), part.part().orElseThrow(), part.line().orElseThrow());
        }
        return share;
    }

    /**
     * {@return allocations, as splits make them}
     */
    public static Arbitrary<Allocation> allocations() {
        return Combinators.combine(costShares(), QuantityArbitraries.payable(), QuantityArbitraries.payable())
                .as((share, total, line) -> share.split(total, id -> line));
    }
}
