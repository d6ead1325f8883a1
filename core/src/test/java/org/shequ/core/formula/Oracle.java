package org.shequ.core.formula;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/**
 * Evaluates formulas and conditions as their Javadoc says, in big fractions, where every fact has a value.
 *
 * @param facts a value for every fact
 * @param stated what the unit states, which decides what is stated and whether person-months are known
 */
record Oracle(FactSheet facts, FactSheet stated) implements Formula.Cases<Fraction>, Condition.Cases<Boolean> {
    Oracle(FactSheet facts) {
        this(facts, facts);
    }

    /** The rounded result. */
    Fraction result(Formula<?> formula) {
        return formula.accept(this).rounded(formula.dimension().name());
    }

    static <T> T known(Map<String, T> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }

    private Fraction value(String name) {
        return Fraction.of(
                (Quantity<?>) known(facts.quantities(), name).amount().orElseThrow());
    }

    @Override
    public <Q extends Quantity<Q>> Fraction flat(Flat<Q> formula) {
        return Fraction.of(formula.value());
    }

    @Override
    public <Q extends Quantity<Q>> Fraction perBlock(PerBlock<Q> formula) {
        Fraction count = value(formula.measure().name()).by(Fraction.of(formula.block()));
        Fraction counted = switch (formula.blocks()) {
            case LINEAR -> count;
            case FULL -> count.rounded(0, RoundingMode.FLOOR);
            case STARTED -> count.rounded(0, RoundingMode.CEILING);
        };
        return counted.times(Fraction.of(formula.amount()));
    }

    @Override
    public <Q extends Quantity<Q>> Fraction perPersonMonth(PerPersonMonth<Q> formula) {
        Outcome<?> months = stated.quantities().get(formula.months().name());
        boolean known = months != null && months.status() != Outcome.Status.UNDETERMINED;
        Fraction served = known
                ? value(formula.months().name())
                : value(formula.heads().name()).times(Fraction.of(12));
        return served.times(Fraction.of(formula.amount()));
    }

    @Override
    public <Q extends Quantity<Q>> Fraction amount(Amount<Q> formula) {
        return value(formula.measure().name());
    }

    @Override
    public <Q extends Quantity<Q>> Fraction reference(Reference<Q> formula) {
        String item = formula.item().map(each -> "[" + each + "]").orElse("");
        int year = facts.year().value() - formula.yearsBack();
        return value(formula.series() + item + "[" + year + "]");
    }

    @Override
    public <Q extends Quantity<Q>> Fraction headCost(HeadCost<Q> formula) {
        return formula.heads().accept(this).times(formula.rate().accept(this)).times(Fraction.of(formula.times()));
    }

    @Override
    public Fraction priceTimesQuantity(PriceTimesQuantity formula) {
        return formula.price().accept(this).times(value(formula.quantity().name()));
    }

    @Override
    public <Q extends Quantity<Q>> Fraction stepped(Stepped<Q> formula) {
        Fraction highest = Fraction.ONE;
        Fraction last = Fraction.ONE;
        Fraction compound = Fraction.ONE;
        for (int year = formula.first().value(); year <= facts.year().value(); year += formula.everyYears()) {
            if (formula.growth().rate().isPresent()) {
                Ratio rate = formula.growth().rate().get();
                compound = compound.times(Fraction.ONE.plus(Fraction.of(rate)));
                last = compound;
            } else {
                last = Fraction.ONE.plus(value(formula.growth().index().orElseThrow() + "[" + year + "]"));
            }
            highest = highest.max(last);
        }
        return formula.base().accept(this).times(formula.cuts() ? last : highest);
    }

    @Override
    public <Q extends Quantity<Q>> Fraction tiers(Tiers<Q> formula) {
        Fraction measured = value(formula.measure().name());
        for (Tier<Q> tier : formula.tiers()) {
            if (tier.upTo().isEmpty()) {
                return tier.formula().accept(this);
            }
            int order = measured.compareTo(Fraction.of(tier.upTo().get()));
            if (order < 0 || (order == 0 && tier.inclusive())) {
                return tier.formula().accept(this);
            }
        }
        throw new AssertionError("no tier");
    }

