package org.shequ.standards.batch;

import java.util.List;

/** The totals of the lines of one role, by row (合计列), in fen. */
public interface TotalColumns {
    /** {@return the sum of the exact lines, by row} */
    long[] known();

    /** {@return the least that the total can be, by row} */
    long[] low();

    /** {@return the most that the total can be, by row; {@link BudgetColumns#NO_HIGH} where no upper end is known} */
    long[] high();

    /**
     * {@return a status by row: {@link BudgetColumns#EXACT} where the total is known, {@link BudgetColumns#BOUNDED} while a line of it is open,
     * {@link BudgetColumns#ERROR} where the row is at fault}
     */
    byte[] status();

    /** {@return who may pay: keys such as {@code CITY}, {@code CITY+COUNTY} or {@code UNSPECIFIED}} */
    List<String> payers();

    /**
     * Returns what a payer bears of what is known.
     *
     * @param payer the key
     * @return fen by row; 0 where it bears nothing
     * @throws IllegalArgumentException if there is no such payer; the message lists those that exist
     */
    long[] share(String payer);
}
