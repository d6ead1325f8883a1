package org.shequ.standards.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.shequ.core.election.Election;
import org.shequ.core.election.Voter;
import org.shequ.core.formula.Truth;
import org.shequ.core.json.Json;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Count;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Person;
import org.shequ.standards.rule.Rule;

/** Who may vote: every procedure of a person that reads what is known of a voter, and speaks of the person, must lead to its end. */
final class Eligibility {
    private static final Set<String> VOTER = Set.of(
            ElectionFact.REGISTERED_HERE.variable(),
            ElectionFact.LIVES_HERE.variable(),
            ElectionFact.FULL_YEARS.variable(),
            ElectionFact.FIXED_HOME.variable(),
            ElectionFact.ON_ANOTHER_ROLL.variable(),
            ElectionFact.DEPRIVED.variable(),
            ElectionFact.QUALIFIED.variable(),
            ElectionFact.REGISTERED_IN_VILLAGE.variable());
    private static final Set<String> QUALIFICATION = Set.of(ElectionFact.QUALIFIED.variable());

    private final DayRules rules;
    private final Election election;

    Eligibility(DayRules rules, Election election) {
        this.rules = rules;
        this.election = election;
    }

    List<VoterAnswer> answers() {
        return election.roll().voters().stream().map(this::answer).toList();
    }

    private VoterAnswer answer(Voter voter) {
        Optional<Boolean> qualified = voter.qualified().or(() -> qualified(person(voter, Optional.empty())));
        Person person = person(voter, qualified);
        List<Chance> chances = chances(person, rules.procedures(person, VOTER));
        SortedSet<String> missing = new TreeSet<>();
        Truth entitled = chances.stream().map(Eligibility::truth).reduce(Truth.TRUE, Verdicts::and);
        if (chances.isEmpty()) {
            entitled = Truth.UNKNOWN;
            missing.add(rules.noRule(person, "who may vote"));
        } else if (entitled == Truth.UNKNOWN) {
            chances.forEach(each -> missing.addAll(each.missing()));
        }
        return VoterAnswer.builder()
                .voter(voter.id())
                .entitled(entitled)
                .addAllProcedures(chances.stream().map(Chance::run).toList())
                .addAllFindings(rules.findings(person, VOTER))
                .addAllMissing(missing)
                .build();
    }

    /** A procedure of which it is not known whether it speaks of the person keeps it open, unless it would lead there anyhow. */
    private static Truth truth(Chance chance) {
        return chance.applies() == Truth.UNKNOWN ? Truth.UNKNOWN : chance.truth();
    }

    private List<Chance> chances(Person person, List<Rule> procedures) {
        return procedures.stream()
                .map(each -> Chance.of(rules.policy(), person, each))
                .filter(each -> each.applies() != Truth.FALSE)
                .toList();
    }

    /** What the procedures that do not ask for the qualification tell of it; empty where there is none, or it is open. */
    private Optional<Boolean> qualified(Person person) {
        List<Rule> law = new ArrayList<>(rules.procedures(person, VOTER));
        law.removeIf(each -> rules.reads(each.id(), each.readings(), QUALIFICATION));
        List<Chance> chances = chances(person, law);
        Truth truth = chances.stream().map(Eligibility::truth).reduce(Truth.TRUE, Verdicts::and);
        return chances.isEmpty() || !truth.isKnown() ? Optional.empty() : Optional.of(truth == Truth.TRUE);
    }

    private Person person(Voter voter, Optional<Boolean> qualified) {
        Community community = election.community();
        return rules.saying(community)
                .own("age", voter.ageOn(election.day()).map(Count::value).map(Json::number))
                .truth("applied", voter.applied())
                .truth("consent", voter.accepted())
                .text(ElectionFact.ROLE, voter.registeredHere().map(this::role))
                .truth(ElectionFact.REGISTERED_HERE, voter.registeredHere())
                .truth(ElectionFact.REGISTERED_IN_VILLAGE, voter.registeredHere())
                .truth(ElectionFact.LIVES_HERE, voter.livesHere())
                .count(ElectionFact.FULL_YEARS, voter.yearsHereOn(election.day()))
                .truth(ElectionFact.FIXED_HOME, voter.lawfulFixedHome())
                .truth(ElectionFact.ON_ANOTHER_ROLL, voter.onAnotherRoll())
                .truth(ElectionFact.DEPRIVED, voter.deprivedOfPoliticalRights())
                .truth(ElectionFact.QUALIFIED, qualified)
                .in(DayRules.person(community), Person.class);
    }

    /** A floating resident (流动人口) is one of a residents' committee; somebody who moved to a village is told by registration alone. */
    private String role(boolean isRegisteredHere) {
        boolean isVillage =
                election.committee().filter(CommitteeKind.VILLAGERS::equals).isPresent();
        return isRegisteredHere || isVillage ? "OTHER" : "FLOATING_RESIDENT";
    }
}
