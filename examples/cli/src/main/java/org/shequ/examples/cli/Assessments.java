package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.policy.Assessor;
import org.shequ.standards.policy.Policy;
import org.shequ.standards.wanted.WantedCount;
import org.shequ.standards.wanted.WantedFacts;

/** What the assessments of many units come to, added up one after the other: counts, a summary, pooled findings, the first few units. */
final class Assessments {
    /** The most units that are told finding by finding. */
    static final int MOST_IN_FULL = 12;

    private final Policy policy;
    private final Assessor assessor;
    private final VerdictOptions verdicts;
    private final VerdictCounts all = new VerdictCounts();
    private final List<Assessment> first = new ArrayList<>();
    private final AssessmentSummary summary;
    private final WantedCount wanted = new WantedCount();
    private List<Finding> pooled = List.of();
    private long count;

    Assessments(Policy policy, VerdictOptions verdicts, OutputOptions output) {
        this.policy = policy;
        this.verdicts = verdicts;
        this.assessor = policy.assessor();
        this.summary = new AssessmentSummary(policy, verdicts, output);
    }

    /** Adds the assessment of a unit; one that is wrong adds nothing. */
    void add(Unit unit) {
        Assessment assessment = assessor.assess(unit);
        count++;
        assessment.findings().forEach(each -> all.add(each.verdict()));
        if (first.size() < MOST_IN_FULL) {
            first.add(assessment);
        }
        summary.add(assessment);
        assessment.countWanted(wanted);
    }

    /** Takes the findings over many units together, once all are added. */
    void end() {
        List<Finding> found = assessor.pooled();
        found.forEach(each -> {
            all.add(each.verdict());
            each.countWanted(wanted);
        });
        pooled = found.stream().filter(each -> verdicts.isShown(each.verdict())).toList();
    }

    Policy policy() {
        return policy;
    }

    /** {@return how often each verdict was found, of units and of extents, printed or not} */
    VerdictCounts all() {
        return all;
    }

    /** {@return the assessments of the first units, as many as are told finding by finding} */
    List<Assessment> first() {
        return first;
    }

    AssessmentSummary summary() {
        return summary;
    }

    /** {@return the findings over many units together that are printed} */
    List<Finding> pooled() {
        return pooled;
    }

    /** {@return the missing facts of units and extents, those that matter most first} */
    WantedFacts wanted() {
        return wanted.facts();
    }

    /** {@return how many units there are} */
    long count() {
        return count;
    }
}
