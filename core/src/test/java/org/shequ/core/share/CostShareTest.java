package org.shequ.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shequ.core.share.Payer.CITY;
import static org.shequ.core.share.Payer.COUNTY;
import static org.shequ.core.share.Payer.PROVINCE;
import static org.shequ.core.share.Payer.STREET;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;

class CostShareTest {
    private static final CostShare HALVES = CostShare.weights(CITY.weighing(5), COUNTY.weighing(5));
    private static final Yuan TOTAL = Yuan.of("12345.67");

    @Test
    void theOddFenGoesToTheFirstPayer() {
        assertThat(HALVES.split(TOTAL)).hasToString("CITY=6172.84, COUNTY=6172.83");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST_LISTED|A=0.01, B=0.00, C=0.00, D=0.00",
                "LAST_LISTED|A=0.00, B=0.00, C=0.00, D=0.01",
                "LARGEST_WEIGHT|A=0.01, B=0.00, C=0.00, D=0.00",
                "SMALLEST_WEIGHT|A=0.01, B=0.00, C=0.00, D=0.00"
            })
    void aTieRuleByListDecidesAmongEqualRemainders(TieRule ties, String parts) {
        CostShare quarters = CostShare.parse("A=1,B=1,C=1,D=1");
        assertThat(quarters.split(Yuan.of("0.01"), ties)).hasToString(parts);
    }

    /** 2 fen at 3:1 are 1.5 and 0.5: equal remainders of different weights. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FIRST_LISTED|A=3,B=1|A=0.02, B=0.00",
                "FIRST_LISTED|B=1,A=3|B=0.01, A=0.01",
                "LAST_LISTED|A=3,B=1|A=0.01, B=0.01",
                "LAST_LISTED|B=1,A=3|B=0.00, A=0.02",
                "LARGEST_WEIGHT|A=3,B=1|A=0.02, B=0.00",
                "LARGEST_WEIGHT|B=1,A=3|B=0.00, A=0.02",
                "LARGEST_WEIGHT|A=1,B=1,C=2|A=0.01, B=0.00, C=0.01",
                "SMALLEST_WEIGHT|A=3,B=1|A=0.01, B=0.01",
                "SMALLEST_WEIGHT|B=1,A=3|B=0.01, A=0.01",
                "SMALLEST_WEIGHT|A=1,B=1,C=2|A=0.01, B=0.00, C=0.01"
            })
    void aTieRuleByWeightDecidesAmongEqualRemainders(TieRule ties, String share, String parts) {
        assertThat(CostShare.parse(share).split(Yuan.of("0.02"), ties)).hasToString(parts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CITY=3,COUNTY=7|CITY=3703.70, COUNTY=8641.97",
                "CITY=4,COUNTY=4,STREET=2|CITY=4938.27, COUNTY=4938.27, STREET=2469.13",
                "CITY=40%,COUNTY=60%|CITY=4938.27, COUNTY=7407.40",
                "CITY=0,COUNTY=1|CITY=0.00, COUNTY=12345.67",
                "CITY|CITY=12345.67",
                "CITY+COUNTY|CITY+COUNTY=12345.67",
                "UNSPECIFIED|UNSPECIFIED=12345.67",
                "CITY<=10000.00;CITY=3,COUNTY=7|CITY=10703.70, COUNTY=1641.97",
                "PROVINCE<=20000.00;CITY=5,COUNTY=5|PROVINCE=12345.67, CITY=0.00, COUNTY=0.00",
                "PROVINCE<=2345.67;UNSPECIFIED|PROVINCE=2345.67, UNSPECIFIED=10000.00"
            })
    void splitsExactly(String share, String parts) {
        assertThat(CostShare.parse(share).split(TOTAL)).hasToString(parts);
    }

    @Test
    void aPartOfANamedLineIsPaidFirstAndRoundedHalfUp() {
        CostShare share = HALVES.firstPart(STREET, Ratio.of(1, 2), "pay");
        assertThat(share.split(TOTAL, Map.of("pay", Yuan.of("100.01"))::get))
                .hasToString("STREET=50.01, CITY=6147.83, COUNTY=6147.83");
        assertThat(share.lines()).containsExactly("pay");
        assertThat(share.keys()).containsExactly("STREET", "CITY", "COUNTY");
        assertThatThrownBy(() -> share.split(TOTAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cost share (STREET=1/2*pay;CITY=5,COUNTY=5) must be split with the amounts of the lines"
                        + " [pay]");
    }

    @Test
    void firstPartsTakeTurnsAndNeverExceedWhatRemains() {
        CostShare share = CostShare.sole(COUNTY)
                .first(PROVINCE, Yuan.of(200_000))
                .first(CITY, Yuan.of(50_000))
                .firstPart(PROVINCE, Ratio.ONE, "insurance");
        assertThat(share.split(Yuan.of(260_000), line -> Yuan.of(3_000)))
                .hasToString("PROVINCE=203000.00, CITY=50000.00, COUNTY=7000.00");
        assertThat(share.split(Yuan.of(220_000), line -> Yuan.of(3_000)))
                .hasToString("PROVINCE=200000.00, CITY=20000.00, COUNTY=0.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CITY=0,COUNTY=0|cost share weights (0:0) must have a positive sum",
                "CITY=1,CITY=2|payers of a cost share (CITY,CITY) must be different from each other",
                "CITY+CITY|payers of a cost share (CITY,CITY) must be different from each other",
                "CITY=-1,COUNTY=2|weight of CITY (-1) must be at least 0",
                "CITY=,COUNTY=2|weight of CITY () must be a number such as 5, 0.4, 40% or 2/5",
                "CITY=1e3|weight of CITY (1e3) must be a number such as 5, 0.4, 40% or 2/5",
                "CITY=3*pay;COUNTY|first part of CITY (3 of pay) must be from 0 to 1",
                "CITY<=-1;COUNTY|first part of CITY (-1.00 yuan) must be at least 0",
                "UNSPECIFIED=1|payer (UNSPECIFIED) must be 1 to 64 letters, digits, '.', '_' or '-', other than UNSPECIFIED",
                "CITY = 5|payer (CITY ) must be 1 to 64 letters, digits, '.', '_' or '-', other than UNSPECIFIED",
                "CITY+|payer () must be 1 to 64 letters, digits, '.', '_' or '-', other than UNSPECIFIED"
            })
    void refusesWhatIsNoShare(String text, String message) {
        assertThatThrownBy(() -> CostShare.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"''", "'CITY;COUNTY'", "'CITY=5,COUNTY'", "'CITY=5;COUNTY'"})
    void tellsTheForms(String text) {
        assertThatThrownBy(() -> CostShare.parse(text))
                .hasMessage("cost share (" + text + ") must be weights (CITY=5,COUNTY=5), a payer (CITY), undivided"
                        + " payers (CITY+COUNTY) or UNSPECIFIED, after first parts (PROVINCE<=200000.00; or"
                        + " CITY=1/2*LINE;) if any");
        assertThatThrownBy(() -> CostShare.fromJson(5)).hasMessageStartingWith("cost share (5) must be weights");
    }

    @Test
    void refusesNegativeAmounts() {
        assertThatThrownBy(() -> HALVES.split(Yuan.of(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount to split (-1.00 yuan) must be at least 0");
        assertThatThrownBy(() -> HALVES.firstPart(CITY, Ratio.ONE, "pay").split(TOTAL, line -> Yuan.of(-1)))
                .hasMessage("amount of line pay (-1.00 yuan) must be at least 0");
    }

    @Test
    void refusesMalformedParts() {
        assertThatThrownBy(() -> CostShare.undivided(CITY)).hasMessage("undivided payers (CITY) must be at least two");
        assertThatThrownBy(() -> CostShare.weights(List.of()))
                .hasMessage("cost share weights () must have a positive sum");
        assertThatThrownBy(() -> FirstPart.of(CITY, Ratio.ONE, "a b"))
                .hasMessage("line of a first part (a b) must be 1 to 200 characters without spaces, ';' and control"
                        + " characters");
        assertThatThrownBy(() -> Payer.of("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CostShare.parse("A".repeat(20_000)))
                .hasMessageStartingWith("cost share (" + "A".repeat(200) + "...)");
    }

    @Test
    void theOrderOfPayersIsPartOfAShare() {
        assertThat(HALVES)
                .isEqualTo(CostShare.parse("CITY=5,COUNTY=5"))
                .isNotEqualTo(CostShare.parse("COUNTY=5,CITY=5"));
    }

    @Test
    void splitsTheLargestAmountByTheLargestWeights() {
        CostShare share = CostShare.parse("A=9223372036854775807,B=9223372036854775807,C=1/9223372036854775807");
        assertThat(share.split(Yuan.ofFen(Long.MAX_VALUE)))
                .hasToString("A=46116860184273879.04, B=46116860184273879.03, C=0.00");
    }
}
