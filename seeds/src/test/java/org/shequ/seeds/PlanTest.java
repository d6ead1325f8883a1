package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.community;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;
import org.shequ.core.unit.Unit;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.plan.Binding;
import org.shequ.standards.plan.BindingReason;
import org.shequ.standards.plan.Duty;
import org.shequ.standards.plan.Layout;
import org.shequ.standards.plan.LayoutBasis;
import org.shequ.standards.plan.Matter;
import org.shequ.standards.plan.Plan;
import org.shequ.standards.plan.PlanChoice;
import org.shequ.standards.plan.PlannedUnit;
import org.shequ.standards.plan.RuleStanding;
import org.shequ.standards.plan.WeighedRule;

/** Estates and communities planned under the bundled documents, worked by hand from their words. */
class PlanTest {
    private static final LocalDate AT = LocalDate.of(2016, 6, 30);
    private static final String ROOMS = "premises.area[COMMITTEE_PREMISES]";
    private static final PlanChoice URBAN = PlanChoice.none().ofKind(UnitKind.URBAN_COMMUNITY);

    private static Estate estate(String code, long households) {
        return Estate.builder()
                .code(DivisionCode.of(code))
                .plannedHouseholds(Households.of(households))
                .build();
    }

    private static Plan plan(LocalDate at, Unit unit, PlanChoice choice) {
        return Seeds.library().at(at).plan(unit, choice);
    }

    private static Unit urban(String code, long households) {
        return community(UnitKind.URBAN_COMMUNITY, code)
                .households(Households.of(households))
                .build();
    }

