package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.MadeUpBudgets;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.rule.Role;
import org.shequ.standards.testkit.VariedPolicies;

/** A budget worked out in longs is the one in exact rationals, whatever is missing, or is not worked out in longs. */
@NullMarked
class QuickPlanProperties {
    private static final int UNITS = 24;

    private static Policy policy(Random random) {
        Policy policy = PolicyLibrary.of(MadeUpBudgets.pack(random))
                .forYear(FiscalYear.of(2016))
                .withReference(MadeUpBudgets.reference(random))
                .withOffset(List.of(Offset.values()).get(random.nextInt(2)))
                .withTies(List.of(TieRule.values()).get(random.nextInt(4)));
        return random.nextBoolean()
                ? policy
                : VariedPolicies.withWhatIfs(VariedPolicies.withReadings(policy, random), random);
    }

    /** The budget of a unit after as many as it takes until such units are worked out in longs; null where none is. */
    private static @Nullable Budget quick(Policy policy, Unit unit) {
        Community community = (Community) unit;
        for (int i = 0; i < 2 * QuickVariant.PATIENCE; i++) {
            QuickPlan plan = policy.quick(community);
            Budget budget = plan == null ? null : plan.budget(community, false);
            if (budget != null) {
                return budget;
            }
        }
        return null;
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void aBudgetInLongsIsThatInRationals(@ForAll Random random) {
        Policy policy = policy(random);
        Budgeting rational = new Budgeting(policy, false);
        IntStream.range(0, UNITS).mapToObj(i -> MadeUpBudgets.community(random)).forEach(unit -> {
            Budget quick = quick(policy, unit);
            Statistics.collect(quick != null);
            if (quick == null) {
                return;
            }
            Budget slow = rational.recorded(unit);
            collect(policy, slow);
            assertThat(quick).as("%s", unit.toJson()).isEqualTo(slow).hasSameHashCodeAs(slow);
            assertThat(quick.toString()).isEqualTo(slow.toString());
            assertThat(quick.json(Locale.ENGLISH).toString())
                    .isEqualTo(slow.json(Locale.ENGLISH).toString());
            assertThat(quick.lines().stream().map(line -> line.shares().toString()))
                    .containsExactlyElementsOf(slow.lines().stream()
                            .map(line -> line.shares().toString())
                            .toList());
        });
        Statistics.coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    /** Counts the budgets in longs of which grants come off uses, some of them off several uses, or several of them. */
    private static void collect(Policy policy, Budget budget) {
        boolean isNet = policy.offset() == Offset.NET && !budget.uses().known().equals(sum(budget, Role.NORM));
        Statistics.label("net").collect(isNet).coverage(all -> all.check(true).percentage(share -> share > 4));
    }

    private static Yuan sum(Budget budget, Role role) {
        return budget.lines().stream()
                .filter(line -> line.role() == role)
                .flatMap(line -> line.amount().amount().stream())
                .reduce(Yuan.ZERO, Yuan::plus);
    }
}
