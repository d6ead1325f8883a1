package org.shequ.standards.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.Round;
import org.shequ.core.json.Json;
import org.shequ.standards.assess.Standing;

/** What became of a unit in one round (轮次结果): its evaluations in it, of which the last one counts. */
@Value.Immutable(builder = false, copy = false)
public abstract class RoundResult {
    /** Whether a round has a result. */
    public enum Status {
        /** There is one (已评). */
        EVALUATED,
        /** There is none yet, and the round runs (未评，本轮未结束). */
        OPEN,
        /** There is none, and the round is over (本轮未评). */
        LEFT_OUT
    }

    RoundResult() {}

    static RoundResult of(Round round, Status status, List<Evaluation> evaluations) {
        return ImmutableRoundResult.of(round, status, evaluations);
    }

    /** {@return the round} */
    @Value.Parameter
    public abstract Round round();

    /** {@return whether there is a result} */
    @Value.Parameter
    public abstract Status status();

    /** {@return the evaluations on days of the round, by day; none where there was none} */
    @Value.Parameter
    public abstract List<Evaluation> evaluations();

    /** {@return the evaluation that counts, the last one; empty where there was none} */
    public Optional<Evaluation> result() {
        return evaluations().isEmpty()
                ? Optional.empty()
                : Optional.of(evaluations().get(evaluations().size() - 1));
    }

    /**
     * Writes the result, each key always: round, firstDay, lastDay, status, date, standing, met, unmet, unknown, score.
     *
     * @param locale the language of the names of grades, zh or en
     * @param scoring the caller's scoring, if there is one
     * @return the object; null for what there is none of
     */
    public Json.Obj json(Locale locale, Optional<Scoring> scoring) {
        Optional<Evaluation> result = result();
        return Json.object()
                .put("round", round().toString())
                .put("firstDay", round().firstDay().toString())
                .put("lastDay", round().lastDay().toString())
                .put("status", status().name())
                .putOrNull("date", result.map(each -> Json.text(each.date().toString())))
                .putOrNull(
                        "standing",
                        result.flatMap(Evaluation::standing).map(Standing::name).map(Json::text))
                .putOrNull("met", result.map(each -> Json.number(each.met())))
                .putOrNull("unmet", result.map(each -> Json.number(each.unmet())))
                .putOrNull("unknown", result.map(each -> Json.number(each.unknown())))
                .putOrNull(
                        "score",
                        result.flatMap(each -> scoring.flatMap(each::score)).map(each -> each.json(locale)))
                .build();
    }

    /** {@return the round and whether there is a result} */
    @Override
    public String toString() {
        return round() + " " + status();
    }
}
