package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerCommandTest {
    private static final Path SAMPLES = Path.of("src/main/samples");
    private static final String ACCOUNT =
            "{\"account\":{\"funds\":[{\"id\":\"A\",\"source\":\"FISCAL\",\"year\":2016}]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the test engine
    Path folder;

    private CliRun run(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), text);
        return CliRun.of("ledger", "--in", file.toString(), "--date", "2016-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"account.json", "account-refused.json"})
    void inputAndOutputKeepToTheirSchemas(String file) throws IOException {
        Path in = SAMPLES.resolve(file);
        assertThat(Schemas.named("account").validate(Files.readString(in), InputFormat.JSON))
                .isEmpty();
        for (String documents : new String[] {"SD2012", "JL2010,SD2012,PZH2015"}) {
            CliRun run = CliRun.of(
                    "ledger",
                    "--in",
                    in.toString(),
                    "--date",
                    "2016-12-31",
                    "--document",
                    documents,
                    "--format",
                    "json");
            assertThat(run.err()).isEmpty();
            assertThat(Schemas.named("account-output").validate(run.out(), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                        | missing key "account"
            []                                        | an object
            ACCOUNT,"bok":[]}                         | /bok
            ACCOUNT,"from":"2017-01-01"}              | 2017-01-01
            ACCOUNT,"from":"2016"}                    | /from
            ACCOUNT,"unit":{"kind":"CITY"}}           | /unit
            ACCOUNT,"book":[{"id":"p"}]}              | /book/0
            ACCOUNT,"unit":{"kind":"STREET","facts":{"x":1}}} | x
            """)
    void whatIsWrongIsToldOnOneLineEach(String text, String told) throws IOException {
        CliRun run = run(text.replace("ACCOUNT", ACCOUNT));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("internal error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ledger --date 2016-12-31               | --in must be given
            ledger --in none.json --date 2016      | --date
            ledger --in none.json --date 2016-12-31 | there is no such file
            """)
    void whatIsNotGivenIsAskedFor(String command, String told) {
        CliRun run = CliRun.of(command.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }

    @Test
    void amountsThatDoNotFitAreRefusedNotWrapped() throws IOException {
        String income =
                "{\"id\":\"ID\",\"kind\":\"INCOME\",\"day\":\"2016-01-05\",\"fund\":\"A\",\"amount\":\"92233720368547758.00\"}";
        CliRun run = run(ACCOUNT + ",\"book\":[" + income.replace("ID", "a") + "," + income.replace("ID", "b") + "]}");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("92233720368547758").doesNotContain("internal error");
    }

    /** Money raised from residents on 2 June, or from a unit, for a lift. */
    private static String raising(String day, String fund, String how) {
        return "{\"account\":{\"code\":\"370102001001\",\"holder\":\"STREET\",\"funds\":["
                + "{\"id\":\"R\",\"community\":\"370102001001\",\"source\":\"RESIDENTS\",\"purposes\":[\"LIFT\"],\"year\":2016},"
                + "{\"id\":\"U\",\"community\":\"370102001001\",\"source\":\"UNITS\",\"purposes\":[\"LIFT\"],\"year\":2016}]},"
                + "\"unit\":{\"kind\":\"URBAN_COMMUNITY\",\"code\":\"370102001001\"},"
                + "\"book\":[{\"id\":\"r1\",\"kind\":\"INCOME\",\"day\":\"" + day + "\",\"fund\":\"" + fund
                + "\",\"amount\":\"6000.00\",\"raising\":{\"decidedOn\":\"2016-06-02\",\"decidingBody\":\"RESIDENTS_MEETING\","
                + how + ",\"welfare\":true}}]}";
    }

    private CliRun underTheLaws(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), text);
        List<String> arguments = new ArrayList<>(List.of(
                "ledger", "--in", file.toString(), "--date", "2016-12-31", "--document", "all", "--language", "en"));
        arguments.addAll(List.of(more));
        return CliRun.of(arguments.toArray(String[]::new));
    }

    /** Article 16: raised from residents only after the residents' meeting has decided; four days around that day. */
    @ParameterizedTest
    @CsvSource({"2016-05-31, REFUSED", "2016-06-01, REFUSED", "2016-06-02, BOOKED", "2016-06-03, BOOKED"})
    void raisedBeforeTheDecisionIsRefusedUnderTheLawAndBookedFromItOn(String day, String status) throws IOException {
        String text = raising(day, "R", "\"voluntary\":true");
        CliRun table = underTheLaws(text);
        CliRun json = underTheLaws(text, "--format", "json");
        assertThat(json.out()).contains("\"status\": \"" + status + "\"");
        assertThat(Schemas.named("account-output").validate(json.out(), InputFormat.JSON))
                .isEmpty();
        if (status.equals("REFUSED")) {
            assertThat(table.out())
                    .contains("raised before the decision; found " + day)
                    .contains("LAW-URBAN-16-1 (")
                    .contains("R      raised from residents 2016     0.00      0.00");
        } else {
            assertThat(table.out()).contains("Booked: 1 entries.").doesNotContain("refused");
        }
    }

    @Test
    void fromAUnitThatDoesNotConsentIsRefusedUnderTheLaw() throws IOException {
        CliRun run = underTheLaws(raising("2016-06-03", "U", "\"consent\":false,\"benefits\":true"));
        assertThat(run.out()).contains("the unit does not consent").contains("LAW-URBAN-16-1 (");
        assertThat(underTheLaws(raising("2016-06-03", "U", "\"consent\":true,\"benefits\":true"))
                        .out())
                .contains("Booked: 1 entries.");
        assertThat(underTheLaws(raising("2016-06-03", "R", "\"voluntary\":false"))
                        .out())
                .contains("Refused")
                .contains("LAW-URBAN-16-1 (");
    }

    @Test
    void withoutTheLawsNoneIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), raising("2016-06-01", "R", "\"voluntary\":true"));
        assertThat(CliRun.of("ledger", "--in", file.toString(), "--date", "2016-12-31")
                        .out())
                .contains("SD2012-3.3-9")
                .doesNotContain("LAW-URBAN");
    }

    @Test
    void aRefusalIsAnAnswerUnlessTheRunIsToFailOnIt() throws IOException {
        String refused = raising("2016-06-01", "R", "\"voluntary\":true");
        String booked = raising("2016-06-02", "R", "\"voluntary\":true");
        CliRun plain = underTheLaws(refused);
        CliRun failing = underTheLaws(refused, "--fail-on-refusal");
        assertThat(plain.exit()).isZero();
        assertThat(failing.exit()).isEqualTo(1);
        assertThat(failing.out()).isEqualTo(plain.out());
        assertThat(failing.err()).isEmpty();
        assertThat(underTheLaws(booked, "--fail-on-refusal").exit()).isZero();
    }
}
