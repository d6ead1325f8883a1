package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.Json;
import org.shequ.core.text.Wording;
import org.shequ.standards.json.JsonText;

class CommandsTest {
    private static CliRun done(String... arguments) {
        CliRun run = CliRun.of(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        return run;
    }

    @Test
    void splitGivesTheOddFenToTheFirst() {
        assertThat(done("split", "--amount", "12345.67", "--shares", "CITY=5,COUNTY=5", "--format", "json")
                        .out())
                .isEqualTo("""
                        {
                          "amount": "12345.67",
                          "shares": {
                            "CITY": "6172.84",
                            "COUNTY": "6172.83"
                          }
                        }
                        """);
        assertThat(done("split", "--amount", "12345.67", "--shares", "CITY=5,COUNTY=5")
                        .out())
                .isEqualTo("""
                        承担方        金额（元）
                        ------------  ----------
                        市              6,172.84
                        县（市、区）    6,172.83
                        合计           12,345.67
                        """);
    }

    @ParameterizedTest
    @CsvSource({"FIRST_LISTED,6172.84,6172.83", "LAST_LISTED,6172.83,6172.84", "LARGEST_WEIGHT,6172.84,6172.83"})
    void theTieRuleCanBeChosen(String ties, String city, String county) {
        assertThat(done(
                                "split",
                                "--amount",
                                "12345.67",
                                "--shares",
                                "CITY=5,COUNTY=5",
                                "--ties",
                                ties,
                                "--format",
                                "csv")
                        .out())
                .isEqualTo("payer,amount\nCITY," + city + "\nCOUNTY," + county + "\n");
    }

    @Test
    void rulesAreListedWithTheirReadings() {
        Json tree = JsonText.read(
                done("rules", "--document", "PZH2015", "--format", "json").out(), "out");
        assertThat(tree.toString())
                .contains(
                        "\"rule\":\"PZH2015-3.5.4-6\"",
                        "\"choice\":\"blocks\",\"default\":\"LINEAR\"",
                        "\"modality\":\"DIRECTIVE\"",
                        "\"role\":\"NORM\"")
                .doesNotContain("SD2012");
        assertThat(done("rules", "--document", "SD2012", "--format", "csv").out())
                .startsWith("rule,label,clauses,")
                .contains("\nSD2012-3.3-6,")
                .contains("SHARING");
        assertThat(done("rules", "--language", "en").out())
                .contains("blocks=LINEAR", "PZH2015-3.5.4-6", "JL2010-6.3-3");
    }

    @Test
    void oneRuleIsExplainedInBothLanguages() {
        assertThat(done("explain", "PZH2015-3.5.4-6").out())
                .contains(
                        "公共服务和社会管理专项资金",
                        "3000",
                        "LINEAR",
                        "（默认）",
                        "(default)",
                        "FULL_HUNDREDS",
                        "算例（第1例，2016年）",
                        "70350.00",
                        "攀委发〔2015〕10号",
                        "for each 100 households");
        Json.Obj tree = (Json.Obj) JsonText.read(
                done("explain", "PZH2015-3.5.4-6", "--format", "json").out(), "out");
        assertThat(tree.members().keySet())
                .contains("rule", "label", "appliesWhen", "formula", "readings", "cases", "citation");
    }

    @Test
    void aProcedureIsSaidStepByStep() {
        assertThat(done("explain", "JL2010-2.3-7").out())
                .contains("程序：始于“在岗”（IN_POST），止于“已辞退”（DISMISSED）或“留任”（RETAINED）")
                .contains("  2. dismiss (DISMISS): from dismissal proposed to dismissed; by department concerned\n");
        Json.Obj tree = (Json.Obj) JsonText.read(
                done("explain", "JL2010-2.3-7", "--format", "json").out(), "out");
        assertThat(((Json.Obj) tree.member("content").orElseThrow()).members().keySet())
                .containsExactly("zh", "en");
        assertThat(tree.member("role")).contains(Json.text("PROCEDURE"));
    }

    @Test
    void everyRuleCanBeExplained() {
        Json.Obj rules =
                (Json.Obj) JsonText.read(done("rules", "--format", "json").out(), "out");
        ((Json.Arr) rules.member("rules").orElseThrow()).elements().forEach(rule -> {
            String id = ((Json.Text) ((Json.Obj) rule).member("rule").orElseThrow()).value();
            assertThat(done("explain", id).out()).contains(id);
        });
    }

    @Test
    void helpIsPrintedOnStandardOutput() {
        assertThat(done("--help").out())
                .contains("budget", "split", "rules", "explain", "clauses", "catalogues", "compare", "lint", "plan");
        for (String command :
                List.of("budget", "split", "rules", "explain", "clauses", "catalogues", "compare", "lint", "plan")) {
            assertThat(done(command, "--help").out()).contains("Usage: shequ " + command);
        }
        assertThat(done("--version").out()).startsWith("shequ ");
    }

    @Test
    void coloursAreForTerminalsOnly() {
        String[] arguments = {"budget", "--document", "DH"};
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream coloured = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli.run(arguments, new Console(new ByteArrayInputStream(new byte[0]), plain, err, false));
        Cli.run(arguments, new Console(new ByteArrayInputStream(new byte[0]), coloured, err, true));
        assertThat(plain.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b");
        assertThat(coloured.toString(StandardCharsets.UTF_8)).contains("\u001b[1m");
        assertThat(coloured.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9]+m", ""))
                .isEqualTo(plain.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anOutputThatCannotBeWrittenIsTold() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                Cli.run(new String[] {"rules"}, new Console(new ByteArrayInputStream(new byte[0]), full, err, false));
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("standard output must be writable: No space left on device\n");
    }

    @Test
    void aReaderThatHasEnoughIsNoFault() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Cli.run(new String[] {"budget"}, new Console(new ByteArrayInputStream(new byte[0]), closed, err, false));
        assertThat(err.size()).isZero();
    }

    @Test
    void bothLanguagesHaveTheSamePhrases() {
        for (String bundle : List.of("cli", "plan")) {
            assertThat(Wording.read(Cli.class, bundle, Locale.CHINESE).keys())
                    .isEqualTo(Wording.read(Cli.class, bundle, Locale.ENGLISH).keys());
        }
    }
}
