package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.meeting.MeetingKind;
import org.shequ.core.source.RuleId;
import org.shequ.standards.json.JsonText;
import org.shequ.standards.meeting.MeetingAnswer;
import org.shequ.standards.meeting.MeetingAspect;
import org.shequ.standards.meeting.MeetingGround;
import org.shequ.standards.meeting.MeetingPoint;
import org.shequ.standards.meeting.MeetingQuestion;
import org.shequ.standards.meeting.MeetingReport;
import org.shequ.standards.meeting.MeetingStanding;
import org.shequ.standards.meeting.Route;
import org.shequ.standards.meeting.RouteStatus;
import org.shequ.standards.meeting.RouteStep;
import org.shequ.standards.meeting.RoutedRule;
import org.shequ.standards.policy.Policy;

/** Meetings under the laws, and the routes of matters and tasks under the documents. */
class MeetingRulesTest {
    private static final String URBAN = "'unit':{'code':'370102001001','kind':'URBAN_COMMUNITY','households':1000}";
    private static final String VILLAGE = "'unit':{'code':'370102001201','kind':'VILLAGE','households':90}";

    private static Policy policy(String date) {
        return Seeds.withLaws().at(LocalDate.parse(date));
    }

    private static MeetingReport report(String date, String question) {
        return MeetingQuestion.read(JsonText.read("{" + question.replace('\'', '"') + "}", "test"))
                .answer(policy(date));
    }

    private static MeetingStanding residents(String day, String more) {
        return report(
                        "2027-12-31",
                        URBAN + ",'meetings':[{'id':'m','kind':'RESIDENTS_MEETING','day':'" + day + "'," + more + "}]")
                .meetings()
                .get(0);
    }

    private static MeetingStanding villagers(String kind, String more) {
        return report(
                        "2019-12-31",
                        VILLAGE + ",'meetings':[{'id':'m','kind':'" + kind + "','day':'2019-06-20'," + more + "}]")
                .meetings()
                .get(0);
    }

    private static List<String> rules(MeetingPoint point) {
        return point.grounds().stream()
                .map(MeetingGround::rule)
                .map(RuleId::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "ADULTS, 100, 50, NO",
        "ADULTS, 100, 51, YES",
        "HOUSEHOLDS, 100, 50, NO",
        "HOUSEHOLDS, 101, 51, YES",
        "HOUSEHOLDS, 101, 50, NO",
        "GROUP_REPRESENTATIVES, 100, 50, NO",
        "GROUP_REPRESENTATIVES, 30, 16, YES",
    })
    void halfOfThoseEntitledAreNoQuorumOfAResidentsMeeting(String base, long entitled, long attended, String quorum) {
        MeetingStanding standing = residents(
                "2016-05-20",
                "'composition':'" + base + "','counts':{'" + base + "':" + entitled + "},'attended':" + attended);
        MeetingPoint point = standing.point(MeetingAspect.QUORUM);
        assertThat(point.answer()).hasToString(quorum);
        assertThat(rules(point)).containsExactly("LAW-URBAN-meeting-1");
    }

