package org.shequ.core.account;

import java.util.Optional;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.TextRule;

/**
 * A fund (分账): money kept apart within an account, with its earmark: where it comes from, what it may be spent on, the year it is of, and
 * the community it is for.
 */
@Value.Immutable
public abstract class Fund {
    Fund() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a fund. */
    public static class Builder extends ImmutableFund.Builder {
        Builder() {}
    }

    /** {@return its id within the account, for example {@code WORKING-2016}} */
    public abstract String id();

    /** {@return what people call it} */
    public abstract Optional<String> name();

    /** {@return the community whose money it is; empty if not stated} */
    public abstract Optional<DivisionCode> community();

    /** {@return where the money comes from} */
    public abstract FundSource source();

    /** {@return what it may be spent on (用途), in order; none if not stated} */
    @Value.NaturalOrder
    public abstract SortedSet<String> purposes();

    /** {@return the year the money is of} */
    public abstract FiscalYear year();

    @Value.Check
    void check() {
        TextRule.ID.check("fund", id());
        name().ifPresent(text -> TextRule.TEXT.check("name of fund " + id(), text));
        purposes().forEach(purpose -> TextRule.TEXT.check("purpose of fund " + id(), purpose));
    }

    /** {@return its id} */
    @Override
    public String toString() {
        return id();
    }
}
