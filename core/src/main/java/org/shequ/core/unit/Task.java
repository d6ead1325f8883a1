package org.shequ.core.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.FaultsException;

/** A task that somebody wants a community to do (委托事项). */
@Value.Immutable
public abstract non-sealed class Task extends Unit {
    Task() {}

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
    public static Task fromJson(@Nullable Object tree) {
        return UnitJson.read(tree, Task.class);
    }

    /** Builds one. */
    public static class Builder extends ImmutableTask.Builder implements UnitBuilder<Builder> {
        Builder() {}
    }

    @Override
    public UnitKind kind() {
        return UnitKind.TASK;
    }
}
