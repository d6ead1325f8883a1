package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A practical deed for a community (实事). */
@Value.Immutable
public abstract class Deed {
    Deed() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a deed. */
    public static class Builder extends ImmutableDeed.Builder {
        Builder() {}
    }

    /** {@return who did it, if that is not the unit itself} */
    public abstract Optional<String> unit();

    /** {@return for which community, by code or name} */
    public abstract String community();

    /** {@return when it was done} */
    public abstract LocalDate date();

    /** {@return what was done; it tells two deeds of one day apart} */
    public abstract Optional<String> what();

    @Value.Check
    void check() {
        OpenName.checkNotBlank("community of a deed", community());
        unit().ifPresent(text -> OpenName.checkNotBlank("unit of a deed", text));
        what().ifPresent(text -> OpenName.checkNotBlank("what of a deed", text));
    }

    /** {@return community, day, and what else is known} */
    @Override
    public String toString() {
        return "for " + community() + " on " + date()
                + unit().map(it -> " by " + it).orElse("")
                + what().map(it -> ": " + it).orElse("");
    }
}
