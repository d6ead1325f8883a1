package org.shequ.standards.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.source.ClauseId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;

/**
 * A worked case of a pack (算例): units in a year, under readings and with what figures, and what their budget must say.
 *
 * <p>What is expected is a part of the budget's own JSON: by rule a line with any of its keys, or null where the rule must have no
 * line; by {@code uses} and {@code grants} a total with any of its keys. Nothing is compared that is not named.
 */
@Value.Immutable
public abstract class WorkedCase {
    WorkedCase() {}

    static Builder builder() {
        return new Builder();
    }

    /** Builds worked cases. */
    static final class Builder extends ImmutableWorkedCase.Builder {
        Builder() {}
    }

    /** {@return the clause it shows} */
    public abstract ClauseId clause();

    /** {@return the running number of the example in the register of clauses; empty for one of the pack's own} */
    public abstract Optional<Integer> example();

    /** {@return what it shows, in words} */
    public abstract String note();

    /** {@return the fiscal year} */
    public abstract FiscalYear year();

    /** {@return the units, at least one; only the totals of several are compared} */
    public abstract List<Unit> units();

    /** {@return the readings that are not the default, by {@code RULE.choice}} */
    public abstract Map<String, String> readings();

    /** {@return the reference data} */
    public abstract ReferenceData reference();

    /** {@return the supplements} */
    public abstract Supplements supplements();

    /** {@return the date assumed for the document of the pack, if it has none of its own} */
    public abstract Optional<LocalDate> assumeEffective();

    /** {@return whether grants are netted against uses of the same purpose in totals} */
    public abstract boolean isNet();

    /** {@return what is expected, by rule, {@code uses} or {@code grants}, each part with its place} */
    public abstract Json.Obj expect();

    /** {@return where the case stands in its file} */
    @Value.Auxiliary
    public abstract Location location();

    /** {@return clause and what it shows} */
    @Override
    public String toString() {
        return clause() + ": " + note();
    }
}
