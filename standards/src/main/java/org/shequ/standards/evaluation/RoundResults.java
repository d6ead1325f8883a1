package org.shequ.standards.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.Cycle;
import org.shequ.core.calendar.Round;
import org.shequ.core.json.Json;

/** The results of a unit over the rounds of a cycle (历次评价结果), none left out from the first round with an evaluation to that of a day. */
@Value.Immutable
public abstract class RoundResults {
    RoundResults() {}

    /**
     * Returns the results of one unit.
     *
     * @param cycle the cycle
     * @param evaluations its evaluations by one set of criteria, in any order; those after the day count for nothing
     * @param at the day it is seen from, at its end
     * @return the results, up to the round of that day
     * @throws IllegalArgumentException if the evaluations are of several units or sets
     */
    public static RoundResults of(Cycle cycle, List<Evaluation> evaluations, LocalDate at) {
        long subjects = evaluations.stream()
                .map(each -> List.of(each.set().id(), each.code(), each.name()))
                .distinct()
                .count();
        Preconditions.checkArgument(
                subjects <= 1, "evaluations over rounds (%s) must be of one unit and set", evaluations);
        List<Evaluation> known = evaluations.stream()
                .filter(each -> !each.date().isAfter(at))
                .sorted(Comparator.comparing(Evaluation::date))
                .toList();
        LocalDate from = known.isEmpty() ? at : known.get(0).date();
        List<RoundResult> results = new ArrayList<>();
        for (Round round : cycle.rounds(from, at)) {
            List<Evaluation> own =
                    known.stream().filter(each -> round.contains(each.date())).toList();
            RoundResult.Status open =
                    round.lastDay().isAfter(at) ? RoundResult.Status.OPEN : RoundResult.Status.LEFT_OUT;
            results.add(RoundResult.of(round, own.isEmpty() ? open : RoundResult.Status.EVALUATED, own));
        }
        return ImmutableRoundResults.builder()
                .cycle(cycle)
                .at(at)
                .addAllRounds(results)
                .build();
    }

    /** {@return the cycle} */
    public abstract Cycle cycle();

    /** {@return the day it is seen from, at its end} */
    public abstract LocalDate at();

    /** {@return the rounds, in order; the last is that of the day} */
    public abstract List<RoundResult> rounds();

    /** {@return the round that the day falls in} */
    public RoundResult current() {
        return rounds().get(rounds().size() - 1);
    }

    /** {@return the round that begins next} */
    public Round next() {
        return cycle().next(at());
    }

    /**
     * Writes the results, each key always: date, years, current, next, rounds.
     *
     * @param locale the language of the names of grades, zh or en
     * @param scoring the caller's scoring, if there is one
     * @return the object
     */
    public Json.Obj json(Locale locale, Optional<Scoring> scoring) {
        return Json.object()
                .put("date", at().toString())
                .put("years", cycle().years())
                .put("current", current().round().toString())
                .put("next", next().toString())
                .put(
                        "rounds",
                        Json.array(rounds().stream()
                                .map(each -> each.json(locale, scoring))
                                .toList()))
                .build();
    }

    /** {@return the rounds} */
    @Override
    public String toString() {
        return rounds().toString();
    }
}
