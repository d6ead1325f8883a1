package org.shequ.core.unit;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Yuan;

/** Money that a unit was given in a year (已拨付资金) under a rule, or under a head of the budget. */
@Value.Immutable
public abstract class AllocatedMoney {
    AllocatedMoney() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableAllocatedMoney.Builder {
        Builder() {}
    }

    /** {@return the id of a rule, such as {@code PZH2015-3.5.4-6}, or the name of a head} */
    public abstract String head();

    /** {@return the year} */
    public abstract FiscalYear year();

    /** {@return the amount, at least 0} */
    public abstract Yuan amount();

    static void checkNoneTwice(Set<AllocatedMoney> all) {
        Set<Map.Entry<String, FiscalYear>> seen = new HashSet<>();
        for (AllocatedMoney each : all) {
            Preconditions.checkArgument(
                    seen.add(Map.entry(each.head(), each.year())),
                    "allocated (%s in %s) must stand once",
                    each.head(),
                    each.year());
        }
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!head().isBlank(), "allocated head (%s) must not be blank", head());
        Preconditions.checkArgument(
                amount().fen() >= 0, "allocated %s in %s (%s yuan) must be at least 0", head(), year(), amount());
    }
}