    private static WeighedRule weighed(List<WeighedRule> rules, String id) {
        return rules.stream()
                .filter(each -> each.requirement().rule().equals(RuleId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tenThousandFourHundredHouseholdsInJinanAreThreeCommunities() {
        Plan plan = plan(AT, estate("370102", 10_400), URBAN);
        Layout layout = plan.layout().orElseThrow();
        assertThat(layout.suggested()).contains(Count.of(3));
        assertThat(layout.basis()).isEqualTo(LayoutBasis.NEAREST);
        assertThat(layout.low()).contains(Count.of(3));
        assertThat(layout.high()).contains(Count.of(4));
        assertThat(layout.candidate(4).orElseThrow().nearestByAverage()).containsExactly(RuleId.of("SD2012-2.1.1-3"));
        assertThat(plan.communities())
                .extracting(each ->
                        each.copies() + " of " + each.unit().households().orElseThrow())
                .containsExactly("2 of 3467", "1 of 3466");
        // 3 467 / 20 = 173.35 is less than 300; three times 300
        assertThat(plan.areas()).extracting(Object::toString).containsExactly(ROOMS + " 900 m2");
    }

    @ParameterizedTest
    @CsvSource({"8000, 400, 800", "5000, 300, 500", "2000, 300, 300"})
    void roomsInShandongHaveALowerAndAnUpperEnd(long households, String low, String high) {
        Matter rooms = plan(AT, urban("370102001001", households), PlanChoice.none())
                .units()
                .get(0)
                .matter(ROOMS);
        Binding floor = rooms.floor().orElseThrow();
        assertThat(floor.amount()).hasToString(low + " m2");
        assertThat(weighed(rooms.rules(), "SD2012-2.2.2-3")
                        .requirement()
                        .requiredHigh()
                        .orElseThrow())
                .hasToString(high + " m2");
        boolean isMore = households == 8_000;
        assertThat(floor.reason()).isEqualTo(isMore ? BindingReason.STRICTER : BindingReason.EQUAL);
        assertThat(weighed(rooms.rules(), "SD2012-1.3-3").standing())
                .isEqualTo(isMore ? RuleStanding.IMPLIED : RuleStanding.BINDING);
        assertThat(rooms.topic()).contains("facility");
    }

    @Test
    void aCommitteeInShandongHasFiveToNineMembersAndTrainingDue() {
        PlannedUnit unit = plan(AT, urban("370102001001", 3_467), PlanChoice.none())
                .units()
                .get(0);
        Matter members = unit.matter("committeeMembers");
        assertThat(members.floor().orElseThrow().amount()).hasToString("5 persons");
        assertThat(members.cap().orElseThrow().amount()).hasToString("9 persons");
        assertThat(duty(unit, "SD2012-2.1.2-9").due()).isEqualTo("2016-12-31");
        assertThat(duty(unit, "SD2012-2.1.2-9").daysLeft()).isEqualTo(184);
        assertThat(duty(unit, "SD2012-2.1.2-10").due()).isEqualTo("2018-06-30");
        assertThat(duty(unit, "SD2012-2.1.2-10").kind()).isEqualTo(Duty.Kind.ROLLING);
        assertThat(duty(unit, "SD2012-1.3-3").daysLeft()).isEqualTo(-182);
    }

    private static Duty duty(PlannedUnit unit, String rule) {
        return unit.duties().stream()
                .filter(each -> each.rule().requirement().rule().equals(RuleId.of(rule)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void facilitiesAndCentreInPanzhihuaAreAskedApartAndNeverAdded() {
        Plan plan = plan(LocalDate.of(2018, 12, 31), urban("510402001001", 3_120), PlanChoice.none());
        assertThat(plan.areas())
                .extracting(Object::toString)
                .containsExactly(
                        "premises.area[SERVICE_FACILITIES] 624 m2", "premises.area[COMMUNITY_SERVICE_CENTRE] 400 m2");
        Layout layout = plan.layout().orElseThrow();
        assertThat(layout.basis()).isEqualTo(LayoutBasis.EXISTING);
        assertThat(layout.high()).contains(Count.of(1));
        assertThat(layout.rules()).hasSize(1);
        // 50 000 office funds by city and county, 3 000 for each hundred households
        assertThat(plan.uses().known()).isGreaterThanOrEqualTo(Yuan.of(93_600));
        assertThat(plan.units()
                        .get(0)
                        .firstYear()
                        .budget()
                        .line("PZH2015-3.5.4-6")
                        .amount())
                .hasToString("93600.00 yuan");
    }

    @Test
    void thePremisesOfACommunityServeSoManyHouseholds() {
        Unit unit = community(UnitKind.URBAN_COMMUNITY, "510402001001")
                .households(Households.of(3_120))
                .addPremises(Premises.of(PremisesKind.SERVICE_FACILITIES, FloorArea.ofSquareMetres(600)))
                .build();
        PlannedUnit planned = plan(LocalDate.of(2018, 12, 31), unit, PlanChoice.none())
                .units()
                .get(0);
        assertThat(planned.served()).hasSize(1);
        assertThat(planned.served().get(0).rule()).isEqualTo(RuleId.of("PZH2015-3.2.2-3"));
        assertThat(planned.served().get(0).most()).contains(Households.of(3_000));
    }

    @Test
    void aLeastSizeInPanzhihuaAllowsAtMostSoMany() {
        LocalDate at = LocalDate.of(2018, 6, 30);
        Layout urban = plan(at, estate("510402", 10_400), URBAN).layout().orElseThrow();
        assertThat(urban.low()).contains(Count.of(1));
        assertThat(urban.high()).contains(Count.of(5));
        assertThat(urban.suggested()).isEmpty();
        assertThat(urban.basis()).isEqualTo(LayoutBasis.MOST);
        Layout rural = plan(at, estate("510402", 5_300), PlanChoice.none().ofKind(UnitKind.RURAL_COMMUNITY))
                .layout()
                .orElseThrow();
        assertThat(rural.high()).contains(Count.of(17));
    }

    @Test
    void anEstateOfWhichTheSettlementIsNotToldLeavesOpenWhatDependsOnIt() {
        Plan plan = plan(LocalDate.of(2018, 6, 30), estate("510402", 10_400), PlanChoice.none());
        Layout layout = plan.layout().orElseThrow();
        assertThat(layout.basis()).isEqualTo(LayoutBasis.OPEN);
        assertThat(layout.missing()).contains("settlement");
        assertThat(layout.high()).contains(Count.of(34));
        assertThat(plan.warnings()).isNotEmpty();
        Plan shandong = plan(AT, estate("370102", 10_400), PlanChoice.none());
        assertThat(shandong.layout().orElseThrow().suggested()).contains(Count.of(3));
        assertThat(shandong.layout().orElseThrow().missing()).isNotEmpty();
    }

    @Test
    void theRoomsOf2016TakeThePlaceOfTheFunctionsOf2010ForARuralCommunity() {
        PlannedUnit unit = plan(
                        LocalDate.of(2018, 6, 30),
                        community(UnitKind.RURAL_COMMUNITY, "220122100201").build(),
                        PlanChoice.none())
                .units()
                .get(0);
        Matter centre = unit.matter("premises.area[COMMUNITY_SERVICE_CENTRE]");
        assertThat(centre.floor().orElseThrow().amount()).hasToString("200 m2");
        assertThat(unit.findMatter("premises.area[COMMUNITY_PREMISES]")).isEmpty();
        WeighedRule functions = weighed(unit.lists(), "JL2010-5.2-2");
        assertThat(functions.standing()).isEqualTo(RuleStanding.DISPLACED);
        assertThat(functions.displacedBy()).contains(RuleId.of("JL2016-3.2-3"));
        assertThat(weighed(unit.lists(), "JL2016-3.2-4").standing()).isEqualTo(RuleStanding.BINDING);
        assertThat(duty(unit, "JL2016-3.2-3").due()).isEqualTo("2020-12-31");
        assertThat(unit.duties())
                .extracting(each -> each.rule().requirement().rule())
                .doesNotContain(RuleId.of("JL2010-5.2-2"));
    }

    @Test
    void anUrbanCommunityOfJilinHasTheRoomsOf2010() {
        PlannedUnit unit = plan(LocalDate.of(2018, 6, 30), urban("220102001001", 3_000), PlanChoice.none())
                .units()
                .get(0);
        assertThat(unit.matter("premises.area[COMMUNITY_PREMISES]")
                        .floor()
                        .orElseThrow()
                        .amount())
                .hasToString("500 m2");
        assertThat(unit.findMatter("premises.area[COMMUNITY_SERVICE_CENTRE]")).isEmpty();
    }

    /** A made-up document of the city of Jinan that asks for committee premises of an area. */
    private static Pack city(String area) {
        return Pack.read(PackSource.texts("city", Map.of("pack.json", """
                        {"format":1,"id":"CITY2014","document":{"title":"made up","issuer":null,"number":null,
                         "date":"2014-01-01","place":"370100","reach":["URBAN"]}}
                        """, "rules.json", """
                        {"rules":[{"id":"CITY2014-1-1","label":{"zh":"市里的用房","en":"rooms in the city"},
                         "clauses":["CITY2014-1-1"],"locator":"一","subject":"COMMUNITY","modality":"DIRECTIVE",
                         "norm":{"measure":"premises.area[COMMITTEE_PREMISES]",
                          "atLeast":{"value":"%s","inferred":"made up"}}}]}
                        """.formatted(area))));
    }

    @ParameterizedTest
    @CsvSource({
        "350, 2000, CITY2014-1-1, 350",
        "350, 8000, SD2012-2.2.2-3, 400",
        "250, 2000, SD2012-1.3-3 SD2012-2.2.2-3, 300"
    })
    void ofACityAndItsProvinceTheStricterFloorBinds(String area, long households, String rules, String least) {
        Matter rooms = Seeds.library()
                .plus(city(area))
                .at(AT)
                .plan(urban("370102001001", households))
                .units()
                .get(0)
                .matter(ROOMS);
        Binding floor = rooms.floor().orElseThrow();
        assertThat(floor.rules()).extracting(Object::toString).containsExactly(rules.split(" ", -1));
        assertThat(floor.amount()).hasToString(least + " m2");
        assertThat(floor.reason()).isEqualTo(BindingReason.STRICTER);
        assertThat(weighed(rooms.rules(), "CITY2014-1-1").rule().level()).isEqualTo(DivisionLevel.PREFECTURE);
        assertThat(rooms.rules()).hasSize(3);
    }

    @Test
    void everyPlanIsToldInBothLanguages() {
        for (String code : List.of("370102", "510402", "220102", "222403", "620982")) {
            Plan plan = Seeds.library()
                    .at(AT)
                    .assumeEffective("DH", LocalDate.of(2010, 1, 1))
                    .plan(estate(code, 10_400), URBAN);
            for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
                assertThat(plan.json(locale).members().keySet())
                        .containsExactly(
                                "date",
                                "year",
                                "kind",
                                "code",
                                "name",
                                "warnings",
                                "lookup",
                                "communities",
                                "units",
                                "areas",
                                "uses",
                                "grants");
            }
        }
    }
}
