package org.shequ.standards.assess;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Window;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.measure.UnitFacts;
import org.shequ.standards.rule.CountedOccurrences;

/**
 * How often something occurred within a window.
 *
 * @param ends the number
 * @param periodEnd the last day of the window, where it lies after the day asked: more may still occur
 */
record OccurrenceCount(Ends ends, Optional<LocalDate> periodEnd) {
    static OccurrenceCount of(CountedOccurrences measure, UnitFacts facts, Evaluating evaluating) {
        Optional<Window> fixed = measure.window().fixed();
        if (fixed.isPresent()) {
            return within(fixed.get(), measure, facts, evaluating);
        }
        Parameter<Count> anchor = measure.window().anchor().orElseThrow();
        Outcome<?> year =
                evaluating.evaluate(FindingPart.FIRST_YEAR, anchor, facts).outcome();
        Optional<? extends Quantity<?>> first = year.amount();
        if (first.isEmpty()) {
            return new OccurrenceCount(unknown(year.missing()), Optional.empty());
        }
        int firstYear = Math.toIntExact(first.get().exact().toLong(RoundingMode.UNNECESSARY, anchor.name()));
        return within(measure.window().anchoredAt(firstYear), measure, facts, evaluating);
    }

    private static OccurrenceCount within(
            Window window, CountedOccurrences measure, UnitFacts facts, Evaluating evaluating) {
        Optional<List<LocalDate>> all =
                measure.each().isPresent() ? Optional.empty() : facts.occurrences(measure.occurrences());
        Optional<Map<String, List<LocalDate>>> each =
                measure.each().isPresent() ? facts.occurrencesEach(measure.occurrences()) : Optional.empty();
        evaluating.counted(measure, window, facts.at(), all, each);
        Optional<Long> number = all.map(days -> count(days, window, facts.at()))
                .or(() -> each.flatMap(those -> those.values().stream()
                        .map(days -> count(days, window, facts.at()))
                        .min(Long::compare)));
        LocalDate last = window.lastDay(facts.at());
        return new OccurrenceCount(
                number.map(times -> Ends.exact(Ratio.of(times)))
                        .orElseGet(() -> unknown(Set.of(measure.occurrences().name()))),
                last.isAfter(facts.at()) ? Optional.of(last) : Optional.empty());
    }

    private static long count(List<LocalDate> days, Window window, LocalDate at) {
        return days.stream().filter(day -> window.counts(day, at)).count();
    }

    private static Ends unknown(Set<String> missing) {
        return new Ends(Ratio.ZERO, null, missing);
    }
}
