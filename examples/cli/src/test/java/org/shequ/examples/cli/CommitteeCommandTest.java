package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommitteeCommandTest {
    private static final Path SAMPLES = Path.of("src/main/samples");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the test engine
    Path folder;

    private CliRun run(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), text);
        String[] command = {"committee", "--in", file.toString(), "--date", "2016-12-31"};
        String[] all =
                Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
        return CliRun.of(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chart.json", "chart-village.json"})
    void inputAndOutputKeepToTheirSchemas(String file) throws IOException {
        Path in = SAMPLES.resolve(file);
        assertThat(Schemas.named("organisation").validate(Files.readString(in), InputFormat.JSON))
                .isEmpty();
        for (String documents : new String[] {"SD2012", "JL2010,SD2012,PZH2015", "all"}) {
            CliRun run = CliRun.of(
                    "committee",
                    "--in",
                    in.toString(),
                    "--date",
                    "2020-12-31",
                    "--document",
                    documents,
                    "--format",
                    "json");
            assertThat(run.err()).isEmpty();
            assertThat(Schemas.named("organisation-output").validate(run.out(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void theSchemasRefuseWhatIsNone() throws IOException {
        assertThat(Schemas.named("organisation")
                        .validate("{\"chart\":{\"bodies\":[{\"id\":\"a\"}]}}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(Schemas.named("organisation-output").validate("{\"date\":\"2016-12-31\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                        | missing key "chart"
            []                                                        | an object
            {"chart":{"bodies":[]},"charts":1}                        | /charts
            {"chart":{"bodies":[]},"soonMonths":-1}                   | /soonMonths
            {"chart":{"bodies":[]},"unit":{"kind":"CITY"}}            | /unit
            {"chart":{"bodies":[{"id":"a","kind":"GRIDS"}]}}          | /chart/bodies/0/kind
            {"chart":{"bodies":[{"id":"a","kind":"GRID","parent":"a"}]}} | must not lead back
            """)
    void whatIsWrongIsToldOnOneLineEach(String text, String told) throws IOException {
        CliRun run = run(text);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("internal error");
    }

    @Test
    void factsThatDisagreeWithTheChartAreAllTold() throws IOException {
        CliRun run = run("""
                {"unit":{"code":"370102001001","kind":"URBAN_COMMUNITY","committeeMembers":7,"facts":{"grids":3}},
                 "chart":{"members":[{"id":"p"}],"bodies":[{"id":"g","kind":"GRID"},
                  {"id":"c","kind":"VILLAGE_COMMITTEE","seats":[{"post":"DIRECTOR","holder":"p"}]}]}}""");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("committeeMembers (7) must be left out, or be what the chart tells, 1"))
                .anyMatch(line -> line.contains("facts.grids (3) must be left out, or be what the chart tells, 1"))
                .anyMatch(line -> line.contains("committee (RESIDENTS)") && line.contains("VILLAGERS"));
    }

    @Test
    void whatIsNotGivenIsAskedFor() {
        CliRun run = CliRun.of("committee", "--date", "2016-12-31");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--in must be given");
    }
}
