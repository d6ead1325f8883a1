package org.shequ.standards.lint;

import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
 * <p>A case runs where there is a runner for each kind of evaluation it needs; else it waits. What it names must exist in either case.
 */
final class CaseRun {
    private static final Set<String> TOTALS = Set.of("uses", "grants");

    /** Who runs the cases of each kind; a kind that has none waits. */
    private static final ImmutableMap<CaseKind, BiFunction<Pack, CaseFaults, CaseRunner>> RUNNERS = ImmutableMap.of(
            CaseKind.BUDGET,
            BudgetCases::new,
            CaseKind.ASSESSMENT,
            AssessmentCases::new,
            CaseKind.PROGRESS,
            ProgressCases::new,
            CaseKind.PROCEDURE,
            ProcedureCases::new);

    private final Pack pack;
    private final CaseFaults faults;

    CaseRun(Pack pack, Consumer<Finding> findings) {
        this.pack = pack;
        this.faults = new CaseFaults(pack, findings);
    }

    /** The kinds of case that run. */
    static Set<CaseKind> runnable() {
        return RUNNERS.keySet();
    }

    /** How many cases of each kind wait, of those kinds that do. */
    static Map<CaseKind, Integer> waiting(Pack pack) {
        Map<CaseKind, Integer> waiting = new EnumMap<>(CaseKind.class);
        pack.cases().stream()
                .flatMap(one -> one.kinds().stream())
                .filter(kind -> !RUNNERS.containsKey(kind))
                .forEach(kind -> waiting.merge(kind, 1, Integer::sum));
        return waiting;
    }

    void run() {
        Map<CaseKind, CaseRunner> runners = new EnumMap<>(CaseKind.class);
        RUNNERS.forEach((kind, runner) -> runners.put(kind, runner.apply(pack, faults)));
        for (WorkedCase one : pack.cases()) {
            boolean isKnown = Stream.of(rulesAreKnown(one), readingsAreKnown(one), stepsAreKnown(one))
                    .allMatch(known -> known);
            if (isKnown && runners.keySet().containsAll(one.kinds())) {
                one.kinds()
                        .forEach(kind -> Optional.ofNullable(runners.get(kind)).ifPresent(runner -> runner.run(one)));
            }
        }
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

    /** A case that runs is told of its readings by the policy; one that waits is held against the choices of its rules. */
    private boolean readingsAreKnown(WorkedCase one) {
        if (RUNNERS.keySet().containsAll(one.kinds())) {
            return true;
        }
        boolean isKnown = true;
        for (Map.Entry<String, String> reading : one.readings().entrySet()) {
            int point = Math.max(0, reading.getKey().lastIndexOf('.'));
            String choice = reading.getKey()
                    .substring(Math.min(point + 1, reading.getKey().length()));
            try {
                rule(reading.getKey().substring(0, point))
                        .orElseThrow(() -> new IllegalArgumentException(
                                "choice (" + reading.getKey() + ") must be of a rule of the pack, RULE.choice"))
                        .under(Map.of(choice, reading.getValue()));
            } catch (IllegalArgumentException wrong) {
                faults.error(one, one.location(), "readings: " + wrong.getMessage());
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
