package org.shequ.core.formula;

import java.util.List;
import org.immutables.value.Value;
import org.shequ.core.quantity.Quantity;

/**
 * An evaluation with how it came about (计算记录).
 *
 * @param <Q> the quantity
 */
@Value.Immutable(builder = false)
public abstract class Recording<Q extends Quantity<Q>> {
    Recording() {}

    static <Q extends Quantity<Q>> Recording<Q> of(
            Evaluation<Q> evaluation, List<Derivation> derivations, int omitted) {
        return ImmutableRecording.of(evaluation, derivations, omitted);
    }

    /** {@return the evaluation, equal to that of the plain call} */
    @Value.Parameter
    public abstract Evaluation<Q> evaluation();

    /** {@return one derivation for each case that what is unknown leaves open; one where nothing is} */
    @Value.Parameter
    public abstract List<Derivation> derivations();

    /** {@return how many further cases are left out because there are too many to read} */
    @Value.Parameter
    public abstract int omitted();
}
