package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.share.TieRule;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.testkit.BatchLaw;

/** Columns give of any pack what the plain path gives of each unit, whatever is missing, and are at fault where it is. */
class BatchProperties {
    private static final int ROWS = 72;

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void columnsGiveWhatThePlainPathGives(@ForAll Random random) {
        Pack pack = MadeUpBudgets.pack(random);
        Policy policy = PolicyLibrary.of(pack)
                .forYear(FiscalYear.of(2016))
                .withOffset(List.of(Offset.values()).get(random.nextInt(2)))
                .withTies(List.of(TieRule.values()).get(random.nextInt(4)));
        List<Unit> units = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            units.add(MadeUpBudgets.community(random));
        }
        BatchLaw.agree(policy, units);
    }
}
