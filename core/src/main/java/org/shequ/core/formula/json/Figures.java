package org.shequ.core.formula.json;

import java.util.Optional;
import java.util.function.Predicate;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** Reads figures: a string, a number, or an object with the value and where it was taken from. */
final class Figures {
    private final FigureObserver observer;

    Figures(FigureObserver observer) {
        this.observer = observer;
    }

    /** Tells a figure from a formula, where either may stand. */
    static boolean isFigure(Cursor at) {
        Json json = at.json().orElse(null);
        return json instanceof Json.Text
                || json instanceof Json.Num
                || (json instanceof Json.Obj object && object.members().containsKey("value"));
    }

    /** Reads a figure of zero or more. */
    <Q extends Quantity<Q>> Optional<Q> figure(Cursor at, Dimension<Q> unit) {
        String form = unit == Dimension.RATIO ? "a number such as 0.3, 30% or 3/10" : "a figure in " + unit;
        return figure(at, unit, form + ", zero or more", value -> value.exact().signum() >= 0);
    }

    /** Reads a pure number. */
    Optional<Ratio> ratio(Cursor at, String allowed, Predicate<Ratio> isAllowed) {
        return figure(at, Dimension.RATIO, allowed, isAllowed);
    }

    /** Reads a whole number, which may be told as a figure is. */
    Optional<Integer> whole(Cursor at, int least, int most) {
        Optional<Integer> whole = value(at).integer(least, most).map(Math::toIntExact);
        whole.ifPresent(value -> observer.figure(at, Ratio.of(value)));
        return whole;
    }

    private <Q extends Quantity<Q>> Optional<Q> figure(
            Cursor at, Dimension<Q> unit, String allowed, Predicate<Q> isAllowed) {
        Cursor value = value(at);
        Optional<Q> figure = value.parsed(allowed, unit::parse);
        if (figure.isPresent() && !isAllowed.test(figure.get())) {
            value.fault(allowed);
            return Optional.empty();
        }
        figure.ifPresent(read -> observer.figure(at, read));
        return figure;
    }

    /** Steps into the object that tells a figure; what it says beside the value is for the pack to check. */
    private static Cursor value(Cursor at) {
        if (!(at.json().orElse(null) instanceof Json.Obj)) {
            return at;
        }
        Fields fields = at.fields();
        Cursor value = fields.required("value");
        fields.optional("printed");
        fields.optional("inferred");
        fields.optional("reported");
        fields.optional("name");
        fields.end();
        return value;
    }
}
