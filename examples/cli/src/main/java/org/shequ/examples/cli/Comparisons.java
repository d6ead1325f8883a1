package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.TotalComparison;
import org.shequ.standards.policy.PolicyComparison;

/**
 * The budgets of many units on two sides: worked out once to know that all are right, and again one by one when they are printed, so that
 * many units need little memory.
 *
 * @param policies the two sides
 * @param units the units that are right, in order
 * @param faults one line for each that is not
 * @param sums the totals of the others, and which sides rest on a what-if
 * @param language the language of notes and explanations
 */
record Comparisons(PolicyComparison policies, List<Unit> units, List<String> faults, Sums sums, Locale language) {
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

    static Comparisons of(PolicyComparison policies, List<UnitsFile.Entry> entries, Locale language) {
        List<Unit> right = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Sums sums = Sums.NONE;
        for (UnitsFile.Entry entry : entries) {
            try {
                sums = sums.plus(policies.budget(entry.unit()));
                right.add(entry.unit());
            } catch (IllegalArgumentException | ArithmeticException wrong) {
                faults.add(entry.location() + ": " + wrong.getMessage());
            }
        }
        return new Comparisons(policies, List.copyOf(right), List.copyOf(faults), sums, language);
    }

    /** Writes the comparisons as the library does, a unit at a time. */
    void writeJson(Appendable out) throws IOException {
        out.append("{\n  \"before\": ")
                .append(indented(policies.first().json(sums.before()), "  "))
                .append(",\n  \"after\": ")
                .append(indented(policies.second().json(sums.after()), "  "))
                .append(",\n  \"units\": [");
        String separator = "\n    ";
        for (Unit unit : units) {
            out.append(separator).append(indented(policies.budget(unit).json(language), "    "));
            separator = ",\n    ";
        }
        out.append(units.isEmpty() ? "],\n  \"uses\": " : "\n  ],\n  \"uses\": ")
                .append(indented(sums.uses().json(), "  "))
                .append(",\n  \"grants\": ")
                .append(indented(sums.grants().json(), "  "))
                .append("\n}\n");
    }

    /** Line feeds within strings are escaped, so every one in the text is one of the layout. */
    private static String indented(Json tree, String indent) {
        return tree.pretty().replace("\n", "\n" + indent);
    }
}
