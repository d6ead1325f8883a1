package org.shequ.standards.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Unit;
import org.shequ.standards.pack.CaseKind;
import org.shequ.standards.pack.CaseUnit;
import org.shequ.standards.pack.Pack;
import org.shequ.standards.pack.WorkedCase;
import org.shequ.standards.policy.Offset;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.policy.PolicyLibrary;

/** The law of worked cases: those of budgets and of assessments come out in columns as they do on the explained path. */
public final class CaseLaw {
    private CaseLaw() {}

    /**
     * Fails unless the units of every worked case of a pack have in columns the lines and findings that they have one by one; lines those that
     * are communities, as columns of money are of communities.
     *
     * @param pack the pack
     */
    public static void holds(Pack pack) {
        PolicyLibrary library = PolicyLibrary.of(pack);
        boolean isAny = false;
        int compared = 0;
        for (WorkedCase worked : pack.cases()) {
            List<Unit> units = worked.counted().stream().map(CaseUnit::unit).toList();
            List<Unit> communities =
                    units.stream().filter(Community.class::isInstance).toList();
            if (worked.kinds().contains(CaseKind.BUDGET) && !communities.isEmpty()) {
                compared += BatchLaw.agree(policy(worked, library), communities);
                isAny = true;
            }
            if (worked.kinds().contains(CaseKind.ASSESSMENT)) {
                compared += AssessmentBatchLaw.agree(policy(worked, library), units);
                isAny = true;
            }
        }
        assertThat(compared > 0).as("lines and findings compared: " + compared).isEqualTo(isAny);
    }

    /**
     * Returns the policy under which a worked case is run.
     *
     * @param worked the case
     * @param library the library
     * @return the policy, for its year or on its day
     */
    public static Policy policy(WorkedCase worked, PolicyLibrary library) {
        Policy policy = worked.year()
                .map(library::forYear)
                .orElseGet(() -> library.at(worked.date().orElseThrow()))
                .withReference(worked.reference())
                .with(worked.supplements())
                .withOffset(worked.isNet() ? Offset.NET : Offset.GROSS);
        for (Map.Entry<String, String> reading : worked.readings().entrySet()) {
            int dot = reading.getKey().lastIndexOf('.');
            policy = policy.withReading(
                    reading.getKey().substring(0, dot), reading.getKey().substring(dot + 1), reading.getValue());
        }
        return worked.assumeEffective().isPresent()
                ? policy.assumeEffective(
                        worked.clause().document().toString(),
                        worked.assumeEffective().get())
                : policy;
    }
}
