package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.policy.Policy;

/**
 * The law of plain budgets: they are the same however many were asked for before, though the first few are worked out in exact rationals and
 * later ones in longs where they can be.
 */
public final class PlainLaw {
    private static final int BEFORE = 40;

    private PlainLaw() {}

    /**
     * Fails unless budgets stay the same.
     *
     * @param policy a policy that was asked nothing yet
     * @param units up to ten units
     */
    public static void agree(Policy policy, List<? extends Unit> units) {
        List<Object> first = units.stream().map(unit -> budget(policy, unit)).toList();
        for (int i = 0; i < BEFORE; i++) {
            units.forEach(unit -> budget(policy, unit));
        }
        for (int i = 0; i < units.size(); i++) {
            Object found = budget(policy, units.get(i));
            String what = units.get(i).toJson().toString();
            assertThat(found).as(what).isEqualTo(first.get(i)).hasSameHashCodeAs(first.get(i));
            assertThat(found).as(what).hasToString(first.get(i).toString());
            assertThat(words(found)).as(what).isEqualTo(words(first.get(i)));
        }
    }

    /** The budget, or the message of what is wrong. */
    private static Object budget(Policy policy, Unit unit) {
        try {
            return policy.budget(unit);
        } catch (ArithmeticException | IllegalArgumentException fault) {
            return List.of(fault.getClass(), String.valueOf(fault.getMessage()));
        }
    }

    /** All that it says, in order. */
    private static List<Object> words(Object found) {
        List<Object> words = new ArrayList<>();
        if (found instanceof Budget budget) {
            words.add(budget.json(Locale.ENGLISH).toString());
            words.add(budget.lines().stream()
                    .map(line -> line.shares().toString())
                    .toList());
            words.add(budget.uses().shares().toString());
            words.add(budget.grants().shares().toString());
        }
        return words;
    }
}
