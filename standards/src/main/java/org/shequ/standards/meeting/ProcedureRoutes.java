package org.shequ.standards.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Truth;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.source.RuleId;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.procedure.ProcedureRun;
import org.shequ.standards.procedure.StepStanding;
import org.shequ.standards.rule.Rule;

/** What a procedure that a matter goes through leaves to be done. */
final class ProcedureRoutes {
    private ProcedureRoutes() {}

    /** Adds the procedure if it speaks of the matter, or may; one that only calls a meeting is left to the meeting. */
    static void add(ProcedureRun run, Policy policy, Reaching reaching, List<RoutedRule> rules, List<RuleId> others) {
        if (isOutside(run)) {
            others.add(run.rule());
        } else if (MeetingRules.calling(run).findAny().isEmpty()) {
            rules.add(rule(run, policy, reaching));
        }
    }

    private static boolean isOutside(ProcedureRun run) {
        return run.steps().stream()
                .flatMap(step -> step.conditions().stream())
                .anyMatch(each -> each.isOfRule() && each.truth() == Truth.FALSE);
    }

    private static RoutedRule rule(ProcedureRun run, Policy policy, Reaching reaching) {
        Rule rule =
                policy.library().pack(run.rule().document()).rule(run.rule()).under(Map.copyOf(run.readings()));
        List<RouteStep> steps = steps(run);
        return RoutedRule.builder()
                .rule(run.rule())
                .label(run.label())
                .addAllClauses(run.clauses())
                .modality(rule.modality())
                .reach(reaching.of(rule))
                .status(status(run, steps))
                .state(run.state())
                .addAllSteps(steps)
                .addAllMissing(
                        steps.stream().flatMap(step -> step.missing().stream()).toList())
                .addAllCaveats(run.caveats())
                .citation(run.citation())
                .build();
    }

    /** The steps taken, that which the facts give and which was refused, those that may come next, and those that may come after. */
    private static List<RouteStep> steps(ProcedureRun run) {
        List<RouteStep> steps = new ArrayList<>();
        run.taken().forEach(step -> steps.add(step(step, RouteStatus.DONE)));
        List<StepStanding> next = run.next();
        next.forEach(step -> steps.add(step(step, status(step))));
        Set<String> reached = new HashSet<>();
        List<StepStanding> seen = new ArrayList<>(next);
        next.forEach(step -> reached.add(step.to().code()));
        for (boolean isFurther = true; isFurther; ) {
            isFurther = false;
            for (StepStanding step : run.steps()) {
                if (!seen.contains(step) && step.step().from().stream().anyMatch(reached::contains) && seen.add(step)) {
                    steps.add(step(step, RouteStatus.LATER));
                    reached.add(step.to().code());
                    isFurther = true;
                }
            }
        }
        return steps;
    }

    private static RouteStatus status(StepStanding step) {
        return switch (step.status()) {
            case POSSIBLE -> RouteStatus.TO_DO;
            case REFUSED -> RouteStatus.REFUSED;
            case UNDETERMINED -> RouteStatus.UNDETERMINED;
        };
    }

    private static RouteStatus status(ProcedureRun run, List<RouteStep> steps) {
        if (run.isFinished()) {
            return RouteStatus.DONE;
        }
        for (RouteStatus status : List.of(RouteStatus.TO_DO, RouteStatus.UNDETERMINED, RouteStatus.REFUSED)) {
            if (steps.stream().anyMatch(step -> step.status() == status)) {
                return status;
            }
        }
        return RouteStatus.UNDETERMINED;
    }

    private static RouteStep step(StepStanding step, RouteStatus status) {
        List<MeetingKind> meetings = status == RouteStatus.DONE
                ? List.of()
                : Arrays.stream(MeetingKind.values())
                        .filter(kind -> MeetingTelling.takes(kind, step.step().code()))
                        .toList();
        return RouteStep.builder()
                .code(step.step().code())
                .label(step.step().label())
                .status(status)
                .addAllBy(step.by())
                .addAllMeetings(meetings)
                .on(status == RouteStatus.DONE ? step.on() : Optional.empty())
                .addAllMissing(status == RouteStatus.LATER ? Set.<String>of() : step.missing())
                .addAllClauses(step.clauses())
                .citation(step.citation())
                .build();
    }
}
