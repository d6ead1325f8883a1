package org.shequ.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.place.CommitteeKind;
import org.shequ.core.place.CountyKind;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;

class UnitTest {
    private static Premises premises(PremisesKind kind, String area) {
        return Premises.of(kind, FloorArea.ofSquareMetres(area));
    }

    @Test
    void theCommitteeIsGivenOrElseToldByTheCode() {
        Community coded = Community.builder().code("510402001001").build();
        assertThat(coded.committeeKind()).contains(CommitteeKind.RESIDENTS);
        assertThat(coded.committeeSource()).isEqualTo(Community.CommitteeSource.CODE);
        Community given = Community.builder()
                .code("510402001001")
                .committee(CommitteeKind.VILLAGERS)
                .build();
        assertThat(given.committeeKind()).contains(CommitteeKind.VILLAGERS);
        assertThat(given.committeeSource()).isEqualTo(Community.CommitteeSource.GIVEN);
        assertThat(given.warnings()).extracting(UnitWarning::kind).containsExactly(UnitWarning.Kind.COMMITTEE_AND_CODE);
        Community neither = Community.builder().build();
        assertThat(neither.committeeKind()).isEmpty();
        assertThat(neither.committeeSource()).isEqualTo(Community.CommitteeSource.UNKNOWN);
    }

