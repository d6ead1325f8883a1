package org.shequ.core.place;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * A row of the division table (区划代码表): code, name, and the urban-rural class where the table has it.
 *
 * <p>In real rows the three disagree at times: 511722103008 is a residents' committee of class 220. That is a warning, never an error, and the
 * tail of the code decides.
 */
@Value.Immutable
public abstract class DivisionEntry {
    DivisionEntry() {}

    /**
     * Returns a row without a class.
     *
     * @param code the code
     * @param name the name as printed
     * @return the row
     * @throws IllegalArgumentException if the name is blank
     */
    public static DivisionEntry of(DivisionCode code, String name) {
        return builder().code(code).name(name).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row. */
    public static class Builder extends ImmutableDivisionEntry.Builder {
        Builder() {}
    }

    /** {@return the code} */
    public abstract DivisionCode code();

    /** {@return the name as printed} */
    public abstract String name();

    /** {@return the urban-rural class} */
    public abstract Optional<UrbanRuralClass> urbanRuralClass();

    /** {@return where code, name and class disagree; empty above the village level} */
    public Set<PlaceWarning> warnings() {
        Set<PlaceWarning> warnings = new LinkedHashSet<>();
        code().committeeKind().ifPresent(tail -> {
            CommitteeKind.endingOf(name())
                    .filter(ending -> ending != tail)
                    .ifPresent(ending -> warnings.add(PlaceWarning.tailAndName(code(), name())));
            urbanRuralClass()
                    .filter(type -> type.isUrban() != (tail == CommitteeKind.RESIDENTS))
                    .ifPresent(type -> warnings.add(PlaceWarning.tailAndClass(code(), type)));
        });
        return Set.copyOf(warnings);
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!name().isBlank(), "name of division %s (%s) must not be blank", code(), name());
    }

    @Override
    public String toString() {
        return code().toString();
    }
}
