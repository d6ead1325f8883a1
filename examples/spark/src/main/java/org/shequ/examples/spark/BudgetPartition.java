package org.shequ.examples.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.shequ.examples.national.TableUnit;
import org.shequ.examples.national.UnitResult;
import org.shequ.standards.policy.Policy;

/** Works out the budgets of the units of a partition, one after the other: no more is kept than Spark asks for. */
final class BudgetPartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1;

    private final Broadcast<SharedPolicy> shared;

    BudgetPartition(Broadcast<SharedPolicy> shared) {
        this.shared = shared;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        Policy policy = shared.value().policy();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                TableUnit unit = UnitRows.unit(rows.next());
                return ResultRows.row(UnitResult.of(unit, policy.budget(unit.community())));
            }
        };
    }
}
