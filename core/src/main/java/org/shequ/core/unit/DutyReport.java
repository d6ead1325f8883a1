package org.shequ.core.unit;

import java.time.LocalDate;
import org.immutables.value.Value;

/** A report on duty and integrity (述职述廉) to a body, such as {@code REPRESENTATIVES_MEETING} or {@code SUPERVISION_COMMITTEE}. */
@Value.Immutable(builder = false, copy = false)
public abstract class DutyReport {
    DutyReport() {}

    /**
     * Returns a report.
     *
     * @param date the day of the report
     * @param body the body that heard it
     * @return the report
     * @throws IllegalArgumentException if the body is not of capital letters, digits and underscores
     */
    public static DutyReport of(LocalDate date, String body) {
        return ImmutableDutyReport.of(date, body);
    }

    /** {@return the day of the report} */
    @Value.Parameter
    public abstract LocalDate date();

    /** {@return the body that heard it} */
    @Value.Parameter
    public abstract String body();

    @Value.Check
    void check() {
        OpenName.check("body", body());
    }

    /** {@return body and day} */
    @Override
    public String toString() {
        return "to " + body() + " on " + date();
    }
}
