package org.shequ.core.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.shequ.core.election.Candidate;
import org.shequ.core.election.Contest;
import org.shequ.core.election.Election;
import org.shequ.core.election.Electorate;
import org.shequ.core.election.Poll;
import org.shequ.core.election.Proxy;
import org.shequ.core.election.Recall;
import org.shequ.core.election.RollObjection;
import org.shequ.core.election.Voter;
import org.shequ.core.election.VoterRoll;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.NameSet;
import org.shequ.core.unit.UnitKind;

/** Generators of elections: every part is stated at times and left out at others, and numbers fit together. */
public final class ElectionArbitraries {
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final List<Electorate> WAYS = List.of(Electorate.values());

    private ElectionArbitraries() {}

    /** {@return elections of villages and of urban communities, from 2011 on} */
    public static Arbitrary<Election> elections() {
        return Arbitraries.randoms().map(random -> new Maker(random).election());
    }

    /**
     * Returns contests in which all votes are known.
     *
     * @param seats the most seats
     * @param cast the ballots cast
     * @return contests that fit in a poll with so many ballots
     */
    public static Arbitrary<Contest> contests(int seats, int cast) {
        return Arbitraries.randoms()
                .map(random -> new Maker(random).contest("MEMBER", 1 + random.nextInt(seats), cast, 1.0));
    }

    /** Makes one election; for one thread. */
    private static final class Maker {
        private final Random random;

        Maker(Random random) {
            this.random = random;
        }

        private <T> void maybe(Consumer<T> setter, T value) {
            if (random.nextBoolean()) {
                setter.accept(value);
            }
        }

        Election election() {
            LocalDate day = FIRST.plusDays(random.nextInt(5_000));
            int registered = 1 + random.nextInt(2_000);
            boolean isVillage = random.nextBoolean();
            Election.Builder builder = Election.builder()
                    .day(day)
                    .community(Community.builder()
                            .code(isVillage ? "220122101201" : "370102001001")
                            .kind(isVillage ? UnitKind.VILLAGE : UnitKind.URBAN_COMMUNITY)
                            .build());
            maybe(builder::electorate, WAYS.get(random.nextInt(WAYS.size())));
            maybe(builder::directBefore, random.nextBoolean());
            maybe(builder::roll, roll(day, registered));
            int polls = random.nextInt(3);
            for (int i = 0; i < polls; i++) {
                builder.addPolls(poll(day.plusDays(7L * i), registered, i));
            }
            if (random.nextInt(4) == 0) {
                builder.addRecalls(recall(day.plusDays(400), registered));
            }
            LocalDate last = day.plusDays(7L * Math.max(0, polls - 1));
            maybe(builder::handover, last.plusDays(random.nextInt(20)));
            maybe(builder::term, Term.between(last, last.plusYears(1 + random.nextInt(6))));
            return builder.build();
        }

        private VoterRoll roll(LocalDate day, int registered) {
            VoterRoll.Builder builder = VoterRoll.builder().registered(Persons.of(registered));
            if (random.nextBoolean()) {
                LocalDate published = day.minusDays(random.nextInt(40));
                builder.published(published);
                LocalDate raised = published.plusDays(random.nextInt(9));
                builder.addObjections(
                        random.nextBoolean()
                                ? RollObjection.of(raised)
                                : RollObjection.of(raised, raised.plusDays(random.nextInt(6))));
            }
            for (int i = 0; i < random.nextInt(4); i++) {
                builder.addVoters(voter(i, day));
            }
            if (random.nextBoolean()) {
                builder.putGroupRepresentatives("1", Persons.of(random.nextInt(5)));
                builder.putGroupRepresentatives("2", Persons.of(random.nextInt(5)));
            }
            return builder.build();
        }

        private Voter voter(int number, LocalDate day) {
            Voter.Builder builder = Voter.builder().id("v" + number);
            if (random.nextBoolean()) {
                maybe(builder::age, Count.of(random.nextInt(40)));
            } else {
                maybe(builder::born, day.minusDays(4_000 + random.nextInt(8_000)));
            }
            maybe(builder::livingSince, day.minusDays(random.nextInt(800)));
            maybe(builder::registeredHere, random.nextBoolean());
            maybe(builder::livesHere, random.nextBoolean());
            maybe(builder::lawfulFixedHome, random.nextBoolean());
            maybe(builder::applied, random.nextBoolean());
            maybe(builder::accepted, random.nextBoolean());
            maybe(builder::onAnotherRoll, random.nextBoolean());
            maybe(builder::deprivedOfPoliticalRights, random.nextBoolean());
            return builder.build();
        }

        private Poll poll(LocalDate day, int registered, int number) {
            int cast = random.nextInt(registered + 1);
            int invalid = random.nextInt(cast / 10 + 1);
            Poll.Builder builder =
                    Poll.builder().day(day).cast(Persons.of(cast)).invalid(Persons.of(invalid));
            maybe(builder::issued, Persons.of(cast + random.nextInt(registered - cast + 1)));
            if (cast > 2 && random.nextBoolean()) {
                builder.addProxies(Proxy.of("p", "q"), Proxy.of("p", "r"));
            }
            builder.addContests(contest("DIRECTOR", 1, cast - invalid, 0.8));
            if (number == 0 || random.nextBoolean()) {
                Contest first = contest("MEMBER", 3, cast - invalid, 0.8);
                builder.addContests(first);
            }
            return builder.build();
        }

        /** Votes of a contest; each ballot has as many names as there are seats at the most. */
        Contest contest(String post, int seats, int valid, double known) {
            Contest.Builder builder = Contest.builder().post(post).seats(Count.of(seats));
            long left = (long) seats * valid;
            int many = random.nextInt(6);
            for (int i = 0; i < many; i++) {
                long votes = Math.min(valid, random.nextLong(left + 1));
                left -= votes;
                Candidate.Builder candidate = Candidate.builder().id(post + i);
                if (random.nextDouble() < known) {
                    candidate.votes(Persons.of(votes));
                }
                if (random.nextInt(4) == 0) {
                    candidate.recommendedBy(NameSet.of("PARTY_MEMBERS", "RESIDENTS"));
                }
                builder.addCandidates(candidate.build());
            }
            return builder.build();
        }

        private Recall recall(LocalDate day, int registered) {
            int voted = random.nextInt(registered + 1);
            Recall.Builder builder =
                    Recall.builder().person("DIRECTOR0").day(day).registered(Persons.of(registered));
            maybe(builder::askedByVoters, Persons.of(random.nextInt(registered + 1)));
            maybe(builder::representatives, Persons.of(30));
            maybe(builder::askedByRepresentatives, Persons.of(random.nextInt(31)));
            maybe(builder::voted, Persons.of(voted));
            maybe(builder::agreed, Persons.of(random.nextInt(voted + 1)));
            if (builder.build().voted().isEmpty() && builder.build().agreed().isPresent()) {
                builder.voted(Persons.of(voted));
            }
            return builder.build();
        }
    }
}
