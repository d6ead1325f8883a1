package org.shequ.core.formula;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Quantity;

/**
 * What fills a parameter at a place and time (参数取值): a formula from law elsewhere, or nothing yet.
 *
 * @param <Q> the quantity
 */
@Value.Immutable(builder = false)
public abstract class Filling<Q extends Quantity<Q>> {
    Filling() {}

    /**
     * Returns a filling.
     *
     * @param <Q> the quantity
     * @param name the resolved name, for example {@code parameters[SD2012-3.3-3][370100][2013]}
     * @param formula the formula that fills it
     * @return the filling
     */
    public static <Q extends Quantity<Q>> Filling<Q> of(String name, Formula<Q> formula) {
        return ImmutableFilling.of(name, Optional.of(formula));
    }

    /**
     * Returns a filling that is missing.
     *
     * @param <Q> the quantity
     * @param name the resolved name under which it would be found
     * @return the filling
     */
    public static <Q extends Quantity<Q>> Filling<Q> missing(String name) {
        return ImmutableFilling.of(name, Optional.empty());
    }

    /** {@return the resolved name, for example {@code parameters[SD2012-3.3-3][370100][2013]}} */
    @Value.Parameter
    public abstract String name();

    /** {@return the formula that fills it, or empty when nobody has set it} */
    @Value.Parameter
    public abstract Optional<Formula<Q>> formula();
}
