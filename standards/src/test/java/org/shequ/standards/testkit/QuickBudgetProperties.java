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
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.PackSource;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** A budget in longs is that in exact rationals, in which the first units of a policy are worked out; gross or net of grants. */
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
            Offset offset = List.of(Offset.values()).get(random.nextInt(2));
            Policy policy = PolicyLibrary.of(pack).forYear(FiscalYear.of(year)).withOffset(offset);
            Policy fresh = PolicyLibrary.of(pack).forYear(FiscalYear.of(year)).withOffset(offset);
            Budget quick = warmed(policy, unit);
            Budget slow = fresh.budget(unit);
            Statistics.label("in longs").collect(quick.getClass() != slow.getClass());
            assertThat(quick).isEqualTo(slow).hasSameHashCodeAs(slow);
            assertThat(quick.json(Locale.ENGLISH)).isEqualTo(slow.json(Locale.ENGLISH));
            assertThat(policy.explainedBudget(unit)).isEqualTo(fresh.explainedBudget(unit));
        }
    }
}
