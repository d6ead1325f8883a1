package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.shequ.core.testkit.QuantityArbitraries;

/** What holds of the quantities of every dimension. */
class QuantityProperties {
    @Provide
    Arbitrary<Tuple2<? extends Quantity<?>, ? extends Quantity<?>>> pairs() {
        return QuantityArbitraries.dimensions().flatMap(QuantityProperties::pairsOf);
    }

    private static <Q extends Quantity<Q>> Arbitrary<Tuple2<? extends Quantity<?>, ? extends Quantity<?>>> pairsOf(
            Dimension<Q> dimension) {
        Arbitrary<Q> one = QuantityArbitraries.of(dimension);
        return one.flatMap(a -> one.map(b -> Tuple.of(a, b)));
    }

    @Property(tries = 2_000)
    void equalOrderedAddedAndReadBackExactly(
            @ForAll("pairs") Tuple2<? extends Quantity<?>, ? extends Quantity<?>> pair) {
        check(pair.get1(), pair.get2());
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Quantity<Q>> void check(Quantity<?> first, Quantity<?> second) {
        Q a = (Q) first;
        Q b = (Q) second;
        Dimension<Q> dimension = a.dimension();
        assertThat(dimension.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
        assertThat(dimension.fromJson(dimension.toJson(a))).isEqualTo(a);
        assertThat(dimension.ofExact(a.exact())).isEqualTo(a);
        assertThat(dimension.round(a.exact())).isEqualTo(a);
        assertThat(a.plus(b).exact()).isEqualTo(a.exact().plus(b.exact()));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.exact().compareTo(b.exact()));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    }
}
