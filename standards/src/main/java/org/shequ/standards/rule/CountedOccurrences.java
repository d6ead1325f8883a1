package org.shequ.standards.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.quantity.Dimension;

/** How often something occurred within a window (次数指标), in all, or the least number of any one person or pairing. */
@Value.Immutable(builder = false)
public abstract non-sealed class CountedOccurrences implements NormMeasure {
    CountedOccurrences() {}

    /** Of what the least number is taken. */
    public enum Each {
        /** Of each person (每人). */
        PERSON,
        /** Of each pairing of an organisation with a community (每对结对). */
        PAIRING
    }

    /**
     * Returns the number of all occurrences within a window.
     *
     * @param occurrences the dated occurrences
     * @param window the window, seen from the day asked
     * @return the measure
     */
    public static CountedOccurrences of(OccurrenceMeasure occurrences, NormWindow window) {
        return ImmutableCountedOccurrences.of(occurrences, window, Optional.empty());
    }

    /**
     * Returns the least number of occurrences of any one within a window.
     *
     * @param occurrences the dated occurrences
     * @param window the window, seen from the day asked
     * @param each of what the least number is taken
     * @return the measure
     */
    public static CountedOccurrences of(OccurrenceMeasure occurrences, NormWindow window, Each each) {
        return ImmutableCountedOccurrences.of(occurrences, window, Optional.of(each));
    }

    /** {@return the dated occurrences} */
    @Value.Parameter
    public abstract OccurrenceMeasure occurrences();

    /** {@return the window, seen from the day asked} */
    @Value.Parameter
    public abstract NormWindow window();

    /** {@return of what the least number is taken; empty where all occurrences count together} */
    @Value.Parameter
    public abstract Optional<Each> each();

    @Override
    public Dimension<?> dimension() {
        return Dimension.COUNT;
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.occurrences(this);
    }
}
