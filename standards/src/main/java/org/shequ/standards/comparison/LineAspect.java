package org.shequ.standards.comparison;

import org.shequ.standards.budget.BudgetLine;

/** In what a line of a budget may differ between two sides (变化方面), in the order of its JSON. */
public enum LineAspect {
    /** The rule: another of several that exclude each other. */
    RULE,
    /** The clauses that it rests on. */
    CLAUSES,
    /** How binding the words are. */
    MODALITY,
    /** The amount, or what is known of it. */
    AMOUNT,
    /** What would settle it. */
    MISSING,
    /** Who pays how much of it. */
    SHARES,
    /** How often it is due. */
    PERIOD,
    /** What it is for. */
    PURPOSES,
    /** The readings taken. */
    READINGS,
    /** What was assumed. */
    ASSUMPTIONS,
    /** What to beware of. */
    CAVEATS,
    /** Where it is printed. */
    CITATION;

    boolean differs(BudgetLine before, BudgetLine after) {
        return !of(before).equals(of(after));
    }

    private Object of(BudgetLine line) {
        return switch (this) {
            case RULE -> line.rule();
            case CLAUSES -> line.clauses();
            case MODALITY -> line.modality();
            case AMOUNT -> line.amount().bounds();
            case MISSING -> line.missing();
            case SHARES -> line.shares();
            case PERIOD -> line.period();
            case PURPOSES -> line.purposes();
            case READINGS -> line.readings();
            case ASSUMPTIONS -> line.assumptions();
            case CAVEATS -> line.caveats();
            case CITATION -> line.citation().printed();
        };
    }
}
