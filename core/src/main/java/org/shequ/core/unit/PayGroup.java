package org.shequ.core.unit;

/** Those who are paid together (报酬发放对象). */
public enum PayGroup {
    /** Members of the committee and of the Party committee (居（村）委会和党组织成员). */
    COMMITTEE,
    /** Full-time staff (专职工作人员). */
    STAFF
}
