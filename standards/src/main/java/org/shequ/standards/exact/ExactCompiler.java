package org.shequ.standards.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.Relation;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.formula.Within;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Yuan;
import org.shequ.standards.measure.MeasureCatalogue;

/** Folds formulas and conditions into arithmetic over the slots of facts, for units of which every fact that is read is known. */
public final class ExactCompiler implements Formula.Cases<Folded>, Condition.Cases<Test> {
    private final MeasureCatalogue catalogue;
    private final FiscalYear year;
    private final String subject;
    private final ExactFacts facts;

    /**
     * Returns a compiler.
     *
     * @param catalogue how facts are read
     * @param year the year asked about
     * @param subject the category {@code unit} of the units
     * @param facts where the facts that are read get their slots
     */
    public ExactCompiler(MeasureCatalogue catalogue, FiscalYear year, String subject, ExactFacts facts) {
        this.catalogue = catalogue;
        this.year = year;
        this.subject = subject;
        this.facts = facts;
    }

    /**
     * Folds an amount.
     *
     * @param formula the formula
     * @return the fen, rounded half up; empty where it cannot be folded
     */
    public Optional<Node> fen(Formula<Yuan> formula) {
        try {
            return Optional.of(formula.accept(this).fen());
        } catch (NotExactException | ArithmeticException beyond) {
            return Optional.empty();
        }
    }

    /**
     * Folds a condition.
     *
     * @param condition the condition
     * @return the test; empty where it cannot be folded
     */
    public Optional<Test> test(Condition condition) {
        try {
            return Optional.of(condition.accept(this));
        } catch (NotExactException | ArithmeticException beyond) {
            return Optional.empty();
        }
    }

    private Folded.Linear read(Measure<?> measure) {
        Ratio step = measure.dimension().step().orElseThrow(NotExactException::new);
        return new Folded.Linear(new Node.Fact(facts.slot(measure, catalogue)), step);
    }

    @Override
    public <Q extends Quantity<Q>> Folded flat(Flat<Q> formula) {
        return Folded.constant(formula.value().exact());
    }

    @Override
    public <Q extends Quantity<Q>> Folded perBlock(PerBlock<Q> formula) {
        Folded.Linear count = read(formula.measure()).times(Ratio.ONE.dividedBy(formula.block()));
        Ratio amount = formula.amount().exact();
        long divisor = count.denominator();
        return switch (formula.blocks()) {
            case LINEAR -> count.times(amount);
            case FULL -> new Folded.Linear(Node.Quotient.floor(count.over(divisor), divisor), amount);
            case STARTED -> new Folded.Linear(Node.Quotient.ceiling(count.over(divisor), divisor), amount);
        };
    }

    @Override
    public <Q extends Quantity<Q>> Folded perPersonMonth(PerPersonMonth<Q> formula) {
        return read(formula.months()).times(formula.amount().exact());
    }

