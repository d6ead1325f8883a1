package org.shequ.core.quantity;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a quantity is an amount of; a closed set of constants that compare by identity.
 *
 * <p>A dimension says how an exact number becomes a quantity: money is rounded half up to the fen, whole numbers are
 * rounded up, areas, ratios and uses stay exact.
 *
 * @param <Q> the quantity
 */
public final class Dimension<Q extends Quantity<Q>> {
    /** Money, in yuan; steps of a fen. */
    public static final Dimension<Yuan> YUAN =
            new Dimension<>("yuan", Yuan::ofExact, Yuan::round, Yuan::parse, Optional.of(Ratio.of(1, 100)));

    /** Floor area, in square metres. */
    public static final Dimension<FloorArea> FLOOR_AREA =
            new Dimension<>("m2", FloorArea::ofExact, FloorArea::ofExact, FloorArea::parse, Optional.empty());

    /** Whole households. */
    public static final Dimension<Households> HOUSEHOLDS =
            whole("households", Households::ofExact, Households::ceiling, Households::parse);

    /** Whole persons. */
    public static final Dimension<Persons> PERSONS =
            whole("persons", Persons::ofExact, Persons::ceiling, Persons::parse);

    /** Whole person-months. */
    public static final Dimension<PersonMonths> PERSON_MONTHS =
            whole("person-months", PersonMonths::ofExact, PersonMonths::ceiling, PersonMonths::parse);

    /** Whole numbers of other things. */
    public static final Dimension<Count> COUNT = whole("count", Count::ofExact, Count::ceiling, Count::parse);

    /** Pure numbers: shares and rates. */
    public static final Dimension<Ratio> RATIO =
            new Dimension<>("ratio", Function.identity(), Function.identity(), Ratio::parse, Optional.empty());

    /** Metered uses, in the unit of their utility. */
    public static final Dimension<Usage> USAGE =
            new Dimension<>("usage", Usage::ofExact, Usage::ofExact, Usage::parse, Optional.empty());

    /** Whole minutes. */
    public static final Dimension<Minutes> MINUTES =
            whole("minutes", Minutes::ofExact, Minutes::ceiling, Minutes::parse);

    private static final List<Dimension<?>> ALL =
            List.of(YUAN, FLOOR_AREA, HOUSEHOLDS, PERSONS, PERSON_MONTHS, COUNT, RATIO, USAGE, MINUTES);

    private final String name;
    private final Function<Ratio, Q> exact;
    private final Function<Ratio, Q> round;
    private final Function<String, Q> parse;
    private final Optional<Ratio> step;

    private Dimension(
            String name,
            Function<Ratio, Q> exact,
            Function<Ratio, Q> round,
            Function<String, Q> parse,
            Optional<Ratio> step) {
        this.name = name;
        this.exact = exact;
        this.round = round;
        this.parse = parse;
        this.step = step;
    }

    private static <Q extends Quantity<Q>> Dimension<Q> whole(
            String name, Function<Ratio, Q> exact, Function<Ratio, Q> ceiling, Function<String, Q> parse) {
        return new Dimension<>(name, exact, ceiling, parse, Optional.of(Ratio.ONE));
    }

    /**
     * {@return every dimension}
     */
    public static List<Dimension<?>> all() {
        return ALL;
    }

    /**
     * Returns the dimension of a name, such as {@code "m2"}.
     *
     * @param name the name
     * @return the dimension
     * @throws IllegalArgumentException if there is none; the message lists those that exist
     */
    public static Dimension<?> named(String name) {
        for (Dimension<?> dimension : ALL) {
            if (dimension.name.equals(name)) {
                return dimension;
            }
        }
        throw Texts.fault("dimension", name, "one of " + ALL);
    }

    /**
     * {@return the name: {@code yuan}, {@code m2}, {@code households}, {@code persons}, {@code person-months}, {@code
     * count}, {@code ratio}, {@code usage} or {@code minutes}}
     */
    public String name() {
        return name;
    }

    /**
     * {@return the amount zero}
     */
    public Q zero() {
        return exact.apply(Ratio.ZERO);
    }

    /**
     * Returns a quantity of exactly this many base units.
     *
     * @param exact the number
     * @return the quantity
     * @throws ArithmeticException if the number does not fit exactly
     */
    public Q ofExact(Ratio exact) {
        return this.exact.apply(exact);
    }

    /**
     * Returns the quantity that an exact number of base units rounds to: money half up to the fen, households, persons,
     * person-months, counts and minutes up to the next whole, the rest unrounded.
     *
     * @param exact the number
     * @return the quantity
     * @throws ArithmeticException if the number is out of range, or negative where negatives do not exist
     */
    public Q round(Ratio exact) {
        return round.apply(exact);
    }

    /**
     * {@return whether its quantities are whole numbers, with a {@link #step} of 1}
     */
    public boolean isWhole() {
        return step.isPresent() && step.get().isWhole();
    }

    /**
     * {@return the distance between neighbouring quantities: 1/100 for money, 1 for whole numbers, none for the rest}
     */
    public Optional<Ratio> step() {
        return step;
    }

    /**
     * Reads a quantity of this dimension from its text.
     *
     * @param text the text, as {@code toString} of the quantity writes it
     * @return the quantity
     * @throws IllegalArgumentException if the text is no such quantity
     */
    public Q parse(String text) {
        return parse.apply(text);
    }

    /**
     * Returns a quantity as JSON holds it: an integer for whole numbers, else its text.
     *
     * @param quantity the quantity
     * @return a {@link Long} or a {@link String}
     */
    public Object toJson(Q quantity) {
        return isWhole() ? (Object) quantity.exact().toLong(RoundingMode.UNNECESSARY, name) : quantity.toString();
    }

    /**
     * Reads a quantity of this dimension from what a JSON reader found.
     *
     * @param json an integer for whole numbers, else a text
     * @return the quantity
     * @throws IllegalArgumentException if it is anything else
     */
    public Q fromJson(Object json) {
        if (isWhole()) {
            return ofExact(Ratio.of(Heads.fromJson(name, json)));
        }
        if (json instanceof String text) {
            return parse(text);
        }
        throw Texts.fault(name, String.valueOf(json), "a decimal in a JSON string");
    }

    /**
     * {@return the name}
     */
    @Override
    public String toString() {
        return name;
    }
}