    @ParameterizedTest
    @CsvSource({"30, 20, YES", "30, 19, NO", "31, 20, NO", "31, 21, YES", "3, 2, YES"})
    void exactlyTwoThirdsOfTheVillagersRepresentativesAreAQuorum(long all, long attended, String quorum) {
        MeetingStanding standing = villagers(
                "VILLAGERS_REPRESENTATIVES_MEETING", "'counts':{'REPRESENTATIVES':" + all + "},'attended':" + attended);
        assertThat(standing.point(MeetingAspect.QUORUM).answer()).hasToString(quorum);
        assertThat(rules(standing.point(MeetingAspect.QUORUM))).containsExactly("LAW-RURAL-26-2");
        assertThat(standing.point(MeetingAspect.NOTICE).answer()).isEqualTo(MeetingAnswer.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource({"HOUSEHOLDS, 90, 60, YES", "HOUSEHOLDS, 90, 59, NO", "ADULTS, 90, 45, NO", "ADULTS, 90, 46, YES"})
    void aVillagersMeetingHasAQuorumOnItsOwnBase(String base, long all, long attended, String quorum) {
        MeetingStanding standing = villagers(
                "VILLAGERS_MEETING",
                "'composition':'" + base + "','counts':{'" + base + "':" + all + "},'attended':" + attended);
        assertThat(standing.point(MeetingAspect.QUORUM).answer()).hasToString(quorum);
        assertThat(rules(standing.point(MeetingAspect.QUORUM))).hasSize(1);
    }

    @Test
    void withoutAStatedCompositionTheQuorumOfAVillagersMeetingIsOpen() {
        MeetingPoint quorum = villagers("VILLAGERS_MEETING", "'attended':60").point(MeetingAspect.QUORUM);
        assertThat(quorum.answer()).isEqualTo(MeetingAnswer.UNDETERMINED);
        assertThat(quorum.missing()).contains("facts[villagersMeeting]");
    }

    @ParameterizedTest
    @CsvSource({"2019-06-10, YES", "2019-06-11, NO", "2019-06-20, NO", "2019-01-01, YES"})
    void tenDaysNoticeIsLongEnoughAndNineAreNot(String noticed, String answer) {
        MeetingStanding standing = villagers("VILLAGERS_MEETING", "'noticedOn':'" + noticed + "'");
        assertThat(standing.point(MeetingAspect.NOTICE).answer()).hasToString(answer);
    }

    @Test
    void noNoticeIsAskedOfAResidentsMeeting() {
        assertThat(residents("2016-05-20", "'noticedOn':'2016-05-20'")
                        .point(MeetingAspect.NOTICE)
                        .answer())
                .isEqualTo(MeetingAnswer.NOT_ASKED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'ADULTS':480}     | YES
            {'ADULTS':479}     | NO
            {'HOUSEHOLDS':200} | YES
            {'HOUSEHOLDS':199} | NO
            {'GROUPS':4}       | YES
            {'GROUPS':3}       | NO
            {'ADULTS':479,'HOUSEHOLDS':199,'GROUPS':4} | YES
            {}                 | NOT_ASKED
            """)
    void aFifthOfAdultsOrHouseholdsOrAThirdOfGroupsMayHaveItCalled(String asked, String answer) {
        MeetingPoint call = residents(
                        "2016-05-20", "'askedBy':" + asked + ",'counts':{'ADULTS':2400,'HOUSEHOLDS':1000,'GROUPS':12}")
                .point(MeetingAspect.CALL);
        assertThat(call.answer()).hasToString(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VILLAGERS_MEETING                 | {'VILLAGERS':30}      | YES
            VILLAGERS_MEETING                 | {'VILLAGERS':29}      | NO
            VILLAGERS_MEETING                 | {'REPRESENTATIVES':9} | NO
            VILLAGERS_MEETING                 | {'REPRESENTATIVES':10} | YES
            VILLAGERS_REPRESENTATIVES_MEETING | {'REPRESENTATIVES':6} | YES
            VILLAGERS_REPRESENTATIVES_MEETING | {'REPRESENTATIVES':5} | NO
            """)
    void whoMayHaveAVillageMeetingCalledDependsOnItsKind(String kind, String asked, String answer) {
        MeetingPoint call = villagers(kind, "'askedBy':" + asked + ",'counts':{'VILLAGERS':300,'REPRESENTATIVES':30}")
                .point(MeetingAspect.CALL);
        assertThat(call.answer()).hasToString(answer);
    }

    @Test
    void whoAskedIsOpenWhereItIsNotSaid() {
        MeetingPoint call = residents("2016-05-20", "'attended':1").point(MeetingAspect.CALL);
        assertThat(call.answer()).isEqualTo(MeetingAnswer.UNDETERMINED);
        assertThat(call.missing()).contains("facts[callingAdults]", "facts[adultResidents]");
    }

    @ParameterizedTest
    @CsvSource({"250, NO", "251, YES"})
    void moreThanHalfOfThosePresentDecide(long agree, String carried) {
        MeetingStanding standing = residents(
                "2016-05-20",
                "'composition':'HOUSEHOLDS','counts':{'HOUSEHOLDS':1000},'attended':501,"
                        + "'agenda':[{'matter':'a','agree':" + agree + ",'decision':'CARRIED'}]");
        assertThat(standing.majority("a").answer()).hasToString(carried);
        assertThat(standing.result("a").carried()).hasToString(carried);
        assertThat(standing.result("a").isAsDeclared()).contains(carried.equals("YES"));
        assertThat(rules(standing.majority("a"))).containsExactly("LAW-URBAN-meeting-2");
    }

    @Test
    void withoutAQuorumNothingIsCarriedNorRejected() {
        MeetingStanding standing = residents(
                "2016-05-20",
                "'composition':'HOUSEHOLDS','counts':{'HOUSEHOLDS':1000},'attended':500,"
                        + "'agenda':[{'matter':'a','agree':500,'decision':'CARRIED'},{'matter':'b','agree':0}]");
        assertThat(standing.majority("a").answer()).isEqualTo(MeetingAnswer.YES);
        assertThat(standing.result("a").carried()).isEqualTo(MeetingAnswer.NO);
        assertThat(standing.result("b").isRejected()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standing.result("c"))
                .withMessageContaining("[a, b]");
    }

    @ParameterizedTest
    @CsvSource({"2025-12-30, YES", "2025-12-31, YES", "2026-01-01, UNDETERMINED", "2026-01-02, UNDETERMINED"})
    void theRevisedLawIsNotEncoded(String day, String answer) {
        MeetingStanding standing = residents(
                day,
                "'composition':'HOUSEHOLDS','counts':{'HOUSEHOLDS':100},'attended':51,'askedBy':{'HOUSEHOLDS':20},"
                        + "'agenda':[{'matter':'a','agree':26}]");
        for (MeetingPoint point : List.of(standing.point(MeetingAspect.QUORUM), standing.majority("a"))) {
            assertThat(point.answer()).hasToString(answer);
            if (answer.equals("UNDETERMINED")) {
                assertThat(point.missing())
                        .containsExactly("not encoded: LAW-URBAN residents' meeting from 2026-01-01");
            }
        }
        assertThat(standing.result("a").carried()).hasToString(answer);
    }

    @Test
    void otherMeetingsAreHeldAgainstNoneOfTheseRules() {
        for (String kind :
                List.of("HEARING", "JOINT_MEETING", "COMMITTEE_MEETING", "RESIDENTS_REPRESENTATIVES_MEETING")) {
            MeetingStanding standing = report(
                            "2026-06-30",
                            URBAN + ",'meetings':[{'id':'m','kind':'" + kind
                                    + "','attended':3,'agenda':[{'matter':'a','decision':'CARRIED'}]}]")
                    .meetings()
                    .get(0);
            assertThat(standing.points())
                    .as(kind)
                    .allSatisfy(point -> assertThat(point.answer()).isEqualTo(MeetingAnswer.NOT_ASKED));
            assertThat(standing.result("a").carried()).isEqualTo(MeetingAnswer.YES);
        }
    }

    @Test
    void aMeetingIsNoLaterThanTheDayAskedAbout() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        report("2016-05-19", URBAN + ",'meetings':[{'id':'m','kind':'HEARING','day':'2016-05-20'}]"))
                .withMessageContaining("day of meeting m (2016-05-20) must be no later than the day asked about");
    }

