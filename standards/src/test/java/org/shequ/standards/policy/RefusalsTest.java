package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.DocumentId;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.FactValue;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.reference.Overlay;
import org.shequ.standards.reference.ReferenceData;

/** What cannot be computed is refused with one message that says where and why. */
class RefusalsTest {
    private static final String FUND =
            "{\"perHundredHouseholds\":{\"amount\":" + MadeUpPack.figure("3000") + ",\"blocks\":\"LINEAR\"}}";
    private static final String PAY =
            "{\"headCost\":{\"heads\":{\"measure\":\"committeeMembers\"},\"rate\":{\"reference\":{\"series\":\"wage.social\",\"yearsBack\":1}}}}";
    private static final Pack PACK = MadeUpPack.of(
            MadeUpPack.LONG_AGO, MadeUpPack.funding("X-1-1", "NORM", FUND), MadeUpPack.funding("X-1-2", "NORM", PAY));

    private static Community.Builder community() {
        return Community.builder().kind(UnitKind.URBAN_COMMUNITY).code("990101001001");
    }

    @Test
    void anAmountThatDoesNotFitNamesRuleAndUnit() {
        Community huge = community()
                .name("某社区")
                .households(Households.of(9_000_000_000_000_000_000L))
                .build();
        assertThatThrownBy(() -> MadeUpPack.in(2016, PACK).budget(huge))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("rule X-1-1 for 990101001001 某社区: ")
                .hasMessageContaining("270000000000000000000");
    }

    @Test
    void aWageThatDoesNotFitNamesRuleAndUnit() {
        Policy policy = MadeUpPack.in(2016, PACK)
                .withReference(ReferenceData.builder()
                        .figure("wage.social", DivisionCode.of("990100"), FiscalYear.of(2015), "90000000000000000")
                        .build());
        Community unit = community().committeeMembers(Persons.of(7)).build();
        assertThatThrownBy(() -> policy.budget(unit))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("rule X-1-2 for 990101001001: ");
    }

    @Test
    void totalsThatDoNotFitNameTheUnit() {
        Pack pack = MadeUpPack.of(
                MadeUpPack.LONG_AGO,
                MadeUpPack.flat("X-1-1/a", "90000000000000000"),
                MadeUpPack.flat("X-1-1/b", "90000000000000000"));
        assertThatThrownBy(() -> MadeUpPack.in(2016, pack).budget(MadeUpPack.community()))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("totals for 990101001001");
        Pack one = MadeUpPack.of(MadeUpPack.LONG_AGO, MadeUpPack.flat("X-1-1", "90000000000000000"));
        Community unit = MadeUpPack.community();
        assertThatThrownBy(() -> MadeUpPack.in(2016, one).budget(List.of(unit, unit)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("90000000000000000.00");
    }

    @Test
    void aFactThatNoPackDeclaresIsRefused() {
        Community odd = community().putFacts("poor", FactValue.of(true)).build();
        assertThatThrownBy(() -> MadeUpPack.in(2016, PACK).budget(odd))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fact (poor) must be declared by a loaded pack");
    }

    @Test
    void unknownRulesChoicesAndReadingsAreAnsweredWithThoseThatExist() {
        Policy policy = MadeUpPack.in(2016, PACK);
        assertThatThrownBy(() -> policy.withReading("X-1-9", "blocks", "LINEAR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no rule X-1-9")
                .hasMessageContaining("X-1-1, X-1-2");
        assertThatThrownBy(() -> policy.withReading("X-1-1", "blocks", "LINEAR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choice of rule X-1-1 (blocks) must be one of []");
        assertThatThrownBy(() -> policy.explain(MadeUpPack.community(), RuleId.of("X-1-9")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no line of rule X-1-9 in 2016; there are [X-1-1, X-1-2]");
    }

    @Test
    void aWhatIfForAFigureThatIsNotThereIsRefusedAtOnce() {
        Policy policy = MadeUpPack.in(2016, PACK);
        Overlay other = Overlay.by("me", "test").figure("X-1-1#other", Yuan.of(1));
        assertThatThrownBy(() -> policy.with(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figure of rule X-1-1 (other) must be exactly one of [figure]");
        Overlay none = Overlay.by("me", "test").figure("X-1-2", Yuan.of(1));
        assertThatThrownBy(() -> policy.with(none))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("figure of rule X-1-2 (figure) must be exactly one of []");
    }

    @Test
    void whatAPolicyHoldsCannotBeChangedFromOutside() {
        String choice =
                "\"readings\":[{\"choice\":\"c\",\"default\":\"A\",\"options\":{\"A\":{\"zh\":\"甲\",\"en\":\"a\"},\"B\":{\"zh\":\"乙\",\"en\":\"b\"}}}]";
        String formula = "{\"flat\":{\"reading\":\"c\",\"options\":{\"A\":" + MadeUpPack.figure("1") + ",\"B\":"
                + MadeUpPack.figure("2") + "}}}";
        Policy policy = MadeUpPack.in(
                        2016, MadeUpPack.of(MadeUpPack.LONG_AGO, MadeUpPack.funding("X-1-1", "NORM", formula, choice)))
                .withReading("X-1-1", "B");
        assertThat(policy.readings().get(RuleId.of("X-1-1"))).containsEntry("c", "B");
        assertThatThrownBy(() -> policy.readings().values().iterator().next().put("c", "A"))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> policy.readings().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> policy.assumedDates().put(DocumentId.of("X"), LocalDate.EPOCH))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> policy.library().documents().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        var line = policy.explainedBudget(MadeUpPack.community()).line("X-1-1");
        assertThatThrownBy(() -> line.readings().put("c", "A")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> line.caveats().add("A")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> line.missing().add("A")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> line.shares().amounts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> line.explanation().orElseThrow().derivations().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> policy.spread(MadeUpPack.community(), RuleId.of("X-1-1"))
                        .amounts()
                        .clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
