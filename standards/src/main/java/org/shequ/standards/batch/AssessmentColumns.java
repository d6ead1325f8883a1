package org.shequ.standards.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.quantity.Dimension;
import org.shequ.standards.assess.Assessment;
import org.shequ.standards.assess.Finding;
import org.shequ.standards.assess.Verdict;

/**
 * How a slice of rows stands to each norm and checklist as columns (批量评定结果): a verdict for each rule and row, and for norms what there is
 * and what is asked.
 *
 * <p>Rules are named by their ids; the money given under a rule that also asks for a level, which is a standard of its own, by its measure,
 * {@code allocated[RULE]}.
 *
 * <p>Amounts are in the steps of {@link FactColumns}: counts as they are, money in fen, areas and uses in ten-thousandths, ratios in
 * millionths. One that is no whole number of steps is rounded up to the next, what there is and what is asked alike; the verdict was found
 * before, exactly. {@link #finding} has the exact amount.
 *
 * <p>The arrays are those the next run overwrites; copy what is to outlast it. Not to be shared by threads while it is filled.
 */
public interface AssessmentColumns {
    /** The code where a rule has no finding: it does not stand at the place, or speaks of other units. */
    byte NO_FINDING = 0;

    /** The code of every rule in a row that is at fault; see {@link #error(int)}. */
    byte ERROR = -1;

    /** In a column of amounts: there is none, or it is not known exactly. */
    long NO_AMOUNT = -1;

    /**
     * Returns the code of a verdict in a column.
     *
     * @param verdict the verdict
     * @return 1 for {@link Verdict#BREACH}, and so on in the order of the verdicts
     */
    static byte code(Verdict verdict) {
        return VerdictCodes.of(verdict);
    }

    /**
     * Returns the verdict of a code.
     *
     * @param code what stands in a column of verdicts
     * @return the verdict; empty for {@link #NO_FINDING}, {@link #ERROR} and what is no code
     */
    static Optional<Verdict> verdict(byte code) {
        return VerdictCodes.verdict(code);
    }

    /** {@return how many rows the last run filled} */
    int rows();

    /** {@return the rules that may have a finding, by document and in the order of its rules} */
    List<String> rules();

    /**
     * Returns the verdicts of a rule.
     *
     * @param rule the rule
     * @return codes by row, see {@link #verdict(byte)}
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    byte[] verdict(String rule);

    /**
     * Returns what there is of what a rule measures.
     *
     * @param rule the rule
     * @return steps by row, see {@link #unit}; {@link #NO_AMOUNT} where it is not known exactly, and for checklists
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    long[] actual(String rule);

    /**
     * Returns what a rule asks for: the least that will do, the amount to be about, or the most where only a most is asked.
     *
     * @param rule the rule
     * @return steps by row, see {@link #unit}; {@link #NO_AMOUNT} where it is not known exactly, and for checklists
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    long[] required(String rule);

    /**
     * Returns the top of what a rule asks for: of a range, an aim beyond a minimum, or the most.
     *
     * @param rule the rule
     * @return steps by row, see {@link #unit}; {@link #NO_AMOUNT} where only a least is asked, or it is not known exactly
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    long[] requiredHigh(String rule);

    /**
     * Returns what the amounts of a rule are counted in.
     *
     * @param rule the rule
     * @return the unit; empty for a checklist
     * @throws IllegalArgumentException if there is no such rule; the message lists those that exist
     */
    Optional<Dimension<?>> unit(String rule);

    /**
     * Returns the assessment of a row by the plain path; the columns of facts must still be as they were in the run.
     *
     * @param row the row of the result
     * @return the assessment, without explanations
     * @throws IllegalArgumentException if there is no such row, or a fact of it is at fault
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    Assessment assessment(int row);

    /**
     * Returns the finding of a rule in a row with its explanation, by the plain path; the columns of facts must still be as they were in the
     * run.
     *
     * @param row the row of the result
     * @param rule the rule
     * @return the finding, with what is missing, its clauses and how it came about; empty where the rule has none
     * @throws IllegalArgumentException if there is no such row or rule, or a fact of the row is at fault
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    Optional<Finding> finding(int row, String rule);

    /**
     * Tells what would settle an open verdict; asked of the plain path.
     *
     * @param row the row of the result
     * @param rule the rule
     * @return the names of the missing facts; none where the verdict is not open
     */
    Set<String> missing(int row, String rule);

    /**
     * Tells why a row is at fault.
     *
     * @param row the row of the result
     * @return the reason; empty where it is not
     */
    Optional<String> error(int row);
}
