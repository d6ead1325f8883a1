package org.shequ.examples.national;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.json.Location;
import org.shequ.core.unit.Settlement;
import org.shequ.core.unit.UnitCells;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.batch.CellColumns;
import org.shequ.standards.batch.CompiledRules;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.measure.MeasureCatalogue;

/**
 * The facts of a slice of units in columns that are filled again for the next: those of the table from its cells, made-up ones beside them.
 * Units of a slice are all with facts or all without.
 */
final class FactSlice {
    /** The most units of a slice. */
    static final int SIZE = 4_096;

    private static final int SQUARE_METRE = 10_000;
    private static final String COMMUNITY = UnitKind.COMMUNITY.name();

    private final CellColumns cells;
    private final Map<String, List<String>> categories = new HashMap<>();
    private final long[] households = new long[SIZE];
    private final long[] residents = new long[SIZE];
    private final long[] members = new long[SIZE];
    private final long[] staff = new long[SIZE];
    private final long[] partyMembers = new long[SIZE];
    private final long[] inBoth = new long[SIZE];
    private final long[] bothCommittees = new long[SIZE];
    private final long[] premises = new long[SIZE];
    private final long[] one = new long[SIZE];
    private final byte[] settlement = new byte[SIZE];
    private final byte[] rural = new byte[SIZE];
    private boolean isMade;

    /** Makes the columns for the places that rules were compiled for. */
    FactSlice(CompiledRules rules) {
        this.cells = CellColumns.of(
                rules,
                MeasureCatalogue.standard(),
                UnitCells.of(List.of("code", "kind"), Set::of, Location.nowhere()),
                SIZE);
        Arrays.fill(one, 1);
        for (Variable variable : rules.variables()) {
            if (variable instanceof CategoryMeasure category) {
                categories.put(category.name(), category.values());
            }
        }
    }

    /** Returns how many units there are in it. */
    int rows() {
        return cells.rows();
    }

    boolean isFull() {
        return cells.isFull();
    }

    /** Lets go of all units. */
    void clear() {
        cells.clear();
    }

    /** Adds a unit: what the table has of it as a row of cells, which tells its place and committee. */
    void add(TableUnit unit) {
        int row = cells.rows();
        cells.add(List.of(unit.code(), COMMUNITY), () -> Location.ofFile(unit.code()));
        isMade = unit.facts().isPresent();
        unit.facts().ifPresent(facts -> fill(row, facts));
    }

    private void fill(int row, MadeFacts facts) {
        households[row] = facts.households();
        residents[row] = facts.residents();
        members[row] = facts.committeeMembers();
        staff[row] = facts.fullTimeStaff();
        partyMembers[row] = facts.partyCommitteeMembers();
        inBoth[row] = facts.crossAppointed();
        bothCommittees[row] = (long) facts.committeeMembers() + facts.partyCommitteeMembers() - facts.crossAppointed();
        premises[row] = (long) facts.premises() * SQUARE_METRE;
        settlement[row] =
                facts.settlement().map(each -> code("settlement", each)).orElse(FactColumns.UNKNOWN);
        rural[row] = rural(facts);
    }

    /** The code of a value of a category that the rules read: 1 for its first. */
    private byte code(String category, Enum<?> value) {
        return (byte) (1 + categories.getOrDefault(category, List.of()).indexOf(value.name()));
    }

    /** As set up; where that is not known, no rural community in a city or town. */
    private static byte rural(MadeFacts facts) {
        if (facts.ruralSetUp().isPresent()) {
            return facts.ruralSetUp().get() ? FactColumns.TRUE : FactColumns.FALSE;
        }
        return facts.settlement().filter(each -> each != Settlement.RURAL).isPresent()
                ? FactColumns.FALSE
                : FactColumns.UNKNOWN;
    }

    /** Returns the columns, which hold until the next unit is added. */
    FactColumns columns() {
        FactColumns read = cells.columns();
        if (!isMade) {
            return read;
        }
        FactColumns.Builder columns = FactColumns.builder(read.rows())
                .amounts("households", households)
                .amounts("residents", residents)
                .amounts("committeeMembers", members)
                .amounts("fullTimeStaff", staff)
                .amounts("partyCommitteeMembers", partyMembers)
                .amounts("crossAppointed", inBoth)
                .amounts("committeeAndPartyMembers", bothCommittees)
                .amounts("premises.area[COMMITTEE_PREMISES]", premises)
                .amounts("premises.count[COMMITTEE_PREMISES]", one)
                .codes("settlement", settlement)
                .codes("ruralCommunity", rural);
        int[] places = read.places();
        byte[] committees = read.codes("committee");
        if (places != null) {
            columns.places(places);
        }
        if (committees != null) {
            columns.codes("committee", committees);
        }
        return columns.build();
    }
}
