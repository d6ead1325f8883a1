package org.shequ.standards.budget;

import java.util.List;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.lookup.Lookup;

/** A budget within a frame; its warnings are made when they are asked for. */
final class FramedBudget extends Budget {
    private final BudgetFrame frame;
    private final Unit unit;
    private final List<BudgetLine> lines;
    private final BudgetTotal uses;
    private final BudgetTotal grants;

    FramedBudget(BudgetFrame frame, Unit unit, List<BudgetLine> lines, BudgetTotal uses, BudgetTotal grants) {
        this.frame = frame;
        this.unit = unit;
        this.lines = lines;
        this.uses = uses;
        this.grants = grants;
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
        return lines;
    }

    @Override
    public BudgetTotal uses() {
        return uses;
    }

    @Override
    public BudgetTotal grants() {
        return grants;
    }
}
