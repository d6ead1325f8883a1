package org.shequ.core.unit;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What was paid in the year (报酬发放情况) to the groups that are named. */
@Value.Immutable(builder = false, copy = false)
public abstract class Payroll {
    Payroll() {}

    /**
     * Returns what was paid.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Payroll of(List<PayrollEntry> list) {
        return ImmutablePayroll.of(list);
    }

    /**
     * Returns what was paid.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Payroll of(PayrollEntry... list) {
        return of(List.of(list));
    }

    /** {@return all of them, in order} */
    @Value.Parameter
    public abstract List<PayrollEntry> list();

    /**
     * Returns what was paid to a group.
     *
     * @param group the group
     * @return its entry; empty if nothing is known of it
     */
    public Optional<PayrollEntry> of(PayGroup group) {
        return list().stream().filter(each -> each.group() == group).findFirst();
    }

    @Value.Check
    void check() {
        OpenName.checkOnce("pay group", list().stream().map(PayrollEntry::group).toList());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
