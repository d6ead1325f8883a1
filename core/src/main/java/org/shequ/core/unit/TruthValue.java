package org.shequ.core.unit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A truth, of which there are two. */
final class TruthValue extends FactValue {
    static final TruthValue TRUE = new TruthValue(true);
    static final TruthValue FALSE = new TruthValue(false);

    private final boolean truth;

    private TruthValue(boolean truth) {
        this.truth = truth;
    }

    @Override
    public Optional<Boolean> truth() {
        return Optional.of(truth);
    }

    @Override
    public long hundredths() {
        return -1;
    }

    @Override
    public int hashCode() {
        return Boolean.hashCode(truth);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return Boolean.toString(truth);
    }
}
