package org.shequ.standards.testkit;

import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.shequ.core.formula.Variable;
import org.shequ.standards.batch.AmountColumn;
import org.shequ.standards.batch.CompiledRules;
import org.shequ.standards.batch.FactColumns;

/** The same facts in columns of {@code int}, where none of a column is larger; what is not known is some other number. */
final class NarrowColumns {
    private NarrowColumns() {}

    /** The columns of the rules, without the units that the rows are made of. */
    static FactColumns of(CompiledRules rules, FactColumns columns) {
        return builder(rules, columns).build();
    }

    /** The columns of the rules, and the units of the rows that these do not hold in full. */
    static FactColumns withOddRows(CompiledRules rules, FactColumns columns) {
        FactColumns.Builder narrow = builder(rules, columns);
        columns.oddRows().forEach(row -> narrow.unit(row, columns.unit(row).orElseThrow()));
        return narrow.build();
    }

    private static FactColumns.Builder builder(CompiledRules rules, FactColumns columns) {
        FactColumns.Builder narrow = FactColumns.builder(columns.rows());
        int[] places = columns.places();
        if (places != null) {
            narrow.places(places);
        }
        for (Variable variable : rules.variables()) {
            String name = variable.name();
            columns.amounts(name).ifPresent(column -> add(narrow, name, column, columns.rows()));
            byte[] codes = columns.codes(name);
            if (codes != null) {
                narrow.codes(name, codes);
            }
        }
        return narrow;
    }

    private static void add(FactColumns.Builder narrow, String name, AmountColumn column, int rows) {
        long[] values = new long[rows];
        column.copy(0, rows, values);
        long[] known = column.known();
        boolean isNarrow = IntStream.range(0, rows)
                .mapToObj(column::amount)
                .mapToLong(amount -> amount.orElse(0))
                .allMatch(amount -> amount == (int) amount);
        if (isNarrow) {
            int[] ints = IntStream.range(0, rows)
                    .map(row -> narrowed(column.amount(row), row))
                    .toArray();
            if (known == null) {
                narrow.amounts(name, ints);
            } else {
                narrow.amounts(name, ints, known);
            }
        } else if (known == null) {
            narrow.amounts(name, values);
        } else {
            narrow.amounts(name, values, known);
        }
    }

    private static int narrowed(OptionalLong amount, int row) {
        return amount.isPresent() ? (int) amount.getAsLong() : -1 - row;
    }
}
