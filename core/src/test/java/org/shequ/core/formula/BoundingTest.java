package org.shequ.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.text.Label;

/** Bounds and missing facts where they are easily too wide. */
class BoundingTest {
    private static final FactSheet NOTHING =
            FactSheet.builder().year(FiscalYear.of(2016)).build();
    private static final Measure<FloorArea> AREA = Measure.of("area", Dimension.FLOOR_AREA, Label.of("面积", "area"));
    private static final Measure<Yuan> PAY = Measure.of("pay", Dimension.YUAN, Label.of("工资", "pay"));
    private static final Formula<Yuan> ONE = Flat.of(Yuan.of(1));
    private static final Formula<Yuan> TWO = Flat.of(Yuan.of(2));

    private static <Q extends Quantity<Q>> FactSheet within(Measure<Q> measure, long low, long high) {
        Dimension<Q> dimension = measure.dimension();
        Bounds<Q> bounds = Bounds.between(dimension.ofExact(Ratio.of(low)), dimension.ofExact(Ratio.of(high)));
        return FactSheet.builder()
                .year(FiscalYear.of(2016))
                .putQuantities(measure.name(), Outcome.bounded(bounds, Set.of(measure.name())))
                .build();
    }

    private static Holds truth(String name) {
        return Holds.of(TruthMeasure.of(name, Label.of(name, name)));
    }

    private static Formula<Yuan> per(long amount, Measure<?> measure) {
        return PerBlock.of(Yuan.of(amount), Ratio.ONE, measure, Blocks.LINEAR);
    }

