package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.source.RuleId;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.pack.Pack;

/** A yearly figure that is valid for part of a year is cut as its rule says, and has a line in no other year. */
class ProrationTest {
    private static Pack pack(String validity, String proration) {
        return MadeUpPack.of(
                MadeUpPack.LONG_AGO,
                MadeUpPack.flat("X-1-1", "36500", "\"validity\":" + validity, "\"proration\":\"" + proration + "\""));
    }

    private static String amount(Pack pack, int year) {
        Budget budget = MadeUpPack.in(year, pack).budget(MadeUpPack.community());
        return budget.findLine(RuleId.of("X-1-1"))
                .map(line -> line.amount().amount().map(Yuan::toString).orElse("open"))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "2014, none",
        "2015, 19100.00", // 24 June to 31 December: 191 of 365 days
        "2016, 36500.00",
        "2017, 100.00", // 1 January only
        "2018, none",
    })
    void byDays(int year, String amount) {
        assertThat(amount(pack("{\"from\":\"2015-06-24\",\"until\":\"2017-01-02\"}", "DAYS"), year))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-30, 18500.00", // 185 days
        "2015-07-01, 18400.00", // 184 days
        "2015-12-30, 200.00",
        "2015-12-31, 100.00",
        "2016-01-01, none",
    })
    void eachDayCounts(String from, String amount) {
        assertThat(amount(pack("{\"from\":\"" + from + "\"}", "DAYS"), 2015)).isEqualTo(amount);
    }

    @Test
    void aLeapYearHas366Days() {
        Pack pack = pack("{\"from\":\"2016-07-01\"}", "DAYS");
        assertThat(amount(pack, 2016)).isEqualTo("18349.73"); // 184 of 366 days: 18 349.726..
    }

    @ParameterizedTest
    @CsvSource({"2014, none", "2015, 18250.00", "2016, 36500.00", "2017, 9125.00", "2018, none"})
    void byMonths(int year, String amount) {
        assertThat(amount(pack("{\"from\":\"2015-07-01\",\"until\":\"2017-04-01\"}", "MONTHS"), year))
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"2014, none", "2015, 36500.00", "2016, 36500.00", "2017, 36500.00", "2018, none"})
    void notCut(int year, String amount) {
        assertThat(amount(pack("{\"from\":\"2015-07-01\",\"until\":\"2017-04-01\"}", "NONE"), year))
                .isEqualTo(amount);
    }

    @Test
    void oneFigureFollowsAnotherWithinAYear() {
        Pack pack = MadeUpPack.of(
                MadeUpPack.LONG_AGO,
                MadeUpPack.flat(
                        "X-1-1/a", "12000", "\"validity\":{\"until\":\"2016-10-01\"}", "\"proration\":\"MONTHS\""),
                MadeUpPack.flat(
                        "X-1-1/b", "24000", "\"validity\":{\"from\":\"2016-10-01\"}", "\"proration\":\"MONTHS\""));
        Budget budget = MadeUpPack.in(2016, pack).budget(MadeUpPack.community());
        assertThat(budget.line("X-1-1/a").amount().amount()).contains(Yuan.of(9_000));
        assertThat(budget.line("X-1-1/b").amount().amount()).contains(Yuan.of(6_000));
        assertThat(budget.uses().amount()).contains(Yuan.of(15_000));
        assertThat(MadeUpPack.in(2017, pack)
                        .budget(MadeUpPack.community())
                        .uses()
                        .amount())
                .contains(Yuan.of(24_000));
    }

    @Test
    void theCutIsExplained() {
        Policy policy = MadeUpPack.in(2015, pack("{\"from\":\"2015-07-01\"}", "MONTHS"));
        assertThat(policy.explain(MadeUpPack.community(), RuleId.of("X-1-1")).render(Locale.ENGLISH))
                .contains("Arithmetic: 36500.00 × 0.5 = 18250.00");
    }
}
