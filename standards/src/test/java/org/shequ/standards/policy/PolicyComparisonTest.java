package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.comparison.BudgetComparison;
import org.shequ.standards.comparison.Change;
import org.shequ.standards.comparison.LineAspect;
import org.shequ.standards.comparison.LineComparison;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;

/** Two policies over made-up rules: what is known of a difference, and what belongs together. */
class PolicyComparisonTest {
    private static final String GROWING =
            "{\"stepped\":{\"base\":{\"perHundredHouseholds\":{\"amount\":{\"value\":\"1000\",\"inferred\":\"made up\"},"
                    + "\"blocks\":\"LINEAR\"}},\"baseYear\":{\"value\":2015,\"inferred\":\"made up\"},"
                    + "\"first\":{\"value\":2018,\"inferred\":\"made up\"},"
                    + "\"everyYears\":{\"value\":3,\"inferred\":\"made up\"},\"index\":\"growthIndex\"}}";
    private static final Community OPEN = Community.builder()
            .kind(UnitKind.URBAN_COMMUNITY)
            .code("990101001001")
            .build();

    private static Pack pack(String... rules) {
        return MadeUpPack.of(MadeUpPack.LONG_AGO, rules);
    }

    private static Policy raised(Policy policy, String rule, long yuan) {
        return policy.with(Overlay.by("bureau", "draft").figure(rule, Yuan.of(yuan)));
    }

    @Test
    void sidesAreCalledByWhatTheyDifferIn() {
        Policy policy = MadeUpPack.in(2016, pack(MadeUpPack.flat("X-1-1", "100")));
        PolicyComparison comparison = policy.comparedWith(raised(policy, "X-1-1", 300));
        assertThat(comparison).hasToString("2016 -> 2016 bureau: draft");
        assertThat(policy.comparedWith(policy)).hasToString("2016 -> 2016");
        assertThat(policy.comparedWith(policy.withOffset(Offset.NET))).hasToString("2016 GROSS -> 2016 NET");
        assertThat(comparison.before()).isSameAs(policy);
    }

    @Test
    void aWhatIfMovesItsLineAndIsMarked() {
        Policy policy = MadeUpPack.in(2016, pack(MadeUpPack.flat("X-1-1", "100"), MadeUpPack.flat("X-1-2", "50")));
        BudgetComparison comparison =
                policy.comparedWith(raised(policy, "X-1-1", 300)).budget(MadeUpPack.community());
        LineComparison line = comparison.line("X-1-1");
        assertThat(line.difference().amount()).contains(Yuan.of(200));
        assertThat(line.aspects()).containsExactly(LineAspect.AMOUNT, LineAspect.SHARES, LineAspect.CAVEATS);
        assertThat(line.shares()).hasToString("UNSPECIFIED=200.00");
        assertThat(comparison.line("X-1-2").change()).isEqualTo(Change.UNCHANGED);
        assertThat(comparison.changedLines()).containsExactly(line);
        assertThat(comparison.uses().difference().amount()).contains(Yuan.of(200));
        assertThat(comparison.before().isHypothetical()).isFalse();
        assertThat(comparison.isHypothetical()).isTrue();
    }

    @Test
    void anOpenAmountIsTheSameOnlyWhereItIsWorkedOutTheSame() {
        Pack pack = pack(MadeUpPack.funding("X-1-1", "NORM", GROWING));
        ReferenceData growth = ReferenceData.builder()
                .rise("growthIndex", DivisionCode.of("990100"), FiscalYear.of(2015), FiscalYear.of(2018), "0.5")
                .build();
        Policy early = MadeUpPack.in(2016, pack).withReference(growth);
        BudgetComparison still = early.comparedWith(MadeUpPack.in(2017, pack).withReference(growth))
                .budget(OPEN);
        assertThat(still.line("X-1-1").change()).isEqualTo(Change.UNCHANGED);
        assertThat(still.uses().difference().isNone()).isTrue();
        assertThat(still.uses().before().amount()).isEmpty();
        BudgetComparison grown = early.comparedWith(MadeUpPack.in(2018, pack).withReference(growth))
                .budget(OPEN);
        assertThat(grown.before().line("X-1-1").amount())
                .isEqualTo(grown.after().line("X-1-1").amount());
        assertThat(grown.line("X-1-1").difference()).hasToString(".. yuan");
        assertThat(grown.uses().difference()).hasToString(".. yuan");
        assertThat(grown.line("X-1-1").change()).isNotEqualTo(Change.UNCHANGED);
    }

