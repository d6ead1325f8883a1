package org.shequ.standards.pack;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.unit.Unit;

/** A unit of a worked case (算例单位), and how many just like it there are. */
@Value.Immutable(builder = false)
public abstract class CaseUnit {
    /** The most units that are written as one. */
    static final int MOST = 100_000;

    CaseUnit() {}

    /**
     * Returns so many units that are alike.
     *
     * @param unit the unit
     * @param times how many there are, from 1 to 100 000
     * @return the units as one
     * @throws IllegalArgumentException if there are fewer or more
     */
    public static CaseUnit of(Unit unit, int times) {
        return ImmutableCaseUnit.of(unit, times);
    }

    /** {@return the unit} */
    @Value.Parameter
    public abstract Unit unit();

    /** {@return how many just like it there are} */
    @Value.Parameter
    public abstract int times();

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                times() >= 1 && times() <= MOST, "times of a unit (%s) must be from 1 to %s", times(), MOST);
    }
}
