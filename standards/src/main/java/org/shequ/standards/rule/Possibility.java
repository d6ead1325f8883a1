package org.shequ.standards.rule;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.FactSheet;
import org.shequ.core.formula.Facts;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Truth;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Within;
import org.shequ.core.place.DivisionCode;

/**
 * Whether a condition can hold for some unit within a place, whatever its facts: it can unless blank facts decide that it does not.
 *
 * <p>Where a condition names places, each of them is tried, and the rest of the whole: a unit lies under the deepest named place above
 * it, so these are all there are.
 */
public final class Possibility {
    private static final Facts BLANK =
            FactSheet.builder().year(FiscalYear.of(2000)).build();
    private static final Condition TRUE = AllOf.of(List.of());
    private static final Condition FALSE = Not.of(TRUE);

    private Possibility() {}

    /**
     * Tells whether a condition can hold for some unit within a place.
     *
     * @param condition the condition
     * @param whole the place
     * @return false if blank facts decide that it does not
     */
    public static boolean of(Condition condition, DivisionCode whole) {
        return of(condition, whole, BLANK);
    }

    /**
     * Tells whether a condition can hold for some unit within a place of which something is known.
     *
     * @param condition the condition
     * @param whole the place
     * @param known what is known of the unit; its place plays no part
     * @return false if what is known decides that it does not
     */
    public static boolean of(Condition condition, DivisionCode whole, Facts known) {
        Named named = new Named();
        condition.accept(named);
        Set<DivisionCode> places = new LinkedHashSet<>(List.of(whole));
        named.places.stream().filter(whole::covers).forEach(places::add);
        return places.stream()
                .anyMatch(place -> condition.accept(new At(place)).decide(known).truth() != Truth.FALSE);
    }

    /** The same condition for units at a place, where a stated fact is one more thing not known. */
    private static class At implements Condition.Cases<Condition> {
        private final DivisionCode place;

        At(DivisionCode place) {
            this.place = place;
        }

        private List<Condition> all(List<Condition> parts) {
            return parts.stream().map(part -> part.accept(this)).toList();
        }

        @Override
        public Condition allOf(AllOf condition) {
            return AllOf.of(all(condition.parts()));
        }

        @Override
        public Condition anyOf(AnyOf condition) {
            return AnyOf.of(all(condition.parts()));
        }

        @Override
        public Condition atLeastOf(AtLeastOf condition) {
            return AtLeastOf.of(condition.count(), all(condition.parts()));
        }

        @Override
        public Condition not(Not condition) {
            return Not.of(condition.part().accept(this));
        }

        @Override
        public Condition comparison(Comparison<?> condition) {
            return condition;
        }

        @Override
        public Condition isOneOf(IsOneOf condition) {
            return condition;
        }

        @Override
        public Condition holds(Holds condition) {
            return condition;
        }

        @Override
        public Condition within(Within condition) {
            return condition.places().stream().anyMatch(each -> each.covers(place)) ? TRUE : FALSE;
        }

        @Override
        public Condition stated(Stated condition) {
            return Holds.of(TruthMeasure.of(
                    "stated[" + condition.fact().name().replaceAll("[^A-Za-z0-9]", "_") + "]",
                    condition.fact().label()));
        }

        @Override
        public Condition occurred(Occurred condition) {
            return condition;
        }
    }

    /** Collects the places that a condition names. */
    private static final class Named extends At {
        private final Set<DivisionCode> places = new LinkedHashSet<>();

        Named() {
            super(DivisionCode.of("990000"));
        }

        @Override
        public Condition within(Within condition) {
            places.addAll(condition.places());
            return condition;
        }
    }
}
