package org.shequ.examples.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.json.Json;

/**
 * One run over a table of divisions: every unit is read, budgeted, added to the totals of its county and let go; no more than a block of
 * units is kept.
 *
 * @param reading what was read
 * @param totals the totals
 * @param names the names of counties and provinces
 * @param milliseconds how long making the policy, reading and budgeting took
 * @param cpuMilliseconds how long its thread was at work in that time
 * @param normCpuMilliseconds how long its thread was at work on norms, beside that
 */
public record NationalRun(
        DivisionTable.Reading reading,
        NationalTotals totals,
        Map<String, String> names,
        long milliseconds,
        long cpuMilliseconds,
        long normCpuMilliseconds) {
    /**
     * Runs the table and writes its totals.
     *
     * @param table the table
     * @param recipe the policy
     * @param path how units are budgeted
     * @param folder where {@code units.parquet}, the totals and {@code run.json} go
     * @return what came of it
     * @throws IOException if the table cannot be read or a result not be written
     * @throws SQLException if DuckDB cannot write a table
     * @throws IllegalArgumentException if it is no such table
     */
    public static NationalRun of(DivisionTable table, PolicyRecipe recipe, BudgetPath path, Path folder)
            throws IOException, SQLException {
        Files.createDirectories(folder);
        Map<String, String> names = table.names();
        SortedSet<String> counties = new TreeSet<>();
        try (UnitsTable units = UnitsTable.in(folder)) {
            table.read(unit -> {
                counties.add(unit.county());
                units.add(unit);
            });
        }
        WorkTime all = new WorkTime();
        Tally tally = all.get(() -> path.tally(recipe, counties));
        DivisionTable.Reading reading = all.get(() -> table.read(tally::add));
        NationalTotals totals = all.get(tally::end);
        WorkTime norms = tally.norms();
        WorkTime budgets = all.minus(norms);
        TotalsTables.write(totals, names, folder);
        Files.writeString(
                folder.resolve("run.json"),
                Json.object()
                        .put("rows", reading.rows())
                        .put("sha256", reading.sha256())
                        .put("milliseconds", budgets.milliseconds())
                        .put("cpuMilliseconds", budgets.cpuMilliseconds())
                        .put("normMilliseconds", norms.milliseconds())
                        .put("normCpuMilliseconds", norms.cpuMilliseconds())
                        .build()
                        .toString());
        return new NationalRun(
                reading, totals, names, budgets.milliseconds(), budgets.cpuMilliseconds(), norms.cpuMilliseconds());
    }
}
