package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.testkit.BatchLaw;
import org.shequ.standards.testkit.VariedPolicies;

/**
 * Columns give of any pack what the explained path gives of each unit, under any reading and what-if, whatever is missing, and are at fault
 * where it is.
 */
class BatchProperties {
    private static final int ROWS = 32;
    private static final List<String> FORMULAS = List.of(
            "flat",
            "per",
            "perHundredHouseholds",
            "perPersonMonth",
            "measure",
            "reference",
            "headCost",
            "price",
            "stepped",
            "tiers",
            "part",
            "sum",
            "largerOf",
            "smallerOf",
            "if",
            "parameter");
    private static final AtomicInteger COMPARED = new AtomicInteger();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void columnsGiveWhatTheExplainedPathGives(@ForAll Random random) {
        Pack pack = MadeUpBudgets.pack(random);
        Policy plain = PolicyLibrary.of(pack)
                .forYear(FiscalYear.of(2016))
                .withReference(MadeUpBudgets.reference(random))
                .withOffset(List.of(Offset.values()).get(random.nextInt(2)))
                .withTies(List.of(TieRule.values()).get(random.nextInt(4)));
        List<Unit> units = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            units.add(MadeUpBudgets.community(random));
        }
        Policy read = VariedPolicies.withReadings(plain, random);
        Policy changed = VariedPolicies.withWhatIfs(read, random);
        for (Policy each : List.of(plain, read, changed)) {
            COMPARED.addAndGet(BatchLaw.agree(each, units));
        }
        told("readings tell", plain, read, units);
        told("what-ifs tell", read, changed, units);
        formulas(pack).forEach(Statistics.label("formulas")::collect);
        Statistics.label("formulas")
                .coverage(coverage ->
                        FORMULAS.forEach(kind -> coverage.check(kind).count(count -> count >= 5)));
    }

    /** Whether a variation was drawn, and changes what is said of some unit; it does in many tries. */
    private static void told(String label, Policy policy, Policy varied, List<Unit> units) {
        boolean isDrawn = VariedPolicies.variations(varied) > VariedPolicies.variations(policy);
        boolean isTold = units.stream().anyMatch(unit -> !said(policy, unit).equals(said(varied, unit)));
        assertThat(isDrawn || !isTold).isTrue();
        Statistics.label(label)
                .collect(isTold)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    /** The amounts and shares of a budget, without its marks; or that it is at fault. */
    private static Object said(Policy policy, Unit unit) {
        try {
            return policy.budget(unit).lines().stream()
                    .map(line -> List.of(line.rule(), line.amount(), line.shares()))
                    .toList();
        } catch (ArithmeticException | IllegalArgumentException fault) {
            return fault.getClass();
        }
    }

    private static Set<String> formulas(Pack pack) {
        Set<String> found = new TreeSet<>();
        pack.rules().forEach(rule -> {
            String text = rule.source().toString();
            FORMULAS.stream().filter(kind -> text.contains("\"" + kind + "\":")).forEach(found::add);
        });
        return found;
    }

    @AfterContainer
    static void atLeastTenThousandLinesWereCompared() {
        assertThat(COMPARED.get()).isGreaterThan(10_000);
    }
}
