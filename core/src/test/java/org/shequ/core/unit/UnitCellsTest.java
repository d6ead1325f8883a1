package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;

class UnitCellsTest {
    private static final Location HEADER = Location.ofFile("units.csv:1");
    private static final Location ROW = Location.ofFile("units.csv:2");

    @Test
    void aRowIsTheUnitThatTheSameJsonSaysAndAnEmptyCellIsMissing() {
        UnitCells cells = UnitCells.of(
                List.of("code", "kind", "households", "residents", "premises[COMMITTEE_PREMISES].area"),
                Set::of,
                HEADER);
        assertThat(UnitJson.read(cells.tree(List.of("510402001001", "URBAN_COMMUNITY", "0", "", "280.5"), ROW)))
                .isEqualTo(Community.builder()
                        .code("510402001001")
                        .kind(UnitKind.URBAN_COMMUNITY)
                        .households(Households.ZERO)
                        .addPremises(Premises.of(PremisesKind.COMMITTEE_PREMISES, FloorArea.ofSquareMetres("280.5")))
                        .build());
    }

    @Test
    void everyFaultOfARowIsToldWithItsLineAndColumn() {
        UnitCells cells = UnitCells.of(List.of("kind", "households", "settlement"), Set::of, HEADER);
        assertThatThrownBy(() -> UnitJson.read(cells.tree(List.of("VILLAGE", "-3", "CITY"), ROW)))
                .isInstanceOfSatisfying(
                        FaultsException.class,
                        wrong -> assertThat(wrong.faults())
                                .hasSize(2)
                                .anySatisfy(fault -> assertThat(fault.toString())
                                        .startsWith("units.csv:2, column households: ")
                                        .contains("-3"))
                                .anySatisfy(fault ->
                                        assertThat(fault.toString()).startsWith("units.csv:2, column settlement: ")));
        assertThatThrownBy(() -> cells.tree(List.of("VILLAGE"), ROW))
                .hasMessageContaining("units.csv:2: found 1 cells, allowed: 3 cells, as the header has");
        assertThatThrownBy(() -> cells.tree(List.of("", "3", ""), ROW))
                .hasMessageContaining("units.csv:2, column kind: kind must not be missing");
    }

    @Test
    void everyFaultOfAHeaderIsTold() {
        assertThatThrownBy(
                        () -> UnitCells.of(List.of("household", "code", "code", "facts[x]"), () -> Set.of("y"), HEADER))
                .isInstanceOfSatisfying(
                        FaultsException.class,
                        wrong -> assertThat(wrong.faults()).hasSize(3))
                .hasMessageContaining("units.csv:1: found unknown column \"household\"")
                .hasMessageContaining("units.csv:1: column code must stand once")
                .hasMessageContaining("found fact \"x\", allowed: y");
        assertThatThrownBy(() -> UnitCells.of(List.of("code"), Set::of, HEADER))
                .hasMessageContaining("units.csv:1: column kind must be in the header");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "3120, 3120", "999999999999999, 999999999999999"})
    void aPlainNumberIsReadByItselfAsTheReaderOfUnitsReadsIt(String cell, long value) {
        UnitCells cells = UnitCells.of(List.of("kind", "households"), Set::of, HEADER);
        assertThat(UnitCells.count(cell)).isEqualTo(value);
        assertThat(UnitJson.read(cells.tree(List.of("VILLAGE", cell), ROW)).households())
                .contains(Households.of(value));
    }

    @ParameterizedTest
    @CsvSource({"''", "-0", "-1", "+1", "01", "1.0", "1e3", "' 1'", "１", "1000000000000000"})
    void whatIsNoPlainNumberIsLeftToTheReaderOfUnits(String cell) {
        assertThat(UnitCells.count(cell)).isEqualTo(-1);
    }

    @Test
    void cellsThatBearOnOthersAreNotReadByThemselves() {
        UnitCells cells = UnitCells.of(
                List.of("kind", "households", "crossAppointed", "travelMinutes[CLINIC]", "honours"), Set::of, HEADER);
        assertThat(List.of(0, 1, 2, 3, 4)).filteredOn(cells::isLone).containsExactly(1);
        assertThatThrownBy(() -> Community.builder()
                        .committeeMembers(Persons.of(5))
                        .crossAppointed(Persons.of(6))
                        .build())
                .hasMessageContaining("crossAppointed");
    }

    @Test
    void aCellHoldsASetOrAnEntryOfAMap() {
        Location place = Location.nowhere();
        CellRow row = new CellRow(place);
        Map.of(
                        "kind", "ESTATE",
                        "facilities", "ELDER_VENUE;VILLAGE_CLINIC",
                        "pairings", "某社区;510402001001",
                        "commendationYears", "2011;2014",
                        "travelMinutes[CLINIC]", "14",
                        "stages[DESIGN]", "2010",
                        "stages[BUILT]", "false",
                        "lastElection", "2012-05",
                        "plannedArea", "350.5",
                        "fee", "20000")
                .forEach((name, cell) -> {
                    CellColumn column = CellColumn.of(name, Set.of());
                    row.put(column, column.json(cell, place));
                });
        assertThat(UnitJson.read(row.tree()))
                .isEqualTo(Estate.builder()
                        .facilities(NameSet.of("VILLAGE_CLINIC", "ELDER_VENUE"))
                        .pairings(Pairings.of("某社区", "510402001001"))
                        .commendationYears(CommendationYears.of(List.of(FiscalYear.of(2011), FiscalYear.of(2014))))
                        .putTravelMinutes("CLINIC", Minutes.of(14))
                        .putStages("DESIGN", Milestone.on(PartialDate.parse("2010")))
                        .putStages("BUILT", Milestone.of(false))
                        .lastElection(Milestone.on(PartialDate.parse("2012-05")))
                        .plannedArea(FloorArea.ofSquareMetres("350.5"))
                        .fee(Yuan.of(20_000))
                        .build());
    }

    @Test
    void everyFactOfAUnitIsAColumnOrNested() {
        try {
            UnitJson.read(Json.object().put("kind", "VILLAGE").put("??", 1).build());
            throw new AssertionError("an unknown key must be refused");
        } catch (FaultsException faulty) {
            String allowed = faulty.faults().get(0).allowed().orElseThrow();
            Set<String> keys = new TreeSet<>(Set.of(allowed.split(", ")));
            keys.removeAll(Set.of("premises", "attested", "facts", "travelMinutes", "stages"));
            keys.removeAll(UnitCells.jsonOnly());
            assertThat(new TreeSet<>(UnitCells.plainNames())).isEqualTo(keys);
        }
    }
}
