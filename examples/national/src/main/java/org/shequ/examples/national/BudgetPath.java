package org.shequ.examples.national;

import java.util.Set;

/** How units are worked out; both ways give the same to the fen. */
public enum BudgetPath {
    /** Slices of units through the column batch. */
    BATCH {
        @Override
        Tally tally(PolicyRecipe recipe, Set<String> counties) {
            return new ColumnTally(recipe, counties);
        }
    },

    /** One unit after the other. */
    PLAIN {
        @Override
        Tally tally(PolicyRecipe recipe, Set<String> counties) {
            return new PlainTally(recipe);
        }
    };

    /** Makes a tally for units that lie in these counties. */
    abstract Tally tally(PolicyRecipe recipe, Set<String> counties);
}
