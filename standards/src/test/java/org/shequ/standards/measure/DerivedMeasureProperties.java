package org.shequ.standards.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Measure;
import org.shequ.core.quantity.Bounds;
import org.shequ.core.quantity.FloorArea;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.unit.Community;
import org.shequ.core.unit.Premises;
import org.shequ.core.unit.PremisesKind;

class DerivedMeasureProperties {
    private static final int SMALL = 6;
    private static final Situation SITUATION = Situation.of(FiscalYear.of(2016));

    private static Outcome<Persons> both(Optional<Integer> committee, Optional<Integer> party, Optional<Integer> both) {
        Community unit = Community.builder()
                .committeeMembers(committee.map(Persons::of))
                .partyCommitteeMembers(party.map(Persons::of))
                .crossAppointed(both.map(Persons::of))
                .build();
        return MeasureCatalogue.standard().facts(unit, SITUATION).quantity(BothCommittees.MEASURE);
    }

    private static Optional<Integer> given(int value, int mask, int bit) {
        return (mask & bit) == 0 ? Optional.empty() : Optional.of(value);
    }

    @Property
    void theBoundsAreTheHullOfAllCompletions(
            @ForAll @IntRange(max = SMALL) int committee,
            @ForAll @IntRange(max = SMALL) int party,
            @ForAll @IntRange(max = SMALL) int both,
            @ForAll @IntRange(max = 7) int mask) {
        int cross = Math.min(both, Math.min(committee, party));
        Outcome<Persons> outcome = both(given(committee, mask, 1), given(party, mask, 2), given(cross, mask, 4));
        List<Long> all = new ArrayList<>();
        for (int c = 0; c <= 20; c++) {
            for (int p = 0; p <= 20; p++) {
                for (int x = 0; x <= Math.min(c, p); x++) {
                    boolean agrees = ((mask & 1) == 0 || c == committee)
                            && ((mask & 2) == 0 || p == party)
                            && ((mask & 4) == 0 || x == cross);
                    if (agrees) {
                        all.add((long) c + p - x);
                    }
                }
            }
        }
        long low = all.stream().mapToLong(Long::longValue).min().orElseThrow();
        long high = all.stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(outcome.low()).contains(Persons.of(low));
        boolean finite = (mask & 3) == 3;
        assertThat(outcome.high()).isEqualTo(finite ? Optional.of(Persons.of(high)) : Optional.empty());
        assertThat(outcome.missing().isEmpty()).isEqualTo(finite && low == high);
    }

    @Property
    void supplyingAFactNeverWidens(
            @ForAll @IntRange(max = 100) int committee,
            @ForAll @IntRange(max = 100) int party,
            @ForAll @IntRange(max = 100) int both,
            @ForAll @IntRange(max = 7) int fewer,
            @ForAll @IntRange(max = 7) int more) {
        int cross = Math.min(both, Math.min(committee, party));
        int known = fewer | more;
        Outcome<Persons> before = both(given(committee, fewer, 1), given(party, fewer, 2), given(cross, fewer, 4));
        Outcome<Persons> after = both(given(committee, known, 1), given(party, known, 2), given(cross, known, 4));
        assertThat(enclosing(before, after)).isTrue();
        assertThat(before.missing().containsAll(after.missing())).isTrue();
    }

    @Property
    void supplyingAnAreaNeverWidens(
            @ForAll List<@IntRange(max = 1_000) Integer> areas, @ForAll @IntRange(max = 20) int open) {
        Measure<FloorArea> measure = measure("premises.area[CULTURE_SQUARE]");
        Community.Builder some = Community.builder();
        Community.Builder all = Community.builder();
        for (int i = 0; i < areas.size(); i++) {
            FloorArea area = FloorArea.ofSquareMetres(areas.get(i));
            all.addPremises(Premises.of(PremisesKind.CULTURE_SQUARE, area));
            some.addPremises(
                    i == open
                            ? Premises.builder()
                                    .kind(PremisesKind.CULTURE_SQUARE)
                                    .build()
                            : Premises.of(PremisesKind.CULTURE_SQUARE, area));
        }
        Outcome<FloorArea> before =
                MeasureCatalogue.standard().facts(some.build(), SITUATION).quantity(measure);
        Outcome<FloorArea> after =
                MeasureCatalogue.standard().facts(all.build(), SITUATION).quantity(measure);
        assertThat(enclosing(before, after)).isTrue();
        assertThat(after.status()).isEqualTo(areas.isEmpty() ? Outcome.Status.UNDETERMINED : Outcome.Status.EXACT);
    }

    @SuppressWarnings("unchecked") // the test knows the dimension
    private static <Q extends Quantity<Q>> Measure<Q> measure(String name) {
        return (Measure<Q>) MeasureCatalogue.standard().variable(name).orElseThrow();
    }

    private static <Q extends Quantity<Q>> boolean enclosing(Outcome<Q> before, Outcome<Q> after) {
        Bounds<Q> wide = before.bounds();
        return wide.encloses(after.bounds());
    }
}
