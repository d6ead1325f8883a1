package org.shequ.core.formula;

import java.util.List;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Quantity;

/** The checks that several formulas share. */
final class Guards {
    private Guards() {}

    static void notNegative(String role, Quantity<?> value) {
        Preconditions.checkArgument(
                value.exact().signum() >= 0,
                "%s (%s %s) must be zero or more",
                role,
                value,
                value.dimension().name());
    }

    static void notEmpty(String role, List<?> parts) {
        Preconditions.checkArgument(!parts.isEmpty(), "%s must have at least one part", role);
    }
}
