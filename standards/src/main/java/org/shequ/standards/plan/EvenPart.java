package org.shequ.standards.plan;

import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Households;

/** Communities of one size among those into which households are split as evenly as whole households allow (均分). */
@Value.Immutable(builder = false)
public abstract class EvenPart {
    EvenPart() {}

    /**
     * Splits households evenly: 10 400 over 3 are two parts of 3 467 and one of 3 466.
     *
     * @param households the households, at least one for each part
     * @param parts how many parts, at least 1
     * @return the larger parts first, their number and size; the sum is the whole, and sizes differ by at most one
     * @throws IllegalArgumentException if there are no parts, or more parts than households
     */
    public static List<EvenPart> split(Households households, long parts) {
        long whole = households.value();
        Preconditions.checkArgument(parts >= 1, "parts (%s) must be at least 1", parts);
        Preconditions.checkArgument(
                parts == 1 || parts <= whole, "parts (%s) must be at most the households (%s)", parts, whole);
        long larger = whole % parts;
        Households size = Households.of(whole / parts);
        return Stream.of(of(larger, larger == 0 ? size : Households.of(whole / parts + 1)), of(parts - larger, size))
                .filter(each -> each.communities() > 0)
                .toList();
    }

    private static EvenPart of(long communities, Households each) {
        return ImmutableEvenPart.of(communities, each);
    }

    /** {@return how many communities have this size} */
    @Value.Parameter
    public abstract long communities();

    /** {@return the households of each} */
    @Value.Parameter
    public abstract Households households();

    @Override
    public String toString() {
        return communities() + " of " + households();
    }
}
