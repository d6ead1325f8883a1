package org.shequ.core.unit;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** The training of a person (培训), or a person who was not trained yet. */
@Value.Immutable
public abstract class Training {
    Training() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a training. */
    public static class Builder extends ImmutableTraining.Builder {
        Builder() {}
    }

    /** {@return who was trained, by a name that tells the person from the others of the unit} */
    public abstract String person();

    /** {@return as what} */
    public abstract TrainingRole role();

    /** {@return which level of government held it} */
    public abstract Optional<TrainingLevel> level();

    /** {@return when; empty if the person was never trained} */
    public abstract Optional<LocalDate> date();

    @Value.Check
    void check() {
        OpenName.checkNotBlank("trained person", person());
        Preconditions.checkArgument(
                date().isPresent() || level().isEmpty(),
                "training of %s (level %s) must have a date; a person never trained has neither",
                person(),
                level().map(Enum::name).orElse(""));
    }

    /** {@return person, role, level and day} */
    @Override
    public String toString() {
        return person() + " as " + role()
                + level().map(it -> " by " + it).orElse("")
                + date().map(it -> " on " + it).orElse(", never");
    }
}
