package org.shequ.standards.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.Relation;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.json.Json;
import org.shequ.core.json.Location;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.standards.rule.Possibility;

/** Walks down a formula beside its JSON, with the condition that leads to each branch, and tells whether some unit comes to it. */
final class Branches {
    private final DivisionCode place;
    private final Condition path;
    private final Consumer<Branch> found;

    Branches(DivisionCode place, Condition path, Consumer<Branch> found) {
        this.place = place;
        this.path = path;
        this.found = found;
    }

    /** A branch or tier. */
    record Branch(Location at, String words, boolean isReached) {
        Branch or(Branch other) {
            return isReached ? this : other;
        }
    }

    void walk(Formula<?> formula, Json at) {
        formula.accept(new Walk(at));
    }

    /** Goes on where a unit can come under a further condition. */
    private void branch(Condition further, String words, Formula<?> formula, Json branch, Json at) {
        Condition all = AllOf.of(List.of(path, further));
        boolean isReached = Possibility.of(all, place);
        found.accept(new Branch(branch.location(), words, isReached));
        if (isReached) {
            new Branches(place, all, found).walk(formula, at);
        }
    }

    private void tiers(Tiers<?> formula, Json at) {
        Json list = Places.at(at, "tiers", "tiers");
        List<? extends Tier<?>> tiers = formula.tiers();
        for (int i = 0; i < tiers.size(); i++) {
            List<Condition> range = new ArrayList<>();
            if (i > 0) {
                range.add(Not.of(within(formula.measure(), tiers.get(i - 1))));
            }
            if (tiers.get(i).upTo().isPresent()) {
                range.add(within(formula.measure(), tiers.get(i)));
            }
            Json tier = list instanceof Json.Arr array ? array.elements().get(i) : at;
            branch(AllOf.of(range), "tier " + (i + 1), tiers.get(i).formula(), tier, Places.at(tier, "formula"));
        }
    }

    /** The measure is not above the upper bound of a tier. */
    private static <M extends Quantity<M>> Condition within(Measure<M> measure, Tier<?> tier) {
        Ratio bound = tier.upTo().orElseThrow();
        Dimension<M> unit = measure.dimension();
        boolean isOnGrid =
                unit.step().map(step -> bound.dividedBy(step).isWhole()).orElse(true);
        Ratio end = isOnGrid
                ? bound
                : bound.dividedBy(unit.step().orElseThrow())
                        .floor()
                        .times(unit.step().orElseThrow());
        boolean inclusive = tier.inclusive() || !isOnGrid;
        return Comparison.of(
                Amount.of(measure), inclusive ? Relation.AT_MOST : Relation.LESS_THAN, Flat.of(unit.ofExact(end)));
    }

    /** One step down for each kind of formula; the answer says nothing. */
    private final class Walk implements Formula.Cases<Boolean> {
        private final Json at;

        Walk(Json at) {
            this.at = at;
        }

        private Boolean into(Formula<?> formula, String... keys) {
            walk(formula, Places.at(at, keys));
            return true;
        }

        private Boolean each(List<? extends Formula<?>> formulas, String key) {
            Json list = Places.at(at, key);
            for (int i = 0; i < formulas.size(); i++) {
                walk(
                        formulas.get(i),
                        list instanceof Json.Arr array ? array.elements().get(i) : list);
            }
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean flat(Flat<Q> formula) {
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean perBlock(PerBlock<Q> formula) {
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean perPersonMonth(PerPersonMonth<Q> formula) {
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean amount(Amount<Q> formula) {
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean reference(Reference<Q> formula) {
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean headCost(HeadCost<Q> formula) {
            into(formula.heads(), "headCost", "heads");
            return into(formula.rate(), "headCost", "rate");
        }

        @Override
        public Boolean priceTimesQuantity(PriceTimesQuantity formula) {
            return into(formula.price(), "price");
        }

        @Override
        public <Q extends Quantity<Q>> Boolean stepped(Stepped<Q> formula) {
            return into(formula.base(), "stepped", "base");
        }

        @Override
        public <Q extends Quantity<Q>> Boolean tiers(Tiers<Q> formula) {
            Branches.this.tiers(formula, at);
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean part(Part<Q> formula) {
            return into(formula.whole(), "of");
        }

        @Override
        public <Q extends Quantity<Q>> Boolean sum(Sum<Q> formula) {
            return each(formula.parts(), "sum");
        }

        @Override
        public <Q extends Quantity<Q>> Boolean largerOf(LargerOf<Q> formula) {
            return each(formula.parts(), "largerOf");
        }

        @Override
        public <Q extends Quantity<Q>> Boolean smallerOf(SmallerOf<Q> formula) {
            return each(formula.parts(), "smallerOf");
        }

        @Override
        public <Q extends Quantity<Q>> Boolean chosen(Chosen<Q> formula) {
            Json then = Places.at(at, "then");
            Json otherwise = Places.at(at, "else");
            branch(formula.condition(), "then of the choice", formula.then(), then, then);
            branch(Not.of(formula.condition()), "else of the choice", formula.otherwise(), otherwise, otherwise);
            return true;
        }

        @Override
        public <Q extends Quantity<Q>> Boolean parameter(Parameter<Q> formula) {
            return true;
        }
    }
}
