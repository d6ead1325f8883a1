package org.shequ.core.testkit;

import java.util.List;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

/** The handful of variables that generated formulas and conditions read, and generated fact sheets answer. */
public final class SampleVariables {
    /** An area. */
    public static final Measure<FloorArea> PREMISES = Measure.of(
            "premises.area[COMMITTEE_PREMISES]", Dimension.FLOOR_AREA, Label.of("居委会用房面积", "committee premises"));

    /** A metered use. */
    public static final Measure<Usage> WATER = Measure.of("water", Dimension.USAGE, Label.of("用水量", "water used"));

    /** A truth settled by the fact of its own name. */
    public static final TruthMeasure RURAL_COMMUNITY =
            TruthMeasure.of("ruralCommunity", Label.of("农村社区", "rural community"));

    /** A truth settled by a fact of another name, {@code honours}. */
    public static final TruthMeasure HIGH_LEVEL =
            ((Holds) Condition.hasHonour("HIGH_LEVEL", Label.of("高标准社区", "high-level community"))).truth();

    /** A category of three values. */
    public static final CategoryMeasure SETTLEMENT =
            CategoryMeasure.of("settlement", Label.of("聚落类型", "settlement"), List.of("URBAN", "TOWN", "RURAL"));

    /** Dated occurrences. */
    public static final OccurrenceMeasure TRAININGS =
            OccurrenceMeasure.of("directorTrainings", Label.of("主任培训", "trainings of the director"));

    /** A wage of the year asked. */
    public static final Reference<Yuan> WAGE = Reference.of("wage.social", Dimension.YUAN, 0);

    /** A wage of the year before. */
    public static final Reference<Yuan> WAGE_BEFORE = Reference.of("wage.social", Dimension.YUAN, 1);

    /** A price, one item of a series. */
    public static final Reference<Ratio> TARIFF = Reference.item("tariff.residential", "WATER", Dimension.RATIO, 0);

    /** The name of the index by which stepped formulas grow. */
    public static final String INDEX = "growthIndex";

    /** A sum that a city sets. */
    public static final Parameter<Yuan> CITY_SUM =
            Parameter.of("CITY-SUM", Dimension.YUAN, "CITY", Label.of("市定标准", "city standard"));

    /** An area that a county sets. */
    public static final Parameter<FloorArea> COUNTY_AREA =
            Parameter.of("COUNTY-AREA", Dimension.FLOOR_AREA, "COUNTY", Label.of("县定面积", "county area"));

    /** A head count that a street sets. */
    public static final Parameter<Persons> STREET_STAFF =
            Parameter.of("STREET-STAFF", Dimension.PERSONS, "STREET", Label.of("街道核定人数", "street establishment"));

    /** Every measure of a quantity that a sample reads. */
    public static final List<Measure<?>> MEASURES = List.of(
            Measures.HOUSEHOLDS,
            Measures.RESIDENTS,
            Measures.COMMITTEE_MEMBERS,
            Measures.FULL_TIME_STAFF,
            Measures.COMMITTEE_MEMBER_MONTHS,
            Measures.PAY_STANDARD,
            PREMISES,
            WATER);

    /** Every truth that a sample reads. */
    public static final List<TruthMeasure> TRUTHS = List.of(RURAL_COMMUNITY, HIGH_LEVEL);

    /** Every parameter that a sample reads. */
    public static final List<Parameter<?>> PARAMETERS = List.of(CITY_SUM, COUNTY_AREA, STREET_STAFF);

    private SampleVariables() {}

    /**
     * Returns the measures of one dimension, in order.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the measures, perhaps none
     */
    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    public static <Q extends Quantity<Q>> List<Measure<Q>> measures(Dimension<Q> dimension) {
        return MEASURES.stream()
                .filter(measure -> measure.dimension() == dimension)
                .map(measure -> (Measure<Q>) measure)
                .toList();
    }

    /**
     * Returns the references and parameters of one dimension, in order.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the formulas, perhaps none
     */
    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    static <Q extends Quantity<Q>> List<Formula<Q>> figures(Dimension<Q> dimension) {
        return List.<Formula<?>>of(WAGE, WAGE_BEFORE, TARIFF, CITY_SUM, COUNTY_AREA, STREET_STAFF).stream()
                .filter(formula -> formula.dimension() == dimension)
                .map(formula -> (Formula<Q>) formula)
                .toList();
    }
}
