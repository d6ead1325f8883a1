package org.shequ.standards.lint;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Json;
import org.shequ.core.source.RuleId;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** Runs the worked cases that expect something of a budget. */
final class BudgetCases implements CaseRunner {
    private static final Set<String> TOTALS = Set.of("uses", "grants");

    private final Pack pack;
    private final CaseFaults faults;
    private final PolicyLibrary library;

    BudgetCases(Pack pack, CaseFaults faults) {
        this.pack = pack;
        this.faults = faults;
        this.library = PolicyLibrary.of(pack);
    }

    @Override
    public void run(WorkedCase one) {
        try {
            CasePolicy.of(one, pack, faults, library).ifPresent(policy -> compare(one, policy));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            faults.error(one, one.location(), "no budget: " + wrong.getMessage());
        }
    }

    private void compare(WorkedCase one, Policy policy) {
        if (one.units().size() == 1) {
            Budget budget = policy.budget(one.units().get(0));
            one.expect().members().forEach((key, expected) -> {
                if (TOTALS.contains(key)) {
                    faults.differences(
                            one,
                            key,
                            expected,
                            key.equals("uses")
                                    ? budget.uses().json()
                                    : budget.grants().json());
                } else {
                    line(one, key, expected, budget);
                }
            });
        } else {
            ConsolidatedBudget budget = policy.budget(one.units());
            one.expect()
                    .members()
                    .forEach((key, expected) -> faults.differences(
                            one,
                            key,
                            expected,
                            key.equals("uses")
                                    ? budget.uses().json()
                                    : budget.grants().json()));
        }
    }

    private void line(WorkedCase one, String rule, Json expected, Budget budget) {
        Optional<Json.Obj> line = budget.findLine(RuleId.of(rule)).map(each -> each.json(Locale.ENGLISH));
        if (expected instanceof Json.Null) {
            line.ifPresent(found -> faults.error(
                    one,
                    expected.location(),
                    rule + " must have no line, and has one of "
                            + found.member("amount").orElse(found)));
        } else if (line.isEmpty()) {
            faults.error(
                    one,
                    expected.location(),
                    rule + " must have a line, and has none; there are "
                            + budget.lines().stream()
                                    .map(each -> each.rule().toString())
                                    .toList());
        } else {
            faults.differences(one, rule, expected, line.get());
        }
    }
}
