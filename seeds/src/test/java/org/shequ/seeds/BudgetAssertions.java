package org.shequ.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.RuleId;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.UnitKind;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.policy.Policy;

/** What the tests of the bundled documents say of budgets, in the words of the contract. */
final class BudgetAssertions {
    private BudgetAssertions() {}

    static Policy in(int year) {
        return Seeds.library().forYear(FiscalYear.of(year));
    }

    static Community.Builder community(UnitKind kind, String code) {
        return Community.builder().kind(kind).code(code);
    }

    /** The line is exact: so much, paid so, for example {@code CITY+COUNTY=50000.00}. */
    static void assertExact(BudgetLine line, String amount, String shares) {
        assertThat(line.amount()).as(line.rule().toString()).isEqualTo(Outcome.exact(Yuan.of(amount)));
        assertShares(line.shares(), shares);
    }

    static void assertShares(Allocation shares, String expected) {
        Map<String, Yuan> amounts = new TreeMap<>();
        for (String share : expected.isEmpty() ? new String[0] : expected.split(", ")) {
            int mark = share.indexOf('=');
            amounts.put(share.substring(0, mark), Yuan.of(share.substring(mark + 1)));
        }
        assertThat(shares.amounts()).isEqualTo(amounts);
    }

    /** The line is bounded or undetermined: from a low to a high (empty where there is none), and what is missing. */
    static void assertOpen(BudgetLine line, String status, String low, String high, String... missing) {
        Outcome<Yuan> amount = line.amount();
        assertThat(amount.status()).hasToString(status);
        assertThat(amount.low().map(Yuan::toString)).contains(low);
        assertThat(amount.high().map(Yuan::toString).orElse("")).isEqualTo(high);
        assertThat(line.missing()).containsExactlyInAnyOrder(missing);
        assertThat(line.shares().amounts()).isEmpty();
    }

    static void assertNoLine(Budget budget, String rule) {
        assertThat(budget.findLine(RuleId.of(rule))).as(rule).isEmpty();
    }
}
