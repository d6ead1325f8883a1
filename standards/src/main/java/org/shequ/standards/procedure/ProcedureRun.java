package org.shequ.standards.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Decision;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.ProcedureStep;
import org.shequ.standards.rule.Rule;

/**
 * How far a path of steps leads through a procedure (程序办理).
 *
 * <p>A step is refused that does not lead from the state in which the procedure stands, or whose guard does not hold or is not known to
 * hold; the steps after it are not looked at. The condition under which the rule applies guards each step.
 */
@Value.Immutable
public abstract class ProcedureRun {
    ProcedureRun() {}

    /** Why a guard did not let a step pass. */
    public enum Guard {
        /** What it reads is not known (资料不足). */
        MISSING,
        /** It does not hold (条件不符). */
        FALSE
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds runs. */
    static final class Builder extends ImmutableProcedureRun.Builder {
        Builder() {}
    }

    /**
     * Takes the steps of a path, one after the other, until one is refused.
     *
     * @param rule the rule
     * @param citation where its words stand
     * @param path the codes of the steps
     * @param facts what is known of the subject
     * @return how far it leads
     * @throws IllegalArgumentException if the rule is no procedure, or has no such step; the message lists those that exist
     */
    public static ProcedureRun of(Rule rule, Citation citation, List<String> path, Facts facts) {
        if (!(rule.content() instanceof Procedure procedure)) {
            throw new IllegalArgumentException(
                    "rule " + rule + " (" + rule.content().kind() + ") must be a procedure");
        }
        List<ProcedureStep> steps = path.stream().map(procedure::step).toList();
        Builder run = builder()
                .rule(rule.id())
                .addAllClauses(rule.clauses())
                .putAllReadings(rule.readings())
                .addAllCaveats(rule.caveats())
                .citation(citation);
        ProcedureState state = procedure.state(procedure.initial());
        for (ProcedureStep step : steps) {
            if (!step.from().contains(state.code())) {
                return run.state(state).refused(step).build();
            }
            Decision decision = guard(rule, step).decide(facts);
            if (decision.truth() != Truth.TRUE) {
                return run.state(state)
                        .refused(step)
                        .guard(decision.truth() == Truth.FALSE ? Guard.FALSE : Guard.MISSING)
                        .addAllMissing(decision.missing())
                        .build();
            }
            run.addTaken(step);
            state = procedure.state(step.to());
        }
        return run.state(state).build();
    }

    private static Condition guard(Rule rule, ProcedureStep step) {
        return step.guard()
                .<Condition>map(guard -> AllOf.of(List.of(rule.appliesWhen(), guard)))
                .orElse(rule.appliesWhen());
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return the state in which the procedure stands} */
    public abstract ProcedureState state();

    /** {@return the steps taken, in order} */
    public abstract List<ProcedureStep> taken();

    /** {@return the step that was refused; empty where all were taken} */
    public abstract Optional<ProcedureStep> refused();

    /** {@return why a guard refused it; empty where none did, as for a step out of order} */
    public abstract Optional<Guard> guard();

    /** {@return the names of what would settle the guard, in order} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return whether the procedure has come to an end} */
    public boolean isFinished() {
        return state().isFinal();
    }

    /**
     * Writes the run as a plain tree for a host's JSON.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json().toJava());
    }

    /**
     * Writes the run: rule, clauses, state, final, taken, refused, guard ({@code missing} or {@code false}), missing, readings, caveats,
     * citation.
     *
     * @return the object
     */
    public Json.Obj json() {
        Json.ObjBuilder readings = Json.object();
        readings().forEach(readings::put);
        return Json.object()
                .put("rule", rule().toString())
                .put("clauses", texts(clauses()))
                .put("state", state().code())
                .put("final", isFinished())
                .put("taken", texts(taken()))
                .putOrNull("refused", refused().map(step -> Json.text(step.code())))
                .putOrNull("guard", guard().map(each -> Json.text(each.name().toLowerCase(Locale.ROOT))))
                .put("missing", texts(missing()))
                .put("readings", readings.build())
                .put("caveats", texts(caveats()))
                .put("citation", citation().printed())
                .build();
    }

    private static Json.Arr texts(Iterable<?> values) {
        return Json.array(java.util.stream.StreamSupport.stream(values.spliterator(), false)
                .map(each -> Json.text(each.toString()))
                .toList());
    }

    /** {@return the rule and the state} */
    @Override
    public String toString() {
        return rule() + " " + state()
                + refused().map(step -> ", " + step + " refused").orElse("");
    }
}
