package org.shequ.standards.batch.program;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.shequ.core.formula.Facts;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;

/** What a compiled policy asks of the policy it was compiled from. */
public interface PlainPath extends UnitPath {
    /**
     * Returns the funding rules at a place.
     *
     * @param place the place
     * @return those of each document in force, in order
     */
    List<DocumentRules> rules(DivisionCode place);

    /** {@return who gets the odd fen of a split} */
    TieRule ties();

    /** {@return whether grants are taken off uses in totals} */
    boolean isNet();

    /**
     * Budgets a unit.
     *
     * @param unit the unit
     * @return its budget
     */
    Budget budget(Unit unit);

    /**
     * Budgets a unit of which there is nothing but its kind and place, with facts in the stead of its own.
     *
     * @param place the place, empty if it is not known
     * @param facts turns what each document reads of that unit into what is known
     * @return its budget
     */
    Budget budget(Optional<DivisionCode> place, UnaryOperator<Facts> facts);
}
