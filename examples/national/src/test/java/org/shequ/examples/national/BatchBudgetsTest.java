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
        BatchBudgets budgets = new BatchBudgets(BatchBudgets.compile(policy, counties));
        table.read(unit -> budgets.add(unit, batch::add));
        budgets.end(batch::add);
        table.read(unit -> plain.add(UnitResult.of(unit, policy.budget(unit.community()))));
        assertThat(batch).hasSize(Slice.ROWS).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void bothPathsWriteTheSameTotalsAndTheSameVerdicts(boolean made) throws IOException, SQLException {
        DivisionTable table = new DivisionTable(Slice.file(), made ? OptionalLong.of(5) : OptionalLong.empty());
        for (BudgetPath path : BudgetPath.values()) {
            NationalRun.of(table, PolicyRecipe.national(made), path, folder.resolve(path.name()));
        }
        for (String name : List.of("counties.csv", "provinces.csv", "shares.csv", "rules.csv", "verdicts.csv")) {
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
