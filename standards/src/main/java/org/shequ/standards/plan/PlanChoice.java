package org.shequ.standards.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Count;
import org.shequ.core.unit.UnitKind;

/** What a planner decides about the communities of an estate (规划选项): of what kind they are to be, and how many. */
@Value.Immutable(builder = false)
public abstract class PlanChoice {
    PlanChoice() {}

    /** {@return nothing decided: their kind is not known, and as many as the rules suggest} */
    public static PlanChoice none() {
        return ImmutablePlanChoice.of(Optional.empty(), Optional.empty());
    }

    /** {@return the kind of the communities, for example {@code URBAN_COMMUNITY}; not known where empty} */
    @Value.Parameter
    public abstract Optional<UnitKind> kind();

    /** {@return how many communities; as the rules suggest where empty} */
    @Value.Parameter
    public abstract Optional<Count> communities();

    /**
     * Returns the choice with a kind of communities.
     *
     * @param kind the kind, one of those of communities
     * @return the choice
     * @throws IllegalArgumentException if the kind is no kind of community
     */
    public PlanChoice ofKind(UnitKind kind) {
        return ImmutablePlanChoice.of(Optional.of(kind), communities());
    }

    /**
     * Returns the choice with a number of communities.
     *
     * @param communities how many, at least 1
     * @return the choice
     * @throws IllegalArgumentException if it is below 1
     */
    public PlanChoice into(Count communities) {
        return ImmutablePlanChoice.of(kind(), Optional.of(communities));
    }

    @Value.Check
    void check() {
        kind().ifPresent(each -> Preconditions.checkArgument(
                each.isCommunity(), "kind of the communities of an estate (%s) must be a kind of community", each));
        communities()
                .ifPresent(each -> Preconditions.checkArgument(
                        each.value() >= 1, "number of communities (%s) must be at least 1", each));
    }
}
