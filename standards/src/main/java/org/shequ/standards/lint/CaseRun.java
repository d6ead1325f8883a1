package org.shequ.standards.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shequ.core.json.Json;
import org.shequ.core.json.Nearest;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.RuleDefinition;

/**
 * Runs the worked cases of a pack against the real policy, and tells each expectation that differs.
 *
 * <p>Every kind of case has its runner; a case that needs two kinds of evaluation runs with both. What it names must exist.
 */
final class CaseRun {
    private static final Set<String> TOTALS = Set.of("uses", "grants");

    private final Pack pack;
    private final CaseFaults faults;

    CaseRun(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.faults = new CaseFaults(pack, findings);
    }

    void run() {
        Map<CaseKind, CaseRunner> runners = new EnumMap<>(CaseKind.class);
        for (CaseKind kind : CaseKind.values()) {
            runners.put(kind, runner(kind));
        }
        for (WorkedCase one : pack.cases()) {
            boolean isKnown = Stream.of(rulesAreKnown(one), stepsAreKnown(one)).allMatch(known -> known);
            if (isKnown) {
                one.kinds()
                        .forEach(kind ->
                                Objects.requireNonNull(runners.get(kind)).run(one));
            }
        }
    }

    private CaseRunner runner(CaseKind kind) {
        return switch (kind) {
            case BUDGET -> new BudgetCases(pack, faults);
            case ASSESSMENT -> new AssessmentCases(pack, faults);
            case PROGRESS -> new ProgressCases(pack, faults);
            case PROCEDURE -> new ProcedureCases(pack, faults);
        };
    }

    private boolean rulesAreKnown(WorkedCase one) {
        List<String> ids =
                pack.rules().stream().map(each -> each.id().toString()).sorted().toList();
        boolean isKnown = true;
        for (String rule : one.expect().members().keySet()) {
            if (!TOTALS.contains(rule) && !ids.contains(rule)) {
                faults.error(
                        one,
                        Places.at(one.expect(), rule).location(),
                        "there is no rule " + rule + "; there are " + Nearest.listed(rule, ids));
                isKnown = false;
            }
        }
        return isKnown;
    }

    private Optional<RuleDefinition> rule(String id) {
        return pack.rules().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    /** The steps of its path, and the state and step it expects, must be those of each procedure it speaks of. */
    private boolean stepsAreKnown(WorkedCase one) {
        boolean isKnown = true;
        for (Map.Entry<String, Json> expected : one.expect().members().entrySet()) {
            Optional<Procedure> procedure = rule(expected.getKey())
                    .map(rule -> rule.byDefault().content())
                    .filter(Procedure.class::isInstance)
                    .map(Procedure.class::cast);
            try {
                procedure.ifPresent(known -> {
                    one.path().forEach(known::step);
                    text(expected.getValue(), "state").ifPresent(known::state);
                    text(expected.getValue(), "refused").ifPresent(known::step);
                });
            } catch (IllegalArgumentException wrong) {
                faults.error(one, expected.getValue().location(), "path: " + wrong.getMessage());
                isKnown = false;
            }
        }
        return isKnown;
    }

    private static Optional<String> text(Json object, String key) {
        return object instanceof Json.Obj members && members.members().get(key) instanceof Json.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
