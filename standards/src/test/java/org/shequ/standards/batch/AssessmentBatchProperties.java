package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.shequ.core.unit.Unit;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.testkit.AssessmentBatchLaw;
import org.shequ.standards.testkit.VariedPolicies;

/** Columns find of any pack what the plain path finds, under any reading and what-if, whatever is missing, and are at fault where it is. */
class AssessmentBatchProperties {
    private static final int ROWS = 24;
    private static final AtomicLong COMPARED = new AtomicLong();

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void columnsFindWhatThePlainPathFinds(@ForAll Random random) {
        Policy plain = PolicyLibrary.of(MadeUpNorms.pack(random))
                .at(LocalDate.of(2016, random.nextInt(2) == 0 ? 6 : 12, random.nextInt(2) == 0 ? 30 : 1));
        List<Unit> units = new ArrayList<>();
        boolean isLarge = random.nextInt(4) == 0;
        for (int row = 0; row < ROWS; row++) {
            units.add(MadeUpNorms.community(random, isLarge));
        }
        Policy read = VariedPolicies.withReadings(plain, random);
        Policy changed = VariedPolicies.withWhatIfs(read, random);
        for (Policy each : List.of(plain, read, changed)) {
            COMPARED.addAndGet(AssessmentBatchLaw.agree(each, units));
        }
        told("readings tell", plain, read, units);
        told("what-ifs tell", read, changed, units);
    }

    /** Whether a variation was drawn, and changes what is found of some unit; it does in many tries. */
    private static void told(String label, Policy policy, Policy varied, List<Unit> units) {
        boolean isDrawn = VariedPolicies.variations(varied) > VariedPolicies.variations(policy);
        boolean isTold = units.stream().anyMatch(unit -> !found(policy, unit).equals(found(varied, unit)));
        assertThat(isDrawn || !isTold).isTrue();
        Statistics.label(label)
                .collect(isTold)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 15));
    }

    /** The verdicts and amounts of an assessment, without its marks; or that it is at fault. */
    private static Object found(Policy policy, Unit unit) {
        try {
            return policy.assess(unit).findings().stream()
                    .map(each ->
                            List.of(each.rule(), each.verdict(), each.actual(), each.required(), each.requiredHigh()))
                    .toList();
        } catch (ArithmeticException | IllegalArgumentException fault) {
            return fault.getClass();
        }
    }

    @AfterContainer
    static void atLeastTenThousandFindingsWereCompared() {
        assertThat(COMPARED.get()).isGreaterThan(10_000);
    }
}