    @Test
    void aComparisonWithOneUnknownOnBothSidesIsDecided() {
        Formula<Yuan> three = per(3, Measures.HOUSEHOLDS);
        Formula<Yuan> two = Sum.of(List.of(per(2, Measures.HOUSEHOLDS), Flat.of(Yuan.of(10))));
        Condition passes = Comparison.of(three, Relation.AT_LEAST, two);
        assertThat(passes.decide(within(Measures.HOUSEHOLDS, 10, 500)).truth()).isEqualTo(Truth.TRUE);
        assertThat(passes.decide(within(Measures.HOUSEHOLDS, 9, 500)).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(passes.decide(within(Measures.HOUSEHOLDS, 0, 9)).truth()).isEqualTo(Truth.FALSE);
        for (Relation relation : Relation.values()) {
            assertThat(Comparison.of(three, relation, per(3, Measures.HOUSEHOLDS))
                            .decide(NOTHING)
                            .truth())
                    .isEqualTo(Truth.of(relation.holds(0)));
        }
    }

    @Test
    void anUnknownThatDoesNotMatterIsNotMissing() {
        Condition open = truth("open");
        Formula<Yuan> pay = Amount.of(Measures.PAY_STANDARD);
        Formula<Yuan> same = Sum.of(List.of(Chosen.of(open, ONE, Flat.of(Yuan.of("1.00"))), pay));
        assertThat(same.evaluate(NOTHING).outcome().missing()).containsExactly("payStandard");
        Formula<Yuan> none = Sum.of(List.of(Part.of(Ratio.ZERO, Chosen.of(open, ONE, TWO)), pay));
        assertThat(none.evaluate(NOTHING).outcome().missing()).containsExactly("payStandard");
        Formula<Yuan> floor = LargerOf.of(List.of(Chosen.of(open, ONE, TWO), pay, Flat.of(Yuan.of(3))));
        assertThat(floor.evaluate(NOTHING).outcome()).hasToString("3.00.. yuan, missing payStandard");
        Formula<Yuan> cap = SmallerOf.of(List.of(Sum.of(List.of(pay, TWO)), Chosen.of(open, ONE, TWO)));
        assertThat(cap.evaluate(NOTHING).outcome()).hasToString("1.00..2.00 yuan, missing open");
        Formula<Yuan> alike = Chosen.of(open, pay, Amount.of(Measures.PAY_STANDARD));
        assertThat(alike.evaluate(NOTHING).outcome().missing()).containsExactly("payStandard");
        Formula<Yuan> flat = Tiers.of(Measures.HOUSEHOLDS, List.of(Tier.upTo(Ratio.of(9), ONE), Tier.beyond(ONE)));
        assertThat(flat.evaluate(NOTHING).outcome().amount()).contains(Yuan.of(1));
    }

    @Test
    void anUnknownInADecidedConditionIsNotMissing() {
        Condition any = AnyOf.of(List.of(truth("open"), AllOf.of(List.of())));
        assertThat(any.decide(NOTHING)).isEqualTo(Decision.of(Truth.TRUE, Set.of()));
        Condition either = AnyOf.of(List.of(truth("open"), Not.of(truth("open"))));
        assertThat(either.decide(NOTHING).truth()).isEqualTo(Truth.TRUE);
        Condition two = AtLeastOf.of(2, List.of(truth("a"), truth("b"), AllOf.of(List.of())));
        assertThat(two.decide(NOTHING)).isEqualTo(Decision.of(Truth.UNKNOWN, Set.of("a", "b")));
    }

    @Test
    void anAreaDividesAtItsThreshold() {
        FactSheet facts = within(AREA, 100, 300);
        Formula<Yuan> begun = PerBlock.of(Yuan.of(1), Ratio.of(100), AREA, Blocks.STARTED);
        Formula<Yuan> full = PerBlock.of(Yuan.of(1), Ratio.of(100), AREA, Blocks.FULL);
        FloorArea bound = FloorArea.ofSquareMetres(200);
        assertThat(Chosen.of(Comparison.of(AREA, Relation.MORE_THAN, bound), begun, Flat.of(Yuan.of(3)))
                        .evaluate(facts)
                        .outcome()
                        .amount())
                .contains(Yuan.of(3));
        assertThat(Chosen.of(Comparison.of(AREA, Relation.LESS_THAN, bound), full, ONE)
                        .evaluate(facts)
                        .outcome()
                        .amount())
                .contains(Yuan.of(1));
        Condition equal = Comparison.of(AREA, Relation.EQUAL, bound);
        assertThat(Chosen.of(equal, TWO, per(1, AREA)).evaluate(facts).outcome())
                .hasToString("2.00..300.00 yuan, missing area");
        Condition derived = Comparison.of(per(3, AREA), Relation.MORE_THAN, Flat.of(Yuan.of(700)));
        assertThat(Chosen.of(derived, per(1, AREA), Flat.of(Yuan.of(300)))
                        .evaluate(facts)
                        .outcome())
                .hasToString("233.33..300.00 yuan, missing area");
        Formula<Persons> heads = PerBlock.of(Persons.of(1), Ratio.of(100), AREA, Blocks.LINEAR);
        assertThat(Chosen.of(Comparison.of(AREA, Relation.MORE_THAN, bound), heads, Flat.of(Persons.of(3)))
                        .evaluate(facts)
                        .outcome()
                        .amount())
                .contains(Persons.of(3));
    }

    @Test
    void placesAndWindowsBearOnEachOther() {
        Condition city = Within.of(List.of(DivisionCode.of("510400")));
        Condition county = Within.of(List.of(DivisionCode.of("510402")));
        Condition other = Within.of(List.of(DivisionCode.of("620982")));
        assertThat(AllOf.of(List.of(county, Not.of(city))).decide(NOTHING).truth())
                .isEqualTo(Truth.FALSE);
        assertThat(AllOf.of(List.of(county, other)).decide(NOTHING).truth()).isEqualTo(Truth.FALSE);
        assertThat(AllOf.of(List.of(city, Not.of(county))).decide(NOTHING).missing())
                .containsExactly("code");
        OccurrenceMeasure trainings = OccurrenceMeasure.of("trainings", Label.of("培训", "trainings"));
        Condition twice = Occurred.of(trainings, 2, Window.rolling(6));
        Condition once = Occurred.of(trainings, 1, Window.calendarYear());
        assertThat(AllOf.of(List.of(twice, Not.of(once))).decide(NOTHING).truth())
                .isEqualTo(Truth.FALSE);
        assertThat(AllOf.of(List.of(Not.of(twice), once)).decide(NOTHING).missing())
                .containsExactly("trainings");
    }

    @Test
    void manyUnknownTruthsStayWithinTheLimitAndAreAllNamed() {
        List<Formula<Yuan>> parts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            parts.add(Chosen.of(truth("t" + i), ONE, TWO));
        }
        Outcome<Yuan> outcome = Sum.of(parts).evaluate(NOTHING).outcome();
        assertThat(outcome.bounds()).isEqualTo(Bounds.between(Yuan.of(20), Yuan.of(40)));
        assertThat(outcome.missing()).hasSize(20);
        Condition most = AtLeastOf.of(
                10,
                parts.stream().map(part -> ((Chosen<Yuan>) part).condition()).toList());
        assertThat(most.decide(NOTHING).missing()).hasSize(20);
        Recording<Yuan> recording = Sum.of(parts).record(NOTHING);
        assertThat(recording.evaluation().outcome()).isEqualTo(outcome);
    }

