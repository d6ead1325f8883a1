package org.shequ.core.election;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Count;

/** The term of those elected (任期): the first day, the day on which it ends and the next one begins, the years. */
@Value.Immutable(builder = false, copy = false)
public abstract class Term {
    Term() {}

    /**
     * Returns a term whose end is not known.
     *
     * @param from the first day
     * @return the term
     */
    public static Term of(LocalDate from) {
        return ImmutableTerm.of(from, Optional.empty());
    }

    /**
     * Returns a term.
     *
     * @param from the first day
     * @param to the day on which it ends, itself not within
     * @return the term
     * @throws IllegalArgumentException if it ends before it has begun
     */
    public static Term of(LocalDate from, LocalDate to) {
        return ImmutableTerm.of(from, Optional.of(to));
    }

    /** {@return the first day} */
    @Value.Parameter
    public abstract LocalDate from();

    /** {@return the day on which it ends, itself not within} */
    @Value.Parameter
    public abstract Optional<LocalDate> to();

    /** {@return its years, where it ends on the same day of a later year; empty where it does not, or its end is not known} */
    public Optional<Count> years() {
        return to().flatMap(end -> {
            int years = end.getYear() - from().getYear();
            return from().plusYears(years).equals(end) ? Optional.of(Count.of(years)) : Optional.empty();
        });
    }

    @Value.Check
    void check() {
        new Flaws()
                .must(
                        to().filter(end -> !end.isAfter(from())).isEmpty(),
                        "end of the term",
                        to().map(Object::toString).orElse(""),
                        "after its first day, " + from())
                .end();
    }

    /** {@return the days} */
    @Override
    public String toString() {
        return from() + "/" + to().map(Object::toString).orElse("..");
    }
}
