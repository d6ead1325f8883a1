package org.shequ.core.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shequ.core.json.FaultsException;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;

class ElectionTest {
    private static final LocalDate DAY = LocalDate.of(2017, 6, 30);

    private static Poll.Builder poll(long issued, long cast, long invalid) {
        return poll(DAY, issued, cast, invalid);
    }

    private static Poll.Builder poll(LocalDate day, long issued, long cast, long invalid) {
        return Poll.builder()
                .day(day)
                .issued(Persons.of(issued))
                .cast(Persons.of(cast))
                .invalid(Persons.of(invalid));
    }

    private static Contest contest(long seats, long... votes) {
        Contest.Builder builder = Contest.builder().post("MEMBER").seats(Count.of(seats));
        for (int i = 0; i < votes.length; i++) {
            builder.addCandidates(Candidate.of("c" + i, Persons.of(votes[i])));
        }
        return builder.build();
    }

    private static Election.Builder election() {
        return Election.builder().community(Community.builder().build()).day(DAY);
    }

    @Test
    void ballotsCastAreAtMostThoseIssuedAndInvalidOnesAtMostThoseCast() {
        assertThat(poll(500, 500, 500).build().valid()).contains(Persons.ZERO);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(500, 501, 502).build())
                .withMessage("ballots cast (501 persons) must be at most those issued, 500; "
                        + "invalid ballots (502 persons) must be at most those cast, 501");
    }

    @Test
    void nobodyGetsMoreVotesThanThereAreValidBallots() {
        poll(600, 501, 1).addContests(contest(1, 500, 0)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(600, 501, 1).addContests(contest(2, 501)).build())
                .withMessage("votes of c0 (501 persons) must be at most the valid ballots, 500");
    }

    @Test
    void aBallotHasAsManyNamesAsThereAreSeatsAtTheMost() {
        poll(600, 100, 0).addContests(contest(2, 100, 60, 40)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        poll(600, 100, 0).addContests(contest(2, 100, 60, 41)).build())
                .withMessageContaining(
                        "votes for MEMBER (201 together) must be at most the seats times the valid ballots, 200");
    }

    @Test
    void nobodyStandsTwiceForOnePost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Contest.builder()
                        .post("DIRECTOR")
                        .addCandidates(Candidate.of("a", Persons.ZERO), Candidate.of("a", Persons.of(1)))
                        .build())
                .withMessage("candidate for DIRECTOR (a) must be there once");
    }

    @Test
    void aVoterHasOneProxyAndOneWhoseBallotAnotherCastsCastsNone() {
        poll(10, 10, 0).addProxies(Proxy.of("a", "b"), Proxy.of("a", "c")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(10, 10, 0)
                        .addProxies(Proxy.of("a", "b"), Proxy.of("c", "b"), Proxy.of("b", "d"))
                        .build())
                .withMessage(
                        "voter with a proxy (b) must be there once; proxy (b) must be somebody whose ballot nobody else casts");
        assertThatIllegalArgumentException().isThrownBy(() -> Proxy.of("a", "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> poll(10, 1, 0)
                        .addProxies(Proxy.of("a", "b"), Proxy.of("a", "c"))
                        .build())
                .withMessageContaining("ballots cast by proxy (2 persons)");
    }

    @Test
    void proxiesStandOnARollOnWhichAllAreNamed() {
        VoterRoll roll = VoterRoll.builder()
                .registered(Persons.of(2))
                .addVoters(
                        Voter.builder().id("a").build(), Voter.builder().id("b").build())
                .build();
        election()
                .roll(roll)
                .addPolls(poll(2, 2, 0).addProxies(Proxy.of("a", "b")).build())
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election()
                        .roll(roll)
                        .addPolls(poll(2, 2, 0).addProxies(Proxy.of("x", "b")).build())
                        .build())
                .withMessage("proxy (x) must be on the roll");
    }

    @Test
    void noMoreBallotsAreIssuedThanVotersAreRegistered() {
        VoterRoll roll = VoterRoll.builder().registered(Persons.of(1_000)).build();
        election().roll(roll).addPolls(poll(1_000, 501, 0).build()).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election()
                        .roll(roll)
                        .addPolls(poll(1_001, 501, 0).build())
                        .build())
                .withMessage("ballots issued (1001 persons) must be at most the registered voters, 1000");
    }

    @Test
    void furtherPollsFollowAndAreForPostsOfTheFirst() {
        Poll first = poll(10, 10, 0).addContests(contest(2, 5)).build();
        Poll further =
                poll(DAY.plusDays(7), 10, 9, 0).addContests(contest(1, 5)).build();
        assertThat(election().addPolls(first, further).build().lastDay()).isEqualTo(DAY.plusDays(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> election()
                        .addPolls(
                                first,
                                poll(DAY.minusDays(1), 10, 9, 0)
                                        .addContests(contest(3, 5))
                                        .addContests(Contest.builder()
                                                .post("DIRECTOR")
                                                .build())
                                        .build())
                        .build())
                .withMessageContaining("day of a further poll (2017-06-29)")
                .withMessageContaining("post of a further poll (DIRECTOR)")
                .withMessageContaining("seats of MEMBER in a further poll (3)");
    }

    @Test
    void thoseWhoAgreeToARecallHaveVoted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Recall.builder()
                        .person("a")
                        .day(DAY)
                        .registered(Persons.of(10))
                        .voted(Persons.of(11))
                        .agreed(Persons.of(12))
                        .askedByRepresentatives(Persons.of(4))
                        .representatives(Persons.of(3))
                        .build())
                .withMessageContaining("voted (11 persons)")
                .withMessageContaining("agreed (12 persons)")
                .withMessageContaining("askedByRepresentatives (4 persons)");
    }

    @ParameterizedTest
    @CsvSource({
        "2011-05-10, 2012-05-09, 0",
        "2011-05-10, 2012-05-10, 1",
        "2011-05-10, 2012-05-11, 1",
        "2012-02-29, 2013-02-27, 0",
        "2012-02-29, 2013-02-28, 1",
        "2012-02-29, 2016-02-28, 3",
        "2012-02-29, 2016-02-29, 4",
    })
    void aYearOfResidenceIsFullOnTheSameDay(LocalDate since, LocalDate day, long years) {
        assertThat(Voter.builder().id("v").livingSince(since).build().yearsHereOn(day))
                .contains(Count.of(years));
    }

    @ParameterizedTest
    @EnumSource(Electorate.class)
    void onlyAllVotersElectDirectly(Electorate electorate) {
        assertThat(election().electorate(electorate).build().isDirect()).contains(electorate == Electorate.ALL_VOTERS);
    }

    @Test
    void whatIsNotStatedIsUnknownAndNotZero() {
        Election bare = election().addPolls(Poll.builder().day(DAY).build()).build();
        assertThat(bare.isDirect()).isEmpty();
        assertThat(bare.committee()).isEmpty();
        assertThat(bare.polls().get(0).valid()).isEmpty();
        assertThat(bare.polls().get(0).mostVotes()).isEmpty();
        assertThat(contest(1, 5).isCompetitive()).contains(false);
        assertThat(Contest.builder().post("A").build().isCompetitive()).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsPlaceInOnePass() {
        assertThat(faults(Map.of(
                        "comunity",
                        Map.of(),
                        "day",
                        "2017-06-31",
                        "electorate",
                        "EVERYBODY",
                        "roll",
                        Map.of("registered", -1, "voters", List.of(Map.of("id", "", "age", "old"))),
                        "polls",
                        List.of(
                                Map.of("day", "2017-06-30", "issued", 5, "cast", 6, "invalid", 7),
                                Map.of("contests", List.of(Map.of("post", "A", "seats", 0)))),
                        "term",
                        Map.of("from", "2017-07-01", "until", "2017-07-01"))))
                .anyMatch(fault -> fault.startsWith("/comunity") && fault.contains("did you mean \"community\"?"))
                .anyMatch(fault -> fault.contains("missing key \"community\""))
                .anyMatch(fault -> fault.startsWith("/day"))
                .anyMatch(fault -> fault.startsWith("/electorate"))
                .anyMatch(fault -> fault.startsWith("/roll/registered"))
                .anyMatch(fault -> fault.startsWith("/roll/voters/0/age"))
                .anyMatch(fault -> fault.startsWith("/roll/voters/0:") && fault.contains("id of a voter"))
                .anyMatch(fault -> fault.startsWith("/polls/0") && fault.contains("ballots cast"))
                .anyMatch(fault -> fault.startsWith("/polls/0") && fault.contains("invalid ballots"))
                .anyMatch(fault -> fault.startsWith("/polls/1") && fault.contains("missing key \"day\""))
                .anyMatch(fault -> fault.startsWith("/polls/1/contests/0") && fault.contains("seats of A"))
                .anyMatch(fault -> fault.startsWith("/term") && fault.contains("until of a term"));
    }

    @Test
    void partsThatContradictEachOtherAreToldEachByItself() {
        assertThat(faults(Map.of(
                        "community",
                        Map.of("kind", "VILLAGE"),
                        "day",
                        "2017-06-30",
                        "roll",
                        Map.of("registered", 10, "published", "2017-07-01"),
                        "polls",
                        List.of(Map.of("day", "2017-06-30", "cast", 11)),
                        "handover",
                        "2017-06-29")))
                .hasSize(3);
    }

    private static Stream<String> faults(Map<String, Object> tree) {
        List<String> faults = new ArrayList<>();
        assertThatExceptionOfType(FaultsException.class)
                .isThrownBy(() -> ElectionJson.read(Json.fromJava(tree)))
                .satisfies(thrown -> thrown.faults().forEach(each -> faults.add(each.toString())));
        return faults.stream();
    }
}
