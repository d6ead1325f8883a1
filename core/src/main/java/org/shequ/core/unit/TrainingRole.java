package org.shequ.core.unit;

/** As what a person is trained (受训人职务). */
public enum TrainingRole {
    /** Director of the committee (主任). */
    DIRECTOR,
    /** Another member of the committee (其他成员). */
    MEMBER
}
