package org.shequ.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.policy.Policy;

/** The column batch against the plain path, on the slice. */
class BatchBudgetsTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyUnitHasTheSameLinesTotalsAndSharesAsOnThePlainPath(boolean made) throws IOException {
        DivisionTable table = new DivisionTable(Slice.file(), made ? OptionalLong.of(20240801) : OptionalLong.empty());
        SortedSet<String> counties = new TreeSet<>();
        table.read(unit -> counties.add(unit.county()));
        Policy policy = PolicyRecipe.national(made).policy();
        List<UnitResult> batch = new ArrayList<>();
        List<UnitResult> plain = new ArrayList<>();
        BudgetPath.BATCH.read(table, policy, counties, batch::add);
        BudgetPath.PLAIN.read(table, policy, counties, plain::add);
        assertThat(batch).hasSize(Slice.ROWS).isEqualTo(plain);
    }

    @Test
    void bothPathsWriteTheSameTotals() throws IOException, SQLException {
        DivisionTable table = new DivisionTable(Slice.file(), OptionalLong.of(5));
        for (BudgetPath path : BudgetPath.values()) {
            NationalRun.of(table, PolicyRecipe.national(true), path, folder.resolve(path.name()));
        }
        for (String name : List.of("counties.csv", "provinces.csv", "shares.csv", "rules.csv")) {
            assertThat(Files.readString(folder.resolve("BATCH").resolve(name)))
                    .isEqualTo(Files.readString(folder.resolve("PLAIN").resolve(name)));
        }
    }

    @Test
    void aBlockThatIsFullIsBudgetedAndTheRestAtTheEnd() throws IOException {
        DivisionTable table = new DivisionTable(Slice.file(), OptionalLong.of(5));
        List<TableUnit> units = new ArrayList<>();
        table.read(units::add);
        Policy policy = PolicyRecipe.national(true).policy();
        List<UnitResult> results = new ArrayList<>();
        BatchBudgets batch = new BatchBudgets(
                BatchBudgets.compile(policy, List.of(units.get(0).county())));
        for (int i = 0; i <= BatchBudgets.BLOCK; i++) {
            batch.add(units.get(0), results::add);
        }
        assertThat(results).hasSize(BatchBudgets.BLOCK);
        batch.end(results::add);
        assertThat(results).hasSize(BatchBudgets.BLOCK + 1).containsOnly(results.get(0));
    }
}
