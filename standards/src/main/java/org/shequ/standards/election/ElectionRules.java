package org.shequ.standards.election;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.shequ.core.election.Contest;
import org.shequ.core.election.Election;
import org.shequ.core.election.Electorate;
import org.shequ.core.election.Poll;
import org.shequ.core.election.RollObjection;
import org.shequ.core.election.VoterRoll;
import org.shequ.core.json.Json;
import org.shequ.core.organisation.Term;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Matter;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.policy.Policy;

/**
 * The rules of a policy on elections (选举规则).
 *
 * <p>An election is held against the rules in force on election day, a recall against those of its own day; whatever day the policy is of.
 * That day bears on targets over many elections alone.
 *
 * <p>Example: {@code ElectionRules.of(policy).answer(election).polls().get(0).valid()}.
 */
public final class ElectionRules {
    private static final Set<String> HELD = Set.of(
            "electionParticipants",
            "directlyElected",
            "electionHeld",
            ElectionFact.ELECTED_BY.variable(),
            ElectionFact.DIRECT_BEFORE.variable(),
            ElectionFact.FEWEST_REPRESENTATIVES.variable(),
            ElectionFact.MOST_REPRESENTATIVES.variable(),
            ElectionFact.TERM_YEARS.variable(),
            ElectionFact.ROLL_DAYS.variable(),
            ElectionFact.HANDOVER_DAYS.variable(),
            ElectionFact.SECRETARY_CANDIDATES.variable(),
            ElectionFact.SECRETARY_SEATS.variable());
    private static final Set<String> OBJECTION =
            Set.of(ElectionFact.OBJECTION_DAYS.variable(), ElectionFact.ANSWER_DAYS.variable());
    private static final Set<String> WAYS = Set.of(ElectionFact.ELECTED_BY.variable());
    private static final String SECRETARY = "SECRETARY";

    private final DayRules rules;

    private ElectionRules(Policy policy) {
        this.rules = DayRules.of(policy);
    }

    /**
     * Returns the rules of a policy.
     *
     * @param policy the policy
     * @return its rules on elections
     */
    public static ElectionRules of(Policy policy) {
        return new ElectionRules(policy);
    }

