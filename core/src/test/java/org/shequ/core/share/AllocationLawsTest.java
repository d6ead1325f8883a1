package org.shequ.core.share;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.testkit.AllocationLaws;

/** The published laws bite. */
class AllocationLawsTest {
    private static final Yuan TOTAL = Yuan.of(3);

    private static Allocation allocation(String city, String county) {
        return Allocation.ofAmounts(Map.of("CITY", Yuan.of(city), "COUNTY", Yuan.of(county)));
    }

    @Test
    void aSumThatIsOffByAFenIsFound() {
        assertThatCode(() -> AllocationLaws.sumsTo(TOTAL, allocation("1", "2"))).doesNotThrowAnyException();
        assertThatThrownBy(() -> AllocationLaws.sumsTo(TOTAL, allocation("1", "2.01")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("must sum to 3.00");
    }

    @Test
    void aNegativePartIsFound() {
        assertThatThrownBy(() -> AllocationLaws.sumsTo(TOTAL, allocation("-1", "4")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("share of CITY=-1.00 must be at least 0");
    }

    @Test
    void aPartThatIsOffByAFenIsFound() {
        CostShare share = CostShare.parse("CITY=1,COUNTY=2");
        assertThatCode(() -> AllocationLaws.withinOneFen(share, TOTAL, allocation("1", "2")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> AllocationLaws.withinOneFen(share, TOTAL, allocation("0.99", "2.01")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("share of CITY=1 in 3.00 must be near 1");
    }

    @Test
    void aFenForAWeightOfZeroIsFound() {
        CostShare share = CostShare.parse("CITY=0,COUNTY=2");
        Allocation allocation = Allocation.ofAmounts(Map.of("CITY", Yuan.of("0.01"), "COUNTY", Yuan.of("2.99")));
        assertThatThrownBy(() -> AllocationLaws.withinOneFen(share, TOTAL, allocation))
                .isInstanceOf(AssertionError.class);
    }
}
