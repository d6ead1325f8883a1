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
import org.junit.jupiter.params.provider.ValueSource;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.meeting.MeetingQuestion;

class MeetingCommandTest {
    private static final Path SAMPLES = Path.of("src/main/samples");
    private static final String RESIDENTS =
            "{'unit':{'code':'370102001001','kind':'URBAN_COMMUNITY'},'meetings':[{'id':'m','kind':'RESIDENTS_MEETING',"
                    + "'composition':'HOUSEHOLDS','day':'DAY','counts':{'HOUSEHOLDS':100},'attended':ATTENDED,"
                    + "'agenda':[{'matter':'a','agree':26}]}]}";
    private static final String VILLAGERS =
            "{'unit':{'code':'370102001201','kind':'VILLAGE'},'meetings':[{'id':'m','kind':"
                    + "'VILLAGERS_REPRESENTATIVES_MEETING','day':'DAY','counts':{'REPRESENTATIVES':30},'attended':ATTENDED}]}";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by the test engine
    Path folder;

    private CliRun run(String text, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.json"), text.replace('\'', '"'));
        String[] command = {"meeting", "--in", file.toString(), "--date", "2026-12-31"};
        String[] all = java.util.Arrays.copyOf(command, command.length + more.length);
        System.arraycopy(more, 0, all, command.length, more.length);
        return CliRun.of(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RESIDENTS | 2016-05-20 | 50 | NO
            RESIDENTS | 2016-05-20 | 51 | YES
            RESIDENTS | 2025-12-31 | 51 | YES
            RESIDENTS | 2026-01-01 | 51 | UNDETERMINED
            VILLAGERS | 2016-05-20 | 19 | NO
            VILLAGERS | 2016-05-20 | 20 | YES
            """)
    void quorumsAreToldWithTheirClause(String body, String day, String attended, String answer) throws IOException {
        String text = (body.equals("RESIDENTS") ? RESIDENTS : VILLAGERS)
                .replace("DAY", day)
                .replace("ATTENDED", attended);
        CliRun run = run(text, "--document", "all", "--format", "csv");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.startsWith("ANSWER,m,,QUORUM,")))
                .singleElement()
                .asString()
                .startsWith("ANSWER,m,,QUORUM," + answer + ",")
                .contains(body.equals("RESIDENTS") ? "LAW-URBAN-meeting-" : "LAW-RURAL-26-2");
    }

    @Test
    void withoutTheLawsNoQuorumIsAskedFor() throws IOException {
        CliRun run = run(RESIDENTS.replace("DAY", "2016-05-20").replace("ATTENDED", "50"), "--format", "csv");
        assertThat(run.out()).contains("ANSWER,m,,QUORUM,NOT_ASKED,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SD2012", "LAW-URBAN,SD2012", "all"})
    void inputAndOutputKeepToTheirSchemas(String documents) throws IOException {
        String in = Files.readString(SAMPLES.resolve("meetings.json"));
        assertThat(Schemas.named("meeting").validate(in, InputFormat.JSON)).isEmpty();
        String written =
                MeetingQuestion.read(JsonText.read(in, "meetings")).write().toString();
        assertThat(Schemas.named("meeting").validate(written, InputFormat.JSON)).isEmpty();
        assertThat(MeetingQuestion.read(JsonText.read(written, "written")))
                .isEqualTo(MeetingQuestion.read(JsonText.read(in, "meetings")));
        CliRun run = run(in, "--document", documents, "--format", "json");
        assertThat(run.err()).isEmpty();
        assertThat(Schemas.named("meeting-output").validate(run.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void outputsOfEachKindOfSubjectKeepToTheSchema() throws IOException {
        String in =
                "{'meetings':[{'id':'m','kind':'HEARING','agenda':[{'matter':'a'}]},{'id':'n','kind':'DELIBERATION'}],"
                        + "'matters':[{'id':'a','unit':{'code':'510402001001','kind':'MATTER','affectsResidents':true}},"
                        + "{'id':'b','unit':{'code':'220102001001','kind':'VENUE','venueKind':'CATERING'}},"
                        + "{'id':'c','item':'EMPLOYMENT','unit':{'code':'370102001001','kind':'TASK'}},{'id':'d','unit':{'kind':'TASK'}}]}";
        CliRun run = run(in, "--document", "all", "--format", "json", "--language", "en");
        assertThat(run.err()).isEmpty();
        assertThat(Schemas.named("meeting-output").validate(run.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(run(in, "--document", "all").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            []                                                          | an object
            {'meeting':[]}                                              | /meeting
            {'meetings':[{'id':'m'}]}                                   | missing key "kind"
            {'meetings':[{'id':'m','kind':'HEARING','attended':-1}]}    | /meetings/0/attended
            {'meetings':[{'id':'m','kind':'HEARING','attended':1,'women':2}]} | /meetings/0/women
            {'meetings':[{'id':'m','kind':'HEARING'},{'id':'m','kind':'HEARING'}]} | must stand once
            {'meetings':[{'id':'m','kind':'HEARING','day':'2027-01-01'}]} | 2027-01-01
            {'matters':[{'id':'a','unit':{'kind':'STREET'}}]}           | one of MATTER, TASK, VENUE
            {'matters':[{'id':'a','unit':{'kind':'TASK'},'items':'X'}]} | /matters/0/items
            {'matters':[{'id':'a','unit':{'kind':'MATTER','facts':{'importan':true}}}]} | importan
            """)
    void whatIsWrongIsToldOnOneLineEach(String text, String told) throws IOException {
        CliRun run = run(text);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(told).doesNotContain("\tat ").doesNotContain("internal error");
    }

    @Test
    void allFaultsAreToldInOnePass() throws IOException {
        CliRun run = run(
                "{'x':1,'meetings':[{'id':'m','kind':'HEARING','attended':1,'women':2},{'kind':'HEARING','day':'x'}],"
                        + "'matters':[{'unit':{'kind':'TASK','fee':'a'}}]}");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meeting --date 2016-12-31                | --in must be given
            meeting --in none.json --date 2016       | --date
            meeting --in none.json --date 2016-12-31 | there is no such file
            """)
    void whatIsNotGivenIsAskedFor(String command, String told) {
        CliRun run = CliRun.of(command.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(told);
    }
}
