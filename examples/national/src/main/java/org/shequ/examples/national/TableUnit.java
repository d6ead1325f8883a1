package org.shequ.examples.national;

import java.util.Optional;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.RuralSetUp;

/**
 * A village-level unit of the table of divisions.
 *
 * @param code its twelve digits, as the table prints them
 * @param name its name, as the table prints it
 * @param facts made-up facts; empty where the unit is taken as the table has it, which states none
 */
public record TableUnit(String code, String name, Optional<MadeFacts> facts) {
    /** {@return the committee that digits 10 to 12 tell: 001 to 199, 200 to 399; empty for similar units} */
    public Optional<CommitteeKind> committee() {
        return DivisionCode.of(code).committeeKind();
    }

    /** {@return the six digits of the county it lies in, those of the city where that has no counties} */
    public String county() {
        return code.substring(0, 6);
    }

    /** {@return the unit with all that is known of it} */
    public Community community() {
        Community.Builder unit = Community.builder().code(code).name(name);
        facts.ifPresent(made -> {
            made.settlement().ifPresent(unit::settlement);
            made.ruralSetUp().map(RuralSetUp::of).ifPresent(unit::ruralSetUp);
            unit.households(Households.of(made.households()))
                    .residents(Persons.of(made.residents()))
                    .committeeMembers(Persons.of(made.committeeMembers()))
                    .fullTimeStaff(Persons.of(made.fullTimeStaff()))
                    .partyCommitteeMembers(Persons.of(made.partyCommitteeMembers()))
                    .crossAppointed(Persons.of(made.crossAppointed()));
        });
        return unit.build();
    }
}
