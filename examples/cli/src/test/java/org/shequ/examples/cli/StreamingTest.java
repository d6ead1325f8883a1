package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.core.text.Wording;
import org.shequ.standards.measure.MeasureCatalogue;

/** Units are read one at a time, twice: what is wrong is known before anything is printed, and none is kept. */
class StreamingTest {
    @TempDir
    Path folder = Path.of("");

    private Path units(int count, int bad) throws IOException {
        Path file = folder.resolve("units-" + count + "-" + bad + ".csv");
        MadeUnits.write(file, count, bad);
        return file;
    }

    private static CliRun assess(Path file, String... more) {
        return CliRun.of(
                Stream.concat(Stream.of("assess", "--in", file.toString(), "--date", "2018-12-31"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv", "json"})
    void withOneBadRowNothingIsPrintedOrTheRestIs(String format) throws IOException {
        CliRun refused = assess(units(100, 70), "--format", format);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).hasLineCount(1).contains("units-100-70.csv:71, column asOf: ");
        CliRun skipped = assess(units(100, 70), "--format", format, "--bad-rows", "skip");
        assertThat(skipped.exit()).isEqualTo(2);
        assertThat(skipped.err()).isEqualTo(refused.err());
        List<String> rows = Files.readAllLines(units(100, 70));
        rows.remove(70);
        CliRun rest = assess(Files.write(folder.resolve("rest.csv"), rows), "--format", format);
        assertThat(rest.exit()).isZero();
        assertThat(skipped.out()).isEqualTo(rest.out());
    }

    @Test
    void ofVeryManyFaultsTheFirstAreToldAndTheRestCountedUnlessTheyAreSkipped() throws IOException {
        String rows = IntStream.range(0, 150).mapToObj(each -> "TOWN\n").collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("units.csv"), "kind\n" + rows);
        CliRun refused = assess(file);
        assertThat(refused.err())
                .hasLineCount(UnitPasses.MOST_TOLD + 1)
                .endsWith("and 50 more faults of " + file + "\n");
        assertThat(assess(file, "--bad-rows", "skip").err()).hasLineCount(150);
    }

    @ParameterizedTest
    @CsvSource({"assess, csv", "assess, json", "progress, csv", "assess, table"})
    void standardInputIsReadLikeAFile(String command, String format) throws IOException {
        Path file = units(50, 0);
        String[] arguments = {command, "--in", "-", "--date", "2018-12-31", "--format", format};
        CliRun piped = CliRun.withInput(Files.readString(file), arguments);
        arguments[2] = file.toString();
        CliRun read = CliRun.of(arguments);
        assertThat(piped.exit()).isZero();
        assertThat(piped.out()).isEqualTo(read.out());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 30"})
    void ofStandardInputNoCopyIsLeftBehind(int exit, int bad) throws IOException, InterruptedException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        List<String> arguments = List.of("assess", "--in", "-", "--date", "2018-12-31", "--document", "SD2012");
        Process run = process(List.of("-Djava.io.tmpdir=" + temporary), arguments)
                .redirectInput(units(50, bad).toFile())
                .redirectOutput(folder.resolve("out").toFile())
                .start();
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).isEqualTo(exit);
        assertThat(temporary).isEmptyDirectory();
    }

    private static ProcessBuilder process(List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path")));
        command.addAll(options);
        command.add(Main.class.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    @Test
    void unitsInJsonAndInCsvComeToTheSame() throws IOException {
        Path csv = Files.writeString(
                folder.resolve("u.csv"),
                "code,kind,residents,volunteers\n"
                        + IntStream.range(10, 60)
                                .mapToObj(each ->
                                        "3701020010" + each + ",URBAN_COMMUNITY," + each * 90 + "," + each * 10 + "\n")
                                .collect(Collectors.joining()));
        Path json = Files.writeString(
                folder.resolve("u.json"),
                IntStream.range(10, 60)
                        .mapToObj(each ->
                                "{\"code\":\"3701020010" + each + "\",\"kind\":\"URBAN_COMMUNITY\",\"residents\":"
                                        + each * 90 + ",\"volunteers\":" + each * 10 + "}")
                        .collect(Collectors.joining(",\n", "\uFEFF [", "]\n")));
        for (String format : List.of("table", "csv", "json")) {
            assertThat(assess(json, "--format", format)).isEqualTo(assess(csv, "--format", format));
        }
        CliRun few = assess(csv, "--format", "json", "--verdict", "TARGET_MISSED,MET");
        assertThat(few.out()).contains("\"pooled\": [", "\"scope\": \"370000\"").doesNotContain("UNDETERMINED");
    }

    @Test
    void aFileThatChangesBetweenThePassesIsRefused() throws IOException {
        Path file = units(20, 0);
        UnitPasses passes = new UnitPasses(
                UnitFile.open(file.toString(), console(new ByteArrayOutputStream(), false)),
                new UnitOptions(),
                console(new ByteArrayOutputStream(), false),
                Wording.read(Cli.class, "cli", java.util.Locale.ENGLISH),
                MeasureCatalogue::standard);
        assertThat(passes.check(unit -> {}).units()).isEqualTo(20);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        StringBuilder printed = new StringBuilder();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> passes.print(unit -> unit, unit -> printed.append(unit)))
                .hasMessage(file + ": must not be changed while it is read; nothing is printed");
        assertThat(printed).isEmpty();
    }

    private static Console console(ByteArrayOutputStream err, boolean isErrTerminal) {
        return new Console(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), err, false, false, isErrTerminal);
    }

    @Test
    void progressIsShownForManyUnitsOnATerminalOnly() throws IOException {
        String[] many = {"progress", "--in", units(6_000, 0).toString(), "--date", "2018-12-31"};
        assertThat(shown(many, true)).contains("%", "MB");
        assertThat(shown(many, false)).isEmpty();
        assertThat(shown(
                        Stream.concat(Stream.of(many), Stream.of("--no-progress"))
                                .toArray(String[]::new),
                        true))
                .isEmpty();
        many[2] = units(1_000, 0).toString();
        assertThat(shown(many, true)).isEmpty();
    }

    private static String shown(String[] arguments, boolean isTerminal) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Cli.run(arguments, console(err, isTerminal))).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"assess, BREACH, 1", "assess, MET, 1", "progress, UNDETERMINED, 1", "progress, BREACH, 0"})
    void theExitCodeTellsWhetherThereIsWhatIsNamed(String command, String verdict, int exit) throws IOException {
        CliRun run = CliRun.of(command, "--in", units(200, 0).toString(), "--date", "2018-12-31", "--fail-on", verdict);
        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.out()).isNotBlank();
        CliRun filtered = CliRun.of(
                command,
                "--in",
                units(200, 0).toString(),
                "--date",
                "2018-12-31",
                "--fail-on",
                verdict,
                "--verdict",
                "REPORTED");
        assertThat(filtered.exit()).isEqualTo(exit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "csv"})
    void manyUnitsNeedNoMoreMemoryThanFew(String format) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> arguments = List.of(
                "assess",
                "--in",
                units(20_000, 0).toString(),
                "--date",
                "2018-12-31",
                "--document",
                "SD2012",
                "--format",
                format,
                "--verdict",
                "DEPARTURE,TARGET_MISSED");
        Process run = process(List.of("-Xmx" + HEAP), arguments)
                .redirectOutput(out.toFile())
                .start();
        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        try (Stream<String> lines = Files.lines(out)) {
            assertThat(lines.filter(line -> line.contains("SD2012-1.3-11"))).isNotEmpty();
        }
        assertThat(run.exitValue()).isZero();
    }

    /** Enough for the rules, not for what is found of twenty thousand units. */
    private static final String HEAP = "32m";
}