    @Test
    void aFactPutAgainTakesThePlaceOfTheOneBefore() {
        for (UnitBuilder<?> builder : List.of(Community.builder(), Estate.builder(), Street.builder())) {
            Unit unit = builder.putFacts("grids", FactValue.of(3))
                    .putFacts("wage", FactValue.of("12.50"))
                    .putFacts("grids", FactValue.of(4))
                    .build();
            assertThat(unit.facts().keySet()).containsExactly("grids", "wage");
            assertThat(unit.facts()).containsEntry("grids", FactValue.of(4));
            assertThatThrownBy(() -> unit.facts().put("more", FactValue.of(1)))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void theCountyKindIsToldByTheCode() {
        assertThat(Community.builder().code("620982001001").build().countyKind())
                .contains(CountyKind.COUNTY_LEVEL_CITY);
        assertThat(Community.builder().build().countyKind()).isEmpty();
        assertThat(City.builder().code("510400").build().countyKind()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05,2016-04-30,false",
        "2016-05,2016-05-01,",
        "2016-05,2016-05-30,",
        "2016-05,2016-05-31,true",
        "2016-05,2016-06-01,true",
        "2016-05-10,2016-05-09,false",
        "2016-05-10,2016-05-10,true"
    })
    void aRuralCommunityIsSetUpFromADate(String since, LocalDate date, Boolean setUp) {
        Community place = Community.builder()
                .settlement(Settlement.RURAL)
                .ruralCommunitySince(PartialDate.parse(since))
                .build();
        assertThat(place.isRuralCommunity(date)).isEqualTo(Optional.ofNullable(setUp));
    }

    @Test
    void theStatusOfAPlaceMayBeUnknown() {
        LocalDate date = LocalDate.of(2016, 12, 31);
        assertThat(Community.builder().build().isRuralCommunity(date)).isEmpty();
        assertThat(Community.builder().settlement(Settlement.RURAL).build().isRuralCommunity(date))
                .isEmpty();
        assertThat(Community.builder().kind(UnitKind.URBAN_COMMUNITY).build().isRuralCommunity(date))
                .contains(false);
        assertThat(Community.builder().kind(UnitKind.VILLAGE).build().isRuralCommunity(date))
                .contains(false);
        assertThat(Community.builder().kind(UnitKind.RURAL_COMMUNITY).build().isRuralCommunity(date))
                .contains(true);
    }

    @Test
    void premisesAreCompleteForTheKindsNamed() {
        Community place = Community.builder()
                .addPremises(premises(PremisesKind.COMMITTEE_PREMISES, "120.5"))
                .addPremises(premises(PremisesKind.COMMITTEE_PREMISES, "79.5"))
                .addPremises(premises(PremisesKind.CULTURE_SQUARE, "0"))
                .addPremises(
                        Premises.builder().kind(PremisesKind.COMMUNITY_PREMISES).build())
                .build();
        assertThat(place.premisesArea(PremisesKind.COMMITTEE_PREMISES)).contains(FloorArea.ofSquareMetres("200"));
        assertThat(place.premisesCount(PremisesKind.COMMITTEE_PREMISES)).contains(Count.of(2));
        assertThat(place.premisesCount(PremisesKind.CULTURE_SQUARE)).contains(Count.of(0));
        assertThat(place.premisesArea(PremisesKind.CULTURE_SQUARE)).contains(FloorArea.ofSquareMetres("0"));
        assertThat(place.premisesArea(PremisesKind.COMMUNITY_PREMISES)).isEmpty();
        assertThat(place.premisesCount(PremisesKind.COMMUNITY_PREMISES)).contains(Count.of(1));
        assertThat(place.premisesArea(PremisesKind.SERVICE_FACILITIES)).isEmpty();
        assertThat(place.premisesCount(PremisesKind.SERVICE_FACILITIES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-11-30,false",
        "2016-12-01,true",
        "2018-11-30,true",
        "2018-12-01,false",
        "2020-05-31,false",
        "2020-06-01,",
        "2020-06-29,",
        "2020-06-30,true"
    })
    void honoursHoldFromADateUntilAnother(LocalDate date, Boolean held) {
        Community place = Community.builder()
                .honours(Honours.of(
                        Honour.builder()
                                .kind(HonourKind.HIGH_LEVEL)
                                .from(PartialDate.parse("2016-12-01"))
                                .to(PartialDate.parse("2018-12-01"))
                                .build(),
                        Honour.of(HonourKind.HIGH_LEVEL, PartialDate.parse("2020-06"))))
                .build();
        assertThat(place.hasHonour(HonourKind.HIGH_LEVEL, date)).isEqualTo(Optional.ofNullable(held));
        assertThat(place.hasHonour(HonourKind.FEATURE, date)).contains(false);
        assertThat(Community.builder().build().hasHonour(HonourKind.FEATURE, date))
                .isEmpty();
    }

    @Test
    void anHonourMayEndOnAnUnknownDayOfAYear() {
        Honour honour = Honour.builder()
                .kind(HonourKind.FEATURE)
                .to(PartialDate.parse("2018"))
                .build();
        assertThat(honour.heldOn(LocalDate.of(2017, 12, 31))).contains(true);
        assertThat(honour.heldOn(LocalDate.of(2018, 1, 1))).isEmpty();
        assertThat(honour.heldOn(LocalDate.of(2018, 12, 31))).contains(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Honour.builder()
                        .kind(HonourKind.FEATURE)
                        .from(PartialDate.parse("2018-01-01"))
                        .to(PartialDate.parse("2018-01-01"))
                        .build());
    }

    @Test
    void moneyGivenIsFoundByHeadAndYear() {
        AllocatedMoney money = AllocatedMoney.builder()
                .head("PZH2015-3.5.4-6")
                .year(FiscalYear.of(2016))
                .amount(Yuan.of(90_000))
                .build();
        Community place = Community.builder().addAllocated(money).build();
        assertThat(place.allocated("PZH2015-3.5.4-6", FiscalYear.of(2016))).contains(Yuan.of(90_000));
        assertThat(place.allocated("PZH2015-3.5.4-6", FiscalYear.of(2017))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Community.builder()
                        .addAllocated(money)
                        .addAllocated(AllocatedMoney.builder()
                                .head("PZH2015-3.5.4-6")
                                .year(FiscalYear.of(2016))
                                .amount(Yuan.ZERO)
                                .build())
                        .build())
                .withMessage("allocated (PZH2015-3.5.4-6 in 2016) must stand once");
    }

    @Test
    void factsThatContradictEachOtherAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Community.builder()
                        .crossAppointed(Persons.of(5))
                        .partyCommitteeMembers(Persons.of(4))
                        .build())
                .withMessage("crossAppointed (5 persons) must be at most partyCommitteeMembers (4 persons)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Community.builder()
                        .volunteeringPartyMembers(Persons.of(5))
                        .partyMembers(Persons.of(4))
                        .build())
                .withMessage("volunteeringPartyMembers (5 persons) must be at most partyMembers (4 persons)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Street.builder().payStandard(Yuan.of(-1)).build())
                .withMessage("payStandard (-1.00 yuan) must be at least 0");
        assertThat(Community.builder()
                        .crossAppointed(Persons.of(4))
                        .partyCommitteeMembers(Persons.of(4))
                        .build()
                        .crossAppointed())
                .contains(Persons.of(4));
    }

    @ParameterizedTest
    @CsvSource({
        "510402001001,VILLAGE,true",
        "510402001200,VILLAGE,false",
        "510402001,VILLAGE,true",
        "510402001001,URBAN_COMMUNITY,false"
    })
    void aCodeThatDoesNotSuitTheKindIsAWarning(String code, UnitKind kind, boolean warns) {
        assertThat(Community.builder().code(code).kind(kind).build().warnings().isEmpty())
                .isNotEqualTo(warns);
    }

    @Test
    void warningsTellWhatIsDoubtful() {
        assertThat(City.builder().code("510400").build().warnings()).isEmpty();
        assertThat(City.builder().code("620982").build().warnings()).isEmpty();
        assertThat(City.builder().code("510402").build().warnings())
                .extracting(UnitWarning::toString)
                .containsExactly("CODE_LEVEL: code (510402) of a CITY is of level COUNTY, not PREFECTURE");
        assertThat(Community.builder()
                        .code("341321102001")
                        .name("振兴社区村委会")
                        .electionParticipants(Persons.of(10))
                        .registeredVoters(Persons.of(9))
                        .addPremises(premises(PremisesKind.COMMITTEE_PREMISES, "1"))
                        .addPremises(Premises.builder()
                                .kind(PremisesKind.COMMITTEE_PREMISES)
                                .basis(AreaBasis.USABLE)
                                .build())
                        .build()
                        .warnings())
                .extracting(UnitWarning::kind)
                .containsExactly(
                        UnitWarning.Kind.NAME_AND_CODE,
                        UnitWarning.Kind.AREA_BASES,
                        UnitWarning.Kind.PARTICIPANTS_AND_VOTERS);
    }

    @Test
    void equalFactsAreEqualUnitsInAnyOrder() {
        Community a = Community.builder()
                .putFacts("a", FactValue.of(1))
                .putFacts("b", FactValue.of("x"))
                .build();
        Community b = Community.builder()
                .putFacts("b", FactValue.of("x"))
                .putFacts("a", FactValue.of(1))
                .build();
        assertThat(a).isEqualTo(b).hasSameHashCodeAs(b);
        assertThat(FactValue.of(1)).isNotEqualTo(FactValue.of("1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Community.builder().putFacts("1a", FactValue.of(1)).build());
    }

    @Test
    void aUnitPrintsItsKindAndCode() {
        assertThat(Community.builder()
                        .code("510402001001")
                        .settlement(Settlement.URBAN)
                        .build())
                .hasToString("COMMUNITY 510402001001");
        assertThat(Street.builder().build()).hasToString("STREET");
        assertThat(Street.builder().name("炳草岗").build()).hasToString("STREET 炳草岗");
    }
}
