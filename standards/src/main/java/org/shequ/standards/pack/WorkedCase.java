package org.shequ.standards.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.source.ClauseId;
import org.shequ.core.unit.Unit;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.Supplements;

/**
 * A worked case of a pack (算例): units in a year, on a day or along a path of steps, under readings and with what figures, and what must
 * be said of them.
 *
 * <p>What is expected is a part of the result's own JSON: by rule a line, a finding, progress or the state of a procedure with any of its
 * keys, or null where there must be none of the rule; in a year, by {@code uses} and {@code grants} a total with any of its keys. Nothing
 * is compared that is not named.
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

    /** {@return what must be evaluated to run it; none where it names only rules that do not exist} */
    public abstract Set<CaseKind> kinds();

    /** {@return the fiscal year, for a budget} */
    public abstract Optional<FiscalYear> year();

    /** {@return the day, for findings and progress, and where the guards of a procedure turn on it} */
    public abstract Optional<LocalDate> date();

    /** {@return the place of a target, where it is not the document's own} */
    public abstract Optional<DivisionCode> scope();

    /** {@return the steps taken through a procedure, in order} */
    public abstract List<String> path();

    /** {@return the units as written, those that are alike as one} */
    public abstract List<CaseUnit> counted();

    /** {@return the units, at least one; of a budget of several only the totals are compared} */
    @Value.Derived
    @Value.Auxiliary
    public List<Unit> units() {
        return counted().stream()
                .flatMap(each -> Collections.nCopies(each.times(), each.unit()).stream())
                .toList();
    }

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
