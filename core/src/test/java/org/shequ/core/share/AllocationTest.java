package org.shequ.core.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shequ.core.quantity.Yuan;

class AllocationTest {
    @Test
    void sumsKeepTheOrderOfTheirKeys() {
        Allocation office = CostShare.parse("CITY+COUNTY").split(Yuan.of(50_000));
        Allocation pay = CostShare.parse("COUNTY=1,CITY=3").split(Yuan.of(4));
        assertThat(office.plus(pay).plus(office)).hasToString("CITY+COUNTY=100000.00, COUNTY=1.00, CITY=3.00");
        assertThat(Allocation.NONE.plus(pay)).isEqualTo(pay);
        assertThat(Allocation.NONE.total()).isEqualTo(Yuan.ZERO);
        assertThat(pay.amountOf("STREET")).isEqualTo(Yuan.ZERO);
    }

    @Test
    void refusesAKeyThatIsNoPayer() {
        assertThatThrownBy(() -> Allocation.ofAmounts(Map.of("CITY+", Yuan.ZERO)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("payer () must be");
        assertThat(Allocation.ofAmounts(Map.of("CITY+COUNTY", Yuan.ZERO)).amounts())
                .hasSize(1);
        assertThat(Allocation.ofAmounts(Map.of("UNSPECIFIED", Yuan.ZERO)).amounts())
                .hasSize(1);
    }

    @Test
    void refusesATreeThatIsNoAllocation() {
        assertThatThrownBy(() -> Allocation.fromJson(List.of()))
                .hasMessage("allocation ([]) must be a JSON object of amounts by payer");
        assertThatThrownBy(() -> Allocation.fromJson(Map.of("CITY", 5)))
                .hasMessage("share of CITY (5) must be a decimal in a JSON string");
    }
}
