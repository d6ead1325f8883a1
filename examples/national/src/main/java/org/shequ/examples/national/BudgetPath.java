package org.shequ.examples.national;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.shequ.standards.policy.Policy;

/** How units are budgeted; both ways give the same to the fen. */
public enum BudgetPath {
    /** Blocks of units through the column batch. */
    BATCH {
        @Override
        DivisionTable.Reading read(
                DivisionTable table, Policy policy, Set<String> counties, Consumer<UnitResult> results)
                throws IOException {
            BatchBudgets batch = new BatchBudgets(BatchBudgets.compile(policy, counties));
            DivisionTable.Reading reading = table.read(unit -> batch.add(unit, results));
            batch.end(results);
            return reading;
        }
    },

    /** One unit after the other. */
    PLAIN {
        @Override
        DivisionTable.Reading read(
                DivisionTable table, Policy policy, Set<String> counties, Consumer<UnitResult> results)
                throws IOException {
            return table.read(unit -> results.accept(UnitResult.of(unit, policy.budget(unit.community()))));
        }
    };

    /** Reads a table whose units lie in these counties, and gives the budget of each, in order. */
    abstract DivisionTable.Reading read(
            DivisionTable table, Policy policy, Set<String> counties, Consumer<UnitResult> results) throws IOException;
}
