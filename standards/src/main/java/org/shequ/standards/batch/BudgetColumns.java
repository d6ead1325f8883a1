package org.shequ.standards.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.standards.budget.Budget;

/**
 * The budgets of a slice of rows as columns (批量结果): amounts in fen, a status for each line and row.
 *
 * <p>The arrays are those the next run overwrites; copy what is to outlast it. Not to be shared by threads while it is filled.
 */
public interface BudgetColumns {
    /** The status of a rule that has no line in a row. */
    byte NO_LINE = 0;

    /** The status of a line whose amount is known. */
    byte EXACT = 1;

    /** The status of a line of which a low or high end is known. */
    byte BOUNDED = 2;

    /** The status of a line of which nothing is known. */
    byte UNDETERMINED = 3;

    /** The status of every line of a row that is at fault; see {@link #error(int)}. */
    byte ERROR = 4;

    /** In a column of high ends: no upper end is known. */
    long NO_HIGH = Long.MIN_VALUE;

    /** {@return how many rows the last run filled} */
    int rows();

    /** {@return the ids of the rules that may have a line} */
    List<String> rules();

    /**
     * Returns the amounts of a line.
     *
     * @param rule the id of the rule
     * @return fen by row; 0 where the status is not {@link #EXACT}
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    long[] amount(String rule);

    /**
     * Returns the least that a line can be.
     *
     * @param rule the id of the rule
     * @return fen by row, the amount where it is exact
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    long[] low(String rule);

    /**
     * Returns the most that a line can be.
     *
     * @param rule the id of the rule
     * @return fen by row, the amount where it is exact, {@link #NO_HIGH} where no upper end is known
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    long[] high(String rule);

    /**
     * Returns what is known of a line.
     *
     * @param rule the id of the rule
     * @return a status by row, such as {@link #EXACT}
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    byte[] status(String rule);

    /**
     * Returns who may pay a line.
     *
     * @param rule the id of the rule
     * @return keys such as {@code CITY}, {@code CITY+COUNTY} or {@code UNSPECIFIED}; none where only the total is shared
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    List<String> payers(String rule);

    /**
     * Returns what a payer bears of a line.
     *
     * @param rule the id of the rule
     * @param payer the key
     * @return fen by row; 0 where it bears nothing, or the line is not exact
     * @throws IllegalArgumentException if there is no such rule or payer; the message lists those that exist
     */
    long[] share(String rule, String payer);

    /** {@return the totals of what must be provided} */
    TotalColumns uses();

    /** {@return the totals of what is given} */
    TotalColumns grants();

    /**
     * Returns the budget of a row by the plain path; the columns of facts must still be as they were in the run.
     *
     * @param row the row of the result
     * @return the budget
     * @throws IllegalArgumentException if a fact of the row is at fault
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    Budget budget(int row);

    /**
     * Tells what would settle a line; asked of the plain path.
     *
     * @param rule the id of the rule
     * @param row the row of the result
     * @return the names of the missing facts; none where there is no line
     */
    Set<String> missing(String rule, int row);

    /**
     * Tells why a row is at fault; asked of the plain path.
     *
     * @param row the row of the result
     * @return the reason; empty where it is not
     */
    Optional<String> error(int row);
}
