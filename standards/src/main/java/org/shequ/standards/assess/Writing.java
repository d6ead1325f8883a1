package org.shequ.standards.assess;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.formula.Condition;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/** How the parts of findings are written: decimals without trailing zeros, areas asked for rounded up to 0.01 square metres. */
final class Writing {
    private static final Ratio HUNDRED = Ratio.of(100);

    private Writing() {}

    static Json.Text text(Object value) {
        return Json.text(value.toString());
    }

    static Json.Arr array(Collection<?> values) {
        return Json.array(values.stream().map(Writing::text).toList());
    }

    static Json.Obj object(Map<String, ?> values) {
        Json.ObjBuilder object = Json.object();
        values.forEach((key, value) -> object.put(key, text(value)));
        return object.build();
    }

    /** The exact number of an outcome, if it is known. */
    static Optional<Ratio> exact(Optional<? extends Outcome<?>> outcome) {
        return outcome.flatMap(each -> exactOf(each.amount()));
    }

    private static Optional<Ratio> exactOf(Optional<? extends Quantity<?>> amount) {
        return amount.map(Quantity::exact);
    }

    /** Why something does not apply. */
    static String reason(Condition condition, Locale locale) {
        String words = condition.describe(locale);
        return Label.of("不符合：" + words, "not so: " + words).in(locale);
    }

    /** The days left until the first of the last days, if it is not past. */
    static OptionalLong daysLeft(Optional<Deadline> deadline, LocalDate at) {
        return deadline.map(each -> ChronoUnit.DAYS.between(at, each.strictLastDay()))
                .filter(days -> days >= 0)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /** A number as it is. */
    static Json plain(Ratio number) {
        return Json.text(number.toPlainString());
    }

    /** A number away from zero to the step in which its dimension is printed. */
    static Json rounded(Ratio number, Dimension<?> dimension) {
        return plain(roundedUp(number, dimension));
    }

    /** The number away from zero to the step in which its dimension is printed: the fen, 0.01 square metres, one of a count. */
    static Ratio roundedUp(Ratio number, Dimension<?> dimension) {
        if (dimension.isWhole()) {
            return number.signum() < 0 ? number.floor() : number.ceiling();
        }
        if (dimension != Dimension.YUAN && dimension != Dimension.FLOOR_AREA) {
            return number;
        }
        Ratio hundredfold = number.times(HUNDRED);
        return (number.signum() < 0 ? hundredfold.floor() : hundredfold.ceiling()).dividedBy(HUNDRED);
    }

    /** An amount asked for, as it is written: exact, or empty. */
    static Optional<Json> asked(Optional<? extends Outcome<?>> end) {
        return exact(end).map(number -> rounded(number, end.orElseThrow().dimension()));
    }

    /** Whether an area asked for is written otherwise than it is. */
    static boolean isRoundedUp(Optional<? extends Outcome<?>> asked) {
        return asked.filter(each -> each.dimension() == Dimension.FLOOR_AREA)
                .flatMap(each -> exactOf(each.amount()))
                .filter(exact -> !roundedUp(exact, Dimension.FLOOR_AREA).equals(exact))
                .isPresent();
    }

    /** Four places of a percentage, HALF_UP, without trailing zeros. */
    static Json percent(Ratio share) {
        return plain(Ratio.of(share.times(HUNDRED).toDecimal(4, RoundingMode.HALF_UP)));
    }
}
