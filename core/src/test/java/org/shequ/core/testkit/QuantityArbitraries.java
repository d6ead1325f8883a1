package org.shequ.core.testkit;

import java.math.BigInteger;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Households;
import org.shequ.core.quantity.Minutes;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement;
import org.shequ.core.quantity.Requirement.TopKind;
import org.shequ.core.quantity.Usage;
import org.shequ.core.quantity.Yuan;

/** Generators of quantities, and of what is known or asked of them. */
public final class QuantityArbitraries {
    private static final long LARGEST_HEADS = 1_000_000_000L;
    private static final long LARGEST_FEN = 1_000_000_000_000_000L;

    private QuantityArbitraries() {}

    /**
     * {@return amounts of either sign over the whole range, its ends included}
     */
    public static Arbitrary<Yuan> yuan() {
        return longs().map(Yuan::ofFen);
    }

    /**
     * {@return amounts from zero to ten million million yuan, of which hundreds add without overflow}
     */
    public static Arbitrary<Yuan> payable() {
        return Arbitraries.longs().between(0, LARGEST_FEN).map(Yuan::ofFen);
    }

    /**
     * {@return areas: decimals of up to four places, and thirds, sevenths and the like}
     */
    public static Arbitrary<FloorArea> floorAreas() {
        return nonNegativeRatios().map(FloorArea::ofSquareMetres);
    }

    /**
     * {@return households, from none to a thousand million}
     */
    public static Arbitrary<Households> households() {
        return heads().map(Households::of);
    }

    /**
     * {@return persons, from none to a thousand million}
     */
    public static Arbitrary<Persons> persons() {
        return heads().map(Persons::of);
    }

    /**
     * {@return person-months, from none to a thousand million}
     */
    public static Arbitrary<PersonMonths> personMonths() {
        return heads().map(PersonMonths::of);
    }

    /**
     * {@return counts, from none to a thousand million}
     */
    public static Arbitrary<Count> counts() {
        return heads().map(Count::of);
    }

    /**
     * {@return minutes, from none to a thousand million}
     */
    public static Arbitrary<Minutes> minutes() {
        return heads().map(Minutes::of);
    }

    /**
     * {@return uses: decimals of up to four places, and fractions}
     */
    public static Arbitrary<Usage> usages() {
        return nonNegativeRatios().map(Usage::of);
    }

    /**
     * {@return ratios of either sign: small ones, ones at the edge of a long, and ones far beyond it}
     */
    public static Arbitrary<Ratio> ratios() {
        Arbitrary<Ratio> small = Combinators.combine(
                        Arbitraries.integers().between(-1_000, 1_000),
                        Arbitraries.integers().between(1, 100))
                .as(Ratio::of);
        Arbitrary<Ratio> wide =
                Combinators.combine(longs(), longs().filter(it -> it != 0)).as(Ratio::of);
        BigInteger huge = BigInteger.ONE.shiftLeft(130);
        Arbitrary<Ratio> large = Combinators.combine(
                        Arbitraries.bigIntegers().between(huge.negate(), huge),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, huge))
                .as(Ratio::of);
        return Arbitraries.frequencyOf(
                Tuple.of(4, small), Tuple.of(4, wide), Tuple.of(1, large), Tuple.of(1, longs().map(Ratio::of)));
    }

    /**
     * {@return ratios from zero: decimals of up to four places, and fractions}
     */
    public static Arbitrary<Ratio> nonNegativeRatios() {
        Arbitrary<Ratio> decimals =
                Arbitraries.longs().between(0, 100_000_000_000L).map(it -> Ratio.of(it, 10_000));
        Arbitrary<Ratio> fractions = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.longs().between(1, 1_000))
                .as(Ratio::of);
        return Arbitraries.oneOf(decimals, fractions);
    }

    /**
     * {@return ratios from 0 to 1, both included}
     */
    public static Arbitrary<Ratio> shares() {
        return Arbitraries.longs()
                .between(1, 10_000)
                .flatMap(whole -> Arbitraries.longs().between(0, whole).map(part -> Ratio.of(part, whole)));
    }

    /**
     * Returns quantities of one dimension; money from zero, so that the amounts add.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the generator
     */
    public static <Q extends Quantity<Q>> Arbitrary<Q> of(Dimension<Q> dimension) {
        if (dimension.isWhole()) {
            return heads().map(it -> dimension.ofExact(Ratio.of(it)));
        }
        return dimension.step().isPresent()
                ? payable().map(it -> dimension.ofExact(it.exact()))
                : nonNegativeRatios().map(dimension::ofExact);
    }

    /**
     * {@return every dimension}
     */
    public static Arbitrary<Dimension<?>> dimensions() {
        return Arbitraries.of(Dimension.all());
    }

    /**
     * Returns bounds of one dimension: both ends, one, or none.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the generator
     */
    public static <Q extends Quantity<Q>> Arbitrary<Bounds<Q>> bounds(Dimension<Q> dimension) {
        Arbitrary<Q> ends = of(dimension);
        return Arbitraries.oneOf(
                ordered(ends, Bounds::between),
                ends.map(Bounds::atLeast),
                ends.map(Bounds::atMost),
                Arbitraries.just(Bounds.unknown(dimension)));
    }

    /**
     * Returns outcomes of one dimension: exact, bounded and undetermined.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the generator
     */
    public static <Q extends Quantity<Q>> Arbitrary<Outcome<Q>> outcomes(Dimension<Q> dimension) {
        return Arbitraries.oneOf(
                of(dimension).map(Outcome::exact),
                Combinators.combine(bounds(dimension), missing()).as(Outcome::bounded),
                missing().map(it -> Outcome.undetermined(dimension, it)));
    }

    /**
     * Returns requirements of one dimension, of every kind.
     *
     * @param <Q> the quantity
     * @param dimension the dimension
     * @return the generator
     */
    public static <Q extends Quantity<Q>> Arbitrary<Requirement<Q>> requirements(Dimension<Q> dimension) {
        Arbitrary<Q> ends = of(dimension);
        return Arbitraries.oneOf(
                ends.map(Requirement::atLeast),
                ends.map(Requirement::atMost),
                ends.map(Requirement::about),
                ordered(ends, Requirement::aim),
                ordered(ends, (low, high) -> Requirement.between(low, high, TopKind.CAP)),
                ordered(ends, (low, high) -> Requirement.between(low, high, TopKind.GUIDANCE)));
    }

    /**
     * {@return one to three names of missing facts}
     */
    public static Arbitrary<Set<String>> missing() {
        return Arbitraries.of("households", "residents", "wage.social[510402][2016]", "settlement", "premises")
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static <Q extends Quantity<Q>, T> Arbitrary<T> ordered(
            Arbitrary<Q> ends, Combinators.F2<Q, Q, T> combination) {
        return Combinators.combine(ends, ends)
                .as((a, b) -> a.compareTo(b) <= 0 ? combination.apply(a, b) : combination.apply(b, a));
    }

    private static Arbitrary<Long> heads() {
        return Arbitraries.longs().between(0, LARGEST_HEADS);
    }

    /** Longs of every size, with those at which a product or sum begins to overflow. */
    private static Arbitrary<Long> longs() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs()),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                0L,
                                1L,
                                -1L,
                                Long.MIN_VALUE,
                                Long.MIN_VALUE + 1,
                                Long.MAX_VALUE,
                                Long.MAX_VALUE - 1,
                                Long.MAX_VALUE / 2,
                                3_037_000_499L,
                                3_037_000_500L,
                                -3_037_000_500L,
                                1L << 32,
                                1L << 62)));
    }
}
