package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.rule.Role;

/** A budget in longs is that in exact rationals, which net totals are always worked out in. */
class QuickBudgetProperties {
    private static final int TRIES = 1_000;
    private static final List<Integer> YEARS = List.of(2012, 2016, 2019, 2024);

    @Provide
    Arbitrary<Map<String, String>> packs() {
        return PackArbitraries.packs();
    }

    /** The budget of a unit after as many as it takes until such units are worked out in longs. */
    private static Budget warmed(Policy policy, Unit unit) {
        for (int i = 0; i < 40; i++) {
            policy.budget(unit);
        }
        return policy.budget(unit);
    }

    @Property(tries = TRIES)
    void linesAndTotalsAreTheSame(@ForAll("packs") Map<String, String> files, @ForAll Random random) {
        Pack pack = Pack.read(PackSource.texts("made up", files));
        Json.Obj tree =
                PackArbitraries.communities(pack).generator(100).next(random).value();
        Unit unit = Unit.fromJson(tree.toJava());
        for (int year : YEARS) {
            Policy policy = PolicyLibrary.of(pack).forYear(FiscalYear.of(year));
            Budget quick = warmed(policy, unit);
            Budget slow = policy.withOffset(Offset.NET).budget(unit);
            Statistics.label("in longs").collect(quick.getClass() != slow.getClass());
            assertThat(quick.lines()).isEqualTo(slow.lines());
            assertThat(quick.json(Locale.ENGLISH).member("lines"))
                    .isEqualTo(slow.json(Locale.ENGLISH).member("lines"));
            assertThat(quick.lookup()).isEqualTo(slow.lookup());
            assertThat(quick.warnings()).isEqualTo(slow.warnings());
            assertThat(quick.grants()).isEqualTo(slow.grants());
            boolean isGranted = slow.lines().stream().map(BudgetLine::role).anyMatch(Role.GRANT::equals);
            if (!isGranted) {
                assertThat(quick).isEqualTo(slow).hasSameHashCodeAs(slow);
            }
            assertThat(policy.explainedBudget(unit).lines())
                    .isEqualTo(
                            policy.withOffset(Offset.NET).explainedBudget(unit).lines());
        }
    }
}
