package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shequ.seeds.BudgetAssertions.assertExact;
import static org.shequ.seeds.BudgetAssertions.assertNoLine;
import static org.shequ.seeds.BudgetAssertions.assertOpen;
import static org.shequ.seeds.BudgetAssertions.assertShares;
import static org.shequ.seeds.BudgetAssertions.community;
import static org.shequ.seeds.BudgetAssertions.in;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.budget.ConsolidatedBudget;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.reference.ReferenceData;

/** DH, a document without a date, over communities of Dunhuang. */
class DunhuangBudgetTest {
    private static final String GRANT = "DH-6.19-3";
    private static final String PAY = "DH-6.19-5";
    private static final Community NINE = community(UnitKind.URBAN_COMMUNITY, "620982001001")
            .fullTimeStaff(Persons.of(9))
            .build();

    private static Policy assumed(int year, String wage) {
        return in(year).assumeEffective("DH", LocalDate.of(2010, 3, 1))
                .withReference(ReferenceData.builder()
                        .figure("wage.staff", DivisionCode.of("620982"), FiscalYear.of(year - 1), wage)
                        .build());
    }

    @Test
    void withoutADateTheDocumentDoesNotApply() {
        Budget budget = in(2016).budget(NINE);
        assertThat(budget.lines()).isEmpty();
        assertThat(budget.lookup()).singleElement().satisfies(lookup -> {
            assertThat(lookup.status()).hasToString("EFFECTIVE_DATE_UNKNOWN");
            assertThat(lookup.from()).isEmpty();
            assertThat(lookup.note().orElseThrow().zh()).isEqualTo("文件未印日期");
        });
    }

    @Test
    void anAssumedDateStartsItAndIsNamed() {
        Budget budget = assumed(2016, "25800.00").budget(NINE);
        assertExact(budget.line(GRANT), "30000.00", "PROVINCE=30000.00");
        assertExact(budget.line(PAY), "232200.00", "LOCAL=232200.00");
        budget.lines().forEach(line -> assertThat(line.assumptions()).contains("EFFECTIVE_DATE_ASSUMED"));
        assertThat(budget.lookup().get(0).from()).hasToString("Optional[2010-03-01]");
        assertThat(assumed(2009, "1.00").budget(NINE).lines()).isEmpty();
        assertThat(assumed(2010, "1.00").budget(NINE).lines()).hasSize(2);
    }

    @Test
    void theGrantComesOffThePayOnlyWhereAsked() {
        Policy gross = assumed(2011, "25733.34");
        Budget budget = gross.budget(NINE);
        assertThat(budget.uses().amount()).contains(Yuan.of("231600.06"));
        assertThat(budget.grants().amount()).contains(Yuan.of("30000.00"));
        Budget net = gross.withOffset(Offset.NET).budget(NINE);
        assertThat(net.uses().amount()).contains(Yuan.of("201600.06"));
        assertShares(net.uses().shares(), "LOCAL=201600.06");
        assertThat(net.grants()).isEqualTo(budget.grants());
        assertThat(net.line(PAY)).isEqualTo(budget.line(PAY));
    }

    @Test
    void twelveCommunitiesNetTo201600() {
        List<Community> twelve = IntStream.rangeClosed(1, 12)
                .mapToObj(each -> community(UnitKind.URBAN_COMMUNITY, "6209820010" + (10 + each))
                        .fullTimeStaff(Persons.of(1))
                        .build())
                .toList();
        ConsolidatedBudget net =
                assumed(2011, "46800.00").withOffset(Offset.NET).budget(twelve);
        assertThat(net.uses().amount()).contains(Yuan.of("201600.00"));
        assertThat(net.grants().amount()).contains(Yuan.of("360000.00"));
        assertThat(assumed(2011, "46800.00").budget(twelve).uses().amount()).contains(Yuan.of("561600.00"));
    }

    @Test
    void aGrantLargerThanTheUseLeavesNothing() {
        Budget net = assumed(2011, "100.00").withOffset(Offset.NET).budget(NINE);
        assertThat(net.uses().amount()).contains(Yuan.ZERO);
        assertThat(net.grants().amount()).contains(Yuan.of("30000.00"));
    }

    @Test
    void whileThePayIsOpenNothingIsKnownNet() {
        BudgetTotal uses = in(2011).assumeEffective("DH", LocalDate.of(2010, 3, 1))
                .withOffset(Offset.NET)
                .budget(NINE)
                .uses();
        assertThat(uses.known()).isEqualTo(Yuan.ZERO);
        assertThat(uses.low()).isEqualTo(Yuan.ZERO);
        assertThat(uses.high()).isEqualTo(Optional.empty());
        assertThat(uses.amount()).isEmpty();
    }

    @Test
    void villagesHaveNoLine() {
        Budget village = assumed(2016, "25800.00")
                .budget(community(UnitKind.VILLAGE, "620982100202").build());
        assertNoLine(village, GRANT);
        assertNoLine(village, PAY);
    }

    @Test
    void unknownSettlementMattersUnderTheOtherReadingOnly() {
        Community open = Community.builder().code("620982001001").build();
        Policy policy = assumed(2016, "25800.00");
        assertExact(policy.budget(open).line(GRANT), "30000.00", "PROVINCE=30000.00");
        assertOpen(
                policy.withReading(GRANT, "communities", "URBAN").budget(open).line(GRANT),
                "BOUNDED",
                "0.00",
                "30000.00",
                "settlement");
    }
}
