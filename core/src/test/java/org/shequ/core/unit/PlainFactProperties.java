package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.testkit.UnitArbitraries;

/** The plain facts of a community are what it states. */
class PlainFactProperties {
    @Provide
    Arbitrary<Community> communities() {
        return UnitArbitraries.communities();
    }

    @Property
    void plainFactsAreWhatIsStated(@ForAll("communities") Community community) {
        assertThat(community.plain(PlainFact.COUNTY))
                .isEqualTo(community
                        .code()
                        .map(code -> Long.parseLong(code.digits().substring(0, 6)))
                        .orElse(PlainFact.UNKNOWN));
        assertThat(community.plain(PlainFact.HOUSEHOLDS))
                .isEqualTo(community.households().map(Households::value).orElse(PlainFact.UNKNOWN));
        agree(community, PlainFact.RESIDENTS, community.residents());
        agree(community, PlainFact.COMMITTEE_MEMBERS, community.committeeMembers());
        agree(community, PlainFact.FULL_TIME_STAFF, community.fullTimeStaff());
        agree(community, PlainFact.COMMITTEE, community.committeeKind(), CommitteeKind.values());
        agree(community, PlainFact.SETTLEMENT, community.settlement(), Settlement.values());
    }

    private static void agree(Community community, PlainFact fact, Optional<Persons> stated) {
        assertThat(community.plain(fact)).isEqualTo(stated.map(Persons::value).orElse(PlainFact.UNKNOWN));
    }

    private static <E> void agree(Community community, PlainFact fact, Optional<E> stated, E[] constants) {
        long plain = community.plain(fact);
        assertThat(plain == PlainFact.UNKNOWN ? Optional.empty() : Optional.of(constants[(int) plain]))
                .isEqualTo(stated);
    }

    @Property
    void aRuralCommunityIsOneOnAllDaysOrItIsDated(@ForAll("communities") Community community) {
        long plain = community.plain(PlainFact.RURAL_COMMUNITY);
        for (int year = 1990; year < 2030; year++) {
            Optional<Boolean> told = community.isRuralCommunity(LocalDate.of(year, 6, 30));
            if (plain != PlainFact.DATED) {
                assertThat(told.map(on -> on ? 1L : 0).orElse(PlainFact.UNKNOWN))
                        .isEqualTo(plain);
            }
        }
        assertThat(plain == PlainFact.DATED)
                .isEqualTo(community.ruralSetUp().flatMap(RuralSetUp::since).isPresent());
    }

    @Example
    void theyAreNoPartOfWhatACommunityIs() {
        Community plain = Community.builder().households(Households.of(7)).build();
        assertThat(plain.plain(PlainFact.HOUSEHOLDS)).isEqualTo(7);
        Community dated = Community.builder()
                .ruralCommunitySince(PartialDate.parse("2012"))
                .build();
        assertThat(dated.plain(PlainFact.RURAL_COMMUNITY)).isEqualTo(PlainFact.DATED);
        assertThat(plain.toJson().toString()).doesNotContain("plain");
    }
}