    @Test
    void withoutExplanationsAnOpenAmountMayDiffer() {
        Policy policy = MadeUpPack.in(2016, pack(MadeUpPack.funding("X-1-1", "NORM", GROWING)));
        Budget plain = policy.budget(OPEN);
        LineComparison line = BudgetComparison.of(plain, plain).line("X-1-1");
        assertThat(line.change()).isEqualTo(Change.UNDETERMINED);
        assertThat(line.aspects()).isEmpty();
        assertThat(line.difference()).hasToString(".. yuan");
        assertThat(line.shares().amounts()).isEmpty();
    }

    @Test
    void oneOfSeveralRulesBelongsToTheLineOfThemAll() {
        String alternative = "\"alternatives\":\"office\"";
        String first = MadeUpPack.flat("X-1-1", "100", alternative, "\"appliesWhen\":{\"holds\":\"ruralCommunity\"}");
        String second = MadeUpPack.flat(
                        "X-1-2", "50", alternative, "\"appliesWhen\":{\"not\":{\"holds\":\"ruralCommunity\"}}")
                .replace("\"clauses\":[\"X-1-1\"]", "\"clauses\":[\"X-1-2\"]");
        Policy policy = MadeUpPack.in(2016, pack(first, second));
        Community.Builder unknown = Community.builder().kind(UnitKind.COMMUNITY).code("990101001001");
        Budget open = policy.budget(unknown.build());
        Budget village = policy.budget(
                Community.builder().kind(UnitKind.VILLAGE).code("990101001001").build());
        assertThat(open.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.rule()).hasToString("X-1-1"));
        BudgetComparison comparison = BudgetComparison.of(open, village);
        assertThat(comparison.lines()).singleElement().satisfies(line -> {
            assertThat(line.rule()).hasToString("X-1-2");
            assertThat(line.change()).isEqualTo(Change.CHANGED);
            assertThat(line.aspects()).contains(LineAspect.RULE, LineAspect.AMOUNT);
            assertThat(line.difference()).hasToString("-50.00..0.00 yuan");
        });
        assertThat(comparison.line("X-1-1")).isEqualTo(comparison.line("X-1-2"));
        assertThat(comparison.uses().difference()).hasToString("-50.00..0.00 yuan");
    }

    @Test
    void netTotalsDifferAsFarAsTheirEndsAllow() {
        Policy policy = MadeUpPack.in(2016, pack(MadeUpPack.flat("X-1-1", "100"), MadeUpPack.grant("X-1-2", "30")))
                .withOffset(Offset.NET);
        BudgetComparison comparison =
                policy.comparedWith(raised(policy, "X-1-2", 80)).budget(MadeUpPack.community());
        assertThat(comparison.line("X-1-1").change()).isEqualTo(Change.UNCHANGED);
        assertThat(comparison.uses().difference().amount()).contains(Yuan.of(-50));
        assertThat(comparison.grants().difference().amount()).contains(Yuan.of(50));
        Policy open = MadeUpPack.in(
                        2016, pack(MadeUpPack.funding("X-1-1", "NORM", GROWING), MadeUpPack.grant("X-1-2", "30")))
                .withOffset(Offset.NET);
        assertThat(open.comparedWith(raised(open, "X-1-2", 80))
                        .budget(OPEN)
                        .uses()
                        .difference())
                .hasToString(".. yuan");
    }

    @Test
    void unitsOfOtherCodesAreNotCompared() {
        Policy policy = MadeUpPack.in(2016, pack(MadeUpPack.flat("X-1-1", "100")));
        Budget other = policy.budget(Community.builder()
                .kind(UnitKind.URBAN_COMMUNITY)
                .code("990101001002")
                .build());
        assertThatThrownBy(() -> BudgetComparison.of(policy.budget(MadeUpPack.community()), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "code of the unit on the second side (990101001002) must be that on the first (990101001001)");
        assertThatThrownBy(() -> policy.comparedWith(policy)
                        .budget(MadeUpPack.community())
                        .line("X-1-9"))
                .hasMessage("no line of rule X-1-9 in 2016 or 2016; there are [X-1-1]");
    }

    @Test
    void noUnitsDifferInNothing() {
        Policy policy = MadeUpPack.in(2016, pack(MadeUpPack.flat("X-1-1", "100")));
        assertThat(policy.comparedWith(MadeUpPack.in(2017, pack(MadeUpPack.flat("X-1-1", "100"))))
                        .budget(List.of())
                        .json(java.util.Locale.ENGLISH)
                        .toString())
                .startsWith(
                        "{\"before\":{\"name\":\"2016\",\"year\":2016,\"hypothetical\":false},\"after\":{\"name\":\"2017\"")
                .contains(
                        "\"difference\":{\"known\":\"0.00\",\"low\":\"0.00\",\"high\":\"0.00\",\"amount\":\"0.00\",\"shares\":{}}");
    }
}
