package org.shequ.core.formula.json;

import java.util.Optional;
import java.util.function.Supplier;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Window;
import org.shequ.core.json.Cursor;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;

/**
 * Reads what stands beside formulas in a rule (公式之外的部分): what is measured, what is asked of it, plain figures and windows of time.
 *
 * <p>It is had from a {@link FormulaReader}, and adds its faults in the same way.
 */
public final class PieceReader {
    private final FormulaReader formulas;
    private final Names names;
    private final Figures figures;
    private final ConditionReader conditions;

    PieceReader(FormulaReader formulas, Names names, Figures figures, ConditionReader conditions) {
        this.formulas = formulas;
        this.names = names;
        this.figures = figures;
        this.conditions = conditions;
    }

    /**
     * Reads the name of a measure, or a formula, in whatever unit the measures in it tell.
     *
     * @param at where it stands
     * @return the formula; empty if nothing stands there, or a fault was added
     */
    public Optional<Formula<?>> measured(Cursor at) {
        if (!at.isPresent()) {
            return Optional.empty();
        }
        if (UnitFinder.isName(at)) {
            Optional<Measure<?>> measure = names.measure(at);
            return measure.isPresent() ? Optional.of(Amount.of(measure.get())) : Optional.empty();
        }
        UnitFinder finder = new UnitFinder(names);
        Optional<Dimension<?>> unit = finder.find(at);
        if (unit.isEmpty()) {
            finder.unknown().forEach(names::measure);
            if (finder.unknown().isEmpty()) {
                at.fault("the name of a measure, or a formula over measures");
            }
            return Optional.empty();
        }
        return formula(at, unit.get());
    }

    private <Q extends Quantity<Q>> Optional<Formula<?>> formula(Cursor at, Dimension<Q> unit) {
        Optional<Formula<Q>> formula = formulas.formula(at, unit);
        return formula.isPresent() ? Optional.of(formula.get()) : Optional.empty();
    }

    /**
     * Reads a figure, the name of a measure, or a formula.
     *
     * @param <Q> the quantity it is to give
     * @param at where it stands
     * @param unit what its result is to be counted in
     * @return the formula; empty if nothing stands there, or a fault was added
     */
    public <Q extends Quantity<Q>> Optional<Formula<Q>> amount(Cursor at, Dimension<Q> unit) {
        return at.isPresent() ? unlessFaulty(at, () -> formulas.side(at, unit, 1)) : Optional.empty();
    }

    /**
     * Reads a figure of zero or more.
     *
     * @param <Q> the quantity
     * @param at where it stands
     * @param unit what it is counted in
     * @return the figure; empty if nothing stands there, or a fault was added
     */
    public <Q extends Quantity<Q>> Optional<Q> figure(Cursor at, Dimension<Q> unit) {
        return at.isPresent() ? figures.figure(at, unit) : Optional.empty();
    }

    /**
     * Reads the name of dated occurrences.
     *
     * @param at where it stands
     * @return the occurrences; empty if nothing stands there, or a fault was added
     */
    public Optional<OccurrenceMeasure> occurrences(Cursor at) {
        return names.occurrences(at);
    }

    /**
     * Reads the name of a parameter.
     *
     * @param <Q> the quantity it gives
     * @param at where it stands
     * @param unit what it must be counted in
     * @return the parameter; empty if nothing stands there, or a fault was added
     */
    public <Q extends Quantity<Q>> Optional<Parameter<Q>> parameter(Cursor at, Dimension<Q> unit) {
        return names.parameter(at, unit);
    }

    /**
     * Reads a window of time: <code>{"kind": "ROLLING", "months": 24}</code>.
     *
     * @param at where it stands
     * @return the window; empty if nothing stands there, or a fault was added
     */
    public Optional<Window> window(Cursor at) {
        return at.isPresent() ? unlessFaulty(at, () -> conditions.window(at.fields())) : Optional.empty();
    }

    /**
     * Reads a whole number, which may be told as a figure is.
     *
     * @param at where it stands
     * @param least the least that is allowed
     * @param most the most that is allowed
     * @return the number; empty if nothing stands there, or a fault was added
     */
    public Optional<Integer> whole(Cursor at, int least, int most) {
        return at.isPresent() ? figures.whole(at, least, most) : Optional.empty();
    }

    private static <T> Optional<T> unlessFaulty(Cursor at, Supplier<Optional<T>> reading) {
        return FormulaReader.unlessFaulty(at, reading);
    }
}
