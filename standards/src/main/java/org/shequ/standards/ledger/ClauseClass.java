package org.shequ.standards.ledger;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What a clause lends itself to (条款类别). */
public enum ClauseClass {
    /** A figure to be computed. */
    FORMULA,
    /** A figure to be held against. */
    THRESHOLD,
    /** A share to be reached. */
    RATIO_TARGET,
    /** A state to be reached by a date. */
    DATED_TARGET,
    /** A procedure of steps. */
    STATE_MACHINE,
    /** A statement that is so or not. */
    PREDICATE,
    /** A list of things. */
    ENUMERATION,
    /** A relation of bodies, papers or tasks. */
    STRUCTURAL,
    /** An appeal without a measure. */
    EXHORTATION;

    /** {@return the name in data, for example {@code ratio-target}} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return whether it belongs to the weighty classes: formula, threshold, targets, state machine} */
    public boolean isWeighty() {
        return compareTo(STATE_MACHINE) <= 0;
    }

    static Map<String, ClauseClass> byKey() {
        Map<String, ClauseClass> all = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(each -> all.put(each.key(), each));
        return all;
    }
}
