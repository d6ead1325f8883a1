package org.shequ.standards.reference;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.json.Nearest;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.NameShape;

/**
 * One published figure (公布数据): of a series, for a place and a year, perhaps for one item of the series or since a base year.
 *
 * <p>Example: the average wage of 2016 in 510400, {@code wage.social[510400][2016]}. Its digits are kept as they were written.
 */
@Value.Immutable
public abstract class ReferenceFigure {
    private static final NameShape WORD = NameShape.of("a-z", "A-Za-z0-9", 31);
    private static final int WORDS = 4;
    private static final String PARAMETERS = "parameters[";
    private static final NameShape ITEM = NameShape.of("A-Z", "A-Z0-9_", 31);
    private static final NameShape WHOLE = NameShape.of("1-9", "0-9", 17);
    private static final NameShape DIGITS = NameShape.of("0-9", "0-9", 17);
    private static final Ratio TOTAL_LOSS = Ratio.of(-1);

    ReferenceFigure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a figure. */
    public static class Builder extends ImmutableReferenceFigure.Builder {
        Builder() {}
    }

    /** {@return the name of the series, for example {@code wage.social}; for a parameter {@code parameters[NAME]}} */
    public abstract String series();

    /** {@return the place it holds for, with all places below it that have no figure of their own} */
    public abstract DivisionCode place();

    /** {@return the year it speaks of} */
    public abstract FiscalYear year();

    /** {@return the item, where the series has several, for example {@code WATER}} */
    public abstract Optional<String> item();

    /** {@return the base year, where the figure is the cumulative rise of an index since that year} */
    public abstract Optional<FiscalYear> base();

    /** {@return the figure as a plain decimal, for example {@code 51234.57}} */
    public abstract String decimal();

    /** {@return the exact value} */
    @Value.Derived
    public Ratio value() {
        Preconditions.checkArgument(
                isDecimal(decimal()),
                "%s (%s) must be a plain decimal, such as 51234.57",
                name(),
                Names.shown(decimal()));
        return Ratio.parse(decimal());
    }

    private static boolean isDecimal(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        boolean isWhole = WHOLE.matches(text, first, end) || (end == first + 1 && text.charAt(first) == '0');
        return isWhole && (point < 0 || DIGITS.matches(text, point + 1, text.length()));
    }

    /** {@return the name under which results tell it, for example {@code tariff.residential[510402][2016][WATER]}} */
    public String name() {
        return Names.figure(series(), Optional.of(place()), year(), item());
    }

    /**
     * Returns the figure as a quantity.
     *
     * @param <Q> the quantity
     * @param dimension what it is counted in
     * @return the quantity, exactly the figure
     * @throws IllegalArgumentException if the figure is no such quantity, for example money with three decimals
     */
    public <Q extends Quantity<Q>> Q in(Dimension<Q> dimension) {
        try {
            return dimension.ofExact(value());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    name() + " (" + decimal() + ") must be in " + dimension.name()
                            + dimension
                                    .step()
                                    .map(step -> ", in whole steps of " + step)
                                    .orElse(""),
                    e);
        }
    }

    @Value.Check
    void check() {
        checkSeries(series());
        item().ifPresent(text -> Preconditions.checkArgument(
                ITEM.matches(text),
                "item of %s (%s) must be capital letters, digits and underscores, such as WATER",
                series(),
                Names.shown(text)));
        Preconditions.checkArgument(
                item().isEmpty() || base().isEmpty(),
                "%s (%s) must have an item or a base, not both",
                name(),
                decimal());
        base().ifPresent(from -> Preconditions.checkArgument(
                from.compareTo(year()) <= 0, "%s (%s) must not lie before its base year %s", name(), decimal(), from));
        Preconditions.checkArgument(
                value().compareTo(base().isPresent() ? TOTAL_LOSS : Ratio.ZERO) >= 0,
                base().isPresent() ? "%s (%s) must be at least -1" : "%s (%s) must be at least 0",
                name(),
                decimal());
        if (series().startsWith("wage.")) {
            in(Dimension.YUAN);
        }
    }

    static void checkSeries(String series) {
        Preconditions.checkArgument(
                isSeries(series),
                "series (%s) must be camel case with dots, such as wage.social%s",
                Names.shown(series),
                Nearest.hint(series, ReferenceData.KNOWN_SERIES));
    }

    private static boolean isSeries(String series) {
        return (series.startsWith(PARAMETERS) && series.endsWith("]"))
                ? Names.NAME.matches(series, PARAMETERS.length(), series.length() - 1)
                : WORD.matchesEach(series, 0, series.length(), '.', WORDS);
    }

    /** {@return the name and the figure, for example {@code wage.social[510402][2016] = 51234.57}} */
    @Override
    public String toString() {
        return name() + " = " + decimal();
    }
}