    @Override
    public <Q extends Quantity<Q>> Fraction part(Part<Q> formula) {
        return formula.whole().accept(this).times(Fraction.of(formula.ratio()));
    }

    private <Q extends Quantity<Q>> List<Fraction> all(List<Formula<Q>> parts) {
        return parts.stream().map(part -> part.accept(this)).toList();
    }

    @Override
    public <Q extends Quantity<Q>> Fraction sum(Sum<Q> formula) {
        return all(formula.parts()).stream().reduce(Fraction::plus).orElseThrow();
    }

    @Override
    public <Q extends Quantity<Q>> Fraction largerOf(LargerOf<Q> formula) {
        return all(formula.parts()).stream().reduce(Fraction::max).orElseThrow();
    }

    @Override
    public <Q extends Quantity<Q>> Fraction smallerOf(SmallerOf<Q> formula) {
        return all(formula.parts()).stream().reduce(Fraction::min).orElseThrow();
    }

    @Override
    public <Q extends Quantity<Q>> Fraction chosen(Chosen<Q> formula) {
        return formula.condition().accept(this)
                ? formula.then().accept(this)
                : formula.otherwise().accept(this);
    }

    @Override
    public <Q extends Quantity<Q>> Fraction parameter(Parameter<Q> formula) {
        Map<String, Formula<?>> fillings = facts.fillings();
        return known(fillings, formula.name()).accept(this);
    }

    private long holding(List<Condition> parts) {
        return parts.stream().filter(part -> part.accept(this)).count();
    }

    @Override
    public Boolean allOf(AllOf condition) {
        return holding(condition.parts()) == condition.parts().size();
    }

    @Override
    public Boolean anyOf(AnyOf condition) {
        return holding(condition.parts()) > 0;
    }

    @Override
    public Boolean atLeastOf(AtLeastOf condition) {
        return holding(condition.parts()) >= condition.count();
    }

    @Override
    public Boolean not(Not condition) {
        return !condition.part().accept(this);
    }

    @Override
    public Boolean comparison(Comparison<?> condition) {
        Fraction left = condition.left().accept(this);
        int order = left.compareTo(condition.right().accept(this));
        return switch (condition.relation().sign()) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    @Override
    public Boolean isOneOf(IsOneOf condition) {
        return condition
                .values()
                .containsAll(known(facts.categories(), condition.category().name()));
    }

    @Override
    public Boolean holds(Holds condition) {
        return known(facts.truths(), condition.truth().name());
    }

    @Override
    public Boolean within(Within condition) {
        String code = facts.place().orElseThrow().toString();
        return condition.places().stream()
                .map(Object::toString)
                .anyMatch(place -> code.startsWith(place.endsWith("0000") ? place.substring(0, 2) : place));
    }

    @Override
    public Boolean stated(Stated condition) {
        String name = condition.fact().name();
        Outcome<?> quantity = stated.quantities().get(name);
        return (quantity != null && quantity.amount().isPresent())
                || stated.truths().containsKey(name)
                || (stated.categories().getOrDefault(name, Set.of()).size() == 1)
                || stated.days().containsKey(name);
    }

    @Override
    public Boolean occurred(Occurred condition) {
        LocalDate at = facts.at();
        Window window = condition.window();
        LocalDate before = switch (window.kind()) {
            case CALENDAR_YEAR -> LocalDate.of(at.getYear() - 1, 12, 31);
            case ROLLING -> at.minusMonths(window.months());
            case BLOCK -> {
                int first = window.anchor();
                int years = window.months() / 12;
                while (first > at.getYear()) {
                    first -= years;
                }
                while (first + years <= at.getYear()) {
                    first += years;
                }
                yield LocalDate.of(first - 1, 12, 31);
            }
        };
        int times = 0;
        for (LocalDate day : known(facts.days(), condition.occurrences().name())) {
            times += day.isAfter(before) && !day.isAfter(at) ? 1 : 0;
        }
        return times >= condition.times();
    }
}
