package org.shequ.standards.batch.program;

import java.util.Optional;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.batch.AssessmentColumns;

/**
 * What a finding puts into columns.
 *
 * @param verdict its code
 * @param actual what there is, in steps
 * @param required what is asked, in steps
 * @param high the top of it, in steps
 */
record FindingCells(byte verdict, long actual, long required, long high) {
    /** The code of a rule in a row that is left to the plain path; no result shows it. */
    static final byte PLAIN = 64;

    static final FindingCells NONE = of(AssessmentColumns.NO_FINDING);

    /** A code with no amounts. */
    static FindingCells of(byte verdict) {
        return new FindingCells(
                verdict, AssessmentColumns.NO_AMOUNT, AssessmentColumns.NO_AMOUNT, AssessmentColumns.NO_AMOUNT);
    }

    /** The cells of a finding; fails where an amount does not fit. */
    static FindingCells of(Finding finding) {
        String rule = finding.rule().toString();
        return new FindingCells(
                AssessmentColumns.code(finding.verdict()),
                steps(finding.actual(), "actual", rule),
                steps(finding.required(), "required", rule),
                steps(finding.requiredHigh(), "requiredHigh", rule));
    }

    private static long steps(Optional<Outcome<?>> outcome, String role, String rule) {
        Optional<Ratio> exact = outcome.flatMap(each -> exact(each));
        if (exact.isEmpty()) {
            return AssessmentColumns.NO_AMOUNT;
        }
        Ratio scale = Column.scale(outcome.orElseThrow().dimension());
        Ratio steps = exact.get().dividedBy(scale).ceiling();
        if (steps.numerator().bitLength() >= Long.SIZE) {
            throw new ArithmeticException(role + " of rule " + rule + " (" + exact.get() + ") must fit a column");
        }
        return steps.numerator().longValueExact();
    }

    private static <Q extends Quantity<Q>> Optional<Ratio> exact(Outcome<Q> outcome) {
        return outcome.amount().map(Quantity::exact);
    }
}
