package org.shequ.standards.text;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.quantity.Ratio;

/** What a printed figure is counted by: {@code 每百户} is 100 households, {@code 每10户至20户} is 10 to 20 of them. */
@Value.Immutable
public abstract class PrintedBasis {
    PrintedBasis() {}

    static PrintedBasis of(Ratio count, Optional<Ratio> upTo, PrintedUnit unit) {
        return ImmutablePrintedBasis.builder()
                .count(count)
                .upTo(upTo)
                .unit(unit)
                .build();
    }

    /** {@return how many units make one block; the low end where a range is printed} */
    public abstract Ratio count();

    /** {@return the high end where a range is printed} */
    public abstract Optional<Ratio> upTo();

    /** {@return the unit of the block} */
    public abstract PrintedUnit unit();

    /** {@return the basis, for example {@code per 100 HOUSEHOLDS}} */
    @Override
    public final String toString() {
        return "per " + count() + upTo().map(high -> " to " + high).orElse("") + " " + unit();
    }
}
