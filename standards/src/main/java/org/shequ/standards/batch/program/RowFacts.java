package org.shequ.standards.batch.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
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
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.batch.AmountColumn;
import org.shequ.standards.batch.FactColumns;

/** A row of columns as the plain path sees it; what has no column is as the place tells it. */
final class RowFacts implements Facts {
    private final Facts place;
    private final FactColumns columns;
    private final int row;

    RowFacts(Facts place, FactColumns columns, int row) {
        this.place = place;
        this.columns = columns;
        this.row = row;
    }

    @Override
    public FiscalYear year() {
        return place.year();
    }

    @Override
    public LocalDate at() {
        return place.at();
    }

    @Override
    public Optional<DivisionCode> place() {
        return place.place();
    }

    @Override
    public <Q extends Quantity<Q>> Outcome<Q> quantity(Measure<Q> measure) {
        Outcome<Q> otherwise = place.quantity(measure);
        Optional<AmountColumn> column = columns.amounts(measure.name());
        if (column.isEmpty()) {
            return otherwise;
        }
        OptionalLong value = column.get().amount(row);
        if (value.isEmpty()) {
            return otherwise.status() == Outcome.Status.EXACT
                    ? Outcome.undetermined(measure.dimension(), Set.of(measure.name()))
                    : otherwise;
        }
        if (value.getAsLong() < 0) {
            throw new IllegalArgumentException(measure.name() + " (" + value.getAsLong() + ") must be zero or more");
        }
        Ratio scale = Column.scale(measure.dimension());
        return Outcome.exact(
                measure.dimension().ofExact(Ratio.of(value.getAsLong()).times(scale)));
    }

    @Override
    public Truth truth(TruthMeasure measure) {
        byte[] codes = columns.codes(measure.name());
        if (codes == null) {
            return place.truth(measure);
        }
        return switch (code(codes, measure.name(), FactColumns.TRUE)) {
            case FactColumns.TRUE -> Truth.TRUE;
            case FactColumns.FALSE -> Truth.FALSE;
            default -> Truth.UNKNOWN;
        };
    }

    @Override
    public Set<String> category(CategoryMeasure measure) {
        byte[] codes = columns.codes(measure.name());
        if (codes == null) {
            return place.category(measure);
        }
        List<String> values = measure.values();
        int code = code(codes, measure.name(), values.size());
        return code == FactColumns.UNKNOWN ? Set.copyOf(values) : Set.of(values.get(code - 1));
    }

    private int code(byte[] codes, String name, int most) {
        checkCode(codes[row], name, most);
        return codes[row];
    }

    static void checkCode(int code, String name, int most) {
        if (code < 0 || code > most) {
            throw new IllegalArgumentException(name + " (code " + code + ") must be from 0 to " + most);
        }
    }

    @Override
    public Optional<List<LocalDate>> occurrences(OccurrenceMeasure measure) {
        return place.occurrences(measure);
    }

    @Override
    public <Q extends Quantity<Q>> Figure<Q> reference(Reference<Q> reference) {
        return place.reference(reference);
    }

    @Override
    public Figure<Ratio> rise(String index, FiscalYear baseYear, FiscalYear year) {
        return place.rise(index, baseYear, year);
    }

    @Override
    public <Q extends Quantity<Q>> Filling<Q> parameter(Parameter<Q> parameter) {
        return place.parameter(parameter);
    }
}