    private static Route route(String date, String code, String matter) {
        return report(date, "'matters':[{'id':'a','unit':{'code':'" + code + "'," + matter + "}}]")
                .routes()
                .get(0);
    }

    private static RoutedRule rule(Route route, String rule) {
        return route.find(RuleId.of(rule)).orElseThrow(() -> new AssertionError(route.toString()));
    }

    private static RouteStatus step(RoutedRule rule, String code) {
        return rule.steps().stream()
                .filter(each -> each.code().equals(code))
                .map(RouteStep::status)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void importantMattersOfShandongGoToTheResidentsOrTheirRepresentatives() {
        Route route =
                route("2016-12-31", "370102001001", "'kind':'MATTER','facts':{'matter':'DECISION','important':true}");
        assertThat(route.goesTo())
                .containsExactly(MeetingKind.RESIDENTS_MEETING, MeetingKind.RESIDENTS_REPRESENTATIVES_MEETING);
        assertThat(rule(route, "SD2012-2.1.3-8").reach()).isEqualTo(RoutedRule.Reach.NAMED);
        assertThat(route("2016-12-31", "370102001001", "'kind':'MATTER','facts':{'matter':'OTHER'}")
                        .find(RuleId.of("SD2012-2.1.3-8")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-12-31 | 220102001001 | 'kind':'MATTER','facts':{'matterClass':'MAJOR'} | JL2010-2.2-5
            2013-12-31 | 620982001001 | 'kind':'MATTER','facts':{'majorInterest':true}  | DH-2.5-3
            """)
    void majorMattersGoToTheSameMeetingsUnderEachDocument(String date, String code, String matter, String rule) {
        Route route = MeetingQuestion.read(JsonText.read(
                        ("{'matters':[{'id':'a','unit':{'code':'" + code + "'," + matter + "}}]}").replace('\'', '"'),
                        "test"))
                .answer(policy(date).assumeEffective("DH", LocalDate.of(2010, 1, 1)))
                .routes()
                .get(0);
        assertThat(rule(route, rule).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.meetings())
                        .containsExactly(MeetingKind.RESIDENTS_MEETING, MeetingKind.RESIDENTS_REPRESENTATIVES_MEETING));
    }

    @Test
    void aHearingIsForSomeAndAJustificationMeetingForAll() {
        Route some = route("2018-12-31", "510402001001", "'kind':'MATTER','facts':{'projectReach':'SOME_RESIDENTS'}");
        assertThat(rule(some, "PZH2015-3.4.2-2/b").steps().get(0).meetings()).containsExactly(MeetingKind.HEARING);
        assertThat(some.notApplicable()).contains(RuleId.of("PZH2015-3.4.2-2/a"));
        Route all = route(
                "2018-12-31", "510402001001", "'kind':'MATTER','facts':{'projectReach':'ALL_RESIDENTS','major':true}");
        assertThat(rule(all, "PZH2015-3.4.2-2/a").steps().get(0).meetings())
                .containsExactly(MeetingKind.JUSTIFICATION_MEETING);
        assertThat(all.notApplicable()).contains(RuleId.of("PZH2015-3.4.2-2/b"));
    }

    @Test
    void theFourDeliberationsAreDoneOneByOneByTheMeetingsHeld() {
        MeetingReport report = report(
                "2018-12-31",
                "'unit':{'code':'510402001001','kind':'URBAN_COMMUNITY'},'meetings':["
                        + "{'id':'1','kind':'HEART_TO_HEART','day':'2018-03-01','agenda':[{'matter':'a'}]},"
                        + "{'id':'2','kind':'HEARING','day':'2018-04-01','agenda':[{'matter':'a'}]}],"
                        + "'matters':[{'id':'a','unit':{'kind':'MATTER','affectsResidents':true}}]");
        RoutedRule four = rule(report.routes().get(0), "PZH2015-3.3.2-6");
        assertThat(four.steps())
                .map(step -> step.code() + " " + step.status())
                .containsExactly(
                        "COLLECT_OPINIONS DONE",
                        "HOLD_HEARING DONE",
                        "REVIEW TO_DO",
                        "REJECT_AT_REVIEW TO_DO",
                        "RESOLVE LATER",
                        "REJECT_AT_RESOLUTION LATER");
        assertThat(four.steps().get(1).on()).map(Object::toString).contains("2018-04-01");
        assertThat(four.steps().get(2).by()).map(Object::toString).containsExactly("PARTY_MEMBERS");
        assertThat(four.steps().get(2).meetings())
                .containsExactly(MeetingKind.PARTY_MEMBERS_MEETING, MeetingKind.PARTY_DELEGATES_MEETING);
    }

    @Test
    void aDecisionCountsOnlyWhereTheMeetingHadItsQuorum() {
        String question = URBAN + ",'meetings':[{'id':'1','kind':'RESIDENTS_MEETING','composition':'HOUSEHOLDS',"
                + "'day':'2016-05-20','counts':{'HOUSEHOLDS':1000},'attended':ATTENDED,"
                + "'agenda':[{'matter':'a','agree':450,'decision':'CARRIED'}]}],"
                + "'matters':[{'id':'a','unit':{'kind':'MATTER','facts':{'matter':'DECISION','important':true}}}]";
        Route quorate = report("2016-12-31", question.replace("ATTENDED", "600"))
                .routes()
                .get(0);
        assertThat(rule(quorate, "SD2012-2.1.3-8").status()).isEqualTo(RouteStatus.DONE);
        assertThat(step(rule(quorate, "SD2012-2.1.3-8"), "RESIDENTS_REPRESENTATIVES_MEETING"))
                .isEqualTo(RouteStatus.NOT_NEEDED);
        Route other = report("2016-12-31", question.replace("ATTENDED", "500"))
                .routes()
                .get(0);
        assertThat(rule(other, "SD2012-2.1.3-8").status()).isEqualTo(RouteStatus.UNDETERMINED);
        assertThat(other.held().get(0).result().carried()).isEqualTo(MeetingAnswer.NO);
    }

    @Test
    void assistedTasksOfPanzhihuaNeedTheApprovalOfTheCounty() {
        String task = "'kind':'TASK','approver':'APPROVER','facts':{'taskKind':'ASSISTED'}";
        RoutedRule assisted =
                rule(route("2018-12-31", "510402001001", task.replace("APPROVER", "STREET")), "PZH2015-3.2.3-5");
        assertThat(step(assisted, "COUNTY_GOVERNMENT_APPROVAL")).isEqualTo(RouteStatus.TO_DO);
        assertThat(assisted.steps()).hasSize(3);
        RoutedRule approved =
                rule(route("2018-12-31", "510402001001", task.replace("APPROVER", "COUNTY")), "PZH2015-3.2.3-5");
        assertThat(step(approved, "COUNTY_GOVERNMENT_APPROVAL")).isEqualTo(RouteStatus.DONE);
        assertThat(approved.status()).isEqualTo(RouteStatus.UNDETERMINED);
        assertThat(approved.missing()).containsExactly("attested[PZH2015-3.2.3-5]");
    }

    @Test
    void authorityAndMoneyFollowAnEntrustedTaskOfShandong() {
        RoutedRule entrusted = rule(
                route(
                        "2016-12-31",
                        "370102001001",
                        "'kind':'TASK','fee':'12000.00','facts':{'taskBasis':'ENTRUSTED','authorityMoved':false}"),
                "SD2012-2.3.2-4");
        assertThat(step(entrusted, "AUTHORITY_GOES_WITH_DUTY")).isEqualTo(RouteStatus.TO_DO);
        assertThat(step(entrusted, "MONEY_GOES_WITH_WORK")).isEqualTo(RouteStatus.DONE);
    }

    @Test
    void aTaskOfDunhuangIsApprovedContractedAndDelegatedInThisOrder() {
        MeetingReport report = MeetingQuestion.read(JsonText.read(
                        ("{'matters':[{'id':'a','unit':{'code':'620982001001','kind':'TASK','approver':"
                                        + "'CITY_COORDINATION_BODY','mode':'AGREEMENT','stages':{'APPROVE':'2016-03-01'},"
                                        + "'facts':{'workKind':'COMMUNITY_ADVANTAGE'}}}]}")
                                .replace('\'', '"'),
                        "test"))
                .answer(policy("2016-12-31").assumeEffective("DH", LocalDate.of(2010, 1, 1)));
        RoutedRule admission = rule(report.routes().get(0), "DH-2.7-3");
        assertThat(admission.steps())
                .map(step -> step.code() + " " + step.status())
                .containsExactly("APPROVE DONE", "CONTRACT UNDETERMINED", "DELEGATE LATER");
        assertThat(admission.missing()).containsExactly("fee");
    }

    @Test
    void listedDutiesAreFoundByTheirCode() {
        Route route = report(
                        "2016-12-31", URBAN + ",'matters':[{'id':'a','item':'PUBLIC_HEALTH','unit':{'kind':'TASK'}}]")
                .routes()
                .get(0);
        assertThat(route.listed()).anySatisfy(listed -> {
            assertThat(listed.catalogue()).isEqualTo("sd2012-assisted-matters");
            assertThat(listed.document()).hasToString("SD2012");
        });
    }

    @Test
    void whatAMeetingSaysOtherwiseThanTheMatterIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(
                        "2016-12-31",
                        URBAN + ",'meetings':[{'id':'1','kind':'RESIDENTS_REPRESENTATIVES_MEETING','day':'2016-05-20',"
                                + "'agenda':[{'matter':'a','decision':'CARRIED'}]}],'matters':[{'id':'a','unit':"
                                + "{'kind':'MATTER','facts':{'decidingBody':'NONE'}}}]"))
                .withMessageContaining("fact decidingBody (NONE) must be left out, or be what its meeting says");
    }
}
