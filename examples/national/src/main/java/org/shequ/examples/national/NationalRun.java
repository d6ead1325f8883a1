package org.shequ.examples.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.shequ.core.json.Json;
import org.shequ.standards.policy.Policy;

/**
 * One run over a table of divisions: every unit is read, budgeted, added to the totals of its county and let go.
 *
 * @param reading what was read
 * @param totals the totals
 * @param names the names of counties and provinces
 * @param milliseconds how long reading and budgeting took
 */
public record NationalRun(
        DivisionTable.Reading reading, NationalTotals totals, Map<String, String> names, long milliseconds) {
    /**
     * Runs the table and writes its totals.
     *
     * @param table the table
     * @param recipe the policy
     * @param folder where {@code units.parquet}, the totals and {@code run.json} go
     * @return what came of it
     * @throws IOException if the table cannot be read or a result not be written
     * @throws SQLException if DuckDB cannot write a table
     * @throws IllegalArgumentException if it is no such table
     */
    public static NationalRun of(DivisionTable table, PolicyRecipe recipe, Path folder)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        Map<String, String> names = table.names();
        try (UnitsTable units = UnitsTable.in(folder)) {
            table.read(units::add);
        }
        long start = System.nanoTime();
        Policy policy = recipe.policy();
        NationalTotals totals = new NationalTotals();
        DivisionTable.Reading reading =
                table.read(unit -> totals.add(UnitResult.of(unit, policy.budget(unit.community()))));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        TotalsTables.write(totals, names, folder);
        Files.writeString(
                folder.resolve("run.json"),
                Json.object()
                        .put("rows", reading.rows())
                        .put("sha256", reading.sha256())
                        .put("milliseconds", milliseconds)
                        .build()
                        .toString());
        return new NationalRun(reading, totals, names, milliseconds);
    }
}
