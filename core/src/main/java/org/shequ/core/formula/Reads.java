package org.shequ.core.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Quantity;

/** All that a formula or condition reads (所读数据): its variables, reference series, indices and parameters. */
@Value.Immutable(builder = false)
public abstract class Reads {
    Reads() {}

    static Reads of(Formula<?> formula) {
        Collector collector = new Collector();
        formula.accept(collector);
        return collector.reads();
    }

    static Reads of(Condition condition) {
        Collector collector = new Collector();
        condition.accept(collector);
        return collector.reads();
    }

    /** {@return the measures, truths, categories and occurrences, each once, in the order of reading} */
    @Value.Parameter
    public abstract Set<Variable> variables();

    /** {@return the reference figures, each once} */
    @Value.Parameter
    public abstract Set<Reference<?>> references();

    /** {@return the names of the index series by which something is adjusted} */
    @Value.Parameter
    public abstract Set<String> indices();

    /** {@return the parameters, each once} */
    @Value.Parameter
    public abstract Set<Parameter<?>> parameters();

    /** {@return whether the result turns on the year or place, beyond what the figures it reads say} */
    @Value.Parameter
    public abstract boolean isSituated();

    /** {@return the places of which it asks whether the unit lies there} */
    @Value.Parameter
    public abstract Set<DivisionCode> places();

    private static final class Collector implements Formula.Cases<Collector>, Condition.Cases<Collector> {
        private final Set<Variable> variables = new LinkedHashSet<>();
        private final Set<Reference<?>> references = new LinkedHashSet<>();
        private final Set<String> indices = new LinkedHashSet<>();
        private final Set<Parameter<?>> parameters = new LinkedHashSet<>();
        private final Set<DivisionCode> places = new LinkedHashSet<>();
        private boolean situated;

        Reads reads() {
            return ImmutableReads.of(variables, references, indices, parameters, situated, places);
        }

        private Collector all(List<? extends Formula<?>> formulas) {
            formulas.forEach(formula -> formula.accept(this));
            return this;
        }

        private Collector each(List<Condition> conditions) {
            conditions.forEach(condition -> condition.accept(this));
            return this;
        }

        private Collector read(Variable variable) {
            variables.add(variable);
            return this;
        }

        @Override
        public <Q extends Quantity<Q>> Collector flat(Flat<Q> formula) {
            return this;
        }

        @Override
        public <Q extends Quantity<Q>> Collector perBlock(PerBlock<Q> formula) {
            return read(formula.measure());
        }

        @Override
        public <Q extends Quantity<Q>> Collector perPersonMonth(PerPersonMonth<Q> formula) {
            return read(formula.months()).read(formula.heads());
        }

        @Override
        public <Q extends Quantity<Q>> Collector amount(Amount<Q> formula) {
            return read(formula.measure());
        }

        @Override
        public <Q extends Quantity<Q>> Collector reference(Reference<Q> formula) {
            references.add(formula);
            return this;
        }

        @Override
        public <Q extends Quantity<Q>> Collector headCost(HeadCost<Q> formula) {
            return all(List.of(formula.heads(), formula.rate()));
        }

        @Override
        public Collector priceTimesQuantity(PriceTimesQuantity formula) {
            formula.price().accept(this);
            return read(formula.quantity());
        }

        @Override
        public <Q extends Quantity<Q>> Collector stepped(Stepped<Q> formula) {
            situated = true;
            formula.growth().index().ifPresent(indices::add);
            return formula.base().accept(this);
        }

        @Override
        public <Q extends Quantity<Q>> Collector tiers(Tiers<Q> formula) {
            read(formula.measure());
            return all(formula.tiers().stream().map(Tier::formula).toList());
        }

        @Override
        public <Q extends Quantity<Q>> Collector part(Part<Q> formula) {
            return formula.whole().accept(this);
        }

        @Override
        public <Q extends Quantity<Q>> Collector sum(Sum<Q> formula) {
            return all(formula.parts());
        }

        @Override
        public <Q extends Quantity<Q>> Collector largerOf(LargerOf<Q> formula) {
            return all(formula.parts());
        }

        @Override
        public <Q extends Quantity<Q>> Collector smallerOf(SmallerOf<Q> formula) {
            return all(formula.parts());
        }

        @Override
        public <Q extends Quantity<Q>> Collector chosen(Chosen<Q> formula) {
            formula.condition().accept(this);
            return all(List.of(formula.then(), formula.otherwise()));
        }

        @Override
        public <Q extends Quantity<Q>> Collector parameter(Parameter<Q> formula) {
            parameters.add(formula);
            return this;
        }

        @Override
        public Collector allOf(AllOf condition) {
            return each(condition.parts());
        }

        @Override
        public Collector anyOf(AnyOf condition) {
            return each(condition.parts());
        }

        @Override
        public Collector atLeastOf(AtLeastOf condition) {
            return each(condition.parts());
        }

        @Override
        public Collector not(Not condition) {
            return condition.part().accept(this);
        }

        @Override
        public Collector comparison(Comparison<?> condition) {
            return all(List.of(condition.left(), condition.right()));
        }

        @Override
        public Collector isOneOf(IsOneOf condition) {
            return read(condition.category());
        }

        @Override
        public Collector holds(Holds condition) {
            return read(condition.truth());
        }

        @Override
        public Collector within(Within condition) {
            situated = true;
            places.addAll(condition.places());
            return this;
        }

        @Override
        public Collector stated(Stated condition) {
            return read(condition.fact());
        }

        @Override
        public Collector occurred(Occurred condition) {
            situated = true;
            return read(condition.occurrences());
        }
    }
}
