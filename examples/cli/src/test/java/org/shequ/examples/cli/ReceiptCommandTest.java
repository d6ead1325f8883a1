package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.pack.Pack;

/** Receipts are written beside the answer, whole or not at all, and run again. */
class ReceiptCommandTest {
    private static final String UNITS = """
            code,name,kind,households
            510402001001,甲,URBAN_COMMUNITY,3120
            510402001002,乙,VILLAGE,
            370102001001,丙,URBAN_COMMUNITY,2000
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    Path folder;

    private String units(String text) throws IOException {
        return Files.writeString(folder.resolve("units.csv"), text).toString();
    }

    private Path receipt() {
        return folder.resolve("r.json");
    }

    private CliRun verify(String... more) {
        return CliRun.of(Stream.concat(Stream.of("receipt", "verify", receipt().toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    private CliRun written(String command) throws IOException {
        String units = units(UNITS);
        String[] plain = (command + " --in " + units).split(" ", -1);
        CliRun run = CliRun.of((command + " --in " + units + " --receipt " + receipt()).split(" ", -1));
        assertThat(run).isEqualTo(CliRun.of(plain));
        assertThat(run.exit()).isZero();
        return run;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budget --year 2016",
                "budget --year 2018 --format json --reading PZH2015-3.5.4-6.blocks=FULL_HUNDREDS --offset NET",
                "assess --date 2018-12-31 --format json --verdict BREACH",
                "progress --date 2018-12-31",
                "progress --date 2018-12-31 --scope 510400",
                "budget --year 2018 --document all",
                "assess --date 2019-12-31 --document all --format csv",
                "progress --date 2018-12-31 --document all --format json",
                "budget --year 2016 --format csv --document PZH2015,DH --assume-effective DH=2010-01-01"
            })
    void aReceiptIsWrittenBesideTheSameAnswerAndVerifies(String command) throws IOException {
        written(command);
        CliRun run = verify("--language", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("Verified: running it again gives the same.\n");
        assertThat(run.exit()).isZero();
        assertThat(names()).containsExactlyInAnyOrder("units.csv", "r.json");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void aChangedInputIsToldInEachFormat() throws IOException {
        written("budget --year 2016");
        Files.writeString(receipt(), Files.readString(receipt()).replace("\"households\":3120", "\"households\":3121"));
        CliRun table = verify("--language", "en");
        assertThat(table.exit()).isEqualTo(1);
        assertThat(table.err()).isEmpty();
        assertThat(table.out())
                .startsWith("Receipt " + receipt() + "\nOf the budget at 2016-12-31, 3 units, written by SDK ")
                .contains("Not verified, ", "/units/0/input", "\"93600.00\"", "\"93630.00\"");
        CliRun json = verify("--format", "json");
        assertThat(json.exit()).isEqualTo(1);
        try (InputStream schema = Objects.requireNonNull(
                Pack.class.getResourceAsStream("/org/shequ/standards/schema/verification-output.schema.json"))) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(json.out(), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(verify("--format", "csv").out()).startsWith("pointer,kind,receipt,again\n/units/0/input,ALTERED,");
    }

    @Test
    void aReceiptOfAPackOfYourOwnNeedsThePack() throws IOException {
        written("budget --year 2022 --pack src/main/packs/xinhe");
        assertThat(verify("--pack", "src/main/packs/xinhe").exit()).isZero();
        CliRun without = verify("--language", "en");
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.out()).contains("no document XH2020");
    }

    @Test
    void whereTheCommandIsRefusedNoReceiptIsLeft() throws IOException {
        CliRun run = CliRun.of(
                "budget",
                "--year",
                "2016",
                "--in",
                units(UNITS + "1,x,y,z\n"),
                "--receipt",
                receipt().toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(names()).containsExactly("units.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none/r.json"})
    void aReceiptThatCannotBeWrittenIsARefusalAndNothingIsPrinted(String name) throws IOException {
        CliRun run = CliRun.of(
                "budget",
                "--year",
                "2016",
                "--in",
                units(UNITS),
                "--receipt",
                folder.resolve(name).toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("--receipt ").hasLineCount(1);
        assertThat(names()).containsExactly("units.csv");
    }
}
