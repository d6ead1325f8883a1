package org.shequ.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.measure.MeasureCatalogue;
import org.shequ.standards.policy.Policy;

/**
 * The budgets of many units: worked out once to know that all are right, and again one by one when they are printed, so that many units need
 * little memory.
 *
 * @param policy the policy
 * @param units the units that are right, in order
 * @param faults one line for each that is not
 * @param uses the total of what must be provided
 * @param grants the total of what is given
 * @param language the language of notes and explanations
 */
record Budgets(
        Policy policy, List<Unit> units, List<String> faults, BudgetTotal uses, BudgetTotal grants, Locale language) {

    static Budgets of(Policy policy, List<UnitsFile.Entry> entries, Locale language) {
        List<Unit> right = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        BudgetTotal uses = BudgetTotal.ZERO;
        BudgetTotal grants = BudgetTotal.ZERO;
        for (UnitsFile.Entry entry : entries) {
            try {
                Budget budget = policy.budget(entry.unit());
                BudgetTotal moreUses = uses.plus(budget.uses());
                grants = grants.plus(budget.grants());
                uses = moreUses;
                right.add(entry.unit());
            } catch (IllegalArgumentException | ArithmeticException wrong) {
                faults.add(entry.location() + ": " + wrong.getMessage());
            }
        }
        return new Budgets(policy, List.copyOf(right), List.copyOf(faults), uses, grants, language);
    }

    /** Knows the facts that loaded packs declare, beside the standard ones. */
    MeasureCatalogue catalogue() {
        return LibraryOptions.catalogue(policy.library());
    }

    Budget explained(Unit unit) {
        return policy.explainedBudget(unit);
    }

    /** Writes the contract's JSON, a unit at a time. */
    void writeJson(Appendable out) throws IOException {
        out.append("{\n  \"year\": ").append(policy.year().toString()).append(",\n  \"units\": [");
        String separator = "\n    ";
        for (Unit unit : units) {
            out.append(separator).append(indented(explained(unit).json(language), "    "));
            separator = ",\n    ";
        }
        out.append(units.isEmpty() ? "],\n  \"uses\": " : "\n  ],\n  \"uses\": ")
                .append(indented(uses.json(), "  "))
                .append(",\n  \"grants\": ")
                .append(indented(grants.json(), "  "))
                .append("\n}\n");
    }

    /** Line feeds within strings are escaped, so every one in the text is one of the layout. */
    private static String indented(Json tree, String indent) {
        return tree.pretty().replace("\n", "\n" + indent);
    }
}
