package org.shequ.examples.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.batch.AssessmentColumns;
import org.shequ.standards.batch.CompiledAssessment;
import org.shequ.standards.batch.GroupVerdicts;

/** Holds the units of the places whose law encodes norms against these, in columns, and counts verdicts by province. */
final class NormTally {
    private final CompiledAssessment norms;
    private final AssessmentColumns out;
    private final FactSlice slice;
    private final NationalTotals totals;
    private final PlaceTotals[] county = new PlaceTotals[FactSlice.SIZE];
    private final int[] province = new int[FactSlice.SIZE];
    private final Map<String, Integer> provinces = new LinkedHashMap<>();
    private final GroupVerdicts counts = GroupVerdicts.none();
    private final Standing[] worst = new Standing[FactSlice.SIZE];
    private final WorkTime time = new WorkTime();

    NormTally(PolicyRecipe recipe, FactSlice slice, List<DivisionCode> places, NationalTotals totals) {
        this.norms = time.get(() -> recipe.norms().compileAssessment(places));
        this.out = norms.newResult(FactSlice.SIZE);
        this.slice = slice;
        this.totals = totals;
    }

    /** Adds a unit. */
    void add(TableUnit unit) {
        county[slice.rows()] = totals.county(unit.county());
        province[slice.rows()] =
                provinces.computeIfAbsent(NationalTotals.province(unit.county()), absent -> provinces.size());
        slice.add(unit);
        if (slice.isFull()) {
            time.of(this::assess);
        }
    }

    /** Ends the work, and adds what it came to. */
    void end() {
        time.of(this::assess);
        List<String> names = new ArrayList<>(provinces.keySet());
        for (String rule : counts.rules()) {
            for (Verdict verdict : Verdict.values()) {
                long[] units = counts.count(rule, verdict);
                for (int i = 0; i < names.size(); i++) {
                    if (units[i] > 0) {
                        totals.verdicts(names.get(i), rule).add(verdict, units[i]);
                    }
                }
            }
        }
    }

    private void assess() {
        norms.assess(slice.columns(), out);
        counts.add(out, province, 0);
        Arrays.fill(worst, Standing.NOTHING_ASKED);
        Standing[] standings = standings();
        for (String rule : out.rules()) {
            byte[] verdicts = out.verdict(rule);
            for (int row = 0; row < slice.rows(); row++) {
                if (verdicts[row] == AssessmentColumns.ERROR) {
                    throw new ArithmeticException(out.error(row).orElse("a row is at fault"));
                }
                Standing standing = standings[verdicts[row]];
                worst[row] = standing.compareTo(worst[row]) > 0 ? standing : worst[row];
            }
        }
        for (int row = 0; row < slice.rows(); row++) {
            county[row].count(worst[row]);
        }
        slice.clear();
    }

    /** How a unit stands by the code of a verdict. */
    private static Standing[] standings() {
        Standing[] standings = new Standing[Verdict.values().length + 1];
        Arrays.fill(standings, Standing.NOTHING_ASKED);
        for (Verdict verdict : Verdict.values()) {
            standings[AssessmentColumns.code(verdict)] = Standing.of(verdict);
        }
        return standings;
    }

    /** Returns how long it took. */
    WorkTime time() {
        return time;
    }
}
