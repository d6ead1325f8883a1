package org.shequ.standards.batch.program;

/** What a node of a program does to a row; a mask is -1 where something is so and 0 where it is not. */
enum Op {
    /** A constant. */
    CONSTANT,
    /** A column of quantities. */
    INPUT,
    /** The mask of the rows in which a quantity is known. */
    KNOWN,
    /** A table over the codes of truths and categories. */
    TABLE,
    /** A table over what is left when another node is divided by the length of the table. */
    REST,
    /** The sum of all. */
    ADD,
    /** The first less the second. */
    SUBTRACT,
    /** The product of two. */
    MULTIPLY,
    /** A constant times the first. */
    SCALE,
    /** A constant times the first, plus a constant, divided by a constant and rounded down. */
    DIVIDE,
    /** The smaller of two. */
    SMALLER,
    /** The larger of two. */
    LARGER,
    /** The mask of the rows where the first is below the second. */
    BELOW,
    /** The mask of the rows where both are equal. */
    EQUAL,
    /** A mask and another node. */
    AND,
    /** One mask or another. */
    OR,
    /** The other mask. */
    NOT,
    /** The second where the first, a mask, is so, else the third. */
    CHOOSE;

    /** Whether its values are masks, whatever it is made of. */
    boolean isMask() {
        return this == KNOWN || this == BELOW || this == EQUAL || this == OR || this == NOT;
    }
}
