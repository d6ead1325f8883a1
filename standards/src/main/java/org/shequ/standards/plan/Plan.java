package org.shequ.standards.plan;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.Label;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.lookup.Lookup;

/**
 * What a planned estate or an existing unit needs on a day (规划测算): into how many communities its households would be laid out, and for the
 * estate and each community what is asked, which rule binds, what is due when, and the money of the first year.
 */
@Value.Immutable
public abstract class Plan {
    Plan() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds plans. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }

    /** {@return the day, at its end} */
    public abstract LocalDate date();

    /** {@return the fiscal year of the money} */
    public abstract FiscalYear year();

    /** {@return the kind of the unit planned} */
    public abstract UnitKind kind();

    /** {@return its division code, if known} */
    public abstract Optional<DivisionCode> code();

    /** {@return its name, if known} */
    public abstract Optional<String> name();

    /** {@return what in the facts of the unit is at odds, and what the plan takes for granted, in words} */
    public abstract List<Label> warnings();

    /** {@return what was found of each document whose place covers the unit} */
    public abstract List<Lookup> lookup();

    /** {@return how many communities its size suggests; empty for a unit that is neither an estate nor a community} */
    public abstract Optional<Layout> layout();

    /** {@return the unit itself; of an estate also its communities, the larger ones first} */
    public abstract List<PlannedUnit> units();

    /** {@return the communities: those of an estate, or the community planned} */
    public List<PlannedUnit> communities() {
        return units().stream().filter(each -> each.unit().kind().isCommunity()).toList();
    }

    /** {@return the least areas over all units together, by kind of premises} */
    public List<AreaTotal> areas() {
        return AreaTotal.of(units());
    }

    /** {@return what must be provided for all units together in the first year} */
    public BudgetTotal uses() {
        return units().stream()
                .map(each -> FirstYear.times(
                        each.firstYear().budget().uses(), each.copies().value()))
                .reduce(BudgetTotal.ZERO, BudgetTotal::plus);
    }

    /** {@return what is given to all units together in the first year} */
    public BudgetTotal grants() {
        return units().stream()
                .map(each -> FirstYear.times(
                        each.firstYear().budget().grants(), each.copies().value()))
                .reduce(BudgetTotal.ZERO, BudgetTotal::plus);
    }

    /**
     * Writes the plan as a plain tree for a host's JSON, words in Chinese.
     *
     * @return maps, lists and strings
     */
    @JsonValue
    public Object toJson() {
        return Objects.requireNonNull(json(Locale.SIMPLIFIED_CHINESE).toJava());
    }

    /**
     * Writes the plan, every key present.
     *
     * @param locale the language of words, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("date", date().toString())
                .put("year", year().toString())
                .put("kind", kind().name())
                .putOrNull("code", code().map(Texts::text))
                .putOrNull("name", name().map(Texts::text))
                .put(
                        "warnings",
                        Texts.array(
                                warnings().stream().map(each -> each.in(locale)).toList()))
                .put(
                        "lookup",
                        Json.array(
                                lookup().stream().map(each -> each.json(locale)).toList()))
                .putOrNull("communities", layout().map(each -> each.json(locale)))
                .put(
                        "units",
                        Json.array(
                                units().stream().map(each -> each.json(locale)).toList()))
                .put(
                        "areas",
                        Json.array(
                                areas().stream().map(each -> each.json(locale)).toList()))
                .put("uses", uses().json())
                .put("grants", grants().json())
                .build();
    }

    @Override
    public String toString() {
        return "plan of " + kind() + code().map(each -> " " + each).orElse("") + " at " + date();
    }
}
