package org.shequ.core.share;

/**
 * Who gets the odd fen when exact shares leave equal remainders.
 *
 * <p>A split gives each payer its exact share rounded down, then one fen more to those with the largest remainders.
 * Where remainders are equal, 12 345.67 at 5:5, this rule decides; where two payers tie under the rule as well, the one
 * listed first comes first.
 */
public enum TieRule {
    /** The payer listed first; the default. */
    FIRST_LISTED,
    /** The payer listed last. */
    LAST_LISTED,
    /** The payer of the largest weight. */
    LARGEST_WEIGHT,
    /** The payer of the smallest weight. */
    SMALLEST_WEIGHT;

    /** Compares two payers, given by position and by order of weight: negative if the left one comes first. */
    int compare(int left, int right, int weights) {
        int listed = Integer.compare(left, right);
        return switch (this) {
            case FIRST_LISTED -> listed;
            case LAST_LISTED -> -listed;
            case LARGEST_WEIGHT -> weights != 0 ? -weights : listed;
            case SMALLEST_WEIGHT -> weights != 0 ? weights : listed;
        };
    }
}
