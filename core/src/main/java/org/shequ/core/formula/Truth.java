package org.shequ.core.formula;

/** Kleene's three truth values (三值逻辑): unknown stays unknown unless the rest decides. */
public enum Truth {
    /** Known to hold. */
    TRUE,
    /** Known not to hold. */
    FALSE,
    /** Not known. */
    UNKNOWN;

    /**
     * Returns the truth of a known boolean.
     *
     * @param value the boolean
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** {@return the negation; unknown stays unknown} */
    public Truth not() {
        return isKnown() ? of(this == FALSE) : UNKNOWN;
    }

    /** {@return true unless this is {@link #UNKNOWN}} */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
