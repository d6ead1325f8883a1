package org.shequ.standards.plan;

import com.google.common.collect.ImmutableSet;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.shequ.core.formula.Amount;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Count;
import org.shequ.core.quantity.Outcome;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Requirement.Kind;
import org.shequ.standards.assess.RuleRequirement;
import org.shequ.standards.rule.MeasuredAmount;
import org.shequ.standards.rule.Norm;

/**
 * A rule on the size of a community, and into how many communities it would have so many households laid out (规模规定).
 *
 * <table>
 * <caption>10 400 households</caption>
 * <tr><th>size asked for</th><th>communities</th></tr>
 * <tr><td>about 3 000</td><td>3, since 10 400 / 3 000 is 3.47; 3 to 4, since 4 of 2 600 lie nearer to 3 000 than 3 of 3 466.67</td></tr>
 * <tr><td>at least 2 000</td><td>1 to 5</td></tr>
 * <tr><td>at most 3 000</td><td>4 or more</td></tr>
 * <tr><td>from 1 000 to 3 000</td><td>4 to 10</td></tr>
 * </table>
 */
@Value.Immutable
public abstract class LayoutRule {
    private static final Set<String> SIZES = ImmutableSet.of("households", "plannedHouseholds", "occupiedHouseholds");

    LayoutRule() {}

    static final class Builder extends ImmutableLayoutRule.Builder {
        Builder() {}
    }

    /** Whether a rule asks for a number of households of a community. */
    static boolean isOnSize(PlannedRule rule) {
        return rule.norm().filter(LayoutRule::isOnSize).isPresent();
    }

    private static boolean isOnSize(Norm norm) {
        return norm.base().isEmpty()
                && norm.pooled().isEmpty()
                && norm.measure() instanceof MeasuredAmount measured
                && measured.formula() instanceof Amount<?> amount
                && SIZES.contains(amount.measure().name());
    }

    /** What a rule says of so many households, at least one. */
    static LayoutRule of(PlannedRule rule, long households) {
        Builder layout = new Builder().rule(rule);
        RuleRequirement asked = rule.requirement();
        Kind kind = asked.kind().orElseThrow();
        Optional<Ratio> low = exact(asked.required());
        Optional<Ratio> high = kind == Kind.AT_MOST ? low : exact(asked.requiredHigh());
        boolean needsHigh = kind == Kind.AT_MOST || kind == Kind.BETWEEN;
        if (low.isEmpty() || (needsHigh && high.isEmpty())) {
            return layout.build();
        }
        Ratio whole = Ratio.of(households);
        if (kind == Kind.ABOUT) {
            return about(layout, whole, low.get());
        }
        long fewest = needsHigh ? ceiling(whole, high.get()) : 1;
        long most = kind == Kind.AT_MOST ? Long.MAX_VALUE : floor(whole, low.get());
        boolean isKept = fewest <= most && most >= 1 && fewest <= households;
        long instead = Math.max(1, Math.min(most, households));
        layout.isKept(isKept).fewest(Count.of(isKept ? fewest : instead));
        if (!isKept || most <= households) {
            layout.most(Count.of(isKept ? most : instead));
        }
        return layout.build();
    }

    /** The whole over the size, to the nearest number, halves up; and the number whose average lies nearest to the size. */
    private static LayoutRule about(Builder layout, Ratio whole, Ratio size) {
        if (size.signum() <= 0) {
            return layout.build();
        }
        Ratio quotient = whole.dividedBy(size);
        long below = Math.max(1, quotient.toLong(RoundingMode.FLOOR, "communities"));
        long nearest = Math.max(1, quotient.toLong(RoundingMode.HALF_UP, "communities"));
        Ratio over = whole.dividedBy(Ratio.of(below)).minus(size);
        Ratio under = size.minus(whole.dividedBy(Ratio.of(below + 1)));
        long byAverage = over.compareTo(under) < 0 ? below : below + 1;
        if (over.signum() <= 0) {
            byAverage = below;
        }
        return layout.isKept(true)
                .fewest(Count.of(Math.min(nearest, byAverage)))
                .most(Count.of(Math.max(nearest, byAverage)))
                .size(size)
                .nearest(Count.of(nearest))
                .nearestByAverage(Count.of(byAverage))
                .build();
    }

    private static Optional<Ratio> exact(Optional<? extends Outcome<?>> end) {
        return end.flatMap(each -> exactOf(each.amount()));
    }

    private static Optional<Ratio> exactOf(Optional<? extends Quantity<?>> amount) {
        return amount.map(Quantity::exact);
    }

    /** How many communities of a largest size it takes; more than there are households where none is allowed. */
    private static long ceiling(Ratio whole, Ratio size) {
        Ratio largest = size.floor();
        return largest.signum() <= 0
                ? Long.MAX_VALUE
                : whole.dividedBy(largest).toLong(RoundingMode.CEILING, "communities");
    }

    /** How many communities of a least size there can be. */
    private static long floor(Ratio whole, Ratio size) {
        Ratio least = size.ceiling();
        return least.signum() <= 0 ? Long.MAX_VALUE : whole.dividedBy(least).toLong(RoundingMode.FLOOR, "communities");
    }

    /** {@return the rule, as it asks of the whole as one community} */
    public abstract PlannedRule rule();

    /** {@return whether some number of communities keeps it; false also while its size is not known} */
    @Value.Default
    public boolean isKept() {
        return false;
    }

    /** {@return the size that communities are to be about} */
    public abstract Optional<Ratio> size();

    /** {@return the fewest communities that keep it; the one that comes nearest where none does; empty while its size is not known} */
    public abstract Optional<Count> fewest();

    /** {@return the most communities that keep it; empty where there is no most, and while its size is not known} */
    public abstract Optional<Count> most();

    /** {@return of a size to be about: households over size, to the nearest number, halves up} */
    public abstract Optional<Count> nearest();

    /** {@return of a size to be about: the number of communities whose average size lies nearest to it, the larger if two do} */
    public abstract Optional<Count> nearestByAverage();

    /** {@return whether it names a size to be about and no limit} */
    boolean isAbout() {
        return size().isPresent();
    }

    Json.Obj json(Locale locale) {
        RuleRequirement asked = rule().requirement();
        return Json.object()
                .put("rule", asked.rule().toString())
                .put("label", asked.label().in(locale))
                .put("level", rule().level().name())
                .put("applies", asked.applies().name())
                .put("kind", asked.kind().orElseThrow().name())
                .putOrNull("required", asked.required().map(Texts::amount))
                .putOrNull("requiredHigh", asked.requiredHigh().map(Texts::amount))
                .put("kept", isKept())
                .putOrNull("low", fewest().map(Texts::text))
                .putOrNull("high", most().map(Texts::text))
                .putOrNull("nearest", nearest().map(Texts::text))
                .putOrNull("nearestByAverage", nearestByAverage().map(Texts::text))
                .put("missing", Texts.array(asked.missing()))
                .put("citation", asked.citation().printed())
                .build();
    }

    @Override
    public String toString() {
        return rule() + " " + fewest().map(Object::toString).orElse("?") + ".."
                + most().map(Object::toString).orElse("");
    }
}
