package org.shequ.standards.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Filling;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Window;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Outcome;
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
    static OccurrenceCount of(CountedOccurrences measure, UnitFacts facts) {
        Optional<Window> fixed = measure.window().fixed();
        if (fixed.isPresent()) {
            return within(fixed.get(), measure, facts);
        }
        Parameter<Count> anchor = measure.window().anchor().orElseThrow();
        Filling<Count> filling = facts.parameter(anchor);
        Optional<Outcome<Count>> year =
                filling.formula().map(formula -> formula.evaluate(facts).outcome());
        return year.flatMap(Outcome::amount)
                .map(first -> within(measure.window().anchoredAt(Math.toIntExact(first.value())), measure, facts))
                .orElseGet(() -> new OccurrenceCount(
                        unknown(year.<Set<String>>map(Outcome::missing).orElse(Set.of(filling.name()))),
                        Optional.empty()));
    }

    private static OccurrenceCount within(Window window, CountedOccurrences measure, UnitFacts facts) {
        Optional<Long> number = measure.each().isPresent()
                ? facts.occurrencesEach(measure.occurrences())
                        .flatMap(each -> each.values().stream()
                                .map(days -> count(days, window, facts.at()))
                                .min(Long::compare))
                : facts.occurrences(measure.occurrences()).map(days -> count(days, window, facts.at()));
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
