package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;

/**
 * What is known of one unit at one time (事实): all that a formula sees of the world.
 *
 * <p>Every answer may be "unknown"; nothing is defaulted. Implementations are immutable and give the same answer each time.
 */
public interface Facts {
    /** {@return the fiscal year asked about} */
    FiscalYear year();

    /** {@return the day asked about, at its end} */
    LocalDate at();

    /** {@return the division code of the unit, or empty when not known} */
    Optional<DivisionCode> place();

    /**
     * Returns what is known of a quantity.
     *
     * @param <Q> the quantity
     * @param measure the measure
     * @return exact, bounded or undetermined; when not exact, with the names of the facts that would settle it
     */
    <Q extends Quantity<Q>> Outcome<Q> quantity(Measure<Q> measure);

    /**
     * Returns what is known of a truth.
     *
     * @param measure the measure
     * @return true, false or unknown
     */
    Truth truth(TruthMeasure measure);

    /**
     * Returns the values that a category may still have.
     *
     * @param measure the measure
     * @return one value when it is known, all of them when nothing is; never empty
     */
    Set<String> category(CategoryMeasure measure);

    /**
     * Returns the days on which something occurred.
     *
     * @param measure the measure
     * @return the days, in any order, or empty when not known
     */
    Optional<List<LocalDate>> occurrences(OccurrenceMeasure measure);

    /**
     * Returns a figure of a reference series for the place of the unit.
     *
     * @param <Q> the quantity
     * @param reference the series and the year meant
     * @return the figure, with the name under which it was found or is missing
     */
    <Q extends Quantity<Q>> Figure<Q> reference(Reference<Q> reference);

    /**
     * Returns the cumulative rise of an index since its base year, for the place of the unit.
     *
     * @param index the name of the index series
     * @param baseYear the year from which the rise is counted
     * @param year the year up to which it is counted
     * @return the rise as a ratio (0.2130 for 21.30 %), with the name under which it was found or is missing
     */
    Figure<org.shequ.core.quantity.Ratio> rise(String index, FiscalYear baseYear, FiscalYear year);

    /**
     * Returns what fills a parameter for the place and time of the unit.
     *
     * @param <Q> the quantity
     * @param parameter the parameter
     * @return what fills it, or the name under which it is missing
     */
    <Q extends Quantity<Q>> Filling<Q> parameter(Parameter<Q> parameter);
}
