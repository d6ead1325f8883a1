package org.shequ.standards.evaluation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.procedure.ProcedureRun;

/**
 * How a unit stands on a day to a set of criteria (评价结果): each of them, and how many are met, not met and not known.
 *
 * <p>There is no score but a caller's own, see {@link #score(Scoring)}.
 */
@Value.Immutable
public abstract class Evaluation {
    Evaluation() {}

    static ImmutableEvaluation.Builder builder() {
        return ImmutableEvaluation.builder();
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return the code of the unit, if known} */
    public abstract Optional<DivisionCode> code();

    /** {@return the name of the unit, if known} */
    public abstract Optional<String> name();

    /** {@return the criteria} */
    public abstract CriteriaSet set();

    /** {@return how the unit stands to each criterion, in their order} */
    public abstract List<EvaluatedCriterion> criteria();

    /**
     * Returns how the unit stands to the set as a whole, where the text says how many criteria must be met.
     *
     * @return as the assessment of the checklist says; empty for any other set, and where the checklist is not asked of the unit
     */
    public abstract Optional<Standing> standing();

    /** {@return the names of what would settle the criteria that are not known, in order} */
    public SortedSet<String> missing() {
        SortedSet<String> missing = new TreeSet<>();
        criteria().forEach(each -> missing.addAll(each.missing()));
        return Collections.unmodifiableSortedSet(missing);
    }

    /** {@return where the procedure stands that rests on the criteria; empty for any other set, and where it does not speak of the unit} */
    public abstract Optional<ProcedureRun> run();

    /** {@return how many criteria are met} */
    public int met() {
        return count(Standing.MET);
    }

    /** {@return how many criteria are not met} */
    public int unmet() {
        return count(Standing.UNMET);
    }

    /** {@return of how many criteria it is not known} */
    public int unknown() {
        return count(Standing.UNDETERMINED);
    }

    /** {@return how many criteria are not asked of the unit} */
    public int notAsked() {
        return criteria().size() - met() - unmet() - unknown();
    }

    private int count(Standing standing) {
        return (int) criteria().stream().filter(each -> each.is(standing)).count();
    }

    /**
     * Scores the evaluation as a caller has laid down.
     *
     * @param scoring the caller's points, steps and grades
     * @return the score, bounded while a criterion is not known; empty where no criterion is asked of the unit
     * @throws IllegalArgumentException if the scoring does not give points for a criterion, or gives some for one that is not there
     */
    public Optional<Score> score(Scoring scoring) {
        Score score = scoring.score(this);
        return notAsked() == criteria().size() ? Optional.empty() : Optional.of(score);
    }

    /**
     * Writes the evaluation as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the evaluation, each key always: date, code, name, set, standing, met, unmet, unknown, notAsked, missing, criteria, run.
     *
     * @param locale the language of words, zh or en
     * @return the object
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public Json.Obj json(Locale locale) {
        return members(locale).build();
    }

    /**
     * Writes the evaluation as {@link #json(Locale)} does, with its score under {@code score}, null where nothing is asked.
     *
     * @param locale the language of words, zh or en
     * @param scoring the caller's points, steps and grades
     * @return the object
     * @throws IllegalArgumentException as {@link #score(Scoring)}; if the language is neither zh nor en
     */
    public Json.Obj json(Locale locale, Scoring scoring) {
        return members(locale)
                .putOrNull("score", score(scoring).map(each -> each.json(locale)))
                .build();
    }

    private Json.ObjBuilder members(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .putOrNull("code", code().map(each -> Json.text(each.toString())))
                .putOrNull("name", name().map(Json::text))
                .put("set", set().head(locale).build())
                .putOrNull("standing", standing().map(each -> Json.text(each.name())))
                .put("met", met())
                .put("unmet", unmet())
                .put("unknown", unknown())
                .put("notAsked", notAsked())
                .put("missing", CriteriaSet.texts(missing()))
                .put(
                        "criteria",
                        Json.array(criteria().stream()
                                .map(each -> each.json(locale))
                                .toList()))
                .putOrNull("run", run().map(each -> each.json(locale)));
    }

    /** {@return the set, and how many of its criteria are met, not met and not known} */
    @Override
    public String toString() {
        return set() + " " + met() + " met, " + unmet() + " unmet, " + unknown() + " unknown";
    }
}
