package org.shequ.standards.measure;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Measures;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;

/**
 * The persons in the committee, the Party committee or both (居委会和党组织成员): those of each, less those who sit in both.
 *
 * <p>Where a part is unknown: those in both are at most as many as each committee has.
 */
final class BothCommittees {
    static final Measure<Persons> MEASURE = Measure.of(
            "committeeAndPartyMembers",
            Dimension.PERSONS,
            Label.of("居（村）委会和党组织成员数", "members of the committee and the Party committee"));

    static final Reading READING = new Reading.OfQuantity<>(MEASURE, (unit, situation) -> of(unit));

    private BothCommittees() {}

    private static Outcome<Persons> of(Unit unit) {
        Optional<Long> committee = unit.committeeMembers().map(Persons::value);
        Optional<Long> party = unit.partyCommitteeMembers().map(Persons::value);
        Optional<Long> both = unit.crossAppointed().map(Persons::value);
        if (committee.isPresent() && party.isPresent()) {
            Persons sum = Persons.of(committee.get()).plus(Persons.of(party.get()));
            if (both.isPresent()) {
                return Outcome.exact(Persons.of(sum.value() - both.get()));
            }
            Persons larger = Persons.of(Math.max(committee.get(), party.get()));
            return Outcome.bounded(Bounds.between(larger, sum), missing(unit));
        }
        long least = committee.or(() -> party).or(() -> both).orElse(0L);
        return Outcome.bounded(Bounds.atLeast(Persons.of(least)), missing(unit));
    }

    private static Set<String> missing(Unit unit) {
        ImmutableSet.Builder<String> missing = ImmutableSet.builder();
        if (unit.committeeMembers().isEmpty()) {
            missing.add(Measures.COMMITTEE_MEMBERS.name());
        }
        if (unit.partyCommitteeMembers().isEmpty()) {
            missing.add(Measures.PARTY_COMMITTEE_MEMBERS.name());
        }
        if (unit.crossAppointed().isEmpty()) {
            missing.add(Measures.CROSS_APPOINTED.name());
        }
        return missing.build();
    }
}
