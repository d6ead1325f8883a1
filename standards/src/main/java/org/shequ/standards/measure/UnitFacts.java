package org.shequ.standards.measure;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Figure;
import org.shequ.core.formula.Filling;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Nearest;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;

/** The facts of one unit in one situation (单位事实), as formulas see them; each is read when it is asked for. */
public sealed class UnitFacts implements Facts permits StatedFacts {
    private final MeasureCatalogue catalogue;
    private final Unit unit;
    private final Situation situation;

    UnitFacts(MeasureCatalogue catalogue, Unit unit, Situation situation) {
        this.catalogue = catalogue;
        this.unit = unit;
        this.situation = situation;
    }

    /** {@return the catalogue that says how each measure is read} */
    public MeasureCatalogue catalogue() {
        return catalogue;
    }

    /** {@return the unit} */
    public Unit unit() {
        return unit;
    }

    /** {@return the situation} */
    public Situation situation() {
        return situation;
    }

    /**
     * Returns these facts but for quantities, truths and categories, which are as others state them.
     *
     * @param stated turns these facts into what is stated in their stead
     * @return the facts of the same unit in the same situation
     */
    public UnitFacts stated(UnaryOperator<Facts> stated) {
        return new StatedFacts(this, stated.apply(this));
    }

    /** {@return a warning if the facts were gathered after the day asked about: they are taken to hold then all the same} */
    public Optional<Label> staleWarning() {
        return unit.asOf()
                .filter(day -> day.isAfter(at()))
                .map(day -> Label.of(
                        "数据时点（" + day + "）晚于" + at() + "，按届时亦成立处理",
                        "asOf (" + day + ") lies after " + at() + "; the facts are taken to hold then"));
    }

    @Override
    public FiscalYear year() {
        return situation.year();
    }

    @Override
    public LocalDate at() {
        return situation.at();
    }

    @Override
    public Optional<DivisionCode> place() {
        return unit.code();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the catalogue has no such measure
     */
    @Override
    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    public <Q extends Quantity<Q>> Outcome<Q> quantity(Measure<Q> measure) {
        if (reading(measure) instanceof Reading.OfQuantity<?> reading
                && reading.variable().dimension() == measure.dimension()) {
            return ((Reading.OfQuantity<Q>) reading).reader().apply(unit, situation);
        }
        throw unlike(measure);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the catalogue has no such truth
     */
    @Override
    public Truth truth(TruthMeasure measure) {
        if (reading(measure) instanceof Reading.OfTruth reading) {
            return reading.reader().apply(unit, situation);
        }
        throw unlike(measure);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the catalogue has no such category
     */
    @Override
    public Set<String> category(CategoryMeasure measure) {
        if (reading(measure) instanceof Reading.OfCategory reading) {
            return reading.reader().apply(unit);
        }
        throw unlike(measure);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A list that is present in the unit is complete; days after the one asked about are left out.
     *
     * @throws IllegalArgumentException if the catalogue has no such occurrences
     */
    @Override
    public Optional<List<LocalDate>> occurrences(OccurrenceMeasure measure) {
        return occurrencesReading(measure).reader().apply(unit, situation).map(this::until);
    }

    /**
     * Returns the days on which something occurred for each person or pairing; see {@link MeasureCatalogue#eachOf(OccurrenceMeasure)}.
     *
     * @param measure the measure
     * @return the days of each by its name, in no order, days after the one asked about left out; members whom a list does not name are
     *     there as {@code #6}, {@code #7} with no days; empty when not known
     * @throws IllegalArgumentException if the catalogue has no such occurrences, or they are not grouped
     */
    public Optional<Map<String, List<LocalDate>>> occurrencesEach(OccurrenceMeasure measure) {
        Reading.Grouped grouped = occurrencesReading(measure)
                .grouped()
                .orElseThrow(() -> new IllegalArgumentException("occurrences (" + measure
                        + ") must be those of persons or pairings, such as trainings[MEMBER] or deeds"));
        return grouped.reader().apply(unit, situation).map(all -> {
            ImmutableMap.Builder<String, List<LocalDate>> days = ImmutableMap.builder();
            all.forEach((name, each) -> days.put(name, until(each)));
            return days.buildOrThrow();
        });
    }

    private List<LocalDate> until(List<LocalDate> days) {
        return days.stream().filter(day -> !day.isAfter(at())).toList();
    }

    private Reading.OfOccurrences occurrencesReading(OccurrenceMeasure measure) {
        if (reading(measure) instanceof Reading.OfOccurrences reading) {
            return reading;
        }
        throw unlike(measure);
    }

    @Override
    public <Q extends Quantity<Q>> Figure<Q> reference(Reference<Q> reference) {
        return situation.reference().figure(reference, place(), year());
    }

    @Override
    public Figure<Ratio> rise(String index, FiscalYear baseYear, FiscalYear year) {
        return situation.reference().rise(index, baseYear, year, place());
    }

    @Override
    public <Q extends Quantity<Q>> Filling<Q> parameter(Parameter<Q> parameter) {
        return situation.filling(parameter, place());
    }

    private Reading reading(Variable variable) {
        Optional<Reading> reading = catalogue.reading(variable.name());
        if (reading.isEmpty()) {
            throw new IllegalArgumentException("measure (" + variable + ") must be in the catalogue"
                    + Nearest.hint(variable.name(), catalogue.names()));
        }
        return reading.get();
    }

    private static IllegalArgumentException unlike(Variable variable) {
        return new IllegalArgumentException(
                "measure (" + variable + ") must be of the sort and unit that the catalogue gives it");
    }

    /** {@return the unit and the day} */
    @Override
    public String toString() {
        return unit + " at " + situation;
    }
}
