package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Facts written down one by one (事实表), for using the algebra with no pack and no unit.
 *
 * <p>What is not written down is unknown. Keys are the names of measures; for reference figures {@code series[year]} or {@code
 * series[item][year]} with the year meant; for parameters {@code parameters[name]}.
 */
@Value.Immutable
public abstract class FactSheet implements Facts {
    FactSheet() {}

    /** {@return a new builder; the year must be set} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public abstract FiscalYear year();

    @Override
    @Value.Default
    public LocalDate at() {
        return year().lastDay();
    }

    @Override
    public abstract Optional<DivisionCode> place();

    /** {@return what is known of quantities, by the name of the measure or figure} */
    public abstract Map<String, Outcome<?>> quantities();

    /** {@return the known truths, by the name of the measure} */
    public abstract Map<String, Boolean> truths();

    /** {@return the values that categories may have, by the name of the measure} */
    public abstract Map<String, Set<String>> categories();

    /** {@return the days of occurrences, by the name of the measure} */
    public abstract Map<String, List<LocalDate>> days();

    /** {@return what fills parameters, by the name of the parameter} */
    public abstract Map<String, Formula<?>> fillings();

    @Value.Check
    void check() {
        categories()
                .forEach((name, values) -> Preconditions.checkArgument(
                        !values.isEmpty(), "category %s values (%s) must be at least one", name, values));
    }

    @Override
    public <Q extends Quantity<Q>> Outcome<Q> quantity(Measure<Q> measure) {
        return known(measure.name(), measure.dimension());
    }

    @Override
    public Truth truth(TruthMeasure measure) {
        Boolean known = truths().get(measure.name());
        return known == null ? Truth.UNKNOWN : Truth.of(known);
    }

    @Override
    public Set<String> category(CategoryMeasure measure) {
        Set<String> known = categories().get(measure.name());
        return known == null ? Set.copyOf(measure.values()) : known;
    }

    @Override
    public Optional<List<LocalDate>> occurrences(OccurrenceMeasure measure) {
        return Optional.ofNullable(days().get(measure.name()));
    }

    @Override
    public <Q extends Quantity<Q>> Figure<Q> reference(Reference<Q> reference) {
        String item = reference.item().map(each -> "[" + each + "]").orElse("");
        String name = reference.series() + item + "[" + year().plus(-reference.yearsBack()) + "]";
        return Figure.of(name, known(name, reference.dimension()));
    }

    @Override
    public Figure<Ratio> rise(String index, FiscalYear baseYear, FiscalYear year) {
        String name = index + "[" + year + "]";
        return Figure.of(name, known(name, org.shequ.core.quantity.Dimension.RATIO));
    }

    @Override
    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    public <Q extends Quantity<Q>> Filling<Q> parameter(Parameter<Q> parameter) {
        String name = "parameters[" + parameter.name() + "]";
        Formula<?> formula = fillings().get(parameter.name());
        if (formula == null) {
            return Filling.missing(name);
        }
        Preconditions.checkArgument(
                formula.dimension() == parameter.dimension(),
                "filling of %s (%s) must be in %s",
                name,
                formula.dimension().name(),
                parameter.dimension().name());
        return Filling.of(name, (Formula<Q>) formula);
    }

    @SuppressWarnings("unchecked") // the dimension is compared before the cast
    private <Q extends Quantity<Q>> Outcome<Q> known(String name, org.shequ.core.quantity.Dimension<Q> dimension) {
        Outcome<?> known = quantities().get(name);
        if (known == null) {
            return Outcome.undetermined(dimension, Set.of(name));
        }
        Preconditions.checkArgument(
                known.dimension() == dimension,
                "%s (%s) must be in %s",
                name,
                known.dimension().name(),
                dimension.name());
        return (Outcome<Q>) known;
    }

    /** Builds fact sheets; what is not set is unknown. */
    public static final class Builder extends ImmutableFactSheet.Builder {
        Builder() {}

        /**
         * Writes down a known quantity.
         *
         * @param <Q> the quantity
         * @param measure the measure
         * @param value its value
         * @return this builder
         */
        public <Q extends Quantity<Q>> Builder with(Measure<Q> measure, Q value) {
            putQuantities(measure.name(), Outcome.exact(value));
            return this;
        }
    }
}
