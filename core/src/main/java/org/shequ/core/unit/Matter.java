package org.shequ.core.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.FaultsException;

/** A matter to be decided (事项), such as one of the people's livelihood. */
@Value.Immutable
public abstract non-sealed class Matter extends Unit {
    Matter() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads one from a plain tree.
     *
     * @param tree the tree, as a JSON reader makes it
     * @return the unit
     * @throws FaultsException if anything is wrong, or it is of another kind; it tells every fault
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Matter fromJson(@Nullable Object tree) {
        return UnitJson.read(tree, Matter.class);
    }

    /** Builds one. */
    public static class Builder extends ImmutableMatter.Builder implements UnitBuilder<Builder> {
        Builder() {}
    }

    @Override
    public UnitKind kind() {
        return UnitKind.MATTER;
    }
}
