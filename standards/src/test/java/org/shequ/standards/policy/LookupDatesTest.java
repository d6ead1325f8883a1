package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.calendar.PartialDate;
import org.shequ.core.unit.Community;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.pack.Pack;

/** A document is found as it stands on each side of each of its dates. */
class LookupDatesTest {
    private static final String RULE = MadeUpPack.flat("X-1-1", "100");

    private static Lookup lookup(Pack pack, LocalDate day) {
        return PolicyLibrary.of(pack).at(day).lookup(MadeUpPack.community()).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-23, NOT_YET",
        "2015-06-24, IN_FORCE",
        "2015-06-25, IN_FORCE",
        "2019-12-30, IN_FORCE",
        "2019-12-31, IN_FORCE",
        "2020-01-01, EXPIRED",
        "2020-01-02, EXPIRED",
    })
    void aDocumentHoldsFromItsDayUntilTheDayThatEndsIt(LocalDate day, String status) {
        Lookup lookup = lookup(MadeUpPack.until("\"2015-06-24\"", "2020-01-01", RULE), day);
        assertThat(lookup.status()).hasToString(status);
        assertThat(lookup.from().map(PartialDate::toString)).contains("2015-06-24");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-31, NOT_YET",
        "2015-06-01, EFFECTIVE_DATE_UNKNOWN",
        "2015-06-02, EFFECTIVE_DATE_UNKNOWN",
        "2015-06-29, EFFECTIVE_DATE_UNKNOWN",
        "2015-06-30, IN_FORCE",
        "2015-07-01, IN_FORCE",
    })
    void aDateKnownToTheMonthIsARange(LocalDate day, String status) {
        assertThat(lookup(MadeUpPack.of("\"2015-06\"", RULE), day).status()).hasToString(status);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-06-23, NOT_YET",
        "2015-06-24, IN_FORCE",
        "2015-06-25, IN_FORCE",
    })
    void anAssumedDateStartsADocumentThatHasNone(LocalDate day, String status) {
        Policy policy =
                PolicyLibrary.of(MadeUpPack.of("null", RULE)).at(day).assumeEffective("X", LocalDate.of(2015, 6, 24));
        assertThat(policy.lookup(MadeUpPack.community()).get(0).status()).hasToString(status);
    }

    @Test
    void aDocumentOfUnknownDateIsUnknownAtAnyTime() {
        Lookup lookup = lookup(MadeUpPack.of("null", RULE), LocalDate.of(2999, 12, 31));
        assertThat(lookup.status()).hasToString("EFFECTIVE_DATE_UNKNOWN");
        assertThat(lookup.from()).isEmpty();
    }

    @Test
    void aDateIsAssumedOnlyWhereThereIsNone() {
        Policy dated = MadeUpPack.in(2016, MadeUpPack.of("\"2015-06-24\"", RULE));
        assertThatThrownBy(() -> dated.assumeEffective("X", LocalDate.of(2010, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("document X must have no date of its own (2015-06-24)");
        assertThatThrownBy(() -> dated.assumeEffective("Y", LocalDate.of(2010, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no document Y; there are [X]");
    }

    @ParameterizedTest
    @CsvSource({"2014, 0", "2015, 1", "2019, 1", "2020, 0"})
    void budgetsTakeDocumentsInForceOnTheLastDayOfTheYear(int year, int lines) {
        Pack pack = MadeUpPack.until("\"2015-06-24\"", "2020-07-01", RULE);
        assertThat(MadeUpPack.in(year, pack).budget(MadeUpPack.community()).lines())
                .hasSize(lines);
    }

    @ParameterizedTest
    @CsvSource({"2011, NO_RULE", "2012, IN_FORCE", "2013, IN_FORCE", "2014, NO_RULE"})
    void yearsOutsideTheCoverageOfEveryAmountHaveNoRule(int year, String status) {
        String rule = MadeUpPack.flat(
                "X-1-1", "100", "\"coverage\":{\"from\":2012,\"until\":2013,\"printed\":\"2012年至2013年\"}");
        Lookup lookup = MadeUpPack.in(year, MadeUpPack.of(MadeUpPack.LONG_AGO, rule))
                .lookup(MadeUpPack.community())
                .get(0);
        assertThat(lookup.status()).hasToString(status);
    }

    @Test
    void documentsOfOtherPlacesAreNotLookedUp() {
        Policy policy =
                PolicyLibrary.of(MadeUpPack.of(MadeUpPack.LONG_AGO, RULE)).forYear(FiscalYear.of(2016));
        assertThat(policy.lookup(Community.builder().code("980101001001").build()))
                .isEmpty();
        Community nowhere = Community.builder().build();
        assertThat(policy.lookup(nowhere)).isEmpty();
        assertThat(policy.budget(nowhere).warnings())
                .singleElement()
                .satisfies(words -> assertThat(words.en()).contains("no code"));
    }
}
