package org.shequ.standards.comparison;

import org.shequ.standards.assess.Finding;

/** In what a finding may differ between two sides (变化方面), in the order of its JSON. */
public enum FindingAspect {
    /** The clauses that it rests on. */
    CLAUSES,
    /** What follows. */
    VERDICT,
    /** How binding the words are. */
    MODALITY,
    /** The amount found. */
    ACTUAL,
    /** The least that will do, or the most where only a most is asked. */
    REQUIRED,
    /** The upper end of what is asked. */
    REQUIRED_HIGH,
    /** How far the amount lies from what is asked. */
    GAP,
    /** By when it is to be met. */
    DEADLINE,
    /** What would settle it. */
    MISSING,
    /** How the items of a checklist stand. */
    ITEMS,
    /** The readings taken. */
    READINGS,
    /** What to beware of, and what was assumed. */
    CAVEATS;

    boolean differs(Finding before, Finding after) {
        return !of(before).equals(of(after));
    }

    private Object of(Finding finding) {
        return switch (this) {
            case CLAUSES -> finding.clauses();
            case VERDICT -> finding.verdict();
            case MODALITY -> finding.modality();
            case ACTUAL -> finding.actual();
            case REQUIRED -> finding.required();
            case REQUIRED_HIGH -> finding.requiredHigh();
            case GAP -> finding.gap();
            case DEADLINE -> finding.deadline();
            case MISSING -> finding.missing();
            case ITEMS -> finding.items();
            case READINGS -> finding.readings();
            case CAVEATS -> finding.caveats();
        };
    }
}
