package org.shequ.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElectionCommandTest {
    private static final Path SAMPLE = Path.of("src/main/samples/elections.json");
    private static final String VILLAGE =
            "{\"community\":{\"code\":\"220122101201\",\"kind\":\"VILLAGE\"},\"day\":\"2017-06-30\"";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the test engine
    Path folder;

    private CliRun run(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), text);
        String[] all = new String[more.length + 3];
        all[0] = "election";
        all[1] = "--in";
        all[2] = file.toString();
        System.arraycopy(more, 0, all, 3, more.length);
        return CliRun.of(all);
    }

    @ParameterizedTest
    @CsvSource({"all", "SD2012", "JL2010"})
    void inputAndOutputKeepToTheirSchemas(String documents) throws IOException {
        assertThat(Schemas.named("elections").validate(Files.readString(SAMPLE), InputFormat.JSON))
                .isEmpty();
        CliRun run = CliRun.of("election", "--in", SAMPLE.toString(), "--document", documents, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Schemas.named("elections-output").validate(run.out(), InputFormat.JSON))
                .isEmpty();
    }

    private static String polls(long cast, long first, String further) {
        return VILLAGE + ",\"roll\":{\"registered\":1000},\"polls\":[{\"day\":\"2017-06-30\",\"cast\":" + cast
                + ",\"contests\":[{\"post\":\"DIRECTOR\",\"seats\":1,\"candidates\":[{\"id\":\"A\",\"votes\":" + first
                + "}]}]}"
                + further + "]}";
    }

    @ParameterizedTest
    @CsvSource({
        "500, 400, POLL,, FALSE",
        "501, 400, POLL,, TRUE",
        "501, 250, CANDIDATE, A, NOT_ELECTED",
        "501, 251, CANDIDATE, A, ELECTED",
    })
    void theFirstBallotAsksForMoreThanHalfTwice(long cast, long votes, String record, String item, String answer)
            throws IOException {
        CliRun run = run(polls(cast, votes, ""), "--document", "all", "--format", "csv");
        assertThat(run.out().lines())
                .filteredOn(line -> line.startsWith(record + ","))
                .singleElement()
                .asString()
                .contains("," + answer + ",")
                .contains(item == null ? "LAW-RURAL-15-1/a" : "," + item + ",DIRECTOR,");
    }

    @ParameterizedTest
    @CsvSource({"166, NOT_ELECTED", "167, ELECTED"})
    void aFurtherBallotAsksForAThird(long votes, String answer) throws IOException {
        String further =
                ",{\"day\":\"2017-07-07\",\"cast\":501,\"contests\":[{\"post\":\"DIRECTOR\",\"candidates\":[{\"id\":\"A\",\"votes\":"
                        + votes + "}]}]}";
        CliRun run = run(polls(501, 250, further), "--document", "all", "--format", "csv");
        assertThat(run.out().lines())
                .filteredOn(line -> line.startsWith("CANDIDATE,220122101201,2017-06-30,2017-07-07"))
                .singleElement()
                .asString()
                .contains(",A,DIRECTOR," + answer + "," + votes + ",167,");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-27, 2021-12-27", "2018-12-28, 2021-12-28", "2018-12-29, 2023-12-29", "2018-12-30, 2023-12-30"})
    void theTermIsThatOfElectionDayWhateverDateIsAsked(String day, String end) throws IOException {
        String text = VILLAGE.replace("2017-06-30", day) + "}";
        for (String asked : new String[] {"2012-06-30", "2018-12-28", "2026-06-30"}) {
            CliRun run = run(text, "--document", "all", "--date", asked, "--format", "csv");
            assertThat(run.out().lines())
                    .anyMatch(line -> line.startsWith("TIMETABLE,220122101201," + day + "," + end + ",TERM_END,"));
        }
    }

    @Test
    void withoutTheLawsWhatTheyWouldTellIsNotEncoded() throws IOException {
        CliRun run = run(polls(501, 251, ""), "--language", "en");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("not encoded: valid election (JL2010, JL2016)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                        | missing key "community"
            []                                        | at least one election
            7                                         | an object
            VILLAGE,"pols":[]}                        | did you mean "polls"?
            VILLAGE,"electorate":"ALL"}               | /electorate
            VILLAGE,"handover":"2017-06-29"}          | handover (2017-06-29)
            VILLAGE,"polls":[{"day":"2017-06-30","cast":5,"issued":4}]} | ballots cast (5 persons) must be at most those issued, 4
            [VILLAGE},VILLAGE,"term":{"from":"x"}}]   | /1/term/from
            VILLAGE,"roll":{"registered":1e30}}       | /roll/registered
            {"community":{"kind":"CITY"},"day":"2017-06-30"} | /community
            {"community":{"kind":"VILLAGE","facts":{"x":1}},"day":"2017-06-30"} | x
            """)
    void whatIsWrongIsToldOnOneLineEach(String text, String told) throws IOException {
        CliRun run = run(text.replace("VILLAGE}", VILLAGE + "}").replace("VILLAGE,", VILLAGE + ","));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("internal error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            election                              | --in must be given
            election --in none.json               | there is no such file
            election --in none.json --date 2016   | none.json
            """)
    void whatIsNotGivenIsAskedFor(String command, String told) {
        CliRun run = CliRun.of(command.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }
}
