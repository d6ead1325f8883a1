package org.shequ.examples.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The run over a slice of the table: 666 real units of 21 counties, among them every kind of place that is treated apart. */
class NationalRunTest {
    /** What is due with made-up facts, in SQL, from the figures of the documents: an oracle that knows nothing of packs. */
    private static final String ORACLE = """
            WITH kinds AS (
              SELECT *, substr(code, 1, 6) AS place, substr(code, 10) AS tail,
                CASE WHEN substr(code, 7) = '000000' OR tail >= '400' THEN 'OTHER' WHEN tail < '200' THEN 'RESIDENTS' ELSE 'VILLAGERS' END AS committee,
                CASE WHEN code LIKE '22%' THEN 'JL' WHEN code LIKE '37%' THEN 'SD' WHEN code LIKE '5104%' THEN 'PZH'
                  WHEN code LIKE '620982%' THEN 'DH' ELSE 'WHATIF' END AS law
              FROM '{units}'),
            lines AS (
              SELECT place,
                CASE WHEN law NOT IN ('PZH', 'WHATIF') OR committee = 'OTHER' THEN 0
                  WHEN committee = 'RESIDENTS' THEN 50000 WHEN rural_community THEN 40000 ELSE 30000 END
                + CASE WHEN law = 'WHATIF' OR law = 'PZH' AND (committee = 'RESIDENTS' OR rural_community) THEN 30 * households ELSE 0 END
                + CASE law WHEN 'WHATIF' THEN 30000 WHEN 'PZH' THEN 46880 ELSE 0 END * (committee_members + full_time_staff)
                + CASE WHEN law = 'JL' AND committee = 'RESIDENTS'
                    THEN CASE WHEN substr(code, 5, 2) <= '20' THEN 550000 ELSE 50000 END ELSE 0 END
                + CASE WHEN law = 'SD' AND committee = 'RESIDENTS'
                    THEN 40000 + 57000 * (committee_members + party_committee_members - cross_appointed + full_time_staff) ELSE 0 END
                + CASE WHEN law = 'DH' AND committee = 'RESIDENTS' THEN 45020 * full_time_staff ELSE 0 END AS uses,
                CASE WHEN committee <> 'RESIDENTS' THEN 0 WHEN law IN ('JL', 'WHATIF') THEN 3600 * committee_members
                  WHEN law = 'DH' THEN 30000 ELSE 0 END AS grants
              FROM kinds)
            SELECT place, sum(uses)::DECIMAL(18,2) AS uses_known, sum(grants)::DECIMAL(18,2) AS grants_known FROM lines GROUP BY place
            """;

    @TempDir
    static Path folder = Path.of("");

    private static String printed = "";

    @BeforeAll
    static void run() {
        StringWriter out = new StringWriter();
        int exit = line(out, new StringWriter())
                .execute("--in", Slice.file().toString(), "--out", folder.toString(), "--seed", "7");
        assertThat(exit).isZero();
        printed = out.toString();
    }

