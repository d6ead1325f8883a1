package org.shequ.standards.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.share.CostShare;
import org.shequ.core.text.Label;
import org.shequ.core.unit.Unit;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetFrame;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.budget.BudgetTotal;
import org.shequ.standards.exact.NotExactException;
import org.shequ.standards.explain.Explanation;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.measure.ExactReading;
import org.shequ.standards.measure.Situation;
import org.shequ.standards.rule.Role;

/**
 * What a policy gives communities of one place of which every fact that is read is known, folded into arithmetic of longs.
 *
 * <p>It gives the same budgets as {@link Budgeting}, or none: then a fact is missing, a number does not fit, or something is wrong, which
 * {@code Budgeting} knows how to tell.
 */
final class QuickPlan implements BudgetFrame {
    private static final int FEW = 4;

    /** What is folded for a county, if anything. */
    record OfCounty(int county, Optional<QuickPlan> plan) {}

    private final Policy policy;
    private final Situation situation;
    private final ImmutableList<Lookup> lookup;
    private final ImmutableSet<String> declared;
    private final ExactReading[] readings;
    private final QuickLine[] lines;
    private final CostShare[] together;

    QuickPlan(
            Policy policy,
            ImmutableList<Lookup> lookup,
            ImmutableSet<String> declared,
            ExactReading[] readings,
            QuickLine[] lines,
            CostShare[] together) {
        this.policy = policy;
        this.situation = UnitChecks.situation(policy);
        this.lookup = lookup;
        this.declared = declared;
        this.readings = readings;
        this.lines = lines;
        this.together = together;
    }

    /** The budget of a community of the place; null where it is not to be had so. */
    @Nullable
    Budget budget(Unit unit, boolean explained) {
        if (!areDeclared(unit.facts())) {
            return null;
        }
        try {
            long[] facts = new long[readings.length];
            for (int i = 0; i < facts.length; i++) {
                facts[i] = readings[i].of(unit, situation);
            }
            return budget(unit, facts, explained ? new QuickExplanations(policy, unit) : null);
        } catch (NotExactException | IllegalArgumentException | ArithmeticException beyond) {
            return null;
        }
    }

    private boolean areDeclared(Map<String, ?> facts) {
        if (declared.size() > FEW) {
            return declared.containsAll(facts.keySet());
        }
        int found = 0;
        for (int i = 0; i < declared.size(); i++) {
            found += facts.containsKey(declared.asList().get(i)) ? 1 : 0;
        }
        return found == facts.size();
    }

    private Budget budget(Unit unit, long[] facts, @Nullable Function<BudgetLine, Explanation> explaining) {
        QuickSum uses = new QuickSum(together, policy.ties());
        QuickSum grants = null;
        BudgetLine[] made = new BudgetLine[lines.length];
        long[] amounts = new long[lines.length];
        int size = 0;
        long taken = 0;
        for (int i = 0; i < lines.length; i++) {
            QuickLine line = lines[i];
            boolean isTaken = line.group() >= 0 && (taken >>> line.group() & 1) != 0;
            if (isTaken || !line.applies(facts)) {
                continue;
            }
            taken |= line.group() >= 0 ? 1L << line.group() : 0;
            long fen = line.fen().of(facts);
            amounts[i] = fen;
            QuickPayers payers = line.payers(facts);
            made[size] = BudgetLine.of(payers, fen, explaining);
            size++;
            if (line.role() == Role.NORM) {
                uses.add(payers, fen);
            } else if (line.role() == Role.GRANT) {
                grants = grants == null ? new QuickSum(together, policy.ties()) : grants;
                grants.add(payers, fen);
            }
        }
        return Budget.of(
                this,
                unit,
                new Lines(made, size),
                uses.total(line -> amount(line, Role.NORM, amounts)),
                grants == null ? BudgetTotal.ZERO : grants.total(line -> amount(line, Role.GRANT, amounts)));
    }

    private long amount(String line, Role role, long[] amounts) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].role() == role && lines[i].rule().equals(line)) {
                return amounts[i];
            }
        }
        return 0;
    }

    @Override
    public FiscalYear year() {
        return policy.year();
    }

    @Override
    public List<Lookup> lookup() {
        return lookup;
    }

    @Override
    public List<Label> warnings(Unit unit) {
        return Budgeting.warnings(policy, unit);
    }

    /** The first of an array that nobody changes any more. */
    private static final class Lines extends AbstractList<BudgetLine> {
        private final BudgetLine[] lines;
        private final int size;

        Lines(BudgetLine[] lines, int size) {
            this.lines = lines;
            this.size = size;
        }

        @Override
        public BudgetLine get(int index) {
            return lines[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }
}
