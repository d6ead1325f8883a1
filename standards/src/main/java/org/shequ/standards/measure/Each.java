package org.shequ.standards.measure;

/** Of what each one is looked at by itself (逐一核算), where occurrences are counted for the one that has the fewest. */
public enum Each {
    /** Each person (每人), for trainings. */
    PERSON,
    /** Each community that a unit is paired with (每个结对社区), for deeds. */
    PAIRING
}
