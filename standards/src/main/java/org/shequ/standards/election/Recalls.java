package org.shequ.standards.election;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.election.Election;
import org.shequ.core.election.Recall;
import org.shequ.core.formula.Truth;
import org.shequ.core.unit.Person;
import org.shequ.standards.assess.Finding;

/** Recalls under the procedures of a person that read who asked for one. */
final class Recalls {
    private static final Set<String> RECALL = Set.of(
            ElectionFact.ASKING_VOTERS.variable(),
            ElectionFact.ASKING_REPRESENTATIVES.variable(),
            ElectionFact.RECALL_ASKED.variable());

    private final DayRules rules;
    private final Election election;

    Recalls(DayRules rules, Election election) {
        this.rules = rules;
        this.election = election;
    }

    List<RecallAnswer> answers() {
        return election.recalls().stream()
                .map(each -> answer(each, rules.on(each.day())))
                .toList();
    }

    private RecallAnswer answer(Recall recall, DayRules onDay) {
        Person person = person(recall, onDay);
        List<Chance> chances = onDay.procedures(person, RECALL).stream()
                .map(each -> Chance.of(onDay.policy(), person, each))
                .filter(each -> each.applies() != Truth.FALSE)
                .toList();
        List<Finding> findings = onDay.findings(person, RECALL);
        Truth recalled = chances.isEmpty()
                ? Truth.UNKNOWN
                : chances.stream().map(Chance::truth).reduce(Truth.TRUE, Verdicts::and);
        SortedSet<String> missing = new TreeSet<>();
        if (!recalled.isKnown()) {
            chances.forEach(each -> missing.addAll(each.missing()));
            missing.addAll(Verdicts.missing(findings));
            if (missing.isEmpty()) {
                missing.add(onDay.noRule(person, "recall"));
            }
        }
        return RecallAnswer.builder()
                .person(recall.person())
                .day(recall.day())
                .recalled(recalled)
                .addAllProcedures(chances.stream().map(Chance::run).toList())
                .addAllFindings(findings)
                .addAllMissing(missing)
                .build();
    }

    private Person person(Recall recall, DayRules onDay) {
        return onDay.saying(election.community())
                .persons(
                        "registeredVoters",
                        recall.registered().or(() -> election.roll().registered()))
                .persons("electionParticipants", recall.voted())
                .truth(ElectionFact.RECALL_ASKED, Optional.of(true))
                .persons(ElectionFact.ASKING_VOTERS, recall.askedByVoters())
                .persons(ElectionFact.ASKING_REPRESENTATIVES, recall.askedByRepresentatives())
                .persons(ElectionFact.REPRESENTATIVES, recall.representatives())
                .persons(ElectionFact.AGREED, recall.agreed())
                .in(DayRules.person(election.community()), Person.class);
    }
}
