package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitCells;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * Facts as columns, filled from rows of text cells (文本行入列), a slice of rows at a time: what {@link CompiledRules#columns} gives of the units
 * that the rows say, without a unit for each.
 *
 * <p>A row in which anything is wrong stays a row, at fault with all its faults: its results are errors with that reason, and no other row
 * suffers. An empty cell is missing, never zero.
 *
 * <pre>{@code
 * UnitCells cells = UnitCells.of(header, Set::of, Location.ofFile("units.csv:1"));
 * CellColumns rows = CellColumns.of(compiled, MeasureCatalogue.standard(), cells, 4_096);
 * rows.add(record.getFields(), () -> Location.ofFile("units.csv:" + line));   // once for each row
 * compiled.budget(rows.columns(), out);                                       // whenever it is full, and at the end
 * rows.clear();
 * }</pre>
 *
 * <p>Cells that are plain whole numbers and bear on nothing else go into their columns as they are. What the others of a row come to is read
 * once, by the reader of units, and kept for rows that say the same: a community's kind takes few values. Rows of which few are alike (areas,
 * money, facts of packs) cost as much as units. Not to be shared by threads.
 */
public final class CellColumns {
    private final CompiledRules rules;
    private final MeasureCatalogue catalogue;
    private final UnitCells cells;
    private final CellRows alike;
    private final SliceColumns slice;
    private final int[] lone;
    private final int[] loneColumns;
    private final long[] numbers;
    private final Map<Integer, Unit> odd = new HashMap<>();
    private final SortedMap<Integer, List<Fault>> faults = new TreeMap<>();
    private int rows;

    private CellColumns(CompiledRules rules, MeasureCatalogue catalogue, UnitCells cells, int capacity) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.cells = cells;
        this.slice = new SliceColumns(rules.variables(), capacity);
        this.alike = new CellRows(cells, rules.places());
        this.lone =
                IntStream.range(0, cells.header().size()).filter(cells::isLone).toArray();
        this.loneColumns = IntStream.of(lone)
                .map(column -> slice.amount(cells.header().get(column)))
                .toArray();
        this.numbers = new long[lone.length];
    }

    /**
     * Returns columns to be filled, and filled again.
     *
     * @param rules what is to be worked out of the rows
     * @param catalogue knows the facts that packs declare
     * @param cells the header of the rows
     * @param capacity the most rows of a slice, 1 or more
     * @return the columns, without a row
     * @throws IllegalArgumentException if the capacity is less than 1
     */
    public static CellColumns of(CompiledRules rules, MeasureCatalogue catalogue, UnitCells cells, int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("capacity (" + capacity + " rows) must be at least 1");
        }
        return new CellColumns(rules, catalogue, cells, capacity);
    }

    /** {@return how many rows there are} */
    public int rows() {
        return rows;
    }

    /** {@return whether no further row can be added before {@link #clear}} */
    public boolean isFull() {
        return rows == slice.capacity();
    }

    /** Lets go of all rows; columns that were given hold no longer. */
    public void clear() {
        rows = 0;
        odd.clear();
        faults.clear();
        slice.clear();
    }

    /**
     * Adds a row. What is wrong with it is kept and thrown by nothing.
     *
     * @param texts the cells in the order of the header; an empty one is missing
     * @param place tells where the row stands, such as {@code units.csv:2}; asked where the row must be read by itself
     * @throws IllegalStateException if it is full
     */
    public void add(List<String> texts, Supplier<Location> place) {
        if (isFull()) {
            throw new IllegalStateException("columns (" + rows + " rows) must be cleared before a row is added");
        }
        if (!isAddedAsAlike(texts)) {
            addAsUnit(texts, place.get());
        }
        rows++;
    }

    /** Adds a row of which all but plain numbers is known from rows that say the same; false if it is no such row. */
    private boolean isAddedAsAlike(List<String> texts) {
        String key = alike.key(texts);
        if (key == null) {
            return false;
        }
        for (int i = 0; i < lone.length; i++) {
            String text = texts.get(lone[i]);
            numbers[i] = text.isEmpty() ? 0 : UnitCells.count(text);
            if (numbers[i] < 0) {
                return false;
            }
        }
        ReadRow known = alike.get(key);
        if (known == null) {
            known = read(alike.withoutNumbers(texts), Location.nowhere(), new Faults());
            alike.put(key, known);
        }
        if (!known.isPlain()) {
            return false;
        }
        slice.set(rows, known);
        for (int i = 0; i < lone.length; i++) {
            if (!texts.get(lone[i]).isEmpty()) {
                slice.set(loneColumns[i], rows, numbers[i]);
            }
        }
        return true;
    }

    private void addAsUnit(List<String> texts, Location place) {
        Faults found = new Faults();
        ReadRow row = read(texts, place, found);
        slice.set(rows, row);
        row.unit().ifPresent(unit -> odd.put(rows, unit));
        if (!found.isEmpty()) {
            faults.put(rows, found.list());
        }
    }

    private ReadRow read(List<String> texts, Location place, Faults found) {
        Optional<Unit> unit = unit(texts, place, found);
        if (unit.isEmpty() || !found.isEmpty()) {
            return ReadRow.faulty();
        }
        try {
            return slice.read(rules.columns(List.of(unit.get())), unit.get());
        } catch (IllegalArgumentException outside) {
            found.add(Fault.ofMessage(place, String.valueOf(outside.getMessage())));
            return ReadRow.faulty();
        }
    }

    private Optional<Unit> unit(List<String> texts, Location place, Faults found) {
        try {
            Json tree = cells.tree(texts, place);
            Optional<Unit> unit = UnitJson.read(Cursor.of(tree, found));
            unit.filter(each -> !each.facts().isEmpty()).ifPresent(each -> found.addAll(catalogue.check(each, tree)));
            return unit;
        } catch (FaultsException wrong) {
            found.addAll(wrong.faults());
            return Optional.empty();
        }
    }

    /**
     * Returns the columns of the rows so far.
     *
     * @return the columns, which hold until {@link #clear}
     */
    public FactColumns columns() {
        FactColumns.Builder columns = slice.columns(rows);
        odd.forEach(columns::unit);
        faults.forEach((row, all) ->
                columns.fault(row, all.stream().map(Fault::toString).collect(Collectors.joining("; "))));
        return columns.build();
    }

    /** {@return all that is wrong with the rows so far, in order} */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>();
        faults.values().forEach(all::addAll);
        return all;
    }

    /**
     * Tells what is wrong with a row.
     *
     * @param row the row, from 0
     * @return the faults in order; none where it is sound
     */
    public List<Fault> faults(int row) {
        return faults.getOrDefault(row, List.of());
    }

    /** {@return how many rows, and the header} */
    @Override
    public String toString() {
        return rows + " rows of " + cells;
    }
}
