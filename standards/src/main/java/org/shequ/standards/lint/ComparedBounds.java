package org.shequ.standards.lint;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Within;
import org.shequ.core.quantity.Ratio;

/** Collects the figures that a condition compares measures with; the answer is whether it met any. */
final class ComparedBounds implements Condition.Cases<Boolean> {
    private final Map<Measure<?>, NavigableSet<Ratio>> bounds;

    ComparedBounds(Map<Measure<?>, NavigableSet<Ratio>> bounds) {
        this.bounds = bounds;
    }

    private boolean each(List<Condition> parts) {
        boolean met = false;
        for (Condition part : parts) {
            met |= part.accept(this);
        }
        return met;
    }

    @Override
    public Boolean allOf(AllOf condition) {
        return each(condition.parts());
    }

    @Override
    public Boolean anyOf(AnyOf condition) {
        return each(condition.parts());
    }

    @Override
    public Boolean atLeastOf(AtLeastOf condition) {
        return each(condition.parts());
    }

    @Override
    public Boolean not(Not condition) {
        return condition.part().accept(this);
    }

    @Override
    public Boolean comparison(Comparison<?> condition) {
        return compared(condition.left(), condition.right()) || compared(condition.right(), condition.left());
    }

    private boolean compared(Formula<?> measured, Formula<?> figure) {
        if (!(measured instanceof Amount<?> amount) || !(figure instanceof Flat<?> flat)) {
            return false;
        }
        return bounds.computeIfAbsent(amount.measure(), key -> new TreeSet<>())
                .add(flat.value().exact());
    }

    @Override
    public Boolean isOneOf(IsOneOf condition) {
        return false;
    }

    @Override
    public Boolean holds(Holds condition) {
        return false;
    }

    @Override
    public Boolean within(Within condition) {
        return false;
    }

    @Override
    public Boolean stated(Stated condition) {
        return false;
    }

    @Override
    public Boolean occurred(Occurred condition) {
        return false;
    }
}
