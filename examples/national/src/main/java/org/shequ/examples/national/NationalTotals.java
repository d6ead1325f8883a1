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
    private final SortedMap<String, SortedMap<String, VerdictCount>> verdicts = new TreeMap<>();

    /** What became of the lines of one rule. */
    public static final class RuleCount {
        private final Map<Outcome.Status, Long> lines = new EnumMap<>(Outcome.Status.class);
        private long known;

        /** Adds lines of a status, and what is known of them. */
        void add(Outcome.Status status, long count, long fen) {
            if (count > 0) {
                lines.merge(status, count, Math::addExact);
                known = Math.addExact(known, fen);
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
        county(result.unit().county()).add(result);
        for (UnitResult.Line line : result.lines()) {
            rule(line.rule()).add(line.status(), 1, line.status() == Outcome.Status.EXACT ? line.low() : 0);
        }
    }

    /** Returns the totals of a county, to be added to. */
    PlaceTotals county(String county) {
        return counties.computeIfAbsent(county, code -> new PlaceTotals());
    }

    /** Returns the counts of a rule that gives lines, to be added to. */
    RuleCount rule(String rule) {
        return rules.computeIfAbsent(rule, id -> new RuleCount());
    }

    /** Returns the verdicts of a norm or checklist in a province, to be added to. */
    VerdictCount verdicts(String province, String rule) {
        return verdicts.computeIfAbsent(province, code -> new TreeMap<>())
                .computeIfAbsent(rule, id -> new VerdictCount());
    }

    /** {@return the totals by county, by its six digits} */
    public SortedMap<String, PlaceTotals> counties() {
        return Collections.unmodifiableSortedMap(counties);
    }

    /** {@return the totals by province, by its six digits} */
    public SortedMap<String, PlaceTotals> provinces() {
        SortedMap<String, PlaceTotals> provinces = new TreeMap<>();
        counties.forEach((county, totals) -> provinces
                .computeIfAbsent(province(county), code -> new PlaceTotals())
                .add(totals));
        return provinces;
    }

    /** Returns the six digits of the province that a county lies in. */
    static String province(String county) {
        return county.substring(0, 2) + "0000";
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

    /** {@return how many units have which verdict, by the six digits of their province and by rule} */
    public SortedMap<String, SortedMap<String, VerdictCount>> verdicts() {
        return Collections.unmodifiableSortedMap(verdicts);
    }
}