    @Test
    void casesAreShownUpToSixteen() {
        List<Formula<Yuan>> parts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            parts.add(Chosen.of(truth("t" + i), ONE, TWO));
        }
        Recording<Yuan> recording = Sum.of(parts).record(NOTHING);
        assertThat(recording.derivations()).hasSize(16);
        assertThat(recording.omitted()).isEqualTo(16);
        assertThat(recording.derivations().get(0).supposed())
                .startsWith(Label.of("t0：是", "t0: yes"), Label.of("t1：是", "t1: yes"));
        assertThat(recording.derivations().get(0).result()).isEqualTo("5.00");
    }

    @Test
    void aCaseBeyondWhatMoneyHoldsIsSaidWhereTheWholeIsNot() {
        FactSheet many = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .putQuantities("households", Outcome.exact(Households.of(Long.MAX_VALUE)))
                .build();
        Recording<Yuan> recording = Chosen.of(truth("t"), per(3, Measures.HOUSEHOLDS), Amount.of(PAY))
                .record(many);
        assertThat(recording.evaluation().outcome().status()).isEqualTo(Outcome.Status.UNDETERMINED);
        assertThat(recording.derivations().get(0).result()).isEqualTo("27670116110564327421");
    }

    @Test
    void personMonthsComeBeforeHeads() {
        Formula<Yuan> pay =
                PerPersonMonth.of(Yuan.of(300), Measures.COMMITTEE_MEMBER_MONTHS, Measures.COMMITTEE_MEMBERS);
        FactSheet seven = FactSheet.builder()
                .year(FiscalYear.of(2016))
                .with(Measures.COMMITTEE_MEMBERS, Persons.of(7))
                .build();
        assertThat(pay.evaluate(seven).outcome().amount()).contains(Yuan.of(25_200));
        assertThat(pay.evaluate(seven).assumptions()).containsExactly("FULL_YEAR");
        Evaluation<Yuan> bounded = pay.evaluate(within(Measures.COMMITTEE_MEMBER_MONTHS, 70, 84));
        assertThat(bounded.outcome()).hasToString("21000.00..25200.00 yuan, missing committeeMemberMonths");
        assertThat(bounded.assumptions()).isEmpty();
        assertThat(pay.evaluate(NOTHING).outcome().missing())
                .containsExactly("committeeMemberMonths", "committeeMembers");
    }

    @Test
    void whatIsStatedDoesNotTurnAClaimedDirection() {
        Formula<Yuan> stated = Chosen.of(Stated.of(Measures.HOUSEHOLDS), TWO, Flat.of(Yuan.of(9)));
        Formula<Yuan> tiers = Tiers.of(
                Measures.HOUSEHOLDS, List.of(Tier.upTo(Ratio.of(5), Flat.of(Yuan.of(4))), Tier.beyond(stated)));
        assertThat(tiers.direction(Measures.HOUSEHOLDS)).isNotEqualTo(Direction.NON_DECREASING);
        assertThat(PerHundredHouseholds.of(Yuan.of(3))
                        .formula()
                        .evaluate(within(Measures.HOUSEHOLDS, 100, 200))
                        .outcome())
                .hasToString("3.00..6.00 yuan, missing households");
        assertThat(Households.of(3).exact()).isEqualTo(Ratio.of(3));
    }
}
