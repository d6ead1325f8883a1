package org.shequ.standards.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.standards.plan.TwoLevels.as;
import static org.shequ.standards.plan.TwoLevels.atLeast;
import static org.shequ.standards.plan.TwoLevels.atMost;
import static org.shequ.standards.plan.TwoLevels.between;
import static org.shequ.standards.plan.TwoLevels.policy;
import static org.shequ.standards.plan.TwoLevels.relation;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.source.RuleId;
import org.shequ.standards.policy.Policy;

/** Of a province's rule and a city's on one matter, which binds. */
class BindingTest {
    private static final String AREA = "premises.area[COMMITTEE_PREMISES]";

    private static Matter matter(Policy policy, String measure) {
        return policy.plan(TwoLevels.community(1_000)).units().get(0).matter(measure);
    }

    private static Matter area(String ofProvince, String ofCity, String... relations) {
        return matter(policy(ofProvince, ofCity, relations), AREA);
    }

    private static Binding floor(Matter matter) {
        return matter.floor().orElseThrow();
    }

    private static List<RuleStanding> standings(Matter matter) {
        return matter.rules().stream().map(WeighedRule::standing).toList();
    }

    private static List<RuleId> rules(String... ids) {
        return java.util.Arrays.stream(ids).map(RuleId::of).toList();
    }

    @Test
    void theHigherFloorBindsWhicheverLevelSetsIt() {
        Matter city = area(atLeast(AREA, "300"), atLeast(AREA, "350"));
        assertThat(floor(city).rules()).isEqualTo(rules("C-1-1"));
        assertThat(floor(city).amount()).hasToString("350 m2");
        assertThat(floor(city).reason()).isEqualTo(BindingReason.STRICTER);
        assertThat(standings(city)).containsExactly(RuleStanding.IMPLIED, RuleStanding.BINDING);
        assertThat(city.rules())
                .extracting(each -> each.rule().level())
                .containsExactly(DivisionLevel.PROVINCE, DivisionLevel.PREFECTURE);
        Matter province = area(atLeast(AREA, "400"), atLeast(AREA, "350"));
        assertThat(floor(province).rules()).isEqualTo(rules("P-1-1"));
        assertThat(floor(province).reason(Locale.ENGLISH)).isEqualTo("the stricter: the least of P-1-1 is the highest");
    }

    @Test
    void equalFloorsBindTogether() {
        Matter matter = area(atLeast(AREA, "300"), atLeast(AREA, "300"));
        assertThat(floor(matter).rules()).isEqualTo(rules("P-1-1", "C-1-1"));
        assertThat(floor(matter).reason()).isEqualTo(BindingReason.EQUAL);
    }

    @Test
    void aSpecialRuleBindsBeforeAGeneralOneThatIsStricter() {
        Matter matter = area(atLeast(AREA, "300"), atLeast(AREA, "200"), relation("SPECIALISES"));
        assertThat(floor(matter).rules()).isEqualTo(rules("C-1-1"));
        assertThat(floor(matter).amount()).hasToString("200 m2");
        assertThat(floor(matter).reason()).isEqualTo(BindingReason.SPECIAL_RULE);
        assertThat(floor(matter).reason(Locale.ENGLISH))
                .isEqualTo("the special before the general: C-1-1 (so it goes)");
        assertThat(standings(matter)).containsExactly(RuleStanding.DISPLACED, RuleStanding.BINDING);
        assertThat(matter.rules().get(0).displacedBy()).contains(RuleId.of("C-1-1"));
    }

    @Test
    void aSpecialRuleThatMayNotApplyLeavesOpenWhichBinds() {
        Matter matter =
                area(atLeast(AREA, "300"), TwoLevels.from(5_000, atLeast(AREA, "200")), relation("SPECIALISES"));
        assertThat(floor(matter).reason()).isEqualTo(BindingReason.OPEN);
        assertThat(floor(matter).missing()).containsExactly("residents");
        assertThat(floor(matter).rules()).isEqualTo(rules("P-1-1", "C-1-1"));
        assertThat(standings(matter)).containsExactly(RuleStanding.OPEN, RuleStanding.OPEN);
    }

