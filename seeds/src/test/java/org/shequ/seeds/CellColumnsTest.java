package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.unit.UnitCells;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CellColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.batch.GroupTotals;
import org.shequ.standards.measure.MeasureCatalogue;

/** Rows of text cells budgeted under the document of Panzhihua: 3 000 yuan for every hundred households. */
class CellColumnsTest {
    private static final String RULE = "PZH2015-3.5.4-6";

    private final CompiledPolicy compiled =
            Seeds.library().forYear(FiscalYear.of(2016)).compile(List.of(DivisionCode.of("510402")));
    private final UnitCells cells =
            UnitCells.of(List.of("code", "kind", "households"), Set::of, Location.ofFile("units.csv:1"));
    private final CellColumns rows = CellColumns.of(compiled, MeasureCatalogue.standard(), cells, 3);
    private final BudgetColumns out = compiled.newResult(3);
    private int line = 1;

    private void add(String... row) {
        line++;
        rows.add(List.of(row), () -> Location.ofFile("units.csv:" + line));
    }

    @Test
    void aRowAtFaultSaysWhyAndDisturbsNoOther() {
        add("510402001001", "URBAN_COMMUNITY", "3120");
        add("510402001", "URBAN", "-1");
        add("510402001002", "URBAN_COMMUNITY", "");
        compiled.budget(rows.columns(), out);
        assertThat(out.status(RULE))
                .containsExactly(BudgetColumns.EXACT, BudgetColumns.ERROR, BudgetColumns.UNDETERMINED);
        assertThat(out.amount(RULE)[0]).isEqualTo(9_360_000);
        assertThat(out.missing(RULE, 2)).containsExactly("households");
        assertThat(out.error(1).orElseThrow())
                .contains(
                        "units.csv:3, column kind: ",
                        "units.csv:3, column households: households (-1) must be a whole number");
        assertThat(rows.faults()).hasSize(2).isEqualTo(rows.faults(1));
        assertThat(rows.faults(0)).isEmpty();
        GroupTotals totals = GroupTotals.none();
        totals.add(out, new int[] {0, 0, 1}, 0);
        assertThat(totals.faulty()).containsExactly(1, 0);
        assertThat(totals.uses().withoutHigh()).containsExactly(1, 1);
    }

    @Test
    void aPlaceThatIsNotCompiledForIsAFaultOfItsRow() {
        add("370102001001", "URBAN_COMMUNITY", "1");
        add("510402001001", "URBAN_COMMUNITY", "100");
        add("370102001001", "URBAN_COMMUNITY", "2");
        compiled.budget(rows.columns(), out);
        assertThat(rows.faults())
                .hasSize(2)
                .extracting(Fault::toString)
                .allMatch(fault -> fault.startsWith("units.csv:") && fault.contains("must lie in one of the 1 places"));
        assertThat(out.amount(RULE)).containsExactly(0, 300_000, 0);
    }

    @Test
    void aSliceIsFilledAgainAndKeepsNothingOfTheLast() {
        add("510402001001", "URBAN_COMMUNITY", "3120");
        add("510402001001", "NONE", "3120");
        rows.clear();
        assertThat(rows.faults()).isEmpty();
        add("510402001001", "COMMUNITY", "");
        add("510402001401", "COMMUNITY", "");
        FactColumns columns = rows.columns();
        compiled.budget(columns, out);
        assertThat(out.rows()).isEqualTo(2);
        assertThat(out.status(RULE)[0]).isEqualTo(BudgetColumns.UNDETERMINED);
        assertThat(columns.fault(1)).isEmpty();
        assertThat(out.missing(RULE, 1)).contains("households", "committee");
    }

    @Test
    void aFullSliceTakesNoFurtherRow() {
        assertThat(rows.isFull()).isFalse();
        for (int i = 0; i < 3; i++) {
            add("510402001001", "VILLAGE", Integer.toString(i));
        }
        assertThat(rows.isFull()).isTrue();
        assertThat(rows).hasToString("3 rows of code,kind,households");
        assertThatThrownBy(() -> add("510402001001", "VILLAGE", "1")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> CellColumns.of(compiled, MeasureCatalogue.standard(), cells, 0))
                .hasMessage("capacity (0 rows) must be at least 1");
    }
}
