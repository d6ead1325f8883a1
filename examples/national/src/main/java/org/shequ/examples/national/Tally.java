package org.shequ.examples.national;

/** Takes the units of the country one after the other, budgets them, holds them against the norms of their law, and adds up. */
interface Tally {
    /** Adds a unit. */
    void add(TableUnit unit);

    /** Ends the work, and returns what it came to. */
    NationalTotals end();

    /** Returns how long the part about norms took. */
    WorkTime norms();
}
