package org.shequ.core.unit;

/** How a social organisation is known to the authorities (登记备案状态). */
public enum OrganisationStatus {
    /** Registered (登记). */
    REGISTERED,
    /** Filed (备案). */
    FILED
}
