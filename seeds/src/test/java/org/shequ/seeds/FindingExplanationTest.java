package org.shequ.seeds;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Assessor;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.testkit.CaseLaw;

/** Each worked case of each document on a day, explained. */
class FindingExplanationTest {
    private static final int MOST_UNITS = 3;

    @ParameterizedTest
    @MethodSource("org.shequ.seeds.PackCasesTest#casesOnADay")
    void everyWorkedCaseIsExplained(WorkedCase worked) {
        Policy policy = CaseLaw.policy(worked, PackCasesTest.library(worked));
        Assessor plain = policy.assessor();
        Assessor explaining = policy.explainedAssessor();
        for (Unit unit :
                worked.units().subList(0, Math.min(MOST_UNITS, worked.units().size()))) {
            ExplainedFindings.hold(
                    plain.assess(unit).findings(), explaining.assess(unit).findings());
        }
        ExplainedFindings.hold(plain.pooled(), explaining.pooled());
    }
}
