package org.shequ.standards.batch;

import java.util.List;
import org.shequ.core.unit.Unit;
import org.shequ.standards.assess.Assessment;

/**
 * The norms and checklists of a policy compiled for places (已编译评定): it holds columns of communities against them as {@code Policy.assess}
 * holds one, verdict by verdict.
 *
 * <p>Immutable and shared between threads; each thread has a result of its own and hands in its own slice of rows.
 *
 * <pre>{@code
 * CompiledAssessment compiled = policy.compileAssessment(places);
 * FactColumns columns = compiled.columns(units);
 * AssessmentColumns out = compiled.newResult(units.size());
 * compiled.assess(columns, out);
 * byte[] verdicts = out.verdict("SD2012-2.2.2-3");
 * }</pre>
 *
 * <table>
 * <caption>What is found in columns, and what by the plain path, rule by rule of a row</caption>
 * <tr><th>rule</th><th>in columns</th><th>by the plain path</th></tr>
 * <tr><td>norm over amounts</td><td>whatever is known of it: what lies between two ends is held against what lies between two ends</td><td>where
 * a condition within it is open for want of a fact that it reads elsewhere too; so much of a measure for each one of a base that is counted
 * otherwise</td></tr>
 * <tr><td>norm over dated occurrences</td><td>where the days are not known</td><td>where they are: days do not stand in columns</td></tr>
 * <tr><td>checklist</td><td>where its conditions turn on truths, categories and amounts, known or not, and it is attested as a whole: a column
 * {@code attested[RULE]}</td><td>where single items are attested; where several missing facts of one condition bear on each other</td></tr>
 * <tr><td>rule that is not encoded</td><td>always</td><td></td></tr>
 * <tr><td>target</td><td>never: it counts units, see {@code Policy.progress}</td><td></td></tr>
 * </table>
 *
 * <p>Facts too large for a column, and missing ones among so many truths and categories that their codes take more than ten bits (two for each
 * truth), are left to the plain path as well. A norm over the units of an extent together is held against each unit alone, as in {@link Assessment}.
 */
public interface CompiledAssessment extends CompiledRules {
    /** {@return the rules that may have a finding, see {@link AssessmentColumns}} */
    List<String> rules();

    /**
     * Puts the facts of units into columns, which keep the units: a rule that reads what a column does not hold is held against the unit.
     *
     * @param units the units; each lies in the nearest of the places above its code, or in none of them
     * @return the columns, one row for each unit, in order
     */
    @Override
    FactColumns columns(List<? extends Unit> units);

    /**
     * Returns a result to be filled, and filled again.
     *
     * @param rows the most rows it is to hold
     * @return the result, empty
     * @throws IllegalArgumentException if the rows are negative
     */
    AssessmentColumns newResult(int rows);

    /**
     * Holds all rows against the rules.
     *
     * @param columns the facts
     * @param out the result, whose first rows are overwritten
     * @throws IllegalArgumentException if the result was made by another policy, or is too small
     */
    default void assess(FactColumns columns, AssessmentColumns out) {
        assess(columns, 0, columns.rows(), out);
    }

    /**
     * Holds a slice of rows against the rules; a row that is at fault has the code {@link AssessmentColumns#ERROR}, and no other row
     * suffers.
     *
     * @param columns the facts
     * @param from the first row of the slice, from 0
     * @param to the row after its last
     * @param out the result, whose row 0 is to be the first of the slice
     * @throws IllegalArgumentException if the result was made by another policy, or is too small, or the slice lies outside the columns
     */
    void assess(FactColumns columns, int from, int to, AssessmentColumns out);

    /**
     * Holds one row against the rules by the plain path.
     *
     * @param columns the facts
     * @param row the row, from 0
     * @return its assessment
     * @throws IllegalArgumentException if a fact of the row is at fault
     * @throws ArithmeticException if an amount does not fit, naming it
     */
    Assessment assessment(FactColumns columns, int row);
}
