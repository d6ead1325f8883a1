package org.shequ.standards.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.NullMarked;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Yuan;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Unit;
import org.shequ.standards.batch.BudgetColumns;
import org.shequ.standards.batch.MadeUpBudgets;
import org.shequ.standards.batch.TotalColumns;
import org.shequ.standards.batch.program.CompiledBudgets;
import org.shequ.standards.budget.Budget;
import org.shequ.standards.budget.BudgetLine;
import org.shequ.standards.rule.Role;
import org.shequ.standards.testkit.BatchLaw;
import org.shequ.standards.testkit.VariedPolicies;

/**
 * Uses less grants in columns, in longs and in rationals, held against sums of the lines by hand; as many rows are left to the plain path as
 * by gross totals, but for policies (one of a thousand drawn) where a fact of a row is too large for what is netted alone.
 */
@NullMarked
class NetTotalsProperties {
    private static final int ROWS = 48;

    /** What is left of uses, in fen; the high end is below 0 where none is known. */
    private record Left(BigInteger known, BigInteger low, BigInteger high) {
        private static final BigInteger NO_END = BigInteger.ONE.negate();
        private static final Left NONE = new Left(BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO);

        /** Adds up lines that purposes link, whichever way they are found, and takes the given off the used once. */
        static Left of(List<BudgetLine> lines) {
            List<List<BudgetLine>> linked = new ArrayList<>();
            for (BudgetLine line : lines) {
                List<BudgetLine> all = new ArrayList<>(List.of(line));
                linked.stream().filter(each -> isLinked(each, line)).forEach(all::addAll);
                linked.removeIf(each -> isLinked(each, line));
                linked.add(all);
            }
            return linked.stream().map(Left::ofLinked).reduce(NONE, Left::plus);
        }

        /** A use is linked to grants alone, a grant to uses alone. */
        private static boolean isLinked(List<BudgetLine> lines, BudgetLine line) {
            return lines.stream()
                    .anyMatch(each -> each.role() != line.role()
                            && each.purposes().stream().anyMatch(line.purposes()::contains));
        }

        private static Left ofLinked(List<BudgetLine> lines) {
            List<BudgetLine> uses = of(lines, Role.NORM);
            List<BudgetLine> grants = of(lines, Role.GRANT);
            BigInteger exact =
                    sum(uses, line -> line.amount().amount().map(Left::fen).orElse(BigInteger.ZERO));
            BigInteger least = sum(uses, Left::low);
            BigInteger most = sum(uses, Left::high);
            BigInteger given = sum(grants, Left::high);
            boolean isEndless = given.signum() < 0;
            return new Left(
                    isEndless ? BigInteger.ZERO : positive(exact.subtract(given)),
                    isEndless ? BigInteger.ZERO : positive(least.subtract(given)),
                    most.signum() < 0 ? NO_END : positive(most.subtract(sum(grants, Left::low))));
        }

        private static List<BudgetLine> of(List<BudgetLine> lines, Role role) {
            return lines.stream().filter(line -> line.role() == role).toList();
        }

        private static BigInteger sum(List<BudgetLine> lines, Function<BudgetLine, BigInteger> amount) {
            return lines.stream().map(amount).reduce(BigInteger.ZERO, Left::sum);
        }

        private static BigInteger sum(BigInteger one, BigInteger other) {
            return one.signum() < 0 || other.signum() < 0 ? NO_END : one.add(other);
        }

        private static BigInteger low(BudgetLine line) {
            return line.amount().low().map(Left::fen).orElse(BigInteger.ZERO);
        }

        private static BigInteger high(BudgetLine line) {
            return line.amount().high().map(Left::fen).orElse(NO_END);
        }

        private static BigInteger fen(Yuan amount) {
            return BigInteger.valueOf(amount.fen());
        }

        private static BigInteger positive(BigInteger amount) {
            return amount.max(BigInteger.ZERO);
        }

        private Left plus(Left other) {
            return new Left(known.add(other.known), low.add(other.low), sum(high, other.high));
        }
    }

    private static Policy policy(Random random) {
        Policy policy = PolicyLibrary.of(MadeUpBudgets.pack(random))
                .forYear(FiscalYear.of(2016))
                .withReference(MadeUpBudgets.reference(random))
                .withOffset(Offset.NET)
                .withTies(List.of(TieRule.values()).get(random.nextInt(4)));
        return VariedPolicies.withReadings(policy, random);
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void netTotalsAreTheSameInColumnsInLongsAndByHand(@ForAll Random random) {
        Policy policy = policy(random);
        List<Unit> units = IntStream.range(0, ROWS)
                .mapToObj(row -> MadeUpBudgets.community(random))
                .toList();
        List<DivisionCode> places =
                units.stream().flatMap(unit -> unit.code().stream()).distinct().toList();
        CountedPlainPath plain = new CountedPlainPath(new Compiling(policy));
        BudgetColumns out = columns(plain, places, units);
        if (random.nextInt(4) == 0) {
            CountedPlainPath gross = new CountedPlainPath(new Compiling(policy.withOffset(Offset.GROSS)));
            int left = plain.count();
            columns(gross, places, units);
            assertThat(left).as("rows left to the plain path").isBetween(gross.count(), ROWS);
            Statistics.label("rows left to the plain path")
                    .collect(left == gross.count() ? "as by gross totals" : "more")
                    .coverage(all -> all.check("as by gross totals").percentage(share -> share > 80));
        }
        BatchLaw.agree(policy, units, out);
        for (int row = 0; row < ROWS; row++) {
            if (out.error(row).isEmpty()) {
                check(policy, units.get(row), out, row);
            }
        }
    }

    private static BudgetColumns columns(CountedPlainPath plain, List<DivisionCode> places, List<Unit> units) {
        CompiledBudgets compiled = new CompiledBudgets(plain, places);
        BudgetColumns out = compiled.newResult(ROWS);
        compiled.budget(compiled.columns(units), out);
        return out;
    }

    private static void check(Policy policy, Unit unit, BudgetColumns out, int row) {
        Budget budget = new Budgeting(policy, false).recorded(unit);
        Left left = Left.of(budget.lines());
        TotalColumns uses = out.uses();
        assertThat(uses.known()[row])
                .as("%s", unit.toJson())
                .isEqualTo(left.known().longValueExact());
        assertThat(uses.low()[row]).isEqualTo(left.low().longValueExact());
        assertThat(uses.high()[row])
                .isEqualTo(
                        left.high().signum() < 0
                                ? BudgetColumns.NO_HIGH
                                : left.high().longValueExact());
        assertThat(uses.payers().stream()
                        .mapToLong(payer -> uses.share(payer)[row])
                        .sum())
                .isEqualTo(left.known().longValueExact());
        Statistics.label("rows").collect(drawn(budget)).coverage(all -> {
            all.check("open").percentage(share -> share > 5);
            all.check("left").percentage(share -> share > 5);
            all.check("none left").percentage(share -> share > 2);
        });
    }

    private static String drawn(Budget budget) {
        if (budget.lines().stream().noneMatch(line -> line.role() == Role.GRANT)) {
            return "no grant";
        }
        boolean isLeft = budget.uses().known().fen() > 0;
        return budget.uses().amount().isEmpty() ? "open" : isLeft ? "left" : "none left";
    }
}
