package org.shequ.core.quantity;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;

/** A known amount, which is all that it holds. */
final class ExactOutcome<Q extends Quantity<Q>> extends Outcome<Q> {
    private final Q amount;

    ExactOutcome(Q amount) {
        this.amount = amount;
    }

    @Override
    public Dimension<Q> dimension() {
        return amount.dimension();
    }

    @Override
    public Optional<Q> low() {
        return Optional.of(amount);
    }

    @Override
    public Optional<Q> high() {
        return Optional.of(amount);
    }

    @Override
    public SortedSet<String> missing() {
        return Collections.emptySortedSet();
    }
}
