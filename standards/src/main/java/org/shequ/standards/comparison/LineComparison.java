package org.shequ.standards.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.Allocation;
import org.shequ.core.source.RuleId;
import org.shequ.core.text.Label;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.rule.Role;

/**
 * One line of a budget on two sides (逐项比较): its amount before and after, by how much it differs, and what else does.
 *
 * <p>An amount that is open on both sides is known to be the same only where both lines are explained and were worked out by the same
 * formulas from the same figures; then the difference is none, whatever the missing facts turn out to be.
 */
@Value.Immutable(builder = false)
public abstract class LineComparison {
    private static final Outcome<Yuan> NOTHING = Outcome.exact(Yuan.ZERO);

    LineComparison() {}

    static LineComparison of(Pair<BudgetLine> sides) {
        return ImmutableLineComparison.of(sides.before(), sides.after());
    }

    /** {@return the line of the first side; empty if it has none} */
    @Value.Parameter
    public abstract Optional<BudgetLine> before();

    /** {@return the line of the second side; empty if it has none} */
    @Value.Parameter
    public abstract Optional<BudgetLine> after();

    /** {@return the rule: that of the second side, or of the first where only that has the line} */
    public RuleId rule() {
        return either().rule();
    }

    /** {@return what people call it} */
    public Label label() {
        return either().label();
    }

    /** {@return whether so much must be provided, is given, or is the price of a use; the same on both sides} */
    public Role role() {
        return either().role();
    }

    private BudgetLine either() {
        return after().or(this::before).orElseThrow();
    }

    /** {@return what became of the line} */
    public Change change() {
        if (before().isEmpty()) {
            return Change.ADDED;
        }
        if (after().isEmpty()) {
            return Change.REMOVED;
        }
        if (!aspects().isEmpty()) {
            return Change.CHANGED;
        }
        return difference().isNone() ? Change.UNCHANGED : Change.UNDETERMINED;
    }

    /** {@return in what it differs, in order; nothing for a line that only one side has} */
    @Value.Derived
    public List<LineAspect> aspects() {
        return before().isEmpty() || after().isEmpty()
                ? List.of()
                : Arrays.stream(LineAspect.values())
                        .filter(each -> each.differs(before().get(), after().get()))
                        .toList();
    }

    /**
     * Returns by how much the amount differs, which is also by how much the line moves the total of its role.
     *
     * @return the second side less the first; a line that a side does not have counts nothing there
     */
    @Value.Derived
    public Difference difference() {
        return isSameAmount() ? Difference.NONE : Difference.of(amount(before()), amount(after()));
    }

    private static Outcome<Yuan> amount(Optional<BudgetLine> line) {
        return line.map(BudgetLine::amount).orElse(NOTHING);
    }

    /** The same formulas over the same figures, the missing ones too, come to the same amount. */
    private boolean isSameAmount() {
        Optional<Explanation> one = before().flatMap(BudgetLine::explanation);
        Optional<Explanation> other = after().flatMap(BudgetLine::explanation);
        return one.isPresent() && other.isPresent() && isSame(one.get(), other.get());
    }

    private static boolean isSame(Explanation one, Explanation other) {
        return one.omittedCases() == 0
                && one.amount().equals(other.amount())
                && one.rules().equals(other.rules())
                && one.applicability().equals(other.applicability())
                && one.derivations().equals(other.derivations());
    }

    /**
     * Returns by how much what each payer bears differs.
     *
     * @return the second side less the first, payers that bear the same left out; nothing where the amount of either side is open, or the
     *     total is shared instead
     */
    public Allocation shares() {
        boolean open = difference().amount().isEmpty() || isOpen(before()) || isOpen(after());
        return open ? Allocation.NONE : Writing.difference(shares(before()), shares(after()));
    }

    private static boolean isOpen(Optional<BudgetLine> line) {
        return amount(line).amount().isEmpty();
    }

    private static Allocation shares(Optional<BudgetLine> line) {
        return line.map(BudgetLine::shares).orElse(Allocation.NONE);
    }

    /**
     * Writes the comparison, every key present; {@code before} and {@code after} are lines as in a budget, or null.
     *
     * @param locale the language of explanations, zh or en
     * @return the object
     */
    public Json.Obj json(Locale locale) {
        return Json.object()
                .put("rule", rule().toString())
                .put("role", role().name())
                .put("change", change().name())
                .put("changed", Writing.array(aspects()))
                .put("difference", difference().json())
                .put("shares", Writing.shares(shares()))
                .putOrNull("before", before().map(each -> each.json(locale)))
                .putOrNull("after", after().map(each -> each.json(locale)))
                .build();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                before().isPresent() || after().isPresent(), "sides of a line must be at least one of before, after");
        Preconditions.checkArgument(
                before().isEmpty() || role() == before().get().role(),
                "role of a line on both sides (%s) must be the same",
                role());
    }

    @Override
    public String toString() {
        return rule() + " " + change() + " " + difference();
    }
}
