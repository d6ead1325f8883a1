package org.shequ.core.unit;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.FaultsException;

/** A province (省), autonomous region or municipality. */
@Value.Immutable
public abstract non-sealed class Province extends Unit {
    Province() {}

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
    public static Province fromJson(@Nullable Object tree) {
        return UnitJson.read(tree, Province.class);
    }

    /** Builds one. */
    public static class Builder extends ImmutableProvince.Builder implements UnitBuilder<Builder> {
        Builder() {}
    }

    @Override
    public UnitKind kind() {
        return UnitKind.PROVINCE;
    }
}
