package org.shequ.standards.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shequ.core.json.Nearest;
import org.shequ.standards.assess.Verdict;

/**
 * How many units meet, miss or leave open each rule, by any key (分组评定计数) such as the county of a row, gathered slice by slice in one pass
 * each.
 *
 * <p>Groups are numbered from 0; there are as many as the highest number needs. Rows at fault have no verdict and are counted. Not to be
 * shared by threads; those of several threads are added by {@link #add(GroupVerdicts)}.
 */
public final class GroupVerdicts {
    private static final int CODES = VerdictCodes.count();

    private final GroupRows rows = new GroupRows();
    private final Map<String, long[]> counts = new LinkedHashMap<>();

    private GroupVerdicts() {}

    /** {@return counts of nothing yet} */
    public static GroupVerdicts none() {
        return new GroupVerdicts();
    }

    /** {@return how many groups there are} */
    public int groups() {
        return rows.groups();
    }

    /**
     * Counts a slice of rows.
     *
     * @param out the verdicts of the slice
     * @param keys the group of each row, from 0
     * @param from where in the keys the first row of the slice is
     * @throws IllegalArgumentException if a key is negative, or there are fewer keys than rows; nothing is counted
     */
    public void add(AssessmentColumns out, int[] keys, int from) {
        int n = out.rows();
        List<String> all = out.rules();
        byte[] first = all.isEmpty() ? new byte[n] : out.verdict(all.get(0)); // a row is at fault under every rule
        rows.add(n, first, AssessmentColumns.ERROR, keys, from);
        all.forEach(rule -> count(counted(rule), out.verdict(rule), keys, from, n));
    }

    /** The counts of a rule, of as many groups as there are. */
    private long[] counted(String rule) {
        long[] known = counts.getOrDefault(rule, new long[0]);
        if (known.length < groups() * CODES) {
            known = Arrays.copyOf(known, groups() * CODES);
            counts.put(rule, known);
        }
        return known;
    }

    /** The count of a group and code stands at their number; what is at fault is counted with what has no finding. */
    private static void count(long[] count, byte[] verdicts, int[] keys, int from, int n) {
        for (int row = 0; row < n; row++) {
            count[keys[from + row] * CODES + Math.max(0, verdicts[row])]++;
        }
    }

    /**
     * Adds other counts; groups of the same number are the same.
     *
     * @param other the other counts
     */
    public void add(GroupVerdicts other) {
        rows.add(other.rows);
        other.counts.forEach((rule, count) -> Sums.add(counted(rule), count));
    }

    /** {@return how many rows there are, by group} */
    public long[] rows() {
        return rows.rows();
    }

    /** {@return how many rows are at fault, by group} */
    public long[] faulty() {
        return rows.faulty();
    }

    /** {@return the rules that were counted} */
    public List<String> rules() {
        return new ArrayList<>(counts.keySet());
    }

    /**
     * Returns how many rows have some verdict of a rule.
     *
     * @param rule the rule
     * @param verdict the verdict
     * @param others further verdicts, counted together with it
     * @return how many, by group
     * @throws IllegalArgumentException if the rule was not counted; the message lists those that were
     */
    public long[] count(String rule, Verdict verdict, Verdict... others) {
        return count(rule, EnumSet.of(verdict, others));
    }

    private long[] count(String rule, Collection<Verdict> verdicts) {
        long[] all = counts.get(rule);
        if (all == null) {
            throw new IllegalArgumentException(
                    "rule (" + rule + ") must be counted; there are " + Nearest.listed(rule, counts.keySet()));
        }
        long[] found = new long[groups()];
        for (Verdict verdict : verdicts) {
            int code = AssessmentColumns.code(verdict);
            for (int i = code; i < all.length; i += CODES) {
                found[i / CODES] += all[i];
            }
        }
        return found;
    }

    /**
     * Returns how many rows meet a rule.
     *
     * @param rule the rule
     * @return how many, by group
     * @throws IllegalArgumentException if the rule was not counted; the message lists those that were
     */
    public long[] met(String rule) {
        return count(rule, Verdict.MET);
    }

    /**
     * Returns how many rows do not meet a rule, however binding its words are, and whether or not it is due.
     *
     * @param rule the rule
     * @return how many, by group: {@code BREACH}, {@code DEPARTURE}, {@code TARGET_MISSED}, {@code ADVICE}, {@code NOT_YET_DUE} and {@code
     *     PERMITTED}
     * @throws IllegalArgumentException if the rule was not counted; the message lists those that were
     */
    public long[] unmet(String rule) {
        return count(
                rule,
                Verdict.BREACH,
                Verdict.DEPARTURE,
                Verdict.TARGET_MISSED,
                Verdict.ADVICE,
                Verdict.NOT_YET_DUE,
                Verdict.PERMITTED);
    }

    /**
     * Returns how many rows leave a rule open.
     *
     * @param rule the rule
     * @return how many, by group
     * @throws IllegalArgumentException if the rule was not counted; the message lists those that were
     */
    public long[] open(String rule) {
        return count(rule, Verdict.UNDETERMINED);
    }

    /** {@return how many groups} */
    @Override
    public String toString() {
        return "verdicts of " + groups() + " groups";
    }
}
