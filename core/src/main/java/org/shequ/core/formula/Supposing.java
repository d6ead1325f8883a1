package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Facts in which one measure has a value, or at least one, or any, whatever is known of it; all else stands.
 *
 * @param <M> the quantity of the measure
 * @param facts all else
 * @param measure the measure
 * @param supposed what it is taken to be
 */
record Supposing<M extends Quantity<M>>(Facts facts, Measure<M> measure, Outcome<M> supposed) implements Facts {
    static <M extends Quantity<M>> Supposing<M> of(Facts facts, Measure<M> measure, Ratio value) {
        return new Supposing<>(facts, measure, Outcome.exact(measure.dimension().ofExact(value)));
    }

    /** Nothing is known of the measure. */
    static <M extends Quantity<M>> Supposing<M> nothing(Facts facts, Measure<M> measure) {
        return new Supposing<>(facts, measure, Outcome.undetermined(measure.dimension(), Set.of(measure.name())));
    }

    /** The measure is at least a value, which is more than zero. */
    static <M extends Quantity<M>> Supposing<M> from(Facts facts, Measure<M> measure, Ratio value) {
        M least = measure.dimension().ofExact(value);
        return new Supposing<>(facts, measure, Outcome.bounded(Bounds.atLeast(least), Set.of(measure.name())));
    }

    @Override
    public FiscalYear year() {
        return facts.year();
    }

    @Override
    public LocalDate at() {
        return facts.at();
    }

    @Override
    public Optional<DivisionCode> place() {
        return facts.place();
    }

    @Override
    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    public <Q extends Quantity<Q>> Outcome<Q> quantity(Measure<Q> read) {
        boolean isIt = read.name().equals(measure.name()) && read.dimension() == (Object) measure.dimension();
        return isIt ? (Outcome<Q>) supposed : facts.quantity(read);
    }

    @Override
    public Truth truth(TruthMeasure read) {
        return facts.truth(read);
    }

    @Override
    public Set<String> category(CategoryMeasure read) {
        return facts.category(read);
    }

    @Override
    public Optional<List<LocalDate>> occurrences(OccurrenceMeasure read) {
        return facts.occurrences(read);
    }

    @Override
    public <Q extends Quantity<Q>> Figure<Q> reference(Reference<Q> reference) {
        return facts.reference(reference);
    }

    @Override
    public Figure<Ratio> rise(String index, FiscalYear baseYear, FiscalYear year) {
        return facts.rise(index, baseYear, year);
    }

    @Override
    public <Q extends Quantity<Q>> Filling<Q> parameter(Parameter<Q> parameter) {
        return facts.parameter(parameter);
    }
}
