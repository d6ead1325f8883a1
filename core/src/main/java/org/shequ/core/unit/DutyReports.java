package org.shequ.core.unit;

import java.util.List;
import org.immutables.value.Value;

/** All reports on duty and integrity (述职述廉情况): one that is not listed was not made. */
@Value.Immutable(builder = false, copy = false)
public abstract class DutyReports {
    DutyReports() {}

    /**
     * Returns the reports of a committee.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static DutyReports of(List<DutyReport> list) {
        return ImmutableDutyReports.of(list);
    }

    /**
     * Returns the reports of a committee.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static DutyReports of(DutyReport... list) {
        return of(List.of(list));
    }

    /** {@return all of them, in order} */
    @Value.Parameter
    public abstract List<DutyReport> list();

    @Value.Check
    void check() {
        OpenName.checkOnce("duty report", list());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
