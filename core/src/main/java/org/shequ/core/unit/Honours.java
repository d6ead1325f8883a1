package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All honours of a unit (荣誉): one that is not listed is not held. */
@Value.Immutable(builder = false, copy = false)
public abstract class Honours {
    Honours() {}

    /**
     * Returns the honours of a unit.
     *
     * @param held all it holds or held; the same kind may stand several times, with different dates
     * @return the honours
     */
    public static Honours of(List<Honour> held) {
        return ImmutableHonours.of(held);
    }

    /**
     * Returns the honours of a unit.
     *
     * @param held all it holds or held
     * @return the honours
     */
    public static Honours of(Honour... held) {
        return of(List.of(held));
    }

    /** {@return no honours, known to be none} */
    public static Honours none() {
        return of(List.of());
    }

    /** {@return the honours, in order} */
    @Value.Parameter
    public abstract List<Honour> list();

    /**
     * Tells whether an honour is held at the end of a day.
     *
     * @param kind the honour
     * @param date the day
     * @return true if one entry holds it, false if none does; empty if a partial date leaves it open
     */
    public Optional<Boolean> heldOn(HonourKind kind, LocalDate date) {
        List<Optional<Boolean>> answers = list().stream()
                .filter(each -> each.kind() == kind)
                .map(each -> each.heldOn(date))
                .toList();
        if (answers.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return answers.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
