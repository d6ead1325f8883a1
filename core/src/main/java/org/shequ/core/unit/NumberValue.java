package org.shequ.core.unit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole number. */
final class NumberValue extends FactValue {
    private static final long LARGEST = 1_000_000_000_000_000L;

    private final long number;

    NumberValue(long number) {
        this.number = number;
    }

    @Override
    public Optional<Long> number() {
        return Optional.of(number);
    }

    @Override
    public long hundredths() {
        return number < 0 || number > LARGEST ? -1 : number * 100;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberValue that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