    /**
     * Says what the rules in force on election day say of an election: who may vote, what is valid, who is elected, by when what is due.
     *
     * @param election the election, perhaps a planned one of which nothing but the day is known
     * @return the answer
     * @throws IllegalArgumentException if the community states otherwise than the election, or a fact that no pack declares
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public ElectionAnswer answer(Election election) {
        DayRules onDay = rules.on(election.day());
        Community community = community(election, onDay, election.electorate());
        return ElectionAnswer.builder()
                .election(election)
                .addAllLookup(onDay.policy().lookup(community))
                .addAllWays(ways(election, onDay))
                .addAllVoters(new Eligibility(onDay, election).answers())
                .addAllPolls(new PollCount(onDay, election).answers())
                .addAllRecalls(new Recalls(onDay, election).answers())
                .addAllTimetable(new Timetable(onDay, election, community).entries())
                .addAllObjections(objections(election, onDay))
                .addAllFindings(onDay.findings(community, HELD))
                .build();
    }

    /**
     * Answers several elections, and says how far the targets on elections are reached over the last one of each community by the day of the
     * policy.
     *
     * @param elections the elections
     * @return the report
     * @throws IllegalArgumentException if a community states otherwise than its election, or a fact that no pack declares
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    public ElectionReport report(Collection<? extends Election> elections) {
        Map<Object, Election> last = new LinkedHashMap<>();
        elections.stream()
                .filter(each -> !each.day().isAfter(rules.policy().at()))
                .sorted(Comparator.comparing(Election::day))
                .forEach(each -> last.put(
                        each.community().code().<Object>map(Function.identity()).orElse(each), each));
        List<Community> communities = last.values().stream()
                .map(each -> community(each, rules, each.electorate()))
                .toList();
        return ElectionReport.builder()
                .date(rules.policy().at())
                .addAllElections(elections.stream().map(this::answer).toList())
                .addAllTargets(rules.policy().progress(communities).targets().stream()
                        .filter(each -> rules.reads(each.rule(), each.readings(), HELD))
                        .toList())
                .addAllPooled(rules.policy().assess(communities).pooled().stream()
                        .filter(each -> rules.reads(each.rule(), each.readings(), HELD))
                        .toList())
                .build();
    }

    /** The community with what the election says of it. */
    private static Community community(Election election, DayRules onDay, Optional<Electorate> electorate) {
        VoterRoll roll = election.roll();
        Optional<Poll> first = election.polls().stream().findFirst();
        Optional<Contest> secretary = first.flatMap(poll -> poll.contest(SECRETARY));
        Collection<Persons> groups = roll.groupRepresentatives().values();
        return onDay.saying()
                .persons("registeredVoters", roll.registered())
                .persons("electionParticipants", first.flatMap(Poll::cast))
                .truth("directlyElected", electorate.map(Electorate::isDirect))
                .own("lastElection", Optional.of(Json.text(election.day().toString())))
                .text(ElectionFact.ELECTED_BY, electorate.map(Enum::name))
                .truth(ElectionFact.DIRECT_BEFORE, election.directBefore())
                .persons(ElectionFact.FEWEST_REPRESENTATIVES, groups.stream().min(Persons::compareTo))
                .persons(ElectionFact.MOST_REPRESENTATIVES, groups.stream().max(Persons::compareTo))
                .count(
                        ElectionFact.TERM_YEARS,
                        election.term().flatMap(Term::years).map(Count::of))
                .number(
                        ElectionFact.ROLL_DAYS,
                        roll.published().map(day -> ChronoUnit.DAYS.between(day, election.day())))
                .number(
                        ElectionFact.HANDOVER_DAYS,
                        election.handover().map(day -> ChronoUnit.DAYS.between(election.lastDay(), day)))
                .number(ElectionFact.SECRETARY_CANDIDATES, secretary.map(each ->
                        (long) each.candidates().size()))
                .count(ElectionFact.SECRETARY_SEATS, secretary.flatMap(Contest::seats))
                .in(election.community(), Community.class);
    }

    /** Each way of electing held against the rules that ask who casts the ballots. */
    private static List<WayAnswer> ways(Election election, DayRules onDay) {
        List<WayAnswer> ways = new ArrayList<>();
        for (Electorate electorate : Electorate.values()) {
            Community supposed = community(election, onDay, Optional.of(electorate));
            List<Finding> findings = onDay.findings(supposed, WAYS);
            ways.add(WayAnswer.builder()
                    .electorate(electorate)
                    .allowed(Verdicts.of(findings))
                    .addAllFindings(findings)
                    .build());
        }
        return ways.stream().allMatch(each -> each.findings().isEmpty()) ? List.of() : ways;
    }

    private static List<ObjectionAnswer> objections(Election election, DayRules onDay) {
        return election.roll().objections().stream()
                .map(each -> ObjectionAnswer.builder()
                        .objection(each)
                        .addAllFindings(onDay.findings(objection(each, election, onDay), OBJECTION))
                        .build())
                .toList();
    }

    private static Matter objection(RollObjection objection, Election election, DayRules onDay) {
        return onDay.saying(election.community())
                .text(ElectionFact.VILLAGE_MATTER, Optional.of("ROLL_OBJECTION"))
                .number(
                        ElectionFact.OBJECTION_DAYS,
                        election.roll().published().map(day -> ChronoUnit.DAYS.between(day, objection.day())))
                .number(
                        ElectionFact.ANSWER_DAYS,
                        objection.answered().map(day -> ChronoUnit.DAYS.between(objection.day(), day)))
                .in(DayRules.matter(election.community()), Matter.class);
    }
}
