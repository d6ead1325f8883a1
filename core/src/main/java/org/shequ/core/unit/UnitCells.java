package org.shequ.core.unit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Faults;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;

/**
 * Units as rows of text cells (表格行), as a CSV file, a spreadsheet or a database gives them: a header with the names of the facts, a unit a
 * row. How the text of a file is cut into cells is left to its reader.
 *
 * <p>Columns are named as in JSON ({@link UnitJson}): {@code households}, {@code premises[KIND].area}, {@code premises[KIND].basis}, {@code
 * attested[RULE]}, {@code facts[NAME]}, {@code travelMinutes[NAME]}, {@code stages[NAME]}; sets have semicolons between their members. A cell
 * is read as the JSON that says the same, by the same reader: an empty cell is missing, 0 is zero. Lists of records stand in JSON only.
 *
 * <pre>{@code
 * UnitCells cells = UnitCells.of(List.of("code", "kind", "households"), Set::of, Location.ofFile("units.csv:1"));
 * Unit unit = UnitJson.read(cells.tree(List.of("510402001001", "URBAN_COMMUNITY", "3120"), Location.ofFile("units.csv:2")));
 * }</pre>
 */
public final class UnitCells {
    /** Facts that others are worked out from together, or that contradict each other. */
    private static final ImmutableSet<String> TIED = ImmutableSet.of(
            "committeeMembers", "partyCommitteeMembers", "crossAppointed", "partyMembers", "volunteeringPartyMembers");

    private final ImmutableList<String> header;
    private final ImmutableList<CellColumn> columns;

    private UnitCells(ImmutableList<String> header, ImmutableList<CellColumn> columns) {
        this.header = header;
        this.columns = columns;
    }

    /**
     * Reads a header.
     *
     * @param header the names of the columns; {@code kind} must be one of them
     * @param declared gives the names of the facts that loaded packs declare; asked where there is a column {@code facts[NAME]}
     * @param place where the header stands, such as {@code units.csv:1}
     * @return the reader of its rows
     * @throws FaultsException if a column is not known or stands twice, or there is none of the kind; it tells every fault
     */
    public static UnitCells of(List<String> header, Supplier<Set<String>> declared, Location place) {
        Faults faults = new Faults();
        Set<String> facts =
                header.stream().anyMatch(name -> name.startsWith("facts[")) ? declared.get() : ImmutableSet.of();
        ImmutableList.Builder<CellColumn> columns = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            try {
                columns.add(CellColumn.of(name, facts));
                if (!seen.add(name)) {
                    faults.add(Fault.ofMessage(place, "column " + name + " must stand once"));
                }
            } catch (IllegalArgumentException unknown) {
                faults.add(Fault.ofMessage(place, String.valueOf(unknown.getMessage())));
            }
        }
        if (faults.isEmpty() && !seen.contains("kind")) {
            faults.add(Fault.ofMessage(place, "column kind must be in the header"));
        }
        faults.throwIfAny();
        return new UnitCells(ImmutableList.copyOf(header), columns.build());
    }

    /** {@return the names of the columns that stand for one fact each, whatever packs declare} */
    public static Set<String> plainNames() {
        return CellColumn.plainNames();
    }

    /** {@return the facts that stand in JSON only, for they hold more than one value a unit} */
    public static Set<String> jsonOnly() {
        return ImmutableSet.copyOf(CellColumn.JSON_ONLY);
    }

    /** {@return the names of the columns, in order} */
    public List<String> header() {
        return header;
    }

    /**
     * Turns a row into the JSON that says the same, each cell at its place; {@link UnitJson} reads it and tells what is wrong with a cell.
     *
     * @param cells the cells, as many as the header has; an empty one is missing
     * @param place where the row stands, such as {@code units.csv:2}
     * @return the tree
     * @throws FaultsException if there are more or fewer cells, or there is no kind
     */
    public Json tree(List<String> cells, Location place) {
        if (cells.size() != columns.size()) {
            throw new FaultsException(ImmutableList.of(
                    Fault.of(place, cells.size() + " cells", columns.size() + " cells, as the header has")));
        }
        CellRow row = new CellRow(place);
        for (int i = 0; i < columns.size(); i++) {
            String text = cells.get(i);
            if (text.isEmpty()) {
                if (header.get(i).equals("kind")) {
                    throw new FaultsException(
                            ImmutableList.of(Fault.ofMessage(cell(place, i), "kind must not be missing")));
                }
            } else {
                row.put(columns.get(i), columns.get(i).json(text, cell(place, i)));
            }
        }
        return row.tree();
    }

    /**
     * Tells whether a cell of a column can be read by itself: it is a number, contradicts no other cell, and nothing but itself is worked out
     * from it and others.
     *
     * @param column the position of the column, from 0
     * @return whether {@link #count} reads its cells
     */
    public boolean isLone(int column) {
        CellColumn at = columns.get(column);
        return at.sort() == CellColumn.Sort.WHOLE && at.part().isEmpty() && !TIED.contains(at.key());
    }

    /**
     * Reads a cell that can be read by itself.
     *
     * @param cell the text
     * @return the number; -1 where it is no number as units have them, and where it has more than 15 digits: {@link #tree} has it then
     */
    public static long count(String cell) {
        return CellColumn.count(cell);
    }

    private Location cell(Location row, int column) {
        return Location.ofFile(row + ", column " + header.get(column));
    }

    /** {@return the header} */
    @Override
    public String toString() {
        return String.join(",", header);
    }
}
