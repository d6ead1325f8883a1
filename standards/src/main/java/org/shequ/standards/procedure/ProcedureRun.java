package org.shequ.standards.procedure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.source.Citation;
import org.shequ.core.source.ClauseId;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.Procedure;
import org.shequ.standards.rule.ProcedureState;
import org.shequ.standards.rule.Rule;

/**
 * Where a procedure stands after a path of steps (程序办理): the state, the steps that may come next and those that may not, with who
 * takes them, on which conditions and under which clauses.
 *
 * <p>A step is refused that does not lead from the state in which the procedure stands, whose guard does not hold, or whose date, where
 * the facts give one for it under {@code stages}, lies before that of a step taken before it or after the day asked about; it is
 * undetermined where its guard is not known to hold. The steps of a path after one that is refused or undetermined are not looked at.
 * The condition under which the rule applies guards each step.
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
     * Takes the steps of a path, one after the other, until one is refused or undetermined.
     *
     * @param rule the rule
     * @param citations where the words of its clauses stand
     * @param path the codes of the steps
     * @param facts what is known of the subject
     * @return where it leads
     * @throws IllegalArgumentException if the rule is no procedure, or has no such step; the message lists those that exist
     */
    public static ProcedureRun of(
            Rule rule, Function<ClauseId, Citation> citations, List<String> path, UnitFacts facts) {
        if (!(rule.content() instanceof Procedure procedure)) {
            throw new IllegalArgumentException(
                    "rule " + rule + " (" + rule.content().kind() + ") must be a procedure");
        }
        ProcedureWalk walk = new ProcedureWalk(rule, procedure, citations, facts);
        Optional<StepStanding> refused = walk.take(path);
        return builder()
                .rule(rule.id())
                .label(rule.label())
                .addAllClauses(rule.clauses())
                .state(walk.state())
                .addAllTaken(walk.taken())
                .refused(refused)
                .addAllSteps(walk.all())
                .putAllReadings(rule.readings())
                .addAllCaveats(rule.caveats())
                .citation(citations.apply(rule.id().clause()))
                .build();
    }

    /**
     * Takes the steps that the facts give under {@code stages} as taken by the day asked about.
     *
     * @param rule the rule
     * @param citations where the words of its clauses stand
     * @param facts what is known of the subject
     * @return where they lead, taken in the order of their dates, or of the procedure where one has no date or two have the same
     * @throws IllegalArgumentException if the rule is no procedure
     */
    public static ProcedureRun of(Rule rule, Function<ClauseId, Citation> citations, UnitFacts facts) {
        return of(
                rule,
                citations,
                rule.content() instanceof Procedure procedure ? StagedPath.of(procedure, facts) : List.of(),
                facts);
    }

    /** {@return the rule} */
    public abstract RuleId rule();

    /** {@return what people call it} */
    public abstract Label label();

    /** {@return the clauses it rests on} */
    public abstract List<ClauseId> clauses();

    /** {@return the state in which the procedure stands} */
    public abstract ProcedureState state();

    /** {@return the steps taken, in order, each as it stood when it was taken} */
    public abstract List<StepStanding> taken();

    /** {@return the step of the path that was refused or undetermined; empty where all were taken} */
    public abstract Optional<StepStanding> refused();

    /** {@return how each step of the procedure stands in the state reached, in the order of the procedure} */
    public abstract List<StepStanding> steps();

    /** {@return the reading taken of each choice} */
    @Value.NaturalOrder
    public abstract SortedMap<String, String> readings();

    /** {@return what to beware of} */
    public abstract Set<String> caveats();

    /** {@return where its words stand} */
    public abstract Citation citation();

    /** {@return the steps that start from the state reached, whether their conditions hold or not; none at the end} */
    public List<StepStanding> next() {
        return steps().stream()
                .filter(each -> each.step().from().contains(state().code()))
                .toList();
    }

    /** {@return why a guard refused the step; empty where none did, as for a step out of order} */
    public Optional<Guard> guard() {
        return refused().flatMap(each -> switch (each.status()) {
            case POSSIBLE -> Optional.<Guard>empty();
            case UNDETERMINED -> Optional.of(Guard.MISSING);
            case REFUSED ->
                each.refusal()
                        .filter(why -> why == StepRefusal.CONDITION || why == StepRefusal.NOT_APPLICABLE)
                        .map(why -> Guard.FALSE);
        });
    }

    /** {@return the names of what would settle the step of the path that is undetermined, in order} */
    public SortedSet<String> missing() {
        return refused().map(StepStanding::missing).orElseGet(TreeSet::new);
    }

    /** {@return whether the procedure has come to an end} */
    public boolean isFinished() {
        return state().isFinal();
    }

    /**
     * Says in words where the procedure stands: the path, the step refused and why, and what may come next.
     *
     * @param locale Chinese or English
     * @return the lines
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public List<String> lines(Locale locale) {
        return RunWords.lines(this, locale);
    }

    /**
     * Writes the run as a plain tree for a host's JSON, in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the run, each key always: rule, label, clauses, state, stateLabel, final, taken (the codes), refused (the code), guard
     * ({@code missing} or {@code false}), missing, path (the steps taken in full), refusal (the step refused in full), next, readings,
     * caveats, citation, explanation.
     *
     * @param locale the language of the words, zh or en
     * @return the object
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Json.Obj json(Locale locale) {
        Json.ObjBuilder readings = Json.object();
        readings().forEach(readings::put);
        return Json.object()
                .put("rule", rule().toString())
                .put("label", label().in(locale))
                .put("clauses", Texts.array(clauses()))
                .put("state", state().code())
                .put("stateLabel", state().label().in(locale))
                .put("final", isFinished())
                .put(
                        "taken",
                        Texts.array(
                                taken().stream().map(each -> each.step().code()).toList()))
                .putOrNull(
                        "refused", refused().map(each -> Json.text(each.step().code())))
                .putOrNull("guard", guard().map(each -> Json.text(each.name().toLowerCase(Locale.ROOT))))
                .put("missing", Texts.array(missing()))
                .put("path", steps(taken(), locale))
                .putOrNull("refusal", refused().map(each -> each.json(locale)))
                .put("next", steps(next(), locale))
                .put("readings", readings.build())
                .put("caveats", Texts.array(caveats()))
                .put("citation", citation().printed())
                .put("explanation", String.join("\n", lines(locale)))
                .build();
    }

    private static Json.Arr steps(List<StepStanding> steps, Locale locale) {
        return Json.array(steps.stream().map(each -> each.json(locale)).toList());
    }

    /** {@return the rule and the state} */
    @Override
    public String toString() {
        return rule() + " " + state()
                + refused().map(step -> ", " + step.step() + " refused").orElse("");
    }
}
