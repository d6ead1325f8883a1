package org.shequ.examples.national;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Outcome;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.GroupLine;
import org.shequ.standards.batch.GroupMoney;
import org.shequ.standards.batch.GroupTotals;
import org.shequ.standards.policy.Policy;

/**
 * Slices of units through the column batch: facts go into columns that are filled again for each slice, budgets and verdicts come out as columns
 * and are added up by county and province in one pass each. There is no object for a unit's result.
 */
final class ColumnTally implements Tally {
    private final CountryPlaces places;
    private final CompiledPolicy policy;
    private final BudgetColumns out;
    private final FactSlice slice;
    private final int[] county = new int[FactSlice.SIZE];
    private final boolean[] hasLine = new boolean[FactSlice.SIZE];
    private final boolean[] isHypothetical = new boolean[FactSlice.SIZE];
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<PlaceTotals> counties = new ArrayList<>();
    private final BitSet isLocal = new BitSet();
    private final GroupTotals budgets = GroupTotals.none();
    private final NationalTotals totals = new NationalTotals();
    private final NormTally norms;

    ColumnTally(PolicyRecipe recipe, Collection<String> counties) {
        Policy yearly = recipe.policy();
        this.places = CountryPlaces.of(yearly);
        List<DivisionCode> compiled = places.of(counties);
        this.policy = yearly.compile(compiled);
        this.out = policy.newResult(FactSlice.SIZE);
        this.slice = new FactSlice(policy);
        this.norms = new NormTally(recipe, new FactSlice(policy), compiled, totals);
    }

    @Override
    public void add(TableUnit unit) {
        int number = numbers.computeIfAbsent(unit.county(), absent -> {
            counties.add(totals.county(absent));
            isLocal.set(counties.size() - 1, places.isLocal(absent));
            return counties.size() - 1;
        });
        counties.get(number).count(unit);
        county[slice.rows()] = number;
        slice.add(unit);
        if (slice.isFull()) {
            budget();
        }
        if (isLocal.get(number)) {
            norms.add(unit);
        }
    }

    @Override
    public WorkTime norms() {
        return norms.time();
    }

    @Override
    public NationalTotals end() {
        budget();
        norms.end();
        budgets.rules().forEach(rule -> lines(rule, budgets.line(rule)));
        money(budgets.uses(), PlaceTotals::uses);
        money(budgets.grants(), PlaceTotals::grants);
        return totals;
    }

    private void budget() {
        policy.budget(slice.columns(), out);
        for (int row = 0; row < slice.rows(); row++) {
            if (out.uses().status()[row] == BudgetColumns.ERROR) {
                throw new ArithmeticException(out.error(row).orElse("a row is at fault"));
            }
        }
        budgets.add(out, county, 0);
        countLines();
        slice.clear();
    }

    private void lines(String rule, GroupLine line) {
        add(
                rule,
                Outcome.Status.EXACT,
                line.exact(),
                LongStream.of(line.known()).reduce(0, Math::addExact));
        add(rule, Outcome.Status.BOUNDED, line.bounded(), 0);
        add(rule, Outcome.Status.UNDETERMINED, line.undetermined(), 0);
    }

    private void add(String rule, Outcome.Status status, long[] count, long known) {
        for (int i = 0; i < count.length; i++) {
            counties.get(i).count(status, count[i]);
        }
        long all = LongStream.of(count).sum();
        if (all > 0) {
            totals.rule(rule).add(status, all, known);
        }
    }

    private void money(GroupMoney money, Function<PlaceTotals, PlaceTotals.Amounts> role) {
        long[] known = money.known();
        long[] low = money.low();
        long[] high = money.high();
        long[] without = money.withoutHigh();
        for (int i = 0; i < known.length; i++) {
            role.apply(counties.get(i)).add(known[i], low[i], without[i] > 0 ? 0 : high[i], without[i]);
        }
        money.shares().forEach((payer, fen) -> {
            for (int i = 0; i < fen.length; i++) {
                role.apply(counties.get(i)).add(payer, fen[i]);
            }
        });
    }

    private void countLines() {
        Arrays.fill(hasLine, false);
        Arrays.fill(isHypothetical, false);
        for (String rule : out.rules()) {
            byte[] status = out.status(rule);
            boolean isWhatIf = rule.startsWith(PolicyRecipe.WHAT_IF + "-");
            for (int row = 0; row < slice.rows(); row++) {
                hasLine[row] |= status[row] != BudgetColumns.NO_LINE;
                isHypothetical[row] |= isWhatIf && status[row] != BudgetColumns.NO_LINE;
            }
        }
        for (int row = 0; row < slice.rows(); row++) {
            counties.get(county[row]).countLines(hasLine[row], isHypothetical[row]);
        }
    }
}