    @Test
    void rulesThatHoldBesideEachOtherBindBothAtTheStrictest() {
        Matter matter = area(atLeast(AREA, "300"), atLeast(AREA, "200"), relation("CUMULATIVE"));
        assertThat(floor(matter).rules()).isEqualTo(rules("P-1-1", "C-1-1"));
        assertThat(floor(matter).amount()).hasToString("300 m2");
        assertThat(floor(matter).reason()).isEqualTo(BindingReason.CUMULATIVE);
    }

    @Test
    void aDepartureDecidesNothing() {
        assertThat(floor(area(atLeast(AREA, "300"), atLeast(AREA, "200"), relation("DEPARTS")))
                        .rules())
                .isEqualTo(rules("P-1-1"));
    }

    @Test
    void theLowerCapBindsAndEachEndIsWeighedByItself() {
        Matter members = matter(
                policy(between("committeeMembers", "5", "9"), atLeast("committeeMembers", "7")), "committeeMembers");
        assertThat(floor(members).rules()).isEqualTo(rules("C-1-1"));
        assertThat(members.cap().orElseThrow().rules()).isEqualTo(rules("P-1-1"));
        assertThat(members.cap().orElseThrow().amount()).hasToString("9 persons");
        assertThat(standings(members)).containsExactly(RuleStanding.BINDING, RuleStanding.BINDING);
        Matter capped = matter(
                policy(between("committeeMembers", "5", "9"), atMost("committeeMembers", "7")), "committeeMembers");
        assertThat(capped.cap().orElseThrow().rules()).isEqualTo(rules("C-1-1"));
        assertThat(capped.isAtOdds()).isFalse();
        assertThat(matter(
                                policy(between("committeeMembers", "5", "9"), atMost("committeeMembers", "4")),
                                "committeeMembers")
                        .isAtOdds())
                .isTrue();
    }

    @Test
    void adviceNeverBindsBeforeARuleThatAsksButAimsDo() {
        Matter advised = area(atLeast(AREA, "300"), as("ENCOURAGED", atLeast(AREA, "500")));
        assertThat(floor(advised).rules()).isEqualTo(rules("P-1-1"));
        assertThat(floor(advised).reason()).isEqualTo(BindingReason.ADVICE_YIELDS);
        assertThat(standings(advised)).containsExactly(RuleStanding.BINDING, RuleStanding.GUIDE);
        assertThat(floor(area(atLeast(AREA, "300"), as("STRIVE", atLeast(AREA, "500"))))
                        .rules())
                .isEqualTo(rules("C-1-1"));
    }

    @Test
    void aRuleThatMayNotApplyLeavesOpenOnlyWhatItWouldChange() {
        Matter more = area(atLeast(AREA, "300"), TwoLevels.from(5_000, atLeast(AREA, "400")));
        assertThat(floor(more).reason()).isEqualTo(BindingReason.OPEN);
        assertThat(floor(more).amount()).hasToString("300..400 m2, missing residents");
        Matter less = area(atLeast(AREA, "300"), TwoLevels.from(5_000, atLeast(AREA, "200")));
        assertThat(floor(less).rules()).isEqualTo(rules("P-1-1"));
        assertThat(standings(less)).containsExactly(RuleStanding.BINDING, RuleStanding.OPEN);
    }

    @Test
    void anAmountToBeAboutIsNoFloor() {
        Matter matter =
                matter(policy(TwoLevels.about("households", "3000"), atLeast("households", "500")), "households");
        assertThat(floor(matter).rules()).isEqualTo(rules("C-1-1"));
        assertThat(standings(matter)).containsExactly(RuleStanding.GUIDE, RuleStanding.BINDING);
    }

    @Test
    void areasOnDifferentBasesAreMattersOfTheirOwn() {
        String usable = atLeast(AREA, "200")
                .replace("\"atLeast\"", "\"basis\":{\"value\":\"USABLE\",\"inferred\":\"made up\"},\"atLeast\"");
        assertThat(policy(atLeast(AREA, "300"), usable)
                        .plan(TwoLevels.community(1_000))
                        .units()
                        .get(0)
                        .matters())
                .hasSize(2);
    }
}
