package org.shequ.standards.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.shequ.standards.plan.TwoLevels.about;
import static org.shequ.standards.plan.TwoLevels.atLeast;
import static org.shequ.standards.plan.TwoLevels.atMost;
import static org.shequ.standards.plan.TwoLevels.between;
import static org.shequ.standards.plan.TwoLevels.pack;
import static org.shequ.standards.plan.TwoLevels.policy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Households;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Estate;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.policy.Policy;

/** Into how many communities rules on size would have an estate laid out. */
class LayoutTest {
    private static final String SIZE = "households";

    private static Policy asking(String... rules) {
        return policy(pack("P", TwoLevels.PROVINCE, List.of(rules)));
    }

    private static Layout layout(long households, String... rules) {
        return asking(rules)
                .plan(TwoLevels.estate(households), PlanChoice.none().ofKind(UnitKind.URBAN_COMMUNITY))
                .layout()
                .orElseThrow();
    }

    private static String text(Layout layout) {
        return layout.low().map(Object::toString).orElse("-")
                + ".." + layout.high().map(Object::toString).orElse("-")
                + " " + layout.laidOut() + " " + layout.basis();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1..1 1 NEAREST",
        "3000, 1..1 1 NEAREST",
        "3999, 1..1 1 NEAREST",
        "4000, 1..2 1 NEAREST",
        "4499, 1..2 1 NEAREST",
        "4500, 2..2 2 NEAREST",
        "10400, 3..4 3 NEAREST",
        "10500, 4..4 4 NEAREST",
        "12000, 4..4 4 NEAREST"
    })
    void aSizeToBeAboutSuggestsTheNearestNumber(long households, String expected) {
        assertThat(text(layout(households, about(SIZE, "3000")))).isEqualTo(expected);
    }

    @Test
    void bothWaysOfNearnessAreShownWhereTheyDiffer() {
        Layout layout = layout(10_400, about(SIZE, "3000"));
        LayoutCandidate three = layout.candidate(3).orElseThrow();
        LayoutCandidate four = layout.candidate(4).orElseThrow();
        assertThat(layout.suggested()).contains(Count.of(3));
        assertThat(three.average()).hasToString("10400/3");
        assertThat(three.nearest()).containsExactly(RuleId.of("P-1-1"));
        assertThat(three.nearestByAverage()).isEmpty();
        assertThat(four.nearestByAverage()).containsExactly(RuleId.of("P-1-1"));
        assertThat(four.deviations().get(RuleId.of("P-1-1"))).hasToString("-400");
    }

    @ParameterizedTest
    @CsvSource({
        "1999, 1..1 1 AT_ODDS",
        "2000, 1..1 1 ONLY_NUMBER",
        "3999, 1..1 1 ONLY_NUMBER",
        "4000, 1..2 2 MOST",
        "5300, 1..2 2 MOST"
    })
    void aLeastSizeAllowsAtMostSoMany(long households, String expected) {
        Layout layout = layout(households, atLeast(SIZE, "2000"));
        assertThat(text(layout)).isEqualTo(expected);
        assertThat(layout.isAtOdds()).isEqualTo(households < 2_000);
    }

    @Test
    void aLargestSizeAllowsNoFewer() {
        assertThat(text(layout(10_400, atMost(SIZE, "3000")))).isEqualTo("4..- 4 FEWEST");
        assertThat(text(layout(10_400, between(SIZE, "1000", "3000")))).isEqualTo("4..10 10 MOST");
    }

    @Test
    void limitsHoldWhatASizeToBeAboutSuggests() {
        assertThat(text(layout(10_400, about(SIZE, "2000"), atLeast(SIZE, "2500"))))
                .isEqualTo("4..4 4 NEAREST");
        assertThat(text(layout(10_400, about(SIZE, "5000"), atMost(SIZE, "3000"))))
                .isEqualTo("4..4 4 NEAREST");
    }

    @Test
    void rulesThatCannotAllBeKeptAreAtOdds() {
        Layout layout = layout(10_400, atLeast(SIZE, "6000"), atMost(SIZE, "3000"));
        assertThat(layout.isAtOdds()).isTrue();
        assertThat(text(layout)).isEqualTo("1..4 1 AT_ODDS");
        assertThat(layout.candidate(1).orElseThrow().notKept()).containsExactly(RuleId.of("P-1-2"));
    }

    @Test
    void aRuleThatMayNotApplyLeavesTheNumberOpenUnlessAllAgree() {
        Layout open =
                layout(10_400, TwoLevels.from(5_000, about(SIZE, "3000")), TwoLevels.from(9_000, about(SIZE, "1000")));
        assertThat(text(open)).isEqualTo("3..10 1 OPEN");
        assertThat(open.suggested()).isEmpty();
        assertThat(open.missing()).containsExactly("residents");
        Layout alone = layout(10_400, TwoLevels.from(5_000, about(SIZE, "3000")));
        assertThat(alone.suggested()).contains(Count.of(3));
        assertThat(alone.missing()).containsExactly("residents");
    }

    @Test
    void aChosenNumberIsLaidOutAndOneBeyondTheHouseholdsIsRefused() {
        Policy policy = asking(about(SIZE, "3000"));
        PlanChoice four = PlanChoice.none().into(Count.of(4));
        Plan plan = policy.plan(TwoLevels.estate(10_400), four);
        assertThat(plan.layout().orElseThrow().basis()).isEqualTo(LayoutBasis.CHOSEN);
        assertThat(plan.communities()).hasSize(1);
        assertThat(plan.communities().get(0).copies()).isEqualTo(Count.of(4));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.plan(TwoLevels.estate(3), four))
                .withMessage("number of communities (4) must be at most the households (3)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.plan(TwoLevels.community(5), four))
                .withMessage("unit whose communities are chosen (URBAN_COMMUNITY 990101001001) must be an ESTATE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanChoice.none().ofKind(UnitKind.STREET))
                .withMessage("kind of the communities of an estate (STREET) must be a kind of community");
    }

    @Test
    void withoutRulesOrHouseholdsItIsOneCommunity() {
        assertThat(text(layout(10_400, atLeast("committeeMembers", "5")))).isEqualTo("-..- 1 NO_RULE");
        Layout unknown = asking(about(SIZE, "3000"))
                .plan(Estate.builder().code(DivisionCode.of("990101")).build())
                .layout()
                .orElseThrow();
        assertThat(text(unknown)).isEqualTo("-..- 1 NO_HOUSEHOLDS");
        assertThat(unknown.households()).isEmpty();
    }

    @Test
    void anExistingCommunityStaysWhatItIs() {
        Plan plan = asking(about(SIZE, "3000")).plan(TwoLevels.community(10_400));
        assertThat(text(plan.layout().orElseThrow())).isEqualTo("3..4 1 EXISTING");
        assertThat(plan.units()).hasSize(1);
    }

    @Test
    void partsTooManyOrNoneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvenPart.split(Households.of(2), 3))
                .withMessage("parts (3) must be at most the households (2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvenPart.split(Households.of(2), 0))
                .withMessage("parts (0) must be at least 1");
        assertThat(EvenPart.split(Households.of(10_400), 3)).hasToString("[2 of 3467, 1 of 3466]");
    }
}
