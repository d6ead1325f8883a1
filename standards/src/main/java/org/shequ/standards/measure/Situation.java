package org.shequ.standards.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Filling;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Parameter;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Quantity;
import org.shequ.standards.reference.ReferenceData;
import org.shequ.standards.reference.ReferenceFigure;
import org.shequ.standards.reference.Supplement;
import org.shequ.standards.reference.Supplements;

/**
 * When a unit is looked at (情形), and the figures and law that are given beside it.
 *
 * <p>Example: {@code Situation.builder().year(FiscalYear.of(2016)).reference(wages).build()}, the end of 2016.
 */
@Value.Immutable
public abstract class Situation {
    Situation() {}

    /**
     * Returns the end of a year, with no reference data and no supplements.
     *
     * @param year the year
     * @return the situation
     */
    public static Situation of(FiscalYear year) {
        return builder().year(year).build();
    }

    /** {@return a new builder; the year must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a situation; the day is the last of the year unless set. */
    public static class Builder extends ImmutableSituation.Builder {
        Builder() {}
    }

    /** {@return the fiscal year asked about} */
    public abstract FiscalYear year();

    /** {@return the day asked about, at its end} */
    @Value.Default
    public LocalDate at() {
        return year().lastDay();
    }

    /** {@return the reference data} */
    @Value.Default
    public ReferenceData reference() {
        return ReferenceData.none();
    }

    /** {@return the supplements} */
    @Value.Default
    public Supplements supplements() {
        return Supplements.none();
    }

    /**
     * Returns what fills a parameter for a place: of a supplement in force and a figure of the reference data the one whose place is
     * nearer, the supplement when they are of one place.
     *
     * @param <Q> the quantity
     * @param parameter the parameter
     * @param place the place of the unit
     * @return what fills it, or the name under which it is missing
     * @throws IllegalArgumentException if what fills it is counted in another unit than the parameter
     */
    public <Q extends Quantity<Q>> Filling<Q> filling(Parameter<Q> parameter, Optional<DivisionCode> place) {
        Optional<Supplement> law = place.flatMap(code -> supplements().formula(parameter.name(), code, at()));
        Optional<ReferenceFigure> figure = place.flatMap(code -> reference().parameter(parameter.name(), code, year()));
        if (law.isPresent()
                && (figure.isEmpty()
                        || !isNearer(figure.get().place(), law.get().place()))) {
            return Filling.of(law.get().name(year()), formula(law.get(), parameter));
        }
        return figure.map(it -> Filling.of(it.name(), Flat.of(it.in(parameter.dimension()))))
                .orElseGet(() -> Filling.missing(ReferenceData.missingParameter(parameter, place, year())));
    }

    private static boolean isNearer(DivisionCode one, DivisionCode other) {
        return one.level().compareTo(other.level()) > 0;
    }

    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    private static <Q extends Quantity<Q>> Formula<Q> formula(Supplement law, Parameter<Q> parameter) {
        Formula<?> formula = law.formula().orElseThrow();
        Preconditions.checkArgument(
                formula.dimension() == parameter.dimension(),
                "supplement %s (%s) must be in %s",
                law,
                formula.dimension(),
                parameter.dimension());
        return (Formula<Q>) formula;
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                year().contains(at()), "day asked about (%s) must lie in the year %s", at(), year());
    }

    /** {@return the day} */
    @Override
    public String toString() {
        return at().toString();
    }
}
