package org.shequ.standards.election;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.formula.Truth;
import org.shequ.core.unit.Unit;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepCondition;
import org.shequ.standards.procedure.StepStanding;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.Rule;

/**
 * Whether a procedure can lead to the first of its final states, as far as its guards are known to hold: any of several ways will do, every
 * step of a way is needed.
 */
final class Chance {
    private final Procedure procedure;
    private final List<StepStanding> steps;
    private final String goal;
    private final Map<String, Truth> reached = new HashMap<>();
    private final ProcedureRun run;

    private Chance(Policy policy, Unit unit, Rule rule) {
        this.procedure = (Procedure) rule.content();
        this.steps = policy.follow(unit, rule.id(), List.of()).steps();
        this.goal = procedure.states().stream()
                .filter(ProcedureState::isFinal)
                .map(ProcedureState::code)
                .findFirst()
                .orElse(procedure.initial());
        reach();
        this.run = policy.follow(unit, rule.id(), path());
    }

    static Chance of(Policy policy, Unit unit, Rule rule) {
        return new Chance(policy, unit, rule);
    }

    /** Whether the rule speaks of the person at all. */
    Truth applies() {
        return steps.stream()
                .flatMap(each -> each.conditions().stream())
                .filter(StepCondition::isOfRule)
                .map(StepCondition::truth)
                .reduce(Truth.TRUE, Verdicts::and);
    }

    Truth truth() {
        return reached.getOrDefault(goal, Truth.FALSE);
    }

    /** As far as it leads by steps that may be taken. */
    ProcedureRun run() {
        return run;
    }

    /** What would settle it, where it is open. */
    SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        if (truth() == Truth.UNKNOWN) {
            steps.stream()
                    .filter(each -> truth(each) == Truth.UNKNOWN && from(each) != Truth.FALSE)
                    .filter(each -> !each.to().isFinal() || each.to().code().equals(goal))
                    .flatMap(each -> each.conditions().stream())
                    .forEach(each -> missing.addAll(each.missing()));
        }
        return missing;
    }

    private void reach() {
        reached.put(procedure.initial(), Truth.TRUE);
        boolean isChanged = true;
        while (isChanged) {
            isChanged = false;
            for (StepStanding step : steps) {
                String to = step.to().code();
                Truth before = reached.getOrDefault(to, Truth.FALSE);
                Truth now = Verdicts.or(before, Verdicts.and(from(step), truth(step)));
                isChanged |= now != before;
                reached.put(to, now);
            }
        }
    }

    private Truth from(StepStanding step) {
        return step.from().stream()
                .map(each -> reached.getOrDefault(each.code(), Truth.FALSE))
                .reduce(Truth.FALSE, Verdicts::or);
    }

    private static Truth truth(StepStanding step) {
        return step.conditions().stream().map(StepCondition::truth).reduce(Truth.TRUE, Verdicts::and);
    }

    /** The shortest way by steps that may be taken to the goal, or else to the state that takes the most of them. */
    private List<String> path() {
        Map<String, List<String>> paths = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(procedure.initial()));
        paths.put(procedure.initial(), List.of());
        List<String> last = List.of();
        while (!open.isEmpty()) {
            String state = open.remove();
            last = paths.getOrDefault(state, last);
            for (StepStanding step : steps) {
                boolean isOut =
                        step.from().stream().anyMatch(each -> each.code().equals(state));
                if (isOut
                        && truth(step) == Truth.TRUE
                        && !paths.containsKey(step.to().code())) {
                    List<String> path = new ArrayList<>(last);
                    path.add(step.step().code());
                    paths.put(step.to().code(), path);
                    open.add(step.to().code());
                }
            }
        }
        return paths.getOrDefault(goal, last);
    }
}
