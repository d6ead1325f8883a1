package org.shequ.standards.batch.program;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.share.CostShare;
import org.shequ.core.share.Payer;
import org.shequ.core.share.PayerWeight;
import org.shequ.core.share.TieRule;

/** Splits amounts as cost shares do, in a program. */
final class Sharing {
    private static final int MOST_PARTS = 1_024;

    private final Graph graph;
    private final TieRule ties;

    Sharing(Graph graph, TieRule ties) {
        this.graph = graph;
        this.ties = ties;
    }

    /** The key of all who may pay, together. */
    static String undivided(CostShare share) {
        Set<String> payers = new LinkedHashSet<>();
        share.keys().forEach(key -> payers.addAll(List.of(key.split("\\+", -1))));
        return payers.contains(Allocation.UNSPECIFIED) ? Allocation.UNSPECIFIED : String.join("+", payers);
    }

    /** The share of what remains after the first parts. */
    static CostShare rest(CostShare share) {
        return switch (share.remainder()) {
            case WEIGHTS -> CostShare.weights(share.weights());
            case SOLE -> CostShare.sole(share.payers().get(0));
            case UNDIVIDED -> CostShare.undivided(share.payers().toArray(Payer[]::new));
            case UNSPECIFIED -> CostShare.unspecified();
        };
    }

    /**
     * Splits an amount that has no first parts: with s the sum of whole weights w, amount = q s + r, so each part is q w and what the
     * share makes of r fen.
     */
    Map<String, Node> split(CostShare share, Node amount) {
        if (share.remainder() != CostShare.Remainder.WEIGHTS) {
            return Map.of(share.keys().get(0), amount);
        }
        long[] weights = weights(share);
        int sum = 0;
        for (long weight : weights) {
            if (weight > MOST_PARTS || (sum += (int) weight) > MOST_PARTS) {
                throw new Unfit("weights too many");
            }
        }
        long[][] odd = odd(share, weights, sum);
        Node whole = graph.divide(amount, 1, 0, sum);
        Node rest = graph.subtract(amount, graph.scale(whole, sum));
        List<Node> parts = new ArrayList<>();
        List<Integer> uneven = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Node odds = sum == 1 ? graph.constant(0) : graph.rest(rest, odd[i]);
            parts.add(graph.add(List.of(graph.scale(whole, weights[i]), odds)));
            if (!odds.is(0)) {
                uneven.add(i);
            }
        }
        if (uneven.size() == 1) {
            List<Node> others = new ArrayList<>(parts);
            others.remove(uneven.get(0).intValue());
            parts.set(uneven.get(0), graph.subtract(amount, graph.add(others)));
        }
        return named(share, parts);
    }

    private static Map<String, Node> named(CostShare share, List<Node> parts) {
        Map<String, Node> named = new LinkedHashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            named.put(share.payers().get(i).name(), parts.get(i));
        }
        return named;
    }

    /** What each payer bears of each rest, beside its weight in whole shares. */
    private long[][] odd(CostShare share, long[] weights, int sum) {
        long[][] odd = new long[weights.length][sum];
        for (int rest = 0; rest < sum; rest++) {
            Allocation parts = share.split(Yuan.ofFen(rest), ties);
            for (int i = 0; i < weights.length; i++) {
                odd[i][rest] = parts.amountOf(share.payers().get(i).name()).fen();
            }
        }
        return odd;
    }

    private static long[] weights(CostShare share) {
        List<Ratio> ratios = share.weights().stream().map(PayerWeight::weight).toList();
        BigInteger multiple = BigInteger.ONE;
        for (Ratio ratio : ratios) {
            BigInteger d = ratio.denominator();
            multiple = multiple.divide(multiple.gcd(d)).multiply(d);
        }
        BigInteger common = BigInteger.ZERO;
        BigInteger[] whole = new BigInteger[ratios.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = ratios.get(i)
                    .numerator()
                    .multiply(multiple.divide(ratios.get(i).denominator()));
            common = common.gcd(whole[i]);
        }
        long[] weights = new long[whole.length];
        for (int i = 0; i < whole.length; i++) {
            weights[i] = whole[i].divide(common)
                    .min(BigInteger.valueOf(Integer.MAX_VALUE))
                    .longValue();
        }
        return weights;
    }
}
