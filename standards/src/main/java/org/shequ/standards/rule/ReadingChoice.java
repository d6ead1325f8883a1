package org.shequ.standards.rule;

import java.util.Map;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.Label;

/** A choice that the text leaves (读法): its name, its readings, and the one taken unless the caller says otherwise. */
@Value.Immutable(builder = false)
public abstract class ReadingChoice {
    ReadingChoice() {}

    /**
     * Returns a choice.
     *
     * @param name its name, for example {@code blocks}
     * @param options the readings by name, in order, each with what it means; at least two
     * @param byDefault the reading taken by default
     * @return the choice
     * @throws IllegalArgumentException if there are fewer than two readings, or the default is none of them
     */
    public static ReadingChoice of(String name, Map<String, ? extends Label> options, String byDefault) {
        return ImmutableReadingChoice.of(name, options, byDefault);
    }

    /** {@return its name} */
    @Value.Parameter
    public abstract String name();

    /** {@return the readings by name, in order, each with what it means} */
    @Value.Parameter
    public abstract Map<String, Label> options();

    /** {@return the reading taken by default} */
    @Value.Parameter
    public abstract String byDefault();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                options().size() >= 2,
                "readings of %s (%s) must be at least two",
                name(),
                options().keySet());
        Preconditions.checkArgument(
                options().containsKey(byDefault()),
                "default of %s (%s) must be one of %s",
                name(),
                byDefault(),
                options().keySet());
    }
}
