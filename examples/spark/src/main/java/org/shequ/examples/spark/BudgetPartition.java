package org.shequ.examples.spark;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.shequ.examples.national.BatchBudgets;

/** Works out the budgets of the units of a partition through the column batch, a block at a time: no more than a block is kept. */
final class BudgetPartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final Broadcast<SharedPolicy> shared;

    BudgetPartition(Broadcast<SharedPolicy> shared) {
        this.shared = shared;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Results(new BatchBudgets(shared.value().compiled()), rows);
    }

    /** The results of rows, of which a block is read whenever those of the last are gone. */
    private static final class Results implements Iterator<Row> {
        private final BatchBudgets batch;
        private final Iterator<Row> rows;
        private final Queue<Row> ready = new ArrayDeque<>();

        Results(BatchBudgets batch, Iterator<Row> rows) {
            this.batch = batch;
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && rows.hasNext()) {
                batch.add(UnitRows.unit(rows.next()), result -> ready.add(ResultRows.row(result)));
                if (!rows.hasNext()) {
                    batch.end(result -> ready.add(ResultRows.row(result)));
                }
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no further unit");
            }
            return ready.remove();
        }
    }
}
