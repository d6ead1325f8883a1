package org.shequ.standards.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.lookup.Lookup;

/** A budget of exact lines within a frame; all of it is made when it is asked for. */
final class FramedBudget extends Budget {
    private final BudgetFrame frame;
    private final Unit unit;
    private final long[] numbers;
    private final @Nullable Function<BudgetLine, Explanation> explaining;

    FramedBudget(BudgetFrame frame, Unit unit, long[] numbers, @Nullable Function<BudgetLine, Explanation> explaining) {
        this.frame = frame;
        this.unit = unit;
        this.numbers = numbers;
        this.explaining = explaining;
    }

    @Override
    public FiscalYear year() {
        return frame.year();
    }

    @Override
    public Optional<DivisionCode> code() {
        return unit.code();
    }

    @Override
    public Optional<String> name() {
        return unit.name();
    }

    @Override
    public List<Label> warnings() {
        return frame.warnings(unit);
    }

    @Override
    public List<Lookup> lookup() {
        return frame.lookup();
    }

    @Override
    public List<BudgetLine> lines() {
        return new FramedLines(frame.lines(), numbers, explaining);
    }

    @Override
    public BudgetTotal uses() {
        return new FramedTotal(frame.uses(), numbers);
    }

    @Override
    public BudgetTotal grants() {
        return new FramedTotal(frame.grants(), numbers);
    }
}
