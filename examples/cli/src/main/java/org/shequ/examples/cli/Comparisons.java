package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.core.unit.Unit;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.TotalComparison;
import org.shequ.standards.policy.PolicyComparison;

/** What the budgets of many units on two sides come to, added up one after the other: totals, a summary, and the first few units. */
final class Comparisons {
    private final PolicyComparison policies;
    private final Locale language;
    private final ComparisonSummary summary;
    private final List<Unit> first = new ArrayList<>();
    private Sums sums = Sums.NONE;
    private long count;

    Comparisons(PolicyComparison policies, Wording words, Locale language) {
        this.policies = policies;
        this.language = language;
        this.summary = new ComparisonSummary(words, language);
    }

    /**
     * What the comparisons of many units add up to.
     *
     * @param uses the totals of what must be provided
     * @param grants the totals of what is given
     * @param before whether the first side rests on a what-if
     * @param after whether the second side does
     */
    record Sums(TotalComparison uses, TotalComparison grants, boolean before, boolean after) {
        static final Sums NONE = new Sums(TotalComparison.NONE, TotalComparison.NONE, false, false);

        Sums plus(BudgetComparison unit) {
            return new Sums(
                    uses.plus(unit.uses()),
                    grants.plus(unit.grants()),
                    before || unit.before().isHypothetical(),
                    after || unit.after().isHypothetical());
        }
    }

    /** Adds the comparison of a unit; one that is wrong, or does not fit the totals, adds nothing. */
    void add(Unit unit) {
        BudgetComparison comparison = policies.budget(unit);
        sums = sums.plus(comparison);
        count++;
        if (first.size() < BudgetReport.MOST_IN_FULL) {
            first.add(unit);
        }
        summary.add(comparison);
    }

    PolicyComparison policies() {
        return policies;
    }

    Locale language() {
        return language;
    }

    /** {@return how many units there are} */
    long count() {
        return count;
    }

    /** {@return the first units, as many as are told line by line} */
    List<Unit> first() {
        return first;
    }

    Sums sums() {
        return sums;
    }

    ComparisonSummary summary() {
        return summary;
    }

    /** Writes the comparisons as the library does, a unit at a time. */
    void writeJson(UnitPasses passes, Appendable out) throws IOException {
        JsonUnits json = new JsonUnits(
                out,
                Json.object()
                        .put("before", policies.first().json(sums.before()))
                        .put("after", policies.second().json(sums.after()))
                        .build());
        passes.print(policies::budget, unit -> json.unit(unit.json(language)));
        json.end(Json.object()
                .put("uses", sums.uses().json())
                .put("grants", sums.grants().json())
                .build());
    }
}
