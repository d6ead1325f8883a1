package org.shequ.standards.batch;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.unit.Unit;

/**
 * Facts of many rows as columns (事实列), named as formulas read them: {@code households}, {@code settlement}, {@code facts[NAME]}.
 *
 * <table>
 * <caption>What a column holds</caption>
 * <tr><td>counts</td><td>the number</td></tr>
 * <tr><td>money</td><td>fen</td></tr>
 * <tr><td>areas, metered uses</td><td>ten-thousandths of a square metre, of the unit of the use</td></tr>
 * <tr><td>ratios</td><td>millionths</td></tr>
 * <tr><td>truths</td><td>{@link #UNKNOWN}, {@link #FALSE}, {@link #TRUE}</td></tr>
 * <tr><td>categories</td><td>{@link #UNKNOWN}, or 1 for the first value of the category, 2 for the second</td></tr>
 * </table>
 *
 * <p>Quantities stand in a {@code long[]}, or where none is larger in an {@code int[]}. Arrays are handed over, not copied: a caller may
 * refill them between runs, not during one. A fact without a column is missing in each row. Values are zero or more; a row with a negative one
 * is at fault.
 */
public final class FactColumns {
    /** The code of a truth or category that is not known. */
    public static final byte UNKNOWN = 0;

    /** The code of a truth that does not hold. */
    public static final byte FALSE = 1;

    /** The code of a truth that holds. */
    public static final byte TRUE = 2;

    private final int rows;
    private final int @Nullable [] places;
    private final Map<String, AmountColumn> amounts;
    private final Map<String, byte[]> codes;
    private final Map<Integer, Unit> units;
    private final List<Unit> kept;
    private final Map<Integer, Set<String>> beside;
    private final Map<Integer, String> faults;

    private FactColumns(Builder builder) {
        this.rows = builder.rows;
        this.places = builder.places;
        this.amounts = Map.copyOf(builder.amounts);
        this.codes = Map.copyOf(builder.codes);
        this.units = Map.copyOf(builder.units);
        this.kept = List.copyOf(builder.kept);
        this.beside = Map.copyOf(builder.beside);
        this.faults = Map.copyOf(builder.faults);
    }

