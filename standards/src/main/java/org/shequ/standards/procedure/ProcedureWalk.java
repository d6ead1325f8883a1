package org.shequ.standards.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Truth;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.unit.Milestone;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.ProcedureStep;
import org.shequ.standards.rule.Rule;

/** Goes through a procedure step by step and tells of each step how it stands. */
final class ProcedureWalk {
    private final Rule rule;
    private final Procedure procedure;
    private final Function<ClauseId, Citation> citations;
    private final UnitFacts facts;
    private final Condition applies;
    private final List<StepStanding> taken = new ArrayList<>();
    private ProcedureState state;

    /** The date of the last dated step that was taken. */
    private Optional<PartialDate> last = Optional.empty();

    ProcedureWalk(Rule rule, Procedure procedure, Function<ClauseId, Citation> citations, UnitFacts facts) {
        this.rule = rule;
        this.procedure = procedure;
        this.citations = citations;
        this.facts = facts;
        this.applies = rule.appliesWhen();
        this.state = procedure.state(procedure.initial());
    }

    /** Takes the steps of a path until one is refused, which it returns. */
    Optional<StepStanding> take(List<String> path) {
        List<ProcedureStep> steps = path.stream().map(procedure::step).toList();
        for (ProcedureStep step : steps) {
            Optional<Milestone> stage = Collections.frequency(path, step.code()) == 1
                    ? Optional.ofNullable(facts.unit().stages().get(step.code()))
                    : Optional.empty();
            StepStanding standing = standing(step, stage);
            if (!standing.isPossible()) {
                return Optional.of(standing);
            }
            taken.add(standing);
            last = standing.on().or(() -> last);
            state = procedure.state(step.to());
        }
        return Optional.empty();
    }

    ProcedureState state() {
        return state;
    }

    List<StepStanding> taken() {
        return taken;
    }

    /** How each step of the procedure stands in the state reached; dates play no part in what may come next. */
    List<StepStanding> all() {
        return procedure.steps().stream()
                .map(step -> standing(step, Optional.empty()))
                .toList();
    }

    private StepStanding standing(ProcedureStep step, Optional<Milestone> stage) {
        List<ClauseId> clauses = step.clauses().isEmpty() ? rule.clauses() : step.clauses();
        StepStanding.Builder standing = StepStanding.builder()
                .step(step)
                .addAllFrom(step.from().stream().map(procedure::state).toList())
                .to(procedure.state(step.to()))
                .addAllBy(step.by().stream().map(procedure::actor).toList())
                .on(stage.flatMap(Milestone::date))
                .addAllConditions(conditions(step))
                .addAllClauses(clauses)
                .citation(citations.apply(clauses.get(0)));
        Optional<StepRefusal> untimely = step.from().contains(state.code())
                ? stage.flatMap(this::untimely)
                : Optional.of(StepRefusal.OUT_OF_ORDER);
        return untimely.isPresent() ? refused(standing, untimely.get()) : decided(standing, step);
    }

    private StepStanding decided(StepStanding.Builder standing, ProcedureStep step) {
        if (applies.decide(facts).truth() == Truth.FALSE) {
            return refused(standing, StepRefusal.NOT_APPLICABLE);
        }
        Condition guard = step.guard()
                .<Condition>map(own -> AllOf.of(List.of(applies, own)))
                .orElse(applies);
        Decision decision = guard.decide(facts);
        return switch (decision.truth()) {
            case TRUE -> standing.status(StepStanding.Status.POSSIBLE).build();
            case FALSE -> refused(standing, StepRefusal.CONDITION);
            case UNKNOWN ->
                standing.status(StepStanding.Status.UNDETERMINED)
                        .addAllMissing(decision.missing())
                        .build();
        };
    }

    private static StepStanding refused(StepStanding.Builder standing, StepRefusal refusal) {
        return standing.status(StepStanding.Status.REFUSED).refusal(refusal).build();
    }

    /** What the date of a step speaks against; partial dates that may stand in order do. */
    private Optional<StepRefusal> untimely(Milestone stage) {
        if (!stage.isReached()) {
            return Optional.of(StepRefusal.NOT_TAKEN);
        }
        Optional<LocalDate> before = last.map(PartialDate::earliest);
        if (before.isPresent()
                && stage.date()
                        .filter(day -> day.latest().isBefore(before.get()))
                        .isPresent()) {
            return Optional.of(StepRefusal.DATED_TOO_EARLY);
        }
        return stage.date().filter(day -> day.earliest().isAfter(facts.at())).map(day -> StepRefusal.DATED_TOO_LATE);
    }

    private List<StepCondition> conditions(ProcedureStep step) {
        List<StepCondition> conditions = new ArrayList<>();
        parts(applies).forEach(each -> conditions.add(StepCondition.of(each, facts, true)));
        step.guard()
                .ifPresent(guard -> parts(guard).forEach(each -> conditions.add(StepCondition.of(each, facts, false))));
        return conditions;
    }

    /** The conditions that all have to hold, those put together from others taken apart. */
    private static List<Condition> parts(Condition condition) {
        return condition instanceof AllOf all
                ? all.parts().stream().flatMap(each -> parts(each).stream()).toList()
                : List.of(condition);
    }
}
