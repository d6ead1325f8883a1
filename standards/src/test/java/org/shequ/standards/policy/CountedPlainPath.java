package org.shequ.standards.policy;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.program.DocumentRules;
import org.shequ.standards.batch.program.PlainPath;
import org.shequ.standards.budget.Budget;

/** Counts the budgets that columns leave to the plain path. */
record CountedPlainPath(PlainPath path, AtomicInteger counter) implements PlainPath {
    CountedPlainPath(PlainPath path) {
        this(path, new AtomicInteger());
    }

    int count() {
        return counter.get();
    }

    @Override
    public List<DocumentRules> rules(DivisionCode place) {
        return path.rules(place);
    }

    @Override
    public TieRule ties() {
        return path.ties();
    }

    @Override
    public boolean isNet() {
        return path.isNet();
    }

    @Override
    public Budget budget(Unit unit) {
        counter.incrementAndGet();
        return path.budget(unit);
    }

    @Override
    public Budget budget(Optional<DivisionCode> place, UnaryOperator<Facts> facts) {
        counter.incrementAndGet();
        return path.budget(place, facts);
    }

    @Override
    public void check(Unit unit) {
        path.check(unit);
    }

    @Override
    public Optional<Facts> blank(Optional<DivisionCode> place, Variable variable) {
        return path.blank(place, variable);
    }

    @Override
    public Optional<Facts> facts(Unit unit, Variable variable) {
        return path.facts(unit, variable);
    }

    @Override
    public Optional<ToLongFunction<Unit>> reading(Optional<DivisionCode> place, Variable variable) {
        return path.reading(place, variable);
    }
}
