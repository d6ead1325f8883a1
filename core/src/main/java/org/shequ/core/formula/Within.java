package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.place.DivisionCode;

/** The unit lies within one of several places (位于). */
@Value.Immutable(builder = false)
public abstract non-sealed class Within extends Condition {
    Within() {}

    /**
     * Returns the condition that the unit lies within one of several places.
     *
     * @param places the division codes, at least one; each covers all below it
     * @return the condition
     * @throws IllegalArgumentException if there is none
     */
    public static Within of(List<DivisionCode> places) {
        return ImmutableWithin.of(places);
    }

    /** {@return the places} */
    @Value.Parameter
    public abstract List<DivisionCode> places();

    @Value.Check
    void check() {
        Guards.notEmpty("places", places());
    }

    @Override
    public <R> R accept(Cases<R> cases) {
        return cases.within(this);
    }
}
