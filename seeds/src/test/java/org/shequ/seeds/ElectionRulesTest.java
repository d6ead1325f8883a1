package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.election.Candidate;
import org.shequ.core.election.Contest;
import org.shequ.core.election.Election;
import org.shequ.core.election.Electorate;
import org.shequ.core.election.Poll;
import org.shequ.core.election.Recall;
import org.shequ.core.election.RollObjection;
import org.shequ.core.election.Voter;
import org.shequ.core.election.VoterRoll;
import org.shequ.core.formula.Truth;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.NameSet;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Progress;
import org.shequ.standards.assess.Verdict;
import org.shequ.standards.election.CandidateOutcome;
import org.shequ.standards.election.ContestAnswer;
import org.shequ.standards.election.ElectionAnswer;
import org.shequ.standards.election.ElectionRules;
import org.shequ.standards.election.NextBallot;
import org.shequ.standards.election.PollAnswer;
import org.shequ.standards.election.RecallAnswer;
import org.shequ.standards.election.TimetableEntry;
import org.shequ.standards.election.TimetableEvent;
import org.shequ.standards.election.VoterAnswer;
import org.shequ.standards.policy.Policy;

/** Elections under the laws and the documents: the rules are those of election day, whatever day is asked about. */
class ElectionRulesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);
    private static final Policy LAWS = Seeds.withLaws().at(LocalDate.of(2020, 12, 31));
    private static final Policy FIVE = Seeds.library().at(LocalDate.of(2020, 12, 31));

    private static Community village() {
        return Community.builder().code("220122101201").kind(UnitKind.VILLAGE).build();
    }

    private static Community urban(String code) {
        return Community.builder().code(code).kind(UnitKind.URBAN_COMMUNITY).build();
    }

    private static Election.Builder election(Community community, LocalDate day, long registered) {
        return Election.builder()
                .community(community)
                .day(day)
                .roll(VoterRoll.builder().registered(Persons.of(registered)).build());
    }

    private static Poll poll(LocalDate day, long cast, Contest... contests) {
        return Poll.builder()
                .day(day)
                .cast(Persons.of(cast))
                .addContests(contests)
                .build();
    }

    private static Contest contest(long seats, long... votes) {
        return Contest.builder()
                .post("MEMBER")
                .seats(Count.of(seats))
                .addAllCandidates(IntStream.range(0, votes.length)
                        .mapToObj(i -> Candidate.of("c" + i, Persons.of(votes[i])))
                        .toList())
                .build();
    }

    private static ElectionAnswer answer(Election.Builder election) {
        return ElectionRules.of(LAWS).answer(election.build());
    }

    private static PollAnswer first(Election.Builder election) {
        return answer(election).polls().get(0);
    }

    private static List<CandidateOutcome> outcomes(ContestAnswer contest) {
        return contest.candidates().stream().map(each -> each.outcome()).toList();
    }

    @ParameterizedTest
    @CsvSource({"499, FALSE", "500, FALSE", "501, TRUE", "1000, TRUE"})
    void aVillageElectionIsValidIfMoreThanHalfOfTheRollVote(long cast, Truth valid) {
        PollAnswer poll = first(election(village(), DAY, 1_000).addPolls(poll(DAY, cast)));
        assertThat(poll.valid()).isEqualTo(valid);
        assertThat(poll.findings()).extracting(each -> each.rule().toString()).containsExactly("LAW-RURAL-15-1/a");
        assertThat(poll.findings().get(0).required().orElseThrow().amount().orElseThrow())
                .hasToString("501");
    }

    @ParameterizedTest
    @CsvSource({"250, NOT_ELECTED, FURTHER_BALLOT", "251, ELECTED, NONE"})
    void inTheFirstBallotMoreThanHalfOfTheVotesElect(long votes, CandidateOutcome outcome, NextBallot next) {
        ContestAnswer contest = first(election(village(), DAY, 1_000).addPolls(poll(DAY, 501, contest(1, votes, 100))))
                .contest("MEMBER");
        assertThat(contest.candidate("c0").outcome()).isEqualTo(outcome);
        assertThat(contest.candidate("c1").outcome()).isEqualTo(CandidateOutcome.NOT_ELECTED);
        assertThat(contest.next()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"166, NOT_ELECTED, FURTHER_BALLOT", "167, ELECTED, NONE"})
    void inAFurtherBallotTheMostVotesElectIfTheyAreAThird(long votes, CandidateOutcome outcome, NextBallot next) {
        ElectionAnswer answer = answer(election(village(), DAY, 1_000)
                .addPolls(poll(DAY, 501, contest(1, 250, 250)), poll(DAY.plusDays(7), 501, contest(1, votes, 160))));
        PollAnswer further = answer.polls().get(1);
        assertThat(further.ballot()).contains(PollAnswer.Ballot.FURTHER_BALLOT);
        assertThat(further.contest("MEMBER").candidate("c0").outcome()).isEqualTo(outcome);
        assertThat(further.contest("MEMBER").next()).isEqualTo(next);
    }

    @Test
    void aThirdIsNotEnoughForOneWhomAnotherOneBeats() {
        ElectionAnswer answer = answer(election(village(), DAY, 1_000)
                .addPolls(poll(DAY, 501, contest(1, 250, 250)), poll(DAY.plusDays(7), 501, contest(1, 200, 167))));
        assertThat(outcomes(answer.polls().get(1).contest("MEMBER")))
                .containsExactly(CandidateOutcome.ELECTED, CandidateOutcome.NOT_ELECTED);
    }

    @Test
    void aPollThatIsNotValidElectsNobodyAndTheNextOneIsAFirstBallotAgain() {
        ElectionAnswer answer = answer(election(village(), DAY, 1_000)
                .addPolls(poll(DAY, 500, contest(1, 400)), poll(DAY.plusDays(7), 501, contest(1, 250))));
        assertThat(answer.polls().get(0).contest("MEMBER").elected()).isEmpty();
        assertThat(answer.polls().get(0).contest("MEMBER").next()).isEqualTo(NextBallot.POLL_AGAIN);
        assertThat(answer.polls().get(1).ballot()).contains(PollAnswer.Ballot.FIRST_BALLOT);
        assertThat(answer.polls().get(1).contest("MEMBER").elected()).isEmpty();
    }

    @Test
    void seatsThatAPollLeavesOpenAreThoseOfTheNext() {
        ElectionAnswer answer = answer(election(village(), DAY, 1_000)
                .addPolls(
                        poll(DAY, 600, contest(3, 400, 301, 300, 200)),
                        poll(
                                DAY.plusDays(7),
                                600,
                                Contest.builder()
                                        .post("MEMBER")
                                        .addCandidates(
                                                Candidate.of("c2", Persons.of(250)),
                                                Candidate.of("c3", Persons.of(240)))
                                        .build())));
        ContestAnswer before = answer.polls().get(0).contest("MEMBER");
        assertThat(before.elected()).containsExactly("c0", "c1");
        assertThat(before.vacant()).contains(Count.of(1));
        ContestAnswer after = answer.polls().get(1).contest("MEMBER");
        assertThat(after.seats()).contains(Count.of(1));
        assertThat(after.elected()).containsExactly("c2");
        assertThat(after.vacant()).contains(Count.ZERO);
        assertThat(after.next()).isEqualTo(NextBallot.NONE);
    }

    @Test
    void moreWithEnoughVotesThanSeatsAreElectedByTheMostVotesAndATieIsTold() {
        ContestAnswer tied = first(
                        election(village(), DAY, 1_000).addPolls(poll(DAY, 600, contest(2, 400, 350, 350, 100))))
                .contest("MEMBER");
        assertThat(outcomes(tied))
                .containsExactly(
                        CandidateOutcome.ELECTED,
                        CandidateOutcome.TIED,
                        CandidateOutcome.TIED,
                        CandidateOutcome.NOT_ELECTED);
        assertThat(tied.vacant()).contains(Count.of(1));
        assertThat(tied.next()).isEqualTo(NextBallot.UNDETERMINED);
        assertThat(tied.candidate("c1").missing()).singleElement().asString().startsWith("not encoded: a tie (");
        ContestAnswer settled = first(
                        election(village(), DAY, 1_000).addPolls(poll(DAY, 600, contest(2, 400, 350, 349, 100))))
                .contest("MEMBER");
        assertThat(settled.elected()).containsExactly("c0", "c1");
    }

    @Test
    void whatIsNotKnownLeavesOpenOnlyWhatHangsOnIt() {
        PollAnswer noRoll =
                first(Election.builder().community(village()).day(DAY).addPolls(poll(DAY, 501, contest(1, 251, 100))));
        assertThat(noRoll.valid()).isEqualTo(Truth.UNKNOWN);
        assertThat(noRoll.missing()).containsExactly("registeredVoters");
        assertThat(outcomes(noRoll.contest("MEMBER")))
                .containsExactly(CandidateOutcome.UNDETERMINED, CandidateOutcome.NOT_ELECTED);
        PollAnswer noVotes = first(election(village(), DAY, 1_000)
                .addPolls(poll(
                        DAY,
                        501,
                        Contest.builder()
                                .post("MEMBER")
                                .seats(Count.of(1))
                                .addCandidates(Candidate.builder().id("a").build(), Candidate.of("b", Persons.of(200)))
                                .build())));
        assertThat(noVotes.contest("MEMBER").candidate("a").missing()).containsExactly("facts[votes]");
        assertThat(outcomes(noVotes.contest("MEMBER")))
                .containsExactly(CandidateOutcome.UNDETERMINED, CandidateOutcome.NOT_ELECTED);
        assertThat(noVotes.contest("MEMBER").next()).isEqualTo(NextBallot.UNDETERMINED);
    }

    @Test
    void ofAResidentsCommitteeTheLawIsNotEncodedAndSaysSo() {
        PollAnswer poll = first(election(urban("370102001001"), DAY, 1_000).addPolls(poll(DAY, 900, contest(1, 900))));
        assertThat(poll.valid()).isEqualTo(Truth.UNKNOWN);
        assertThat(poll.missing()).containsExactly("not encoded: LAW-URBAN valid election, roll and hand-over");
        assertThat(poll.contest("MEMBER").candidate("c0").missing())
                .containsExactly("not encoded: LAW-URBAN votes that elect");
        assertThat(poll.findings().get(0).citation().printed()).startsWith("《中华人民共和国城市居民委员会组织法》");
    }

    @Test
    void withoutTheLawsNobodyAnswersAndTheDocumentsAskedAreNamed() {
        PollAnswer poll = ElectionRules.of(FIVE)
                .answer(election(village(), DAY, 1_000)
                        .addPolls(poll(DAY, 900, contest(1, 900)))
                        .build())
                .polls()
                .get(0);
        assertThat(poll.valid()).isEqualTo(Truth.UNKNOWN);
        assertThat(poll.missing()).containsExactly("not encoded: valid election (JL2010, JL2016)");
    }

    @Test
    void turnoutOfADocumentIsToldBesideAndDecidesNothing() {
        ElectionAnswer answer = ElectionRules.of(LAWS.assumeEffective("DH", LocalDate.of(2012, 1, 1)))
                .answer(election(urban("620982001001"), DAY, 1_000)
                        .electorate(Electorate.ALL_VOTERS)
                        .addPolls(poll(DAY, 799, contest(1, 700)))
                        .build());
        assertThat(answer.findings())
                .filteredOn(each -> each.rule().toString().equals("DH-2.5-6"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.BREACH);
        assertThat(answer.polls().get(0).findings())
                .extracting(each -> each.rule().toString())
                .containsExactly("LAW-URBAN-election-6/a");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-27, VILLAGE, 2021-12-27",
        "2018-12-28, VILLAGE, 2021-12-28",
        "2018-12-29, VILLAGE, 2023-12-29",
        "2018-12-30, VILLAGE, 2023-12-30",
        "2018-12-27, URBAN_COMMUNITY, 2021-12-27",
        "2018-12-28, URBAN_COMMUNITY, 2021-12-28",
        "2018-12-29, URBAN_COMMUNITY, 2023-12-29",
        "2018-12-30, URBAN_COMMUNITY, 2023-12-30",
    })
    void theTermIsThatOfElectionDayWhateverDayIsAsked(LocalDate day, UnitKind kind, LocalDate end) {
        Election election = Election.builder()
                .community(Community.builder().code("220122101").kind(kind).build())
                .day(day)
                .build();
        for (int year : new int[] {2012, 2018, 2020, 2026}) {
            Policy asked = Seeds.withLaws().at(LocalDate.of(year, 6, 30));
            assertThat(ElectionRules.of(asked).answer(election).timetable(TimetableEvent.TERM_END))
                    .singleElement()
                    .satisfies(each -> {
                        assertThat(each.day()).contains(end);
                        assertThat(each.citation().orElseThrow().printed()).contains("组织法");
                    });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-28, 3, MET",
        "2018-12-28, 5, BREACH",
        "2018-12-29, 3, BREACH",
        "2018-12-29, 5, MET",
    })
    void aTermOfTheWrongLengthIsTold(LocalDate day, long years, Verdict verdict) {
        ElectionAnswer answer = answer(election(village(), day, 1_000).term(Term.between(day, day.plusYears(years))));
        assertThat(answer.findings())
                .filteredOn(each -> each.rule().toString().startsWith("LAW-RURAL-11-1"))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    @Test
    void aPlannedElectionHasATimetableCountedFromItsDay() {
        ElectionAnswer answer = answer(Election.builder().community(village()).day(LocalDate.of(2021, 3, 20)));
        assertThat(answer.timetable())
                .extracting(
                        TimetableEntry::event, each -> each.day().orElseThrow().toString())
                .containsExactly(
                        tuple(TimetableEvent.ROLL_PUBLISHED, "2021-02-28"),
                        tuple(TimetableEvent.LAST_OBJECTION, "2021-03-05"),
                        tuple(TimetableEvent.LAST_ANSWER, "2021-03-08"),
                        tuple(TimetableEvent.ELECTION_DAY, "2021-03-20"),
                        tuple(TimetableEvent.HANDOVER, "2021-03-30"),
                        tuple(TimetableEvent.TERM_END, "2026-03-20"));
        assertThat(answer.timetable())
                .filteredOn(each -> each.event() != TimetableEvent.ELECTION_DAY)
                .allSatisfy(each -> assertThat(each.clauses()).isNotEmpty());
        assertThat(answer(Election.builder().community(urban("370102001001")).day(DAY))
                        .timetable(TimetableEvent.ROLL_PUBLISHED))
                .singleElement()
                .satisfies(each -> assertThat(each.missing().orElseThrow())
                        .isEqualTo("not encoded: rollDaysBeforeElection (SD2012, LAW-URBAN, LAW-RURAL)"));
    }

    @ParameterizedTest
    @CsvSource({"2017-06-10, MET", "2017-06-11, BREACH"})
    void theRollIsOutTwentyDaysBefore(LocalDate published, Verdict verdict) {
        ElectionAnswer answer = answer(Election.builder()
                .community(village())
                .day(DAY)
                .roll(VoterRoll.builder().published(published).build()));
        assertThat(answer.findings())
                .filteredOn(each -> each.measure().equals(Optional.of("facts[rollDaysBeforeElection]")))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-06-06, 2017-06-09, MET, MET",
        "2017-06-07, 2017-06-10, BREACH, MET",
        "2017-06-06, 2017-06-10, MET, BREACH",
    })
    void objectionsComeWithinFiveDaysAndAreAnsweredWithinThree(
            LocalDate raised, LocalDate answered, Verdict objection, Verdict reply) {
        ElectionAnswer answer = answer(Election.builder()
                .community(village())
                .day(DAY)
                .roll(VoterRoll.builder()
                        .published(LocalDate.of(2017, 6, 1))
                        .addObjections(RollObjection.of(raised, answered))
                        .build()));
        assertThat(answer.objections())
                .singleElement()
                .satisfies(each -> assertThat(each.findings().stream()
                                .sorted(Comparator.comparing(it -> it.rule().toString()))
                                .map(Finding::verdict))
                        .containsExactly(objection, reply));
    }

    @ParameterizedTest
    @CsvSource({"2017-07-10, MET", "2017-07-11, BREACH"})
    void theWorkIsHandedOverWithinTenDays(LocalDate handover, Verdict verdict) {
        assertThat(answer(election(village(), DAY, 10).handover(handover)).findings())
                .filteredOn(each -> each.measure().equals(Optional.of("facts[handoverDays]")))
                .extracting(Finding::verdict)
                .containsExactly(verdict);
    }

    private static VoterAnswer voter(Community community, LocalDate day, Voter.Builder voter) {
        return ElectionRules.of(LAWS)
                .answer(Election.builder()
                        .community(community)
                        .day(day)
                        .roll(VoterRoll.builder().addVoters(voter.build()).build())
                        .build())
                .voter("v");
    }

    private static Voter.Builder voter() {
        return Voter.builder().id("v");
    }

    @ParameterizedTest
    @CsvSource({"1999-06-30, TRUE", "1999-07-01, FALSE"})
    void aRegisteredResidentVotesFromTheEighteenthBirthdayOn(LocalDate born, Truth entitled) {
        VoterAnswer answer = voter(
                urban("370102001001"),
                DAY,
                voter().born(born).registeredHere(true).deprivedOfPoliticalRights(false));
        assertThat(answer.entitled()).isEqualTo(entitled);
        assertThat(answer.procedures())
                .extracting(each -> each.rule().toString())
                .containsExactly("LAW-URBAN-election-3");
        if (entitled == Truth.FALSE) {
            assertThat(answer.reasons(Locale.ENGLISH)).anyMatch(line -> line.contains("18"));
        }
    }

    private static Voter.Builder floating(LocalDate since) {
        return voter().age(Count.of(30))
                .registeredHere(false)
                .deprivedOfPoliticalRights(false)
                .lawfulFixedHome(true)
                .livingSince(since)
                .applied(true);
    }

    @Test
    void aFloatingResidentVotesAfterTheFullChain() {
        Community jinan = urban("370102001001");
        LocalDate day = LocalDate.of(2013, 5, 10);
        LocalDate yearBefore = LocalDate.of(2012, 5, 10);
        VoterAnswer entitled = voter(jinan, day, floating(yearBefore).accepted(true));
        assertThat(entitled.entitled()).isEqualTo(Truth.TRUE);
        assertThat(entitled.procedures())
                .extracting(each -> each.rule().toString())
                .containsExactly("SD2012-2.5.3-4", "LAW-URBAN-election-3");
        VoterAnswer oneDayShort =
                voter(jinan, day, floating(yearBefore.plusDays(1)).accepted(true));
        assertThat(oneDayShort.entitled()).isEqualTo(Truth.FALSE);
        assertThat(oneDayShort.reasons(Locale.SIMPLIFIED_CHINESE)).anyMatch(line -> line.contains("居住满年数"));
        VoterAnswer waiting = voter(jinan, day, floating(yearBefore));
        assertThat(waiting.entitled()).isEqualTo(Truth.UNKNOWN);
        assertThat(waiting.missing()).containsExactly("consent");
        assertThat(voter(jinan, day, floating(yearBefore).accepted(false)).entitled())
                .isEqualTo(Truth.FALSE);
        VoterAnswer bare = voter(jinan, day, voter().registeredHere(false));
        assertThat(bare.missing())
                .contains("age", "applied", "consent", "facts[lawfulFixedHome]", "facts[fullYearsOfResidence]");
        assertThat(voter(jinan, day, voter().age(Count.of(17)).registeredHere(false))
                        .entitled())
                .isEqualTo(Truth.FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, , , , TRUE",
        "true, false, true, , , TRUE",
        "true, false, false, , , FALSE",
        "false, true, true, true, 1, TRUE",
        "false, true, true, true, 0, FALSE",
        "false, true, true, false, 1, FALSE",
        "false, true, false, true, 1, FALSE",
        "false, false, true, true, 5, FALSE",
        "true, , true, , , TRUE",
        "false, true, true, , 1, UNKNOWN",
    })
    void threeKindsOfPeopleEnterTheRollOfAVillage(
            Boolean registered, Boolean lives, Boolean applied, Boolean accepted, Long years, Truth entitled) {
        Voter.Builder voter = voter().registeredHere(registered).onAnotherRoll(false);
        Optional.ofNullable(lives).ifPresent(voter::livesHere);
        Optional.ofNullable(applied).ifPresent(voter::applied);
        Optional.ofNullable(accepted).ifPresent(voter::accepted);
        Optional.ofNullable(years).map(Count::of).ifPresent(voter::fullYearsOfResidence);
        VoterAnswer answer = voter(village(), DAY, voter);
        if (lives == null) {
            assertThat(answer.entitled()).isEqualTo(Truth.UNKNOWN);
            assertThat(answer.missing()).containsExactly("facts[livesHere]");
        } else {
            assertThat(answer.entitled()).isEqualTo(entitled);
        }
    }

    @Test
    void nobodyIsOnTwoRolls() {
        assertThat(voter(
                                village(),
                                DAY,
                                voter().registeredHere(true).livesHere(true).onAnotherRoll(true))
                        .entitled())
                .isEqualTo(Truth.FALSE);
    }

    private static RecallAnswer recall(Community community, LocalDate day, Recall.Builder recall) {
        return ElectionRules.of(LAWS)
                .answer(election(community, DAY, 1_000)
                        .addRecalls(recall.person("x").day(day).build())
                        .build())
                .recalls()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "200, 501, 251, TRUE",
        "199, 501, 251, FALSE",
        "200, 500, 500, FALSE",
        "200, 501, 250, FALSE",
        "200, , , UNKNOWN",
    })
    void aRecallIsAskedForByAFifthAndPassesWithTwoMajorities(Long asked, Long voted, Long agreed, Truth recalled) {
        Recall.Builder recall = Recall.builder()
                .askedByVoters(Persons.of(asked))
                .representatives(Persons.of(30))
                .askedByRepresentatives(Persons.of(9));
        Optional.ofNullable(voted).map(Persons::of).ifPresent(recall::voted);
        Optional.ofNullable(agreed).map(Persons::of).ifPresent(recall::agreed);
        assertThat(recall(village(), DAY.plusYears(1), recall).recalled()).isEqualTo(recalled);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, not encoded: LAW-URBAN recall from 1990-01-01 to 2025-12-31",
        "2026-01-01, not encoded: LAW-URBAN recall from 2026-01-01"
    })
    void recallOfResidentsCommitteesIsNotEncodedInEitherVersion(LocalDate day, String missing) {
        RecallAnswer answer =
                recall(urban("370102001001"), day, Recall.builder().askedByVoters(Persons.of(300)));
        assertThat(answer.recalled()).isEqualTo(Truth.UNKNOWN);
        assertThat(answer.missing()).containsExactly(missing);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, ALL_VOTERS;HOUSEHOLDS",
        "2026-01-01, ALL_VOTERS;HOUSEHOLDS",
    })
    void waysOfElectingAreThoseOfElectionDay(LocalDate day, String allowed) {
        ElectionAnswer answer =
                answer(Election.builder().community(urban("370102001001")).day(day));
        assertThat(answer.ways())
                .filteredOn(each -> each.allowed() == Truth.TRUE)
                .extracting(each -> each.electorate().name())
                .containsExactly(allowed.split(";", -1));
        Electorate open =
                day.getYear() < 2026 ? Electorate.GROUP_REPRESENTATIVES : Electorate.RESIDENTS_REPRESENTATIVES;
        assertThat(answer.ways())
                .filteredOn(each -> each.allowed() == Truth.UNKNOWN)
                .extracting(each -> each.electorate())
                .containsExactly(open);
        assertThat(answer(Election.builder().community(village()).day(day)).ways())
                .isEmpty();
    }

    @Test
    void groupsSendTwoOrThree() {
        Election.Builder election = Election.builder()
                .community(urban("370102001001"))
                .day(DAY)
                .electorate(Electorate.GROUP_REPRESENTATIVES)
                .roll(VoterRoll.builder()
                        .putGroupRepresentatives("1", Persons.of(2))
                        .putGroupRepresentatives("2", Persons.of(4))
                        .build());
        assertThat(answer(election).findings())
                .filteredOn(each -> each.rule().toString().equals("LAW-URBAN-election-1/b"))
                .extracting(Finding::verdict)
                .containsExactly(Verdict.BREACH);
    }

    private static Stream<Election> shandong(int direct, int all) {
        return IntStream.range(0, all)
                .mapToObj(i -> Election.builder()
                        .community(urban("3701%02d%03d%03d".formatted(i / 300 + 1, i / 100 % 3 + 1, i % 100 + 1)))
                        .day(LocalDate.of(2014, 11, 20))
                        .electorate(i < direct ? Electorate.ALL_VOTERS : Electorate.HOUSEHOLDS)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({"160, 200, MET", "159, 199, TARGET_MISSED", "161, 201, MET", "160, 201, TARGET_MISSED"})
    void theRateOfDirectElectionsIsCountedOverAllOfThem(int direct, int all, Verdict verdict) {
        List<Progress> targets = ElectionRules.of(Seeds.library().at(LocalDate.of(2015, 12, 31)))
                .report(shandong(direct, all).toList())
                .targets();
        assertThat(targets).singleElement().satisfies(each -> {
            assertThat(each.rule()).hasToString("SD2012-1.3-7");
            assertThat(each.reached().amount()).contains(Count.of(direct));
            assertThat(each.base().amount()).contains(Count.of(all));
            assertThat(each.verdict()).isEqualTo(verdict);
        });
    }

    @Test
    void aCommunityCountsByItsLastElectionOnOrBeforeTheDay() {
        Election before = Election.builder()
                .community(urban("370102001001"))
                .day(LocalDate.of(2011, 11, 20))
                .electorate(Electorate.HOUSEHOLDS)
                .build();
        Election after = Election.builder()
                .community(urban("370102001001"))
                .day(LocalDate.of(2014, 11, 20))
                .electorate(Electorate.ALL_VOTERS)
                .build();
        for (List<Election> both : List.of(List.of(before, after), List.of(after, before))) {
            assertThat(reached(both, LocalDate.of(2013, 12, 31))).contains(Count.ZERO);
            assertThat(reached(both, LocalDate.of(2014, 11, 20))).contains(Count.of(1));
        }
    }

    private static Optional<Count> reached(List<Election> elections, LocalDate day) {
        return ElectionRules.of(Seeds.library().at(day))
                .report(elections)
                .targets()
                .get(0)
                .reached()
                .amount();
    }

    @Test
    void recommendationsOfACandidateAreFollowed() {
        Election.Builder election = election(urban("620982001001"), DAY, 100)
                .addPolls(poll(
                        DAY,
                        90,
                        Contest.builder()
                                .post("SECRETARY")
                                .seats(Count.of(1))
                                .addCandidates(
                                        Candidate.builder()
                                                .id("a")
                                                .recommendedBy(NameSet.of("PARTY_MEMBERS", "RESIDENTS"))
                                                .build(),
                                        Candidate.builder()
                                                .id("b")
                                                .recommendedBy(NameSet.of("RESIDENTS"))
                                                .build(),
                                        Candidate.builder().id("c").build())
                                .build()));
        ContestAnswer contest = ElectionRules.of(LAWS.assumeEffective("DH", LocalDate.of(2012, 1, 1)))
                .answer(election.build())
                .polls()
                .get(0)
                .contest("SECRETARY");
        assertThat(contest.candidate("a").nominations())
                .singleElement()
                .satisfies(each -> assertThat(each.state().code()).isEqualTo("ELECTED"));
        assertThat(contest.candidate("b").nominations())
                .singleElement()
                .satisfies(each -> assertThat(each.state().code()).isEqualTo("RECOMMENDED"));
        assertThat(contest.candidate("c").nominations()).isEmpty();
    }

    @Test
    void aCommunityThatStatesOtherwiseIsRefused() {
        Community odd = Community.builder()
                .code("220122101201")
                .kind(UnitKind.VILLAGE)
                .registeredVoters(Persons.of(999))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(election(odd, DAY, 1_000)))
                .withMessage("registeredVoters (999) must be left out, or be what the election says, 1000");
    }
}
