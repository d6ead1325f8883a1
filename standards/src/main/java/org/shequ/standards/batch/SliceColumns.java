package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.unit.Unit;

/**
 * The columns of what rules read, of a slice of rows that is filled again and again. Only those that were ever known in a row are given: a
 * column that is not there is missing in each row.
 */
final class SliceColumns {
    private final int capacity;
    private final int[] places;
    private final List<String> amounts = new ArrayList<>();
    private final List<String> truths = new ArrayList<>();
    private final Map<String, Integer> amountColumns = new HashMap<>();
    private final long[][] values;
    private final long[][] known;
    private final byte[][] codes;

    SliceColumns(Collection<Variable> variables, int capacity) {
        this.capacity = capacity;
        this.places = new int[capacity];
        for (Variable variable : variables) {
            if (variable instanceof Measure<?>) {
                amountColumns.put(variable.name(), amounts.size());
                amounts.add(variable.name());
            } else if (!(variable instanceof OccurrenceMeasure)) {
                truths.add(variable.name());
            }
        }
        this.values = new long[amounts.size()][];
        this.known = new long[amounts.size()][];
        this.codes = new byte[truths.size()][];
    }

    int capacity() {
        return capacity;
    }

    /** The column of a quantity, -1 where the rules read no such one. */
    int amount(String name) {
        return amountColumns.getOrDefault(name, -1);
    }

    /** What columns of one unit tell of it. */
    ReadRow read(FactColumns one, Unit unit) {
        int[] place = one.places();
        int[] amountAt = IntStream.range(0, amounts.size())
                .filter(column -> value(one, amounts.get(column)).isPresent())
                .toArray();
        int[] truthAt = IntStream.range(0, truths.size())
                .filter(column -> code(one, truths.get(column)) != FactColumns.UNKNOWN)
                .toArray();
        long[] amount = IntStream.of(amountAt)
                .mapToLong(column -> value(one, amounts.get(column)).orElseThrow())
                .toArray();
        byte[] code = new byte[truthAt.length];
        for (int i = 0; i < code.length; i++) {
            code[i] = code(one, truths.get(truthAt[i]));
        }
        boolean isOdd = one.unit(0).isPresent() || !one.beside(0).isEmpty();
        return ReadRow.of(
                place == null ? 0 : place[0],
                amountAt,
                amount,
                truthAt,
                code,
                isOdd ? Optional.of(unit) : Optional.empty());
    }

    private static OptionalLong value(FactColumns one, String name) {
        return one.amounts(name).map(column -> column.amount(0)).orElse(OptionalLong.empty());
    }

    private static byte code(FactColumns one, String name) {
        byte[] column = one.codes(name);
        return column == null ? FactColumns.UNKNOWN : column[0];
    }

    /** Fills a row, of which nothing was known. */
    void set(int row, ReadRow read) {
        places[row] = read.place();
        for (int i = 0; i < read.amounts().length; i++) {
            set(read.amounts()[i], row, read.values()[i]);
        }
        for (int i = 0; i < read.truths().length; i++) {
            int column = read.truths()[i];
            if (codes[column] == null) {
                codes[column] = new byte[capacity];
            }
            codes[column][row] = read.codes()[i];
        }
    }

    /** Sets a quantity in a column that there is. */
    void set(int column, int row, long value) {
        if (column >= 0) {
            if (values[column] == null) {
                values[column] = new long[capacity];
                known[column] = new long[(capacity + 63) >> 6];
            }
            values[column][row] = value;
            known[column][row >> 6] |= 1L << row;
        }
    }

    /** Forgets all rows. */
    void clear() {
        for (long[] bits : known) {
            if (bits != null) {
                Arrays.fill(bits, 0);
            }
        }
        for (byte[] column : codes) {
            if (column != null) {
                Arrays.fill(column, FactColumns.UNKNOWN);
            }
        }
    }

    FactColumns.Builder columns(int rows) {
        FactColumns.Builder columns = FactColumns.builder(rows).places(places);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                columns.amounts(amounts.get(i), values[i], known[i]);
            }
        }
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] != null) {
                columns.codes(truths.get(i), codes[i]);
            }
        }
        return columns;
    }
}
