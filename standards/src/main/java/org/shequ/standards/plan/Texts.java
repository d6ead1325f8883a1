package org.shequ.standards.plan;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** How the parts of plans are written, and amounts whose dimension is known only as they are worked out. */
final class Texts {
    private static final Ratio HUNDRED = Ratio.of(100);

    private Texts() {}

    static Json.Text text(Object value) {
        return Json.text(value.toString());
    }

    static Json.Arr array(Collection<?> values) {
        return Json.array(values.stream().map(Texts::text).toList());
    }

    /** An amount: exact or its ends, and what is missing; areas rounded up to 0.01 square metres. */
    static Json.Obj amount(Outcome<?> amount) {
        Optional<Ratio> exact = amount.amount().map(Quantity::exact);
        return Json.object()
                .putOrNull("exact", exact.map(each -> number(each, amount.dimension())))
                .putOrNull("low", low(amount).map(each -> number(each, amount.dimension())))
                .putOrNull("high", high(amount).map(each -> number(each, amount.dimension())))
                .put("unit", amount.dimension().toString())
                .put("missing", array(amount.missing()))
                .build();
    }

    static Json.Text number(Ratio number, Dimension<?> dimension) {
        boolean isRounded = dimension == Dimension.FLOOR_AREA || dimension == Dimension.YUAN;
        return Json.text((isRounded ? number.times(HUNDRED).ceiling().dividedBy(HUNDRED) : number).toPlainString());
    }

    /** A number HALF_UP to two places, without trailing zeros. */
    static String twoPlaces(Ratio number) {
        return Ratio.of(number.toDecimal(2, RoundingMode.HALF_UP)).toPlainString();
    }

    static Optional<Ratio> low(Outcome<?> outcome) {
        return exact(outcome.low());
    }

    static Optional<Ratio> high(Outcome<?> outcome) {
        return exact(outcome.high());
    }

    private static Optional<Ratio> exact(Optional<? extends Quantity<?>> end) {
        return end.map(Quantity::exact);
    }

    static <Q extends Quantity<Q>> Outcome<Q> between(
            Dimension<Q> dimension, Ratio low, @Nullable Ratio high, Set<String> missing) {
        Q least = dimension.round(low);
        return Outcome.bounded(
                high == null ? Bounds.atLeast(least) : Bounds.between(least, dimension.round(high)), missing);
    }

    static <Q extends Quantity<Q>> Outcome<Q> times(Outcome<Q> amount, long copies) {
        Ratio factor = Ratio.of(copies);
        return between(
                amount.dimension(),
                low(amount).orElse(Ratio.ZERO).times(factor),
                high(amount).map(factor::times).orElse(null),
                amount.missing());
    }

    static Set<String> union(Collection<? extends Set<String>> sets) {
        Set<String> all = new TreeSet<>();
        sets.forEach(all::addAll);
        return all;
    }
}
