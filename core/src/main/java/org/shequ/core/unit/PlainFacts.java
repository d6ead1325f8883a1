package org.shequ.core.unit;

import java.util.Optional;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;

/** The plain facts of one community, in the order of {@link PlainFact}. */
@SuppressWarnings("EnumOrdinal") // positions are what they are kept by, and what some of them tell
final class PlainFacts {
    private final long[] numbers;

    PlainFacts(Community community) {
        this.numbers = new long[] {
            county(community.code()),
            households(community.households()),
            persons(community.residents()),
            persons(community.committeeMembers()),
            persons(community.fullTimeStaff()),
            position(community.committeeKind()),
            position(community.settlement()),
            ruralCommunity(community)
        };
    }

    long of(PlainFact fact) {
        return numbers[fact.ordinal()];
    }

    private static long county(Optional<DivisionCode> code) {
        return code.isPresent() ? code.get().countyNumber() : PlainFact.UNKNOWN;
    }

    private static long households(Optional<Households> fact) {
        return fact.isPresent() ? fact.get().value() : PlainFact.UNKNOWN;
    }

    private static long persons(Optional<Persons> fact) {
        return fact.isPresent() ? fact.get().value() : PlainFact.UNKNOWN;
    }

    private static long position(Optional<? extends Enum<?>> constant) {
        return constant.isPresent() ? constant.get().ordinal() : PlainFact.UNKNOWN;
    }

    private static long ruralCommunity(Community community) {
        Optional<RuralSetUp> given = community.ruralSetUp();
        if (given.isPresent()) {
            RuralSetUp setUp = given.get();
            return setUp.since().isPresent() ? PlainFact.DATED : setUp.isSetUp() ? 1 : 0;
        }
        Optional<Settlement> settlement = community.settlement();
        return settlement.isPresent() && settlement.get() != Settlement.RURAL ? 0 : PlainFact.UNKNOWN;
    }
}
