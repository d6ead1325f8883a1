package org.shequ.core.formula;

/** How two quantities are compared (比较关系). */
public enum Relation {
    /** At least (以上, 不低于): includes the figure itself. */
    AT_LEAST(">="),
    /** More than (超过, 过). */
    MORE_THAN(">"),
    /** At most (以下, 不超过): includes the figure itself. */
    AT_MOST("<="),
    /** Less than (不足, 低于). */
    LESS_THAN("<"),
    /** Exactly. */
    EQUAL("=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** {@return the sign used in data, for example {@code >=}} */
    public String sign() {
        return sign;
    }

    /** The relation in which the right side stands to the left. */
    Relation mirrored() {
        return switch (this) {
            case AT_LEAST -> AT_MOST;
            case MORE_THAN -> LESS_THAN;
            case AT_MOST -> AT_LEAST;
            case LESS_THAN -> MORE_THAN;
            case EQUAL -> EQUAL;
        };
    }

    /**
     * Returns the relation of a sign.
     *
     * @param sign one of {@code >=}, {@code >}, {@code <=}, {@code <}, {@code =}
     * @return the relation
     * @throws IllegalArgumentException if there is no such sign
     */
    public static Relation ofSign(String sign) {
        for (Relation relation : values()) {
            if (relation.sign.equals(sign)) {
                return relation;
            }
        }
        throw new IllegalArgumentException("comparison (" + sign + ") must be one of >=, >, <=, <, =");
    }

    /**
     * Tells whether two values that compare so stand in this relation.
     *
     * @param comparison the sign of left compared to right, as of {@link Comparable#compareTo}
     * @return true if the relation holds
     */
    public boolean holds(int comparison) {
        return switch (this) {
            case AT_LEAST -> comparison >= 0;
            case MORE_THAN -> comparison > 0;
            case AT_MOST -> comparison <= 0;
            case LESS_THAN -> comparison < 0;
            case EQUAL -> comparison == 0;
        };
    }
}
