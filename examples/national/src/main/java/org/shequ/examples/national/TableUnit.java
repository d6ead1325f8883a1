package org.shequ.examples.national;

import java.util.Optional;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.RuralSetUp;

/**
 * A village-level unit of the table of divisions.
 *
 * @param code its twelve digits, as the table prints them
 * @param name its name, as the table prints it
 * @param committee the committee that digits 10 to 12 tell: 001 to 199, 200 to 399; empty for similar units
 * @param facts made-up facts; empty where the unit is taken as the table has it, which states none
 */
public record TableUnit(String code, String name, Optional<CommitteeKind> committee, Optional<MadeFacts> facts) {
    /**
     * Returns a unit, its committee as the code tells it.
     *
     * @param code its twelve digits
     * @param name its name
     * @param facts made-up facts, or none
     * @return the unit
     * @throws IllegalArgumentException if the digits are no division code
     */
    public static TableUnit of(String code, String name, Optional<MadeFacts> facts) {
        return new TableUnit(code, name, DivisionCode.of(code).committeeKind(), facts);
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
                    .crossAppointed(Persons.of(made.crossAppointed()))
                    .addPremises(
                            Premises.of(PremisesKind.COMMITTEE_PREMISES, FloorArea.ofSquareMetres(made.premises())));
        });
        return unit.build();
    }
}
