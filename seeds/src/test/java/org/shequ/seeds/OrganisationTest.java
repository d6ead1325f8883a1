package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.json.FaultsException;
import org.shequ.core.organisation.Body;
import org.shequ.core.organisation.BodyKind;
import org.shequ.core.organisation.Member;
import org.shequ.core.organisation.OrganisationChart;
import org.shequ.core.organisation.Post;
import org.shequ.core.organisation.Seat;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Standing;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.organisation.ObservationKind;
import org.shequ.standards.organisation.OrganisationQuestion;
import org.shequ.standards.organisation.OrganisationReport;

/** Charts held against the bundled documents and laws. */
class OrganisationTest {
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final Community JINAN = Community.builder()
            .code("370102001001")
            .kind(UnitKind.URBAN_COMMUNITY)
            .build();
    private static final Community VILLAGE =
            Community.builder().code("370124103205").kind(UnitKind.VILLAGE).build();

    private static OrganisationReport report(Community unit, OrganisationChart chart, String document, LocalDate day) {
        return OrganisationQuestion.builder()
                .unit(unit)
                .chart(chart)
                .build()
                .answer(Seeds.withLaws().only(Set.of(DocumentId.of(document))).at(day));
    }

    private static Finding finding(OrganisationReport report, String rule) {
        return report.findings().stream()
                .filter(each -> each.rule().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule + " among " + report.findings()));
    }

    private static OrganisationChart committee(int members, Body... more) {
        return OrganisationChart.builder()
                .addAllMembers(IntStream.rangeClosed(1, members)
                        .mapToObj(i -> Member.of("p" + i))
                        .toList())
                .addBodies(Body.builder()
                        .id("committee")
                        .kind(BodyKind.RESIDENTS_COMMITTEE)
                        .seats(Stream.concat(
                                        Stream.of(Seat.of(Post.DIRECTOR, "p1")),
                                        IntStream.rangeClosed(2, members).mapToObj(i -> Seat.of(Post.MEMBER, "p" + i)))
                                .toArray(Seat[]::new))
                        .build())
                .addBodies(more)
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "SD2012, SD2012-2.1.2-1, 4, DEPARTURE", "SD2012, SD2012-2.1.2-1, 5, MET",
        "SD2012, SD2012-2.1.2-1, 9, MET", "SD2012, SD2012-2.1.2-1, 10, DEPARTURE",
        "LAW-URBAN, LAW-URBAN-7-1/a, 4, BREACH", "LAW-URBAN, LAW-URBAN-7-1/a, 5, MET",
        "LAW-URBAN, LAW-URBAN-7-1/a, 9, MET", "LAW-URBAN, LAW-URBAN-7-1/a, 10, BREACH"
    })
    void membersAreCountedFromTheSeats(String document, String rule, int members, Verdict verdict) {
        Finding finding = finding(report(JINAN, committee(members), document, DAY), rule);
        assertThat(finding.verdict()).isEqualTo(verdict);
    }

    @Test
    void aSeatThatIsVacantIsNoMemberAndOneOfWhichItIsNotKnownLeavesItOpen() {
        OrganisationChart vacant = OrganisationChart.builder()
                .addBodies(Body.builder()
                        .id("c")
                        .kind(BodyKind.RESIDENTS_COMMITTEE)
                        .seats(IntStream.range(0, 5)
                                .mapToObj(i -> Seat.builder()
                                        .post(Post.MEMBER)
                                        .vacant(i == 0)
                                        .build())
                                .toArray(Seat[]::new))
                        .build())
                .build();
        assertThat(finding(report(JINAN, vacant, "LAW-URBAN", DAY), "LAW-URBAN-7-1/a")
                        .verdict())
                .isEqualTo(Verdict.BREACH);
        OrganisationChart unknown = OrganisationChart.builder()
                .addBodies(Body.builder()
                        .id("c")
                        .kind(BodyKind.RESIDENTS_COMMITTEE)
                        .seats(Seat.builder().post(Post.MEMBER).build())
                        .build())
                .build();
        Finding open = finding(report(JINAN, unknown, "LAW-URBAN", DAY), "LAW-URBAN-7-1/a");
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(open.missing()).containsExactly("committeeMembers");
    }

    @Test
    void aSubCommitteeThatIsMissingIsNamed() {
        Body mediation = Body.builder()
                .id("m")
                .kind(BodyKind.SUB_COMMITTEE)
                .field("PEOPLES_MEDIATION")
                .parent("committee")
                .build();
        Body security = Body.builder()
                .id("s")
                .kind(BodyKind.SUB_COMMITTEE)
                .field("PUBLIC_SECURITY")
                .parent("committee")
                .build();
        Finding finding = finding(report(JINAN, committee(5, mediation, security), "SD2012", DAY), "SD2012-2.1.1-6");
        assertThat(finding.verdict()).isEqualTo(Verdict.BREACH);
        assertThat(finding.items())
                .containsEntry("PEOPLES_MEDIATION", Standing.MET)
                .containsEntry("PUBLIC_SECURITY", Standing.MET)
                .containsEntry("PUBLIC_HEALTH", Standing.UNMET);
        Finding unknown = finding(report(JINAN, committee(5), "SD2012", DAY), "SD2012-2.1.1-6");
        assertThat(unknown.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(unknown.missing())
                .contains("facts[mediationCommittees]", "facts[securityCommittees]", "facts[healthCommittees]");
    }

    /** Whom the law keeps out of the supervision of village affairs: members, and their near kin. */
    @ParameterizedTest
    @CsvSource({
        "p9, true,  false, MET",
        "p2, true,  false, BREACH",
        "p9, true,  true,  BREACH",
        "p9, false, false, BREACH"
    })
    void supervisorsAreNoMembersNorTheirNearKin(String supervisor, boolean finance, boolean kin, Verdict verdict) {
        List<Member> members = Stream.of("p1", "p2", "p3", "p9")
                .map(id -> Member.builder()
                        .id(id)
                        .putTraits(Member.KNOWS_FINANCE, finance)
                        .kinOf(
                                kin && id.equals("p1")
                                        ? new String[] {"p9"}
                                        : kin && id.equals("p9") ? new String[] {"p1"} : new String[0])
                        .build())
                .toList();
        OrganisationChart chart = OrganisationChart.builder()
                .addAllMembers(members)
                .addBodies(
                        Body.builder()
                                .id("c")
                                .kind(BodyKind.VILLAGE_COMMITTEE)
                                .seats(
                                        Seat.of(Post.DIRECTOR, "p1"),
                                        Seat.of(Post.MEMBER, "p2"),
                                        Seat.of(Post.MEMBER, "p3"))
                                .build(),
                        Body.builder()
                                .id("s")
                                .kind(BodyKind.SUPERVISION_COMMITTEE)
                                .seats(Seat.of(Post.DIRECTOR, supervisor))
                                .build())
                .build();
        assertThat(finding(report(VILLAGE, chart, "LAW-RURAL", DAY), "LAW-RURAL-32-1")
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void kinThatNobodyStatedIsAskedFor() {
        OrganisationChart chart = OrganisationChart.builder()
                .addMembers(Member.of("p1"), Member.of("p9"))
                .addBodies(
                        Body.builder()
                                .id("c")
                                .kind(BodyKind.VILLAGE_COMMITTEE)
                                .seats(Seat.of(Post.DIRECTOR, "p1"))
                                .build(),
                        Body.builder()
                                .id("s")
                                .kind(BodyKind.SUPERVISION_COMMITTEE)
                                .seats(Seat.of(Post.DIRECTOR, "p9"))
                                .build())
                .build();
        Finding finding = finding(report(VILLAGE, chart, "LAW-RURAL", DAY), "LAW-RURAL-32-1");
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.items()).containsEntry("NO_MEMBERS", Standing.MET);
        assertThat(finding.missing())
                .containsExactlyInAnyOrder("facts[supervisorsNearKin]", "facts[supervisorsKnowingFinance]");
    }

    @ParameterizedTest
    @CsvSource({"2018-12-28, 3, MET", "2018-12-28, 5, BREACH", "2018-12-29, 3, BREACH", "2018-12-29, 5, MET"})
    void theTermIsThatOfTheLawOnTheDay(LocalDate day, int years, Verdict verdict) {
        OrganisationChart chart = OrganisationChart.builder()
                .addBodies(Body.builder()
                        .id("c")
                        .kind(BodyKind.RESIDENTS_COMMITTEE)
                        .term(Term.ofYears(day, years))
                        .build())
                .build();
        assertThat(report(JINAN, chart, "LAW-URBAN", day).findings().stream()
                        .filter(each -> each.measure().equals(Optional.of("facts[termYears]")))
                        .filter(each -> each.verdict() != Verdict.NOT_APPLICABLE)
                        .map(Finding::verdict))
                .containsExactly(verdict);
    }

    @Test
    void theDirectorOfTheCommitteeHeadsTheServiceCentre() {
        Community jilin = Community.builder()
                .code("220102001001")
                .kind(UnitKind.URBAN_COMMUNITY)
                .build();
        for (String head : List.of("p1", "p2")) {
            OrganisationChart chart = committee(
                    5,
                    Body.builder()
                            .id("centre")
                            .kind(BodyKind.SERVICE_CENTRE)
                            .seats(Seat.of(Post.DIRECTOR, head))
                            .build());
            OrganisationReport report = report(jilin, chart, "JL2010", DAY);
            assertThat(finding(report, "JL2010-2.3-3").verdict())
                    .isEqualTo(head.equals("p1") ? Verdict.MET : Verdict.BREACH);
            assertThat(report.observations().stream().map(each -> each.kind()))
                    .containsExactlyElementsOf(
                            head.equals("p1")
                                    ? List.of(ObservationKind.HEADS_SEVERAL, ObservationKind.SEVERAL_SEATS)
                                    : List.of(ObservationKind.SEVERAL_SEATS));
        }
    }

    @Test
    void aTermIsToldToEndSoonWithinTheMonthsAskedAndToHaveEndedAfter() {
        OrganisationChart chart = OrganisationChart.builder()
                .addBodies(Body.builder()
                        .id("c")
                        .kind(BodyKind.RESIDENTS_COMMITTEE)
                        .term(Term.ofYears(LocalDate.of(2014, 3, 1), 3))
                        .build())
                .build();
        assertThat(kinds(chart, LocalDate.of(2016, 8, 27))).isEmpty();
        assertThat(kinds(chart, LocalDate.of(2016, 8, 28))).containsExactly(ObservationKind.TERM_ENDS_SOON);
        assertThat(kinds(chart, LocalDate.of(2017, 2, 28))).containsExactly(ObservationKind.TERM_ENDS_SOON);
        assertThat(kinds(chart, LocalDate.of(2017, 3, 1))).containsExactly(ObservationKind.TERM_ENDED);
        assertThat(kinds(chart, LocalDate.of(2014, 2, 28))).containsExactly(ObservationKind.TERM_NOT_BEGUN);
    }

    private static List<ObservationKind> kinds(OrganisationChart chart, LocalDate day) {
        return report(JINAN, chart, "SD2012", day).observations().stream()
                .map(each -> each.kind())
                .toList();
    }

    @Test
    void whatTheCommunityStatesOtherwiseThanItsChartIsAFaultThatNamesBoth() {
        Community stated = Community.builder()
                .code("370102001001")
                .committeeMembers(Persons.of(7))
                .build();
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> report(stated, committee(5), "SD2012", DAY))
                .withMessageContaining("committeeMembers (7)")
                .withMessageContaining("what the chart tells, 5");
    }

    @Test
    void whatAChartTellsIsWhatTheSameFactsStatedByHandGive() {
        OrganisationReport report = report(JINAN, committee(5), "SD2012", DAY);
        Community byHand = Community.builder()
                .code("370102001001")
                .kind(UnitKind.URBAN_COMMUNITY)
                .committeeMembers(Persons.of(5))
                .committees(Count.of(1))
                .build();
        var assessed =
                Seeds.library().only(Set.of(DocumentId.of("SD2012"))).at(DAY).assess(byHand);
        for (String rule : List.of("SD2012-2.1.2-1", "SD2012-2.1.1-4")) {
            assertThat(finding(report, rule).verdict())
                    .isEqualTo(assessed.finding(rule).verdict());
        }
        assertThat(report.told()).containsEntry("committeeMembers", "5").containsEntry("committees", "1");
    }
}
