package org.shequ.examples.national;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Variable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.place.DivisionLevel;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.unit.Settlement;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.CompiledPolicy;
import org.shequ.standards.batch.FactColumns;
import org.shequ.standards.batch.TotalColumns;
import org.shequ.standards.policy.Policy;

/**
 * Budgets units a block at a time through the column batch: facts go into columns that are filled again for each block, results come out of
 * columns. What it gives is what {@link UnitResult#of} gives of the plain path, to the fen. Each thread has its own; the compiled policy is shared.
 */
public final class BatchBudgets {
    /** The most units of a block. */
    public static final int BLOCK = 4_096;

    private final CompiledPolicy policy;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> categories = new HashMap<>();
    private final BudgetColumns out;
    private final int[] place = new int[BLOCK];
    private final long[] households = new long[BLOCK];
    private final long[] members = new long[BLOCK];
    private final long[] staff = new long[BLOCK];
    private final long[] bothCommittees = new long[BLOCK];
    private final byte[] committee = new byte[BLOCK];
    private final byte[] settlement = new byte[BLOCK];
    private final byte[] rural = new byte[BLOCK];
    private final List<TableUnit> waiting = new ArrayList<>(BLOCK);

    /**
     * Makes the columns for a policy.
     *
     * @param policy the policy, as {@link #compile} gives it for every county that units will lie in
     */
    public BatchBudgets(CompiledPolicy policy) {
        this.policy = policy;
        this.out = policy.newResult(BLOCK);
        for (Variable variable : policy.variables()) {
            if (variable instanceof CategoryMeasure category) {
                categories.put(category.name(), category.values());
            }
        }
        for (int i = 0; i < policy.places().size(); i++) {
            places.put(policy.places().get(i).digits(), i);
        }
    }

    /**
     * Compiles a policy as fine as its documents and the figures for their places are: by county where a document of a place speaks, as one
     * place everywhere else.
     *
     * @param policy the policy
     * @param counties six digits of each county that units will lie in
     * @return the compiled policy
     */
    public static CompiledPolicy compile(Policy policy, Collection<String> counties) {
        List<DivisionCode> local = policy.library().identities().stream()
                .map(identity -> identity.document().place())
                .filter(place -> place.level() != DivisionLevel.COUNTRY)
                .toList();
        Stream<DivisionCode> fine = counties.stream()
                .map(DivisionCode::of)
                .filter(county -> local.stream().anyMatch(place -> place.covers(county)));
        return policy.compile(
                Stream.concat(Stream.of(DivisionCode.country()), fine.sorted().distinct())
                        .toList());
    }

    /**
     * Budgets units, all of them with facts or all without.
     *
     * @param units at most {@link #BLOCK} units
     * @param results takes what is kept of each budget, in order
     * @throws ArithmeticException if an amount does not fit
     */
    public void budget(List<TableUnit> units, Consumer<UnitResult> results) {
        boolean made = !units.isEmpty() && units.get(0).facts().isPresent();
        for (int row = 0; row < units.size(); row++) {
            fill(row, units.get(row));
        }
        FactColumns.Builder columns =
                FactColumns.builder(units.size()).places(place).codes("committee", committee);
        if (made) {
            columns.amounts("households", households)
                    .amounts("committeeMembers", members)
                    .amounts("fullTimeStaff", staff)
                    .amounts("committeeAndPartyMembers", bothCommittees)
                    .codes("settlement", settlement)
                    .codes("ruralCommunity", rural);
        }
        policy.budget(columns.build(), out);
        read(units, results);
    }

    /**
     * Takes a unit, and budgets all that wait once they fill a block.
     *
     * @param unit the unit
     * @param results takes what is kept of each budget, in order
     * @throws ArithmeticException if an amount does not fit
     */
    public void add(TableUnit unit, Consumer<UnitResult> results) {
        waiting.add(unit);
        if (waiting.size() == BLOCK) {
            end(results);
        }
    }

    /**
     * Budgets the units that wait.
     *
     * @param results takes what is kept of each budget, in order
     * @throws ArithmeticException if an amount does not fit
     */
    public void end(Consumer<UnitResult> results) {
        budget(waiting, results);
        waiting.clear();
    }