    @Override
    public <Q extends Quantity<Q>> Folded amount(Amount<Q> formula) {
        return read(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> Folded reference(Reference<Q> formula) {
        throw new NotExactException();
    }

    @Override
    public <Q extends Quantity<Q>> Folded headCost(HeadCost<Q> formula) {
        return product(formula.heads().accept(this), formula.rate().accept(this))
                .times(formula.times());
    }

    private static Folded product(Folded one, Folded other) {
        Folded.Linear left = one.linear();
        Folded.Linear right = other.linear();
        Node node = left.node() instanceof Node.Constant constant
                ? Node.times(right.node(), constant.value)
                : new Node.Product(left.node(), right.node());
        return new Folded.Linear(node, left.factor().times(right.factor()));
    }

    @Override
    public Folded priceTimesQuantity(PriceTimesQuantity formula) {
        return product(formula.price().accept(this), read(formula.quantity()));
    }

    @Override
    public <Q extends Quantity<Q>> Folded stepped(Stepped<Q> formula) {
        Folded base = formula.base().accept(this);
        int steps = formula.stepsBy(year);
        if (steps == 0) {
            return base;
        }
        Ratio one = Ratio.ONE.plus(formula.growth().rate().orElseThrow(NotExactException::new));
        Ratio factor = Ratio.ONE;
        for (int i = 0; i < steps; i++) {
            factor = factor.times(one);
        }
        return base.times(formula.cuts() ? factor : factor.max(Ratio.ONE));
    }

    @Override
    public <Q extends Quantity<Q>> Folded tiers(Tiers<Q> formula) {
        List<Tier<Q>> tiers = formula.tiers();
        Folded.Linear measured = read(formula.measure());
        Folded result = tiers.get(tiers.size() - 1).formula().accept(this);
        for (int i = tiers.size() - 2; i >= 0; i--) {
            Tier<Q> tier = tiers.get(i);
            Relation relation = tier.inclusive() ? Relation.AT_MOST : Relation.LESS_THAN;
            Test test = compare(measured, relation, Folded.constant(tier.upTo().orElseThrow(NotExactException::new)));
            result = new Folded.Pick(test, tier.formula().accept(this), result);
        }
        return result;
    }

    @Override
    public <Q extends Quantity<Q>> Folded part(Part<Q> formula) {
        return formula.whole().accept(this).times(formula.ratio());
    }

    @Override
    public <Q extends Quantity<Q>> Folded sum(Sum<Q> formula) {
        Folded sum = formula.parts().get(0).accept(this);
        for (Formula<Q> part : formula.parts().subList(1, formula.parts().size())) {
            Folded.Linear one = sum.linear();
            Folded.Linear other = part.accept(this).linear();
            long common = Folded.common(one, other);
            sum = new Folded.Linear(new Node.Plus(one.over(common), other.over(common)), Ratio.of(1, common));
        }
        return sum;
    }

    @Override
    public <Q extends Quantity<Q>> Folded largerOf(LargerOf<Q> formula) {
        return extreme(formula.parts(), true);
    }

    @Override
    public <Q extends Quantity<Q>> Folded smallerOf(SmallerOf<Q> formula) {
        return extreme(formula.parts(), false);
    }

    private Folded extreme(List<? extends Formula<?>> parts, boolean isLarger) {
        Folded all = parts.get(0).accept(this);
        for (Formula<?> part : parts.subList(1, parts.size())) {
            Folded.Linear one = all.linear();
            Folded.Linear other = part.accept(this).linear();
            long common = Folded.common(one, other);
            all = new Folded.Linear(
                    new Node.Extreme(one.over(common), other.over(common), isLarger), Ratio.of(1, common));
        }
        return all;
    }

    @Override
    public <Q extends Quantity<Q>> Folded chosen(Chosen<Q> formula) {
        return new Folded.Pick(
                formula.condition().accept(this),
                formula.then().accept(this),
                formula.otherwise().accept(this));
    }

    @Override
    public <Q extends Quantity<Q>> Folded parameter(Parameter<Q> formula) {
        throw new NotExactException();
    }

    @Override
    public Test allOf(AllOf condition) {
        return atLeast(condition.parts().size(), condition.parts());
    }

    @Override
    public Test anyOf(AnyOf condition) {
        return atLeast(1, condition.parts());
    }

    @Override
    public Test atLeastOf(AtLeastOf condition) {
        return atLeast(condition.count(), condition.parts());
    }

    private Test atLeast(int count, List<Condition> parts) {
        if (parts.size() == 1) {
            return parts.get(0).accept(this);
        }
        List<Test> tests = new ArrayList<>();
        int wanted = count;
        for (Condition part : parts) {
            Test test = part.accept(this);
            if (test == Always.INSTANCE) {
                wanted--;
            } else {
                tests.add(test);
            }
        }
        if (wanted <= 0) {
            return Always.INSTANCE;
        }
        return tests.size() == 1 && wanted == 1 ? tests.get(0) : new Test.AtLeast(wanted, tests.toArray(new Test[0]));
    }

    @Override
    public Test not(Not condition) {
        return new Test.Negation(condition.part().accept(this));
    }

    @Override
    public Test comparison(Comparison<?> condition) {
        return compare(
                condition.left().accept(this),
                condition.relation(),
                condition.right().accept(this));
    }

    private static Test compare(Folded left, Relation relation, Folded right) {
        Folded.Linear one = left.linear();
        Folded.Linear other = right.linear();
        long common = Folded.common(one, other);
        return new Test.Compare(one.over(common), relation, other.over(common));
    }

    @Override
    public Test isOneOf(IsOneOf condition) {
        if (condition.category().name().equals("unit")) {
            return condition.values().contains(subject) ? Always.INSTANCE : new Test.Negation(Always.INSTANCE);
        }
        List<String> values = condition.category().values();
        long mask = 0;
        for (String value : condition.values()) {
            mask |= 1L << values.indexOf(value);
        }
        return new Test.OneOf(facts.slot(condition.category(), catalogue), mask);
    }

    @Override
    public Test holds(Holds condition) {
        return new Test.OneOf(facts.slot(condition.truth(), catalogue), 0b10);
    }

    @Override
    public Test within(Within condition) {
        return new Test.OneOf(facts.within(condition.places()), 0b10);
    }

    @Override
    public Test stated(Stated condition) {
        return new Test.Known(facts.slot(condition.fact(), catalogue));
    }

    @Override
    public Test occurred(Occurred condition) {
        throw new NotExactException();
    }
}
