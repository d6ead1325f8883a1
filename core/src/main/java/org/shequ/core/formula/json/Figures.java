package org.shequ.core.formula.json;

import java.util.Optional;
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
        return figure(at, unit, form + ", zero or more", Ratio.ZERO, true);
    }

    /** Reads a pure number of zero or more, which is said in other words. */
    Optional<Ratio> notNegative(Cursor at, String allowed) {
        return figure(at, Dimension.RATIO, allowed, Ratio.ZERO, true);
    }

    /** Reads a pure number of more than zero. */
    Optional<Ratio> positive(Cursor at, String allowed) {
        return above(at, Ratio.ZERO, allowed);
    }

    /** Reads a pure number of more than a limit. */
    Optional<Ratio> above(Cursor at, Ratio limit, String allowed) {
        return figure(at, Dimension.RATIO, allowed, limit, false);
    }

    /** Reads a whole number, which may be told as a figure is. */
    Optional<Integer> whole(Cursor at, int least, int most) {
        Optional<Long> whole = value(at).integer(least, most);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        observer.figure(at, Ratio.of(whole.get()));
        return Optional.of(Math.toIntExact(whole.get()));
    }

    private <Q extends Quantity<Q>> Optional<Q> figure(
            Cursor at, Dimension<Q> unit, String allowed, Ratio least, boolean isIncluded) {
        Cursor value = value(at);
        Optional<Q> figure = value.parsed(allowed, unit::parse);
        if (figure.isEmpty()) {
            return figure;
        }
        int order = figure.get().exact().compareTo(least);
        if (order < 0 || (order == 0 && !isIncluded)) {
            value.fault(allowed);
            return Optional.empty();
        }
        observer.figure(at, figure.get());
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
