package org.shequ.standards.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.testkit.AssessmentBatchLaw;

/** Columns find of any pack what the plain path finds of each unit, whatever is missing, and are at fault where it is. */
class AssessmentBatchProperties {
    private static final int ROWS = 24;
    private static final java.util.concurrent.atomic.AtomicLong COMPARED = new java.util.concurrent.atomic.AtomicLong();

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void columnsFindWhatThePlainPathFinds(@ForAll Random random) {
        Pack pack = MadeUpNorms.pack(random);
        Policy policy = PolicyLibrary.of(pack)
                .at(LocalDate.of(2016, random.nextInt(2) == 0 ? 6 : 12, random.nextInt(2) == 0 ? 30 : 1));
        List<Unit> units = new ArrayList<>();
        boolean isLarge = random.nextInt(4) == 0;
        for (int row = 0; row < ROWS; row++) {
            units.add(MadeUpNorms.community(random, isLarge));
        }
        COMPARED.addAndGet(AssessmentBatchLaw.agree(policy, units));
    }

    @AfterContainer
    static void atLeastTenThousandFindingsWereCompared() {
        assertThat(COMPARED.get()).isGreaterThan(10_000);
    }
}
