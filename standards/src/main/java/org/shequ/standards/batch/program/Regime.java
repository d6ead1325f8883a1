package org.shequ.standards.batch.program;

import com.google.common.collect.ImmutableList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shequ.core.formula.Facts;

/**
 * The rules in force at some places (适用规则): the same documents with the same lines, shared alike. What the places tell of themselves may
 * still differ.
 */
final class Regime {
    /** That of a place where no document speaks. */
    static final Regime NONE = new Regime(ImmutableList.of());

    private final ImmutableList<List<FundingLine>> documents;
    private final ImmutableList<Variables> reads;

    private Regime(ImmutableList<List<FundingLine>> documents) {
        this.documents = documents;
        this.reads = documents.stream().map(Variables::unfilled).collect(ImmutableList.toImmutableList());
    }

    /**
     * A place.
     *
     * @param regime the rules in force there
     * @param facts what is known of a unit of which there is nothing but its place, as each document reads it
     */
    record Site(Regime regime, List<Facts> facts) {}

    /** The places with their regimes; lists of lines that are the same list make the same regime. */
    static ImmutableList<Site> sites(List<List<DocumentRules>> places) {
        IdentityHashMap<List<FundingLine>, Integer> numbers = new IdentityHashMap<>();
        Map<List<Integer>, Regime> regimes = new LinkedHashMap<>();
        ImmutableList.Builder<Site> sites = ImmutableList.builder();
        for (List<DocumentRules> place : places) {
            ImmutableList<List<FundingLine>> documents =
                    place.stream().map(DocumentRules::lines).collect(ImmutableList.toImmutableList());
            List<Integer> key = documents.stream()
                    .map(lines -> numbers.computeIfAbsent(lines, each -> numbers.size()))
                    .toList();
            Regime regime = regimes.computeIfAbsent(key, each -> new Regime(documents));
            sites.add(new Site(
                    regime, place.stream().map(DocumentRules::facts).collect(ImmutableList.toImmutableList())));
        }
        return sites.build();
    }

    /** The lines of each document, in order. */
    ImmutableList<List<FundingLine>> documents() {
        return documents;
    }

    /** What the rules of a document read of a unit, before parameters are filled. */
    Variables reads(int document) {
        return reads.get(document);
    }

    /** The lines of each document of each regime, each list once. */
    static Set<List<FundingLine>> lines(List<Site> sites) {
        Set<List<FundingLine>> lines = new LinkedHashSet<>();
        sites.stream().map(Site::regime).distinct().forEach(regime -> lines.addAll(regime.documents));
        return lines;
    }
}
