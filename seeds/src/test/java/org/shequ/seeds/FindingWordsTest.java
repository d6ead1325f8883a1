package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitJson;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.policy.Policy;

/**
 * How findings of different kinds are told, word for word, in both languages. With {@code -Dgolden=write} the file is written anew, to be read
 * before it is kept.
 */
class FindingWordsTest {
    private static final Path SOURCE = Path.of("src/test/resources/org/shequ/seeds/finding-words.txt");

    private static final String TOLD = """
            SD2012-2.2.2-3 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','households':2000,'premises':[{'kind':'COMMITTEE_PREMISES','area':'280'}]}
            SD2012-2.2.2-3 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','premises':[{'kind':'COMMITTEE_PREMISES','area':'280'}]}
            SD2012-2.2.2-3 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','households':2000,'premises':[{'kind':'COMMITTEE_PREMISES','area':'300'}]}
            SD2012-2.1.1-3 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','households':4000}
            SD2012-2.1.2-1 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','committeeMembers':11}
            SD2012-1.3-5 2015-06-30 {'code':'370102001001','kind':'URBAN_COMMUNITY','informationPlatform':false}
            SD2012-2.1.3-3 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','attested':{'SD2012-2.1.3-3':false}}
            SD2012-2.4.1-2 2016-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','facts':{'grids':'12','gridsWithPerson':'11'}}
            SD2012-3.3-10/b 2016-12-31 {'code':'370102001','kind':'MATTER','facts':{'matter':'PAYMENT','debit':'120000','ledgerBalance':'100000'}}
            SD2012-2.5.1-4 2016-12-31 {'code':'370102001001','kind':'MATTER','labourForce':900,'labourForceMoved':599,'facts':{'matter':'VILLAGE_CONVERSION'}}
            PZH2015-3.5.4-6 2016-12-31 {'code':'510402001001','kind':'URBAN_COMMUNITY','households':3120,'allocated':{'PZH2015-3.5.4-6':{'2016':'90000.00'}}}
            PZH2015-3.4.4-3/a 2016-12-31 {'code':'510402001001','kind':'URBAN_COMMUNITY','dutyReports':[{'date':'2015-03-01','body':'REPRESENTATIVES_MEETING'}]}
            JL2010-7.1-4 2013-12-31 {'code':'220000','kind':'PROVINCE','commendationYears':[2011]}
            DH-2.5-6 2010-12-31 {'code':'620982001001','kind':'URBAN_COMMUNITY','directlyElected':true,'registeredVoters':1000,'electionParticipants':799}
            DH-2.5-6 2010-12-31 {'code':'620982001001','kind':'URBAN_COMMUNITY','directlyElected':false}
            LAW-URBAN-8-1/b 2019-12-31 {'code':'370102001001','kind':'URBAN_COMMUNITY','lastElection':'2018-12-29','facts':{'termYears':'3'}}
            LAW-RURAL-6-1/a 2017-06-30 {'code':'220122101201','kind':'VILLAGE','committeeMembers':8}
            """;

    private static Policy policy(LocalDate day) {
        return Seeds.withLaws().at(day).assumeEffective("DH", LocalDate.of(2009, 1, 1));
    }

    private static String told(String row) {
        List<String> cells = List.of(row.split(" ", 3));
        Policy policy = policy(LocalDate.parse(cells.get(1)));
        Unit unit = UnitJson.read(JsonText.read(cells.get(2).replace('\'', '"'), "row"));
        RuleId rule = RuleId.of(cells.get(0));
        Finding finding = policy.assess(unit).finding(rule.toString());
        return "== " + rule + " " + cells.get(1) + " " + finding.verdict() + "\n"
                + Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .map(each -> policy.explainFinding(unit, rule).render(each))
                        .collect(Collectors.joining("\n--\n"))
                + "\n\n";
    }

    @Test
    void theFindingsAreToldAsKept() throws IOException {
        String said = TOLD.lines().map(FindingWordsTest::told).collect(Collectors.joining());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(SOURCE, said);
        }
        try (InputStream in = FindingWordsTest.class.getResourceAsStream("finding-words.txt")) {
            assertThat(said).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The table has findings of many kinds: each verdict but those of targets and of wishes. */
    @Test
    void theFindingsAreOfManyKinds() {
        assertThat(TOLD.lines()
                        .map(FindingWordsTest::told)
                        .map(each -> each.lines().findFirst().orElseThrow())
                        .map(each -> each.substring(each.lastIndexOf(' ') + 1))
                        .distinct())
                .contains("BREACH", "DEPARTURE", "MET", "UNDETERMINED", "NOT_APPLICABLE")
                .hasSizeGreaterThanOrEqualTo(6);
    }
}
