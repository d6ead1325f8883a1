package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.json.Json;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;

/** A made-up city's pack, written in JSON alone, through the command line. */
class XinhePackTest {
    private static final Path PACK = Path.of("src/main/packs/xinhe");

    @TempDir
    Path folder = Path.of("");

    static List<WorkedCase> cases() {
        return Pack.read(PACK).cases().stream()
                .filter(each -> each.kinds().equals(Set.of(CaseKind.BUDGET)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorkedCaseComesOutOfBudget(WorkedCase worked) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("budget", "--pack", PACK.toString(), "--format", "json"));
        arguments.addAll(List.of("--year", worked.year().orElseThrow().toString()));
        arguments.addAll(List.of("--in", written("units.json", UnitJson.writeAll(worked.units()))));
        arguments.addAll(List.of(
                "--reference", written("reference.json", worked.reference().write())));
        arguments.addAll(
                List.of("--supplement", written("law.json", worked.supplements().write())));
        arguments.addAll(List.of("--offset", worked.isNet() ? "NET" : "GROSS"));
        worked.readings().forEach((choice, reading) -> arguments.addAll(List.of("--reading", choice + "=" + reading)));
        CliRun run = CliRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        Map<String, Json> said = said((Json.Obj) JsonText.read(run.out(), "out"));
        worked.expect().members().forEach((what, expected) -> {
            Json found = said.getOrDefault(what, Json.nothing());
            if (expected instanceof Json.Obj part && found instanceof Json.Obj whole) {
                part.members()
                        .forEach((key, value) -> assertThat(whole.member(key))
                                .as(what + " " + key)
                                .contains(value));
            } else {
                assertThat(found).as(what).isEqualTo(expected);
            }
        });
    }

    private String written(String name, Json tree) throws IOException {
        return Files.writeString(folder.resolve(name), tree.toString()).toString();
    }

    private static Map<String, Json> said(Json.Obj budget) {
        Map<String, Json> said = new LinkedHashMap<>(budget.members());
        ((Json.Arr) budget.member("units").orElseThrow())
                .elements().stream()
                        .map(Json.Obj.class::cast)
                        .flatMap(unit -> ((Json.Arr) unit.member("lines").orElseThrow()).elements().stream())
                        .map(Json.Obj.class::cast)
                        .forEach(line ->
                                said.put(((Json.Text) line.member("rule").orElseThrow()).value(), line));
        return said;
    }

    @Test
    void itsFactsAreColumnsAndAreChecked() throws IOException {
        String units = folder.resolve("units.csv").toString();
        Files.writeString(Path.of(units), """
                code,name,kind,households,facts[oldQuarter],facts[gridWorkers]
                990101001001,一社区,URBAN_COMMUNITY,2500,true,3
                990101001002,二社区,URBAN_COMMUNITY,2500,maybe,-3
                """);
        CliRun run =
                CliRun.of("budget", "--pack", PACK.toString(), "--in", units, "--year", "2022", "--bad-rows", "skip");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith(units + ":3, column facts[oldQuarter]: "))
                .anyMatch(line -> line.startsWith(units + ":3, column facts[gridWorkers]: "));
        assertThat(run.out()).contains("一社区", "社区办公经费", "80,000.00").doesNotContain("二社区");
    }

    @Test
    void lintFindsNothingAndRunsTheCases() {
        CliRun run = CliRun.of("lint", PACK.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("\\d+ rules, " + cases().size() + " cases, 0 findings\n");
        assertThat(CliRun.of("lint", PACK.toString(), "--format", "json").out())
                .contains("\"cases\": " + cases().size());
    }

    @Test
    void lintTellsAWrongPrintedPhraseAndACaseThatDiffersWithTheirPlaces() throws IOException {
        CliRun phrase = linted("rules.json", "6万元", "7万元");
        assertThat(phrase.exit()).isEqualTo(2);
        assertThat(phrase.out()).isEmpty();
        assertThat(phrase.err()).contains("rules.json:", "/rules/0/", "7万元").hasLineCount(1);
        CliRun worked = linted("cases.json", "\"amount\": \"60000.00\"", "\"amount\": \"60000.01\"");
        assertThat(worked.exit()).isEqualTo(2);
        assertThat(worked.err()).contains("cases.json:", "60000.00", "60000.01").hasLineCount(1);
        assertThat(worked.out()).endsWith(" 1 findings\n");
    }

    /** The pack with its first such text replaced. */
    private CliRun linted(String file, String text, String other) throws IOException {
        Path copy = Files.createTempDirectory(folder, "pack");
        try (Stream<Path> files = Files.list(PACK)) {
            for (Path each : files.toList()) {
                Files.copy(each, copy.resolve(each.getFileName().toString()));
            }
        }
        String before = Files.readString(copy.resolve(file));
        int at = before.indexOf(text);
        assertThat(at).isPositive();
        Files.writeString(copy.resolve(file), before.substring(0, at) + other + before.substring(at + text.length()));
        return CliRun.of("lint", copy.toString());
    }
}
