package org.shequ.core.quantity;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

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
    public static final Dimension<Yuan> YUAN = new Dimension<>("yuan", Optional.of(Ratio.of(1, 100)));

    /** Floor area, in square metres. */
    public static final Dimension<FloorArea> FLOOR_AREA = new Dimension<>("m2", Optional.empty());

    /** Whole households. */
    public static final Dimension<Households> HOUSEHOLDS = new Dimension<>("households", Optional.of(Ratio.ONE));

    /** Whole persons. */
    public static final Dimension<Persons> PERSONS = new Dimension<>("persons", Optional.of(Ratio.ONE));

    /** Whole person-months. */
    public static final Dimension<PersonMonths> PERSON_MONTHS =
            new Dimension<>("person-months", Optional.of(Ratio.ONE));

    /** Whole numbers of other things. */
    public static final Dimension<Count> COUNT = new Dimension<>("count", Optional.of(Ratio.ONE));

    /** Pure numbers: shares and rates. */
    public static final Dimension<Ratio> RATIO = new Dimension<>("ratio", Optional.empty());

    /** Metered uses, in the unit of their utility. */
    public static final Dimension<Usage> USAGE = new Dimension<>("usage", Optional.empty());

    /** Whole minutes. */
    public static final Dimension<Minutes> MINUTES = new Dimension<>("minutes", Optional.of(Ratio.ONE));

    private static final List<Dimension<?>> ALL =
            List.of(YUAN, FLOOR_AREA, HOUSEHOLDS, PERSONS, PERSON_MONTHS, COUNT, RATIO, USAGE, MINUTES);

    private final String name;
    private final Optional<Ratio> step;

    private Dimension(String name, Optional<Ratio> step) {
        this.name = name;
        this.step = step;
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
        return ofExact(Ratio.ZERO);
    }

    /**
     * Returns a quantity of exactly this many base units.
     *
     * @param exact the number
     * @return the quantity
     * @throws ArithmeticException if the number does not fit exactly
     */
    public Q ofExact(Ratio exact) {
        return typed(
                switch (name) {
                    case "yuan" -> Yuan.ofExact(exact);
                    case "m2" -> FloorArea.ofExact(exact);
                    case "households" -> Households.ofExact(exact);
                    case "persons" -> Persons.ofExact(exact);
                    case "person-months" -> PersonMonths.ofExact(exact);
                    case "count" -> Count.ofExact(exact);
                    case "usage" -> Usage.ofExact(exact);
                    case "minutes" -> Minutes.ofExact(exact);
                    default -> exact;
                });
    }

    /** The quantity of a constant is what its name says. */
    @SuppressWarnings("unchecked")
    private Q typed(Quantity<?> quantity) {
        return (Q) quantity;
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
        return typed(
                switch (name) {
                    case "yuan" -> Yuan.round(exact);
                    case "households" -> Households.ceiling(exact);
                    case "persons" -> Persons.ceiling(exact);
                    case "person-months" -> PersonMonths.ceiling(exact);
                    case "count" -> Count.ceiling(exact);
                    case "minutes" -> Minutes.ceiling(exact);
                    default -> ofExact(exact);
                });
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
        return typed(
                switch (name) {
                    case "yuan" -> Yuan.parse(text);
                    case "m2" -> FloorArea.parse(text);
                    case "households" -> Households.parse(text);
                    case "persons" -> Persons.parse(text);
                    case "person-months" -> PersonMonths.parse(text);
                    case "count" -> Count.parse(text);
                    case "usage" -> Usage.parse(text);
                    case "minutes" -> Minutes.parse(text);
                    default -> Ratio.parse(text);
                });
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
