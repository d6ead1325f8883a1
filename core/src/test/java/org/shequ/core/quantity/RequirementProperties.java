package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.shequ.core.quantity.Compliance.Standing;
import org.shequ.core.quantity.Requirement.Kind;
import org.shequ.core.quantity.Requirement.TopKind;
import org.shequ.core.testkit.QuantityArbitraries;

class RequirementProperties {
    @Provide
    Arbitrary<Requirement<Yuan>> money() {
        return QuantityArbitraries.requirements(Dimension.YUAN);
    }

    @Provide
    Arbitrary<Requirement<?>> requirements() {
        return QuantityArbitraries.dimensions()
                .flatMap(it -> QuantityArbitraries.requirements(it).map(r -> r));
    }

    @Provide
    Arbitrary<Yuan> payable() {
        return QuantityArbitraries.payable();
    }

    @Property(tries = 2_000)
    void theDistanceClosesTheGap(@ForAll("money") Requirement<Yuan> asked, @ForAll("payable") Yuan actual) {
        Compliance<Yuan> before = asked.check(actual);
        Yuan closed = Yuan.ofExact(actual.exact().plus(before.gap()));
        assertThat(asked.check(closed).standing())
                .isEqualTo(asked.kind() == Kind.ABOUT ? Standing.REPORTED : Standing.MET);
        assertThat(asked.check(closed).by()).isEqualTo(Yuan.ZERO);
    }

    @Property(tries = 2_000)
    void onlyCapsAreEverExceeded(@ForAll("money") Requirement<Yuan> asked, @ForAll("payable") Yuan actual) {
        if (asked.check(actual).standing() == Standing.OVER) {
            assertThat(asked.top()).isEqualTo(TopKind.CAP);
        }
    }

    @Property(tries = 1_000)
    void jsonTreesAreReadBack(@ForAll("requirements") Requirement<?> requirement) {
        assertThat(Requirement.fromJson(requirement.toJson())).isEqualTo(requirement);
    }
}
