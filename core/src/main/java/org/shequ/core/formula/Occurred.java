package org.shequ.core.formula;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** Something occurred at least so often within a window (期间内至少几次). */
@Value.Immutable(builder = false)
public abstract non-sealed class Occurred extends Condition {
    Occurred() {}

    /**
     * Returns the condition that something occurred at least so often within a window.
     *
     * @param occurrences the dated occurrences
     * @param times how often, at least 1
     * @param window the window, seen from the day asked
     * @return the condition
     * @throws IllegalArgumentException if the times are below 1
     */
    public static Occurred of(OccurrenceMeasure occurrences, int times, Window window) {
        return ImmutableOccurred.of(occurrences, times, window);
    }

    /** {@return the dated occurrences} */
    @Value.Parameter
    public abstract OccurrenceMeasure occurrences();

    /** {@return how often, at least} */
    @Value.Parameter
    public abstract int times();

    /** {@return the window, seen from the day asked} */
    @Value.Parameter
    public abstract Window window();

    @Value.Check
    void check() {
        Preconditions.checkArgument(times() >= 1, "times (%s) must be at least 1", times());
    }

    /** Whether another condition on the same occurrences holds whenever this does: fewer times, in a window as long. */
    boolean implies(Occurred other, LocalDate at) {
        return other.times() <= times() && !other.window().firstDay(at).isAfter(window().firstDay(at));
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.occurred(this);
    }
}
