package org.shequ.standards.lint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.json.Nearest;
import org.shequ.core.source.RuleId;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.RuleDefinition;

/** Runs the worked cases of a pack against the real policy, and tells each expectation that differs. */
final class CaseRun {
    private static final Set<String> TOTALS = Set.of("uses", "grants");

    private final Pack pack;
    private final Consumer<Finding> findings;
    private final PolicyLibrary library;

    CaseRun(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.findings = findings;
        this.library = PolicyLibrary.of(pack);
    }

    void run() {
        pack.cases().forEach(this::run);
    }

    private void run(WorkedCase one) {
        boolean isKnown = true;
        for (String key : one.expect().members().keySet()) {
            isKnown &= TOTALS.contains(key) || isKnown(one, key);
        }
        if (!isKnown) {
            return;
        }
        try {
            policy(one).ifPresent(policy -> compare(one, policy));
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            error(one, one.location(), "no budget: " + wrong.getMessage());
        }
    }

    private boolean isKnown(WorkedCase one, String rule) {
        List<String> ids =
                pack.rules().stream().map(each -> each.id().toString()).sorted().toList();
        if (!ids.contains(rule)) {
            error(
                    one,
                    Places.at(one.expect(), rule).location(),
                    "there is no rule " + rule + "; there are " + String.join(", ", ids) + Nearest.hint(rule, ids));
        }
        return ids.contains(rule);
    }

    /** The policy of a case; empty if a reading does not exist. */
    private Optional<Policy> policy(WorkedCase one) {
        Policy policy = library.forYear(one.year())
                .withReference(one.reference())
                .with(one.supplements())
                .withOffset(one.isNet() ? Offset.NET : Offset.GROSS);
        if (one.assumeEffective().isPresent()) {
            policy = policy.assumeEffective(
                    pack.identity().document().id().value(),
                    one.assumeEffective().get());
        }
        boolean isRight = true;
        for (var reading : one.readings().entrySet()) {
            int point = reading.getKey().lastIndexOf('.');
            try {
                policy = policy.withReading(
                        reading.getKey().substring(0, Math.max(0, point)),
                        reading.getKey().substring(point + 1),
                        reading.getValue());
            } catch (IllegalArgumentException wrong) {
                error(one, one.location(), "readings: " + wrong.getMessage());
                isRight = false;
            }
        }
        return isRight ? Optional.of(policy) : Optional.empty();
    }

    private void compare(WorkedCase one, Policy policy) {
        if (one.units().size() == 1) {
            Budget budget = policy.budget(one.units().get(0));
            one.expect().members().forEach((key, expected) -> {
                if (TOTALS.contains(key)) {
                    differences(
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
                    .forEach((key, expected) -> differences(
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
            line.ifPresent(found -> error(
                    one,
                    expected.location(),
                    rule + " must have no line, and has one of "
                            + found.member("amount").orElse(found)));
        } else if (line.isEmpty()) {
            error(
                    one,
                    expected.location(),
                    rule + " must have a line, and has none; there are "
                            + budget.lines().stream()
                                    .map(each -> each.rule().toString())
                                    .toList());
        } else {
            differences(one, rule, expected, line.get());
        }
    }

    private void differences(WorkedCase one, String of, Json expected, Json.Obj actual) {
        ((Json.Obj) expected).members().forEach((key, value) -> {
            Json found = actual.member(key).orElse(Json.nothing());
            if (!agree(value, found)) {
                error(one, value.location(), of + " " + key + " must be " + value + ", and is " + found);
            }
        });
    }

    /** Lists agree in any order. */
    private static boolean agree(Json expected, Json actual) {
        if (expected instanceof Json.Arr one && actual instanceof Json.Arr other) {
            return one.elements().size() == other.elements().size()
                    && new LinkedHashSet<>(one.elements()).equals(new LinkedHashSet<>(other.elements()));
        }
        return expected.equals(actual);
    }

    private void error(WorkedCase one, Location at, String message) {
        Optional<RuleId> rule = pack.rules().stream()
                .map(RuleDefinition::id)
                .filter(id -> id.clause().equals(one.clause()))
                .findFirst();
        findings.accept(Finding.error(Fault.ofMessage(at, "case " + one + ": " + message), rule));
    }
}
