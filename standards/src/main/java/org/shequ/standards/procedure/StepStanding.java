package org.shequ.standards.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.standards.rule.ProcedureActor;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.ProcedureStep;

/**
 * Whether a step may be taken in the state in which a procedure stands (环节可否办理): who takes it, on which conditions, under which
 * clauses.
 *
 * <p>A step that is possible has no reason and nothing missing; one that is refused has a reason; one that is undetermined names what
 * would settle it.
 */
@Value.Immutable
public abstract class StepStanding {
    StepStanding() {}

    /** Whether a step may be taken. */
    public enum Status {
        /** It may (可以办理). */
        POSSIBLE,
        /** It may not (不可办理). */
        REFUSED,
        /** It depends on what is not known (资料不足). */
        UNDETERMINED
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds standings of steps. */
    static final class Builder extends ImmutableStepStanding.Builder {
        Builder() {}
    }

    /** {@return the step} */
    public abstract ProcedureStep step();

    /** {@return the states in which it may be taken} */
    public abstract List<ProcedureState> from();

    /** {@return the state to which it leads} */
    public abstract ProcedureState to();

    /** {@return who may take it, each alone} */
    public abstract List<ProcedureActor> by();

    /** {@return whether it may be taken} */
    public abstract Status status();

    /** {@return why it may not; empty unless it is refused} */
    public abstract Optional<StepRefusal> refusal();

    /** {@return its conditions, those that tell whether the rule applies first; none where it is free} */
    public abstract List<StepCondition> conditions();

    /** {@return the names of what would settle it, in order; none unless it is undetermined} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return the date that the facts give for it; empty where they give none} */
    public abstract Optional<PartialDate> on();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return true if it may be taken} */
    public boolean isPossible() {
        return status() == Status.POSSIBLE;
    }

    /** {@return the conditions that do not hold} */
    public List<StepCondition> failing() {
        return with(Truth.FALSE);
    }

    /** {@return the conditions of which it is not known whether they hold} */
    public List<StepCondition> open() {
        return with(Truth.UNKNOWN);
    }

    private List<StepCondition> with(Truth truth) {
        return conditions().stream().filter(each -> each.truth() == truth).toList();
    }

    /**
     * Writes the step as a plain tree for a host's JSON, in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the step, each key always: step, label, from, to, by, on, status, refusal, conditions, missing, clauses, citation.
     *
     * @param locale the language of the words, zh or en
     * @return the object
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("step", step().code())
                .put("label", step().label().in(locale))
                .put(
                        "from",
                        Json.array(
                                from().stream().map(each -> state(each, locale)).toList()))
                .put("to", state(to(), locale))
                .put(
                        "by",
                        Json.array(
                                by().stream().map(each -> actor(each, locale)).toList()))
                .putOrNull("on", on().map(day -> Json.text(day.toString())))
                .put("status", status().name())
                .putOrNull("refusal", refusal().map(each -> Json.text(each.name())))
                .put(
                        "conditions",
                        Json.array(conditions().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .put("missing", Texts.array(missing()))
                .put("clauses", Texts.array(clauses()))
                .put("citation", citation().printed())
                .build();
    }

    private static Json state(ProcedureState state, Locale locale) {
        return coded(state.code(), state.label().in(locale));
    }

    private static Json actor(ProcedureActor actor, Locale locale) {
        return coded(actor.code(), actor.label().in(locale));
    }

    private static Json coded(String code, String label) {
        return Json.object().put("code", code).put("label", label).build();
    }

    /** {@return the step and whether it may be taken} */
    @Override
    public String toString() {
        return step() + " " + status() + refusal().map(each -> " " + each).orElse("");
    }
}
