package org.shequ.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import org.shequ.core.testkit.QuantityArbitraries;

class OutcomeProperties {
    @Provide
    Arbitrary<Outcome<Yuan>> money() {
        return QuantityArbitraries.outcomes(Dimension.YUAN);
    }

    @Provide
    Arbitrary<Outcome<?>> outcomes() {
        return QuantityArbitraries.dimensions()
                .flatMap(it -> QuantityArbitraries.outcomes(it).map(o -> o));
    }

    @Provide
    Arbitrary<Bounds<?>> bounds() {
        return QuantityArbitraries.dimensions()
                .flatMap(it -> QuantityArbitraries.bounds(it).map(b -> b));
    }

    @Provide
    Arbitrary<Tuple3<Bounds<Yuan>, Bounds<Yuan>, Yuan>> boundsAndAmount() {
        Arbitrary<Bounds<Yuan>> bounds = QuantityArbitraries.bounds(Dimension.YUAN);
        return bounds.flatMap(a ->
                bounds.flatMap(b -> QuantityArbitraries.payable().map(q -> Tuple.of(a, b, q))));
    }

    @Property(tries = 1_000)
    void sumsDoNotDependOnOrder(
            @ForAll("money") Outcome<Yuan> a, @ForAll("money") Outcome<Yuan> b, @ForAll("money") Outcome<Yuan> c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Outcome.exact(Yuan.ZERO))).isEqualTo(a);
    }

    @Property(tries = 1_000)
    void knowingOneSummandNeverWidensTheSum(@ForAll("money") Outcome<Yuan> open, @ForAll("money") Outcome<Yuan> rest) {
        Bounds<Yuan> before = open.plus(rest).bounds();
        Bounds<Yuan> after = Outcome.exact(open.low().orElseThrow()).plus(rest).bounds();
        assertThat(before.encloses(after)).isTrue();
        assertThat(open.plus(rest).missing()).containsAll(rest.missing()).containsAll(open.missing());
    }

    @Property(tries = 1_000)
    void aHullEnclosesBoth(@ForAll("money") Outcome<Yuan> a, @ForAll("money") Outcome<Yuan> b) {
        Outcome<Yuan> hull = a.hull(b, java.util.Set.of("choice"));
        assertThat(hull.bounds().encloses(a.bounds())).isTrue();
        assertThat(hull.bounds().encloses(b.bounds())).isTrue();
        assertThat(hull).isEqualTo(b.hull(a, java.util.Set.of("choice")));
    }

    @Property(tries = 1_000)
    void enclosingIsContainingEveryAmount(@ForAll("boundsAndAmount") Tuple3<Bounds<Yuan>, Bounds<Yuan>, Yuan> drawn) {
        Bounds<Yuan> a = drawn.get1();
        Bounds<Yuan> b = drawn.get2();
        Yuan amount = drawn.get3();
        if (a.encloses(b) && b.contains(amount)) {
            assertThat(a.contains(amount)).isTrue();
        }
        if (a.contains(amount) || b.contains(amount)) {
            assertThat(a.hull(b).contains(amount)).isTrue();
        }
        b.low().ifPresent(low -> assertThat(!a.encloses(b) || a.contains(low)).isTrue());
        b.high()
                .ifPresent(
                        high -> assertThat(!a.encloses(b) || a.contains(high)).isTrue());
        assertThat(a.encloses(a)).isTrue();
        assertThat(Bounds.unknown(Dimension.YUAN).encloses(a)).isTrue();
    }

    @Property(tries = 1_000)
    void jsonTreesAreReadBack(@ForAll("outcomes") Outcome<?> outcome, @ForAll("bounds") Bounds<?> bounds) {
        assertThat(Outcome.fromJson(outcome.toJson())).isEqualTo(outcome).hasSameHashCodeAs(outcome);
        assertThat(Bounds.fromJson(bounds.toJson())).isEqualTo(bounds).hasSameHashCodeAs(bounds);
    }

    @Property(tries = 1_000)
    void exactlyTheAmountsThatAreKnownHaveOne(@ForAll("outcomes") Outcome<?> outcome) {
        boolean exact = outcome.status() == Outcome.Status.EXACT;
        assertThat(outcome.amount().isPresent()).isEqualTo(exact);
        assertThat(outcome.missing().isEmpty()).isEqualTo(exact);
        assertThat(outcome.low()).isPresent();
        assertThat(outcome.low().equals(outcome.high())).isEqualTo(exact);
    }
}
