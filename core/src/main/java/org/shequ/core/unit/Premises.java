package org.shequ.core.unit;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.FloorArea;

/** One set of premises (用房). An area of 0 says that there are none of the kind. */
@Value.Immutable
public abstract class Premises {
    Premises() {}

    /**
     * Returns premises of a known area whose basis is not known.
     *
     * @param kind the kind
     * @param area the area; 0 if there are none of the kind
     * @return the premises
     */
    public static Premises of(PremisesKind kind, FloorArea area) {
        return builder().kind(kind).area(area).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds premises. */
    public static class Builder extends ImmutablePremises.Builder {
        Builder() {}
    }

    /** {@return the kind} */
    public abstract PremisesKind kind();

    /** {@return the area, in square metres} */
    public abstract Optional<FloorArea> area();

    /** {@return what the area counts} */
    public abstract Optional<AreaBasis> basis();

    /** {@return false if the area is known to be 0} */
    public boolean exists() {
        return area().map(size -> size.exact().signum() > 0).orElse(true);
    }
}