    private void fill(int row, TableUnit unit) {
        place[row] = places.getOrDefault(unit.county(), 0);
        committee[row] = unit.committee().map(each -> code("committee", each)).orElse(FactColumns.UNKNOWN);
        unit.facts().ifPresent(facts -> {
            households[row] = facts.households();
            members[row] = facts.committeeMembers();
            staff[row] = facts.fullTimeStaff();
            bothCommittees[row] =
                    (long) facts.committeeMembers() + facts.partyCommitteeMembers() - facts.crossAppointed();
            settlement[row] =
                    facts.settlement().map(each -> code("settlement", each)).orElse(FactColumns.UNKNOWN);
            rural[row] = rural(facts);
        });
    }

    /** The code of a value of a category that the rules read: 1 for its first. */
    private byte code(String category, Enum<?> value) {
        return (byte) (1 + categories.getOrDefault(category, List.of()).indexOf(value.name()));
    }

    /** As set up; where that is not known, no rural community in a city or town. */
    private static byte rural(MadeFacts facts) {
        if (facts.ruralSetUp().isPresent()) {
            return facts.ruralSetUp().get() ? FactColumns.TRUE : FactColumns.FALSE;
        }
        return facts.settlement().filter(each -> each != Settlement.RURAL).isPresent()
                ? FactColumns.FALSE
                : FactColumns.UNKNOWN;
    }

    private void read(List<TableUnit> units, Consumer<UnitResult> results) {
        List<Line> lines = out.rules().stream().map(rule -> new Line(rule, out)).toList();
        Money uses = new Money(out.uses());
        Money grants = new Money(out.grants());
        for (int row = 0; row < units.size(); row++) {
            if (uses.status[row] == BudgetColumns.ERROR) {
                throw new ArithmeticException(
                        units.get(row).code() + ": " + out.error(row).orElse("row is at fault"));
            }
            List<UnitResult.Line> own = new ArrayList<>();
            boolean isHypothetical = false;
            for (Line line : lines) {
                if (line.status[row] != BudgetColumns.NO_LINE) {
                    own.add(new UnitResult.Line(line.rule, status(line.status[row]), line.low[row]));
                    isHypothetical |= line.isHypothetical;
                }
            }
            results.accept(new UnitResult(units.get(row), own, uses.at(row), grants.at(row), isHypothetical));
        }
    }

    private static Outcome.Status status(byte code) {
        return switch (code) {
            case BudgetColumns.EXACT -> Outcome.Status.EXACT;
            case BudgetColumns.BOUNDED -> Outcome.Status.BOUNDED;
            case BudgetColumns.UNDETERMINED -> Outcome.Status.UNDETERMINED;
            default -> throw new IllegalStateException("status " + code);
        };
    }

    /** The columns of a line. */
    private static final class Line {
        private final String rule;
        private final byte[] status;
        private final long[] low;
        private final boolean isHypothetical;

        Line(String rule, BudgetColumns out) {
            this.rule = rule;
            this.status = out.status(rule);
            this.low = out.low(rule);
            this.isHypothetical = rule.startsWith(PolicyRecipe.WHAT_IF + "-");
        }
    }

    /** The columns of a total. */
    private static final class Money {
        private final byte[] status;
        private final long[] known;
        private final long[] low;
        private final long[] high;
        private final Map<String, long[]> shares = new TreeMap<>();

        Money(TotalColumns total) {
            this.status = total.status();
            this.known = total.known();
            this.low = total.low();
            this.high = total.high();
            total.payers().forEach(payer -> shares.put(payer, total.share(payer)));
        }

        UnitResult.Money at(int row) {
            Map<String, Long> own = new TreeMap<>();
            shares.forEach((payer, fen) -> {
                if (fen[row] != 0) {
                    own.put(payer, fen[row]);
                }
            });
            return new UnitResult.Money(
                    known[row],
                    low[row],
                    high[row] == BudgetColumns.NO_HIGH ? OptionalLong.empty() : OptionalLong.of(high[row]),
                    own);
        }
    }
}