    /**
     * Returns a builder of columns.
     *
     * @param rows how many rows, zero or more
     * @return the builder
     * @throws IllegalArgumentException if the rows are negative
     */
    public static Builder builder(int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("rows (" + rows + ") must be at least 0");
        }
        return new Builder(rows);
    }

    /** {@return how many rows} */
    public int rows() {
        return rows;
    }

    /** {@return the position of the place of each row among the places of the policy, -1 for none; null where all lie in the first} */
    public int @Nullable [] places() {
        return places;
    }

    /**
     * Returns a column of quantities.
     *
     * @param name the name of the measure
     * @return the column, empty if there is none
     */
    public Optional<AmountColumn> amounts(String name) {
        return Optional.ofNullable(amounts.get(name));
    }

    /**
     * Returns a column of truths or of a category.
     *
     * @param name the name of the truth or category
     * @return the column, or null if there is none
     */
    public byte @Nullable [] codes(String name) {
        return codes.get(name);
    }

    /**
     * Returns the unit of a row whose facts the columns do not hold in full.
     *
     * @param row the row
     * @return the unit; empty where the columns say all
     */
    public Optional<Unit> unit(int row) {
        return Optional.ofNullable(units.get(row));
    }

    /** {@return the rows whose facts the columns do not hold in full} */
    public Set<Integer> oddRows() {
        return units.keySet();
    }

    /**
     * Returns the unit that a row was made of.
     *
     * @param row the row
     * @return the unit; empty where the columns were handed over without units
     */
    public Optional<Unit> kept(int row) {
        return kept.isEmpty() ? unit(row) : Optional.of(kept.get(row));
    }

    /**
     * Tells which facts of a row its unit tells and the columns do not.
     *
     * @param row the row
     * @return the names of the facts
     */
    public Set<String> beside(int row) {
        return beside.getOrDefault(row, Set.of());
    }

    /** {@return the rows of which the units tell facts that the columns do not} */
    public Set<Integer> besideRows() {
        return beside.keySet();
    }

    /**
     * Tells why a row was at fault before anything was worked out of it, as one is whose cells cannot be read.
     *
     * @param row the row
     * @return the reason; empty where it was not
     */
    public Optional<String> fault(int row) {
        return Optional.ofNullable(faults.get(row));
    }

    /** {@return how many rows and columns} */
    @Override
    public String toString() {
        return rows + " rows of " + (amounts.size() + codes.size()) + " columns";
    }

    /** Builds columns. */
    public static final class Builder {
        private final int rows;
        private int @Nullable [] places;
        private final Map<String, AmountColumn> amounts = new HashMap<>();
        private final Map<String, byte[]> codes = new HashMap<>();
        private final Map<Integer, Unit> units = new HashMap<>();
        private final Map<Integer, Set<String>> beside = new HashMap<>();
        private final Map<Integer, String> faults = new HashMap<>();
        private List<? extends Unit> kept = List.of();

        private Builder(int rows) {
            this.rows = rows;
        }

        /**
         * Hands over the place of each row; without it all rows lie in the first place of the policy.
         *
         * @param column positions among the places of the policy, -1 for none of them
         * @return this builder
         * @throws IllegalArgumentException if the column is shorter than the rows
         */
        @CanIgnoreReturnValue
        public Builder places(int[] column) {
            check("places", column.length);
            places = column;
            return this;
        }

        /**
         * Hands over a column of quantities that are known in each row.
         *
         * @param name the name of the measure, for example {@code households}
         * @param column the values
         * @return this builder
         * @throws IllegalArgumentException if the column is shorter than the rows, or there twice
         */
        @CanIgnoreReturnValue
        public Builder amounts(String name, long[] column) {
            return amounts(name, column.length, AmountColumn.of(column, null));
        }

        /**
         * Hands over a column of quantities, and which of them are known.
         *
         * @param name the name of the measure, for example {@code households}
         * @param column the values; one that is not known may be anything
         * @param isKnown bit {@code row & 63} of word {@code row >> 6}
         * @return this builder
         * @throws IllegalArgumentException if a column is shorter than the rows, or there twice
         */
        @CanIgnoreReturnValue
        public Builder amounts(String name, long[] column, long[] isKnown) {
            checkBits(name, isKnown);
            return amounts(name, column.length, AmountColumn.of(column, isKnown));
        }

        /**
         * Hands over a column of quantities that are known in each row, none above {@link Integer#MAX_VALUE}: counts, for example, or money
         * up to 21 474 836.47 yuan. It takes half the memory of one of {@code long}, and gives the same.
         *
         * @param name the name of the measure, for example {@code households}
         * @param column the values
         * @return this builder
         * @throws IllegalArgumentException if the column is shorter than the rows, or there twice
         */
        @CanIgnoreReturnValue
        public Builder amounts(String name, int[] column) {
            return amounts(name, column.length, AmountColumn.of(column, null));
        }

        /**
         * Hands over a column of quantities, none above {@link Integer#MAX_VALUE}, and which of them are known.
         *
         * @param name the name of the measure, for example {@code households}
         * @param column the values; one that is not known may be anything
         * @param isKnown bit {@code row & 63} of word {@code row >> 6}
         * @return this builder
         * @throws IllegalArgumentException if a column is shorter than the rows, or there twice
         */
        @CanIgnoreReturnValue
        public Builder amounts(String name, int[] column, long[] isKnown) {
            checkBits(name, isKnown);
            return amounts(name, column.length, AmountColumn.of(column, isKnown));
        }

        private Builder amounts(String name, int length, AmountColumn column) {
            check(name, length);
            if (codes.containsKey(name) || amounts.put(name, column) != null) {
                throw new IllegalArgumentException("column (" + name + ") must be given once");
            }
            return this;
        }

        private void checkBits(String name, long[] isKnown) {
            if (isKnown.length < (rows + 63) >> 6) {
                throw new IllegalArgumentException(
                        "bits of " + name + " (" + isKnown.length + " words) must be at least " + ((rows + 63) >> 6));
            }
        }

        /**
         * Hands over a column of truths or of a category.
         *
         * @param name the name of the truth or category, for example {@code settlement}
         * @param column the codes
         * @return this builder
         * @throws IllegalArgumentException if the column is shorter than the rows, or there twice
         */
        @CanIgnoreReturnValue
        public Builder codes(String name, byte[] column) {
            check(name, column.length);
            if (amounts.containsKey(name) || codes.put(name, column) != null) {
                throw new IllegalArgumentException("column (" + name + ") must be given once");
            }
            return this;
        }

        /**
         * Keeps the unit of a row whose facts the columns do not hold in full; the plain path budgets it.
         *
         * @param row the row, from 0
         * @param unit the unit
         * @return this builder
         * @throws IllegalArgumentException if there is no such row
         */
        @CanIgnoreReturnValue
        public Builder unit(int row, Unit unit) {
            if (row < 0 || row >= rows) {
                throw new IllegalArgumentException("row (" + row + ") must be from 0 to " + (rows - 1));
            }
            units.put(row, unit);
            return this;
        }

        /**
         * Keeps the units that the rows are made of: findings are told of them, and rules that read what columns do not hold are held
         * against them.
         *
         * @param all the unit of each row, in order
         * @return this builder
         * @throws IllegalArgumentException if they are not as many as the rows
         */
        @CanIgnoreReturnValue
        public Builder units(List<? extends Unit> all) {
            if (all.size() != rows) {
                throw new IllegalArgumentException("units (" + all.size() + ") must be as many as the rows, " + rows);
            }
            kept = all;
            return this;
        }

        /**
         * Names facts of a row that its unit tells and the columns do not, such as dated occurrences.
         *
         * @param row the row, from 0; its unit must be kept
         * @param names the names of the facts
         * @return this builder
         * @throws IllegalArgumentException if there is no unit of such a row
         */
        @CanIgnoreReturnValue
        public Builder beside(int row, Set<String> names) {
            if (row < 0 || row >= kept.size()) {
                throw new IllegalArgumentException(
                        "row (" + row + ") must be one of the " + kept.size() + " units kept");
            }
            beside.put(row, Set.copyOf(names));
            return this;
        }

        /** Says why a row is at fault whose place is none that there is. */
        void fault(int row, String reason) {
            faults.put(row, reason);
        }

        private void check(String name, int length) {
            if (length < rows) {
                throw new IllegalArgumentException(
                        "column " + name + " (" + length + " rows) must have at least " + rows);
            }
        }

        /** {@return the columns} */
        public FactColumns build() {
            return new FactColumns(this);
        }

        /** {@return how many rows and columns so far} */
        @Override
        public String toString() {
            return rows + " rows of " + (amounts.size() + codes.size()) + " columns";
        }
    }
}
