package org.shequ.standards.comparison;

import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Json;

/** One side of a comparison of budgets (比较方): what it is called, and its year. */
@Value.Immutable(builder = false)
public abstract class Side {
    Side() {}

    /**
     * Returns a side whose totals are the sums of its lines.
     *
     * @param name what it is called, for example {@code 2016 PZH2015-3.5.4-6.blocks=FULL_HUNDREDS}; must not be blank
     * @param year its fiscal year
     * @return the side
     * @throws IllegalArgumentException if the name is blank
     */
    public static Side of(String name, FiscalYear year) {
        return ImmutableSide.of(name, year, false);
    }

    /**
     * Returns a side in whose totals grants are set off against uses.
     *
     * @param name what it is called; must not be blank
     * @param year its fiscal year
     * @return the side
     * @throws IllegalArgumentException if the name is blank
     */
    public static Side ofNet(String name, FiscalYear year) {
        return ImmutableSide.of(name, year, true);
    }

    /** {@return what it is called} */
    @Value.Parameter
    public abstract String name();

    /** {@return its fiscal year} */
    @Value.Parameter
    public abstract FiscalYear year();

    /** {@return whether grants are set off against uses in its totals} */
    @Value.Parameter
    public abstract boolean isNet();

    /**
     * Writes the side.
     *
     * @param isHypothetical whether any of its lines rests on a what-if
     * @return name, year, hypothetical
     */
    public Json.Obj json(boolean isHypothetical) {
        return Json.object()
                .put("name", name())
                .put("year", year().value())
                .put("hypothetical", isHypothetical)
                .build();
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!name().isBlank(), "name of a side (%s) must not be blank", name());
    }

    @Override
    public String toString() {
        return name();
    }
}
