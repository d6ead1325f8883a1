package org.shequ.standards.election;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.election.Candidate;
import org.shequ.core.election.Contest;
import org.shequ.core.election.Election;
import org.shequ.core.election.Poll;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.unit.Matter;
import org.shequ.core.unit.Person;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.procedure.ProcedureRun;

/** Counts the polls of an election, one after the other: what an earlier one left open is what a later one is for. */
final class PollCount {
    private static final Set<String> VALIDITY = Set.of("electionParticipants", ElectionFact.ELECTED_IN.variable());
    private static final Set<String> VOTES = Set.of(
            ElectionFact.VOTES.variable(), ElectionFact.MOST_VOTES.variable(), ElectionFact.ELECTED_IN.variable());

    private final DayRules rules;
    private final Election election;
    private final Map<String, Optional<Count>> open = new HashMap<>();
    private Truth validBefore = Truth.FALSE;

    PollCount(DayRules rules, Election election) {
        this.rules = rules;
        this.election = election;
        election.polls().stream()
                .limit(1)
                .flatMap(each -> each.contests().stream())
                .forEach(each -> open.put(each.post(), each.seats()));
    }

    List<PollAnswer> answers() {
        return election.polls().stream().map(this::answer).toList();
    }

    private PollAnswer answer(Poll poll) {
        Optional<PollAnswer.Ballot> ballot = ballot();
        Matter matter = said(poll, ballot).in(DayRules.matter(election.community()), Matter.class);
        List<Finding> findings = rules.findings(matter, VALIDITY);
        Truth valid = Verdicts.of(findings);
        SortedSet<String> missing = new TreeSet<>();
        if (!valid.isKnown()) {
            missing.addAll(Verdicts.missing(findings));
            if (findings.isEmpty()) {
                missing.add(rules.noRule(matter, "valid election"));
            }
        }
        List<ContestAnswer> contests = poll.contests().stream()
                .map(each -> answer(each, poll, ballot, valid))
                .toList();
        validBefore = Verdicts.or(validBefore, valid);
        return PollAnswer.builder()
                .day(poll.day())
                .ballot(ballot)
                .valid(valid)
                .addAllFindings(findings)
                .addAllMissing(missing)
                .addAllContests(contests)
                .build();
    }

    private Optional<PollAnswer.Ballot> ballot() {
        return switch (validBefore) {
            case FALSE -> Optional.of(PollAnswer.Ballot.FIRST_BALLOT);
            case TRUE -> Optional.of(PollAnswer.Ballot.FURTHER_BALLOT);
            case UNKNOWN -> Optional.empty();
        };
    }

    private Saying said(Poll poll, Optional<PollAnswer.Ballot> ballot) {
        return rules.saying(election.community())
                .persons("registeredVoters", election.roll().registered())
                .persons("electionParticipants", poll.cast())
                .text(ElectionFact.ELECTED_IN, ballot.map(Enum::name));
    }

    private ContestAnswer answer(Contest contest, Poll poll, Optional<PollAnswer.Ballot> ballot, Truth valid) {
        Optional<Count> seats = contest.seats().or(() -> open.getOrDefault(contest.post(), Optional.empty()));
        Race race = new Race(contest.candidates(), poll.mostVotes(), seats);
        List<Person> persons = new ArrayList<>();
        List<List<Finding>> findings = new ArrayList<>();
        for (int i = 0; i < contest.candidates().size(); i++) {
            persons.add(person(contest.candidates().get(i), race.hasMostVotes(i), poll, ballot));
            findings.add(rules.findings(persons.get(i), VOTES));
        }
        List<Truth> suffice = findings.stream().map(Verdicts::of).toList();
        List<CandidateAnswer> answers = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            CandidateOutcome outcome = under(valid, race.outcome(i, suffice));
            answers.add(CandidateAnswer.builder()
                    .candidate(contest.candidates().get(i).id())
                    .votes(contest.candidates().get(i).votes())
                    .outcome(outcome)
                    .addAllFindings(findings.get(i))
                    .addAllNominations(nominations(contest.candidates().get(i), persons.get(i)))
                    .addAllMissing(missing(outcome, findings.get(i), persons.get(i), seats))
                    .build());
        }
        return answer(contest.post(), seats, answers, valid);
    }

    /** Nobody is elected in a poll that is not valid; where that is open, only who is not elected is known. */
    private static CandidateOutcome under(Truth valid, CandidateOutcome outcome) {
        return switch (valid) {
            case TRUE -> outcome;
            case FALSE -> CandidateOutcome.NOT_ELECTED;
            case UNKNOWN -> outcome == CandidateOutcome.NOT_ELECTED ? outcome : CandidateOutcome.UNDETERMINED;
        };
    }

    private SortedSet<String> missing(
            CandidateOutcome outcome, List<Finding> findings, Person person, Optional<Count> seats) {
        SortedSet<String> missing = new TreeSet<>();
        if (outcome == CandidateOutcome.TIED) {
            missing.add(rules.noRule(person, "a tie"));
        }
        if (outcome == CandidateOutcome.UNDETERMINED) {
            missing.addAll(Verdicts.missing(findings));
            if (findings.isEmpty()) {
                missing.add(rules.noRule(person, "votes that elect"));
            }
            if (seats.isEmpty()) {
                missing.add("seats");
            }
        }
        return missing;
    }

    private ContestAnswer answer(String post, Optional<Count> seats, List<CandidateAnswer> answers, Truth valid) {
        boolean isOpen = valid == Truth.UNKNOWN
                || answers.stream().anyMatch(each -> each.outcome() == CandidateOutcome.UNDETERMINED);
        long elected = answers.stream()
                .filter(each -> each.outcome() == CandidateOutcome.ELECTED)
                .count();
        Optional<Count> vacant = isOpen ? Optional.empty() : seats.map(all -> Count.of(all.value() - elected));
        open.put(post, vacant);
        boolean isTied = answers.stream().anyMatch(each -> each.outcome() == CandidateOutcome.TIED);
        return ContestAnswer.builder()
                .post(post)
                .seats(seats)
                .addAllCandidates(answers)
                .vacant(vacant)
                .next(next(isTied ? Optional.empty() : vacant, valid))
                .build();
    }

    private static NextBallot next(Optional<Count> vacant, Truth valid) {
        if (valid == Truth.FALSE) {
            return NextBallot.POLL_AGAIN;
        }
        return vacant.map(each -> each.value() == 0 ? NextBallot.NONE : NextBallot.FURTHER_BALLOT)
                .orElse(NextBallot.UNDETERMINED);
    }

    private Person person(
            Candidate candidate, Optional<Boolean> hasMost, Poll poll, Optional<PollAnswer.Ballot> ballot) {
        return said(poll, ballot)
                .persons(ElectionFact.VOTES, candidate.votes())
                .truth(ElectionFact.MOST_VOTES, hasMost)
                .own("recommendedBy", candidate.recommendedBy().map(each -> Written.texts(each.names())))
                .own("name", candidate.name().map(Json::text))
                .in(DayRules.person(election.community()), Person.class);
    }

    private List<ProcedureRun> nominations(Candidate candidate, Person person) {
        if (candidate.recommendedBy().isEmpty()) {
            return List.of();
        }
        return rules.policy().procedures(person).stream()
                .filter(each -> rules.readsAny(each, "recommendedBy["))
                .map(each -> Chance.of(rules.policy(), person, each))
                .filter(each -> each.applies() != Truth.FALSE)
                .map(Chance::run)
                .toList();
    }
}
