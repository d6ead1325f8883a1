package org.shequ.standards.relation;

/** How the clauses of one document go together with those of another on one matter (关系类别). */
public enum RelationKind {
    /** For the narrower subject that it speaks of, the one takes the place of the other (特别规定优先). */
    SPECIALISES,
    /** Both hold beside each other, and a unit must meet both (并行适用). */
    CUMULATIVE,
    /** They speak of different subjects, so that never both bind one unit (互不重叠). */
    DISJOINT,
    /** The one asks for what lies outside the range that the other gives (不一致). */
    DEPARTS
}