    private static CommandLine line(StringWriter out, StringWriter err) {
        return Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    @Test
    void withMadeFactsEveryCountyHasWhatTheFiguresOfTheDocumentsGive() throws SQLException {
        String oracle =
                ORACLE.replace("{units}", folder.resolve("made/units.parquet").toString());
        String found = "SELECT place, uses_known, grants_known FROM " + table("made/counties.parquet");
        assertThat(rows(oracle)).hasSize(21);
        assertThat(rows(found + " ORDER BY ALL")).isEqualTo(rows("FROM (" + oracle + ") ORDER BY ALL"));
    }

    @Test
    void asTheTableHasTheUnitsNothingIsInventedAndOpenLinesAreCounted() throws SQLException {
        assertThat(rows("SELECT sum(units), sum(uses_known), sum(grants_known), sum(lines_exact) FROM "
                        + table("table/provinces.parquet")))
                .containsExactly("666|0.00|300000.00|10");
        assertThat(rows("SELECT lines_exact, lines_bounded, lines_undetermined FROM " + table("table/rules.parquet")
                        + " WHERE rule = 'PZH2015-3.5.4-6'"))
                .containsExactly("0|0|80");
        assertThat(rows("SELECT count(*) FROM " + table("table/units.parquet")
                        + " WHERE coalesce(households, residents, committee_members, full_time_staff) IS NOT NULL"))
                .containsExactly("0");
    }

    @Test
    void whereOneUnitHasNoUpperEndItsPlaceHasNone() throws SQLException {
        assertThat(rows("SELECT uses_high, uses_low FROM " + table("table/counties.parquet")
                        + " WHERE place = '110101'"))
                .containsExactly("null|480000.00");
        assertThat(rows("SELECT uses_low, uses_high FROM " + table("made/counties.parquet")
                        + " WHERE place = '350527'"))
                .first()
                .asString()
                .matches("\\d+\\.00\\|\\d+\\.00");
        assertThat(rows("SELECT uses_high - uses_low, uses_low - uses_known FROM " + table("made/counties.parquet")
                        + " WHERE place = '350527'"))
                .containsExactly("20000.00|30000.00");
    }

    /** The document of Shandong asks for premises of 300 square metres, and of one for every 20 households where that is more. */
    @Test
    void normsAreCountedByProvinceAsTheirFiguresGive() throws SQLException {
        String verdicts = table("made/verdicts.parquet");
        String units = table("made/units.parquet")
                + " WHERE code LIKE '37%' AND substr(code, 10) < '200' AND substr(code, 7) <> '000000'";
        String enough = "premises >= greatest(300, households / 20)";
        assertThat(rows("SELECT met, unmet FROM " + verdicts + " WHERE rule = 'SD2012-2.2.2-3'"))
                .isEqualTo(rows(
                        "SELECT count(*) FILTER (" + enough + "), count(*) FILTER (NOT " + enough + ") FROM " + units));
        assertThat(rows("SELECT DISTINCT place FROM " + verdicts + " ORDER BY ALL"))
                .containsExactly("220000", "370000", "510000", "620000");
        assertThat(rows("SELECT sum(met), sum(unmet) FROM " + table("table/verdicts.parquet")))
                .containsExactly("0|0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "made"})
    void everyUnitWhoseLawEncodesNormsMeetsThemMissesSomeOrCannotBeTold(String facts) throws SQLException {
        assertThat(rows("SELECT place, units_meeting + units_failing + units_open = units, units_open > 0 FROM "
                        + table(facts + "/counties.parquet")
                        + " WHERE units_meeting + units_failing + units_open > 0 AND place LIKE '22%' ORDER BY ALL"))
                .isNotEmpty()
                .allMatch(row -> row.endsWith("true|true"));
        assertThat(rows("SELECT count(*) FROM " + table(facts + "/provinces.parquet")
                        + " WHERE units_meeting + units_failing + units_open > 0"))
                .containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "made"})
    void provincesAreTheSumsOfTheirCountiesAndSharesTheSumOfWhatIsKnown(String facts) throws SQLException {
        String sums = "sum(units), sum(uses_known), sum(uses_low), sum(grants_known), sum(lines_exact + lines_bounded),"
                + " sum(units_meeting), sum(units_failing), sum(units_open)";
        assertThat(rows("SELECT " + sums + " FROM " + table(facts + "/counties.parquet")))
                .isEqualTo(rows("SELECT " + sums + " FROM " + table(facts + "/provinces.parquet")));
        assertThat(rows("SELECT place, sum(amount) FROM " + table(facts + "/shares.parquet")
                        + " GROUP BY place HAVING sum(amount) > 0 ORDER BY ALL"))
                .isEqualTo(rows("SELECT place, uses_known + grants_known FROM " + table(facts + "/counties.parquet")
                        + " WHERE uses_known + grants_known > 0 ORDER BY ALL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"counties", "provinces", "shares", "rules", "verdicts"})
    void csvAndParquetSayTheSame(String name) throws SQLException {
        assertThat(rows("SELECT COLUMNS(*)::VARCHAR FROM read_csv('" + folder.resolve("made/" + name + ".csv")
                        + "', all_varchar = true) ORDER BY ALL"))
                .isNotEmpty()
                .isEqualTo(rows(
                        "SELECT COLUMNS(*)::VARCHAR FROM " + table("made/" + name + ".parquet") + " ORDER BY ALL"));
    }

    @Test
    void unitsAreCountedByTheTailOfTheirCodeAndTheOutputSaysWhatIsMadeUp() {
        assertThat(printed)
                .containsPattern("(?m)^620982 +67 +10 +56 +1 ")
                .containsPattern("(?m)^220000 +146 +75 +62 +9 ")
                .containsPattern("(?m)^000000 +666 +324 +286 +56 ")
                .contains(
                        "MADE UP from seed 7: no amount below is a statistic",
                        "a made-up pack, a what-if and nobody's law")
                .containsPattern("(?m)^norms in +meet all +miss some +cannot be told ")
                .contains("666 rows", "NOT the whole table", "an assumption: it prints no date");
    }

    @Test
    void noFileIsLeftBesideTheResults() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("made"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(12)
                    .allMatch(name -> name.equals("run.json") || name.endsWith(".csv") || name.endsWith(".parquet"));
        }
    }

    @Test
    void aWrongTableIsOneLineOnStandardErrorAndExitCodeTwo() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.csv"),
                "code,name,streetCode,provinceCode,cityCode,areaCode\n11010100100x,\"a\",110101001,11,1101,110101\n");
        for (Path each :
                List.of(wrong, folder.resolve("none.csv"), Files.writeString(folder.resolve("other.csv"), "a,b\n"))) {
            StringWriter err = new StringWriter();
            int exit = line(new StringWriter(), err).execute("--in", each.toString(), "--out", folder.toString());
            assertThat(exit).isEqualTo(2);
            assertThat(err.toString()).startsWith("national: ").hasLineCount(1);
        }
    }

    private static String table(String file) {
        return "'" + folder.resolve(file) + "'";
    }

    /** The rows of a query, cells joined by a bar. */
    private static List<String> rows(String sql) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
            return rows;
        }
    }
}
