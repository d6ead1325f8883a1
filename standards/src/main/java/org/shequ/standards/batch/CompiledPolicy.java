package org.shequ.standards.batch;

import java.util.List;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;

/**
 * A policy compiled for places (已编译政策): it budgets columns of communities as {@code Policy.budget} budgets one, to the fen.
 *
 * <p>Immutable and shared between threads; each thread has a result of its own and hands in its own slice of rows.
 *
 * <pre>{@code
 * CompiledPolicy compiled = policy.compile(places);
 * BudgetColumns out = compiled.newResult(rows);
 * compiled.budget(columns, out);
 * long[] fen = out.amount("PZH2015-3.5.4-6");
 * }</pre>
 *
 * <p>Many rows are best budgeted slice by slice, the result of one used again for the next, so that it is read from the processor's cache; a
 * thousand rules over sixteen thousand rows at a time take more than twice as long as in slices of {@link #sliceRows} rows.
 *
 * <pre>{@code
 * int slice = compiled.sliceRows();
 * BudgetColumns out = compiled.newResult(slice);
 * for (int from = 0; from < columns.rows(); from += slice) {
 *     compiled.budget(columns, from, Math.min(from + slice, columns.rows()), out);
 *     ...
 * }
 * }</pre>
 */
public interface CompiledPolicy extends CompiledRules {
    /** {@return the ids of the rules that may have a line, by document and in the order of its rules} */
    List<String> rules();

    /**
     * Puts the facts of units into columns. A fact that a column cannot hold is kept beside it, and the row is budgeted by the plain path.
     *
     * @param units the units; each lies in the nearest of the places above its code, or in none of them
     * @return the columns, one row for each unit, in order
     */
    @Override
    FactColumns columns(List<? extends Unit> units);

    /**
     * Tells how many rows a slice should have, so that what is read of its results is likely to be still in the cache of a processor. It
     * follows from the number of rules alone, some half a megabyte of results, and is the same on every machine: a hint, which may be ignored.
     *
     * @return a power of two, from 512 for some hundred rules or more to 4 096 for one
     */
    int sliceRows();

    /**
     * Returns a result to be filled, and filled again.
     *
     * @param rows the most rows it is to hold
     * @return the result, empty
     */
    BudgetColumns newResult(int rows);

    /**
     * Budgets all rows.
     *
     * @param columns the facts
     * @param out the result, whose first rows are overwritten
     * @throws IllegalArgumentException if the result was made by another policy, or is too small
     */
    default void budget(FactColumns columns, BudgetColumns out) {
        budget(columns, 0, columns.rows(), out);
    }

    /**
     * Budgets a slice of rows; a row that is at fault has the status {@link BudgetColumns#ERROR}, and no other row suffers.
     *
     * @param columns the facts
     * @param from the first row of the slice, from 0
     * @param to the row after its last
     * @param out the result, whose row 0 is to be the first of the slice
     * @throws IllegalArgumentException if the result was made by another policy, or is too small, or the slice lies outside the columns
     */
    void budget(FactColumns columns, int from, int to, BudgetColumns out);

    /**
     * Budgets one row by the plain path.
     *
     * @param columns the facts
     * @param row the row, from 0
     * @return its budget, with what is missing, citations and readings
     * @throws IllegalArgumentException if a fact of the row is at fault
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    Budget budget(FactColumns columns, int row);
}
