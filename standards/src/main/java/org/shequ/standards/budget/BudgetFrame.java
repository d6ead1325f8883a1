package org.shequ.standards.budget;

import java.util.List;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.lookup.Lookup;

/**
 * What the budgets of many units have in common (预算框架), for those who work budgets out: all but the unit and the numbers of its budget,
 * an array in which the frame knows its way.
 */
public interface BudgetFrame {
    /** {@return the fiscal year} */
    FiscalYear year();

    /** {@return what was found of each document} */
    List<Lookup> lookup();

    /**
     * Says what in the facts of a unit is at odds.
     *
     * @param unit the unit
     * @return the warnings, the same each time
     */
    List<Label> warnings(Unit unit);

    /** {@return the lines, in order} */
    List<? extends LineFrame> lines();

    /** {@return the total of what must be provided} */
    TotalFrame uses();

    /** {@return the total of what is given} */
    TotalFrame grants();
}
