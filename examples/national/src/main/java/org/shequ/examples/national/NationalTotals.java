package org.shequ.examples.national;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.shequ.core.quantity.Outcome;

/** Totals by county and by rule, added to as units come; what is kept grows with counties and rules, not with units. */
public final class NationalTotals {
    private final SortedMap<String, PlaceTotals> counties = new TreeMap<>();
    private final SortedMap<String, RuleCount> rules = new TreeMap<>();

    /** What became of the lines of one rule. */
    public static final class RuleCount {
        private final Map<Outcome.Status, Long> lines = new EnumMap<>(Outcome.Status.class);
        private long known;

        private void add(UnitResult.Line line) {
            lines.merge(line.status(), 1L, Math::addExact);
            if (line.status() == Outcome.Status.EXACT) {
                known = Math.addExact(known, line.low());
            }
        }

        /** Returns how many lines there are of a status. */
        long lines(Outcome.Status status) {
            return lines.getOrDefault(status, 0L);
        }

        /** Returns the sum of the exact lines in fen. */
        long known() {
            return known;
        }
    }

    /**
     * Adds a unit.
     *
     * @param result what is kept of its budget
     * @throws ArithmeticException if a total does not fit
     */
    public void add(UnitResult result) {
        counties.computeIfAbsent(result.unit().county(), code -> new PlaceTotals())
                .add(result);
        for (UnitResult.Line line : result.lines()) {
            rules.computeIfAbsent(line.rule(), rule -> new RuleCount()).add(line);
        }
    }

    /** {@return the totals by county, by its six digits} */
    public SortedMap<String, PlaceTotals> counties() {
        return Collections.unmodifiableSortedMap(counties);
    }

    /** {@return the totals by province, by its six digits} */
    public SortedMap<String, PlaceTotals> provinces() {
        SortedMap<String, PlaceTotals> provinces = new TreeMap<>();
        counties.forEach((county, totals) -> provinces
                .computeIfAbsent(county.substring(0, 2) + "0000", code -> new PlaceTotals())
                .add(totals));
        return provinces;
    }

    /**
     * Returns the totals of a place.
     *
     * @param prefix the digits with which the codes of its counties begin; empty for the whole country
     * @return the totals
     */
    public PlaceTotals of(String prefix) {
        PlaceTotals sum = new PlaceTotals();
        counties.forEach((county, totals) -> {
            if (county.startsWith(prefix)) {
                sum.add(totals);
            }
        });
        return sum;
    }

    /** {@return the counts by rule} */
    public SortedMap<String, RuleCount> rules() {
        return Collections.unmodifiableSortedMap(rules);
    }
}
