package org.shequ.core.formula;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** Says formulas and conditions in words. */
final class Describer implements Formula.Cases<String>, Condition.Cases<String> {
    private static final Wording ZH = Wording.read(Describer.class, "formula", Locale.CHINESE);
    private static final Wording EN = Wording.read(Describer.class, "formula", Locale.ENGLISH);

    private final Locale locale;
    private final Wording words;

    Describer(Locale locale) {
        this.locale = locale;
        this.words = wording(locale);
    }

    private static Wording wording(Locale locale) {
        return Label.isChinese(locale) ? ZH : EN;
    }

    /** Says in which range of a measure a tier lies. */
    static String range(Tiers<?> formula, int index, Locale locale) {
        Describer describer = new Describer(locale);
        return describer.range(formula, index);
    }

    /** Says a condition with its truth. */
    static Label decision(Condition condition, Truth truth) {
        return Label.of(decided(condition, truth, Locale.CHINESE), decided(condition, truth, Locale.ENGLISH));
    }

    private static String decided(Condition condition, Truth truth, Locale locale) {
        return wording(locale).say("tier", condition.describe(locale), truth(truth, locale));
    }

    /** Says a truth. */
    static String truth(Truth truth, Locale locale) {
        return wording(locale).say("truth." + truth);
    }

    /** Says a quantity with its unit. */
    private String quantity(Quantity<?> value) {
        return value(value.toString(), value.dimension());
    }

    private String value(String value, Dimension<?> dimension) {
        return words.say("value." + dimension.name(), value);
    }

    private String label(Variable variable) {
        return variable.label().in(locale);
    }

    private String joined(String key, List<? extends Formula<?>> parts) {
        return words.say(
                key, parts.stream().map(part -> part.accept(this)).collect(Collectors.joining(words.say("comma"))));
    }

    private String range(Tiers<?> formula, int index) {
        Dimension<?> dimension = formula.measure().dimension();
        String label = label(formula.measure());
        Tier<?> tier = formula.tiers().get(index);
        String upper = tier.upTo()
                .map(bound -> words.say(
                        tier.inclusive() ? "range.upTo" : "range.below",
                        label,
                        value(bound.toPlainString(), dimension)))
                .orElse("");
        if (index == 0) {
            return upper.isEmpty() ? words.say("range.all", label) : upper;
        }
        Tier<?> before = formula.tiers().get(index - 1);
        String bound = value(before.upTo().orElseThrow().toPlainString(), dimension);
        String lower = words.say(before.inclusive() ? "range.above" : "range.from", label, bound);
        return upper.isEmpty() ? lower : words.say("and", lower, upper);
    }

    @Override
    public <Q extends Quantity<Q>> String flat(Flat<Q> formula) {
        return quantity(formula.value());
    }

    @Override
    public <Q extends Quantity<Q>> String perBlock(PerBlock<Q> formula) {
        String block = value(formula.block().toPlainString(), formula.measure().dimension());
        return words.say("perBlock." + formula.blocks(), label(formula.measure()), block, quantity(formula.amount()));
    }

    @Override
    public <Q extends Quantity<Q>> String perPersonMonth(PerPersonMonth<Q> formula) {
        return words.say("perPersonMonth", quantity(formula.amount()), label(formula.months()), label(formula.heads()));
    }

    @Override
    public <Q extends Quantity<Q>> String amount(Amount<Q> formula) {
        return label(formula.measure());
    }

    @Override
    public <Q extends Quantity<Q>> String reference(Reference<Q> formula) {
        String series =
                formula.series() + formula.item().map(item -> "[" + item + "]").orElse("");
        return switch (formula.yearsBack()) {
            case 0 -> words.say("reference.sameYear", series);
            case 1 -> words.say("reference.yearBefore", series);
            default -> words.say("reference.yearsBack", series, formula.yearsBack());
        };
    }

    @Override
    public <Q extends Quantity<Q>> String headCost(HeadCost<Q> formula) {
        String heads = formula.heads().accept(this);
        String rate = formula.rate().accept(this);
        return formula.times().equals(Ratio.ONE)
                ? words.say("headCost", heads, rate)
                : words.say("headCost.times", heads, rate, formula.times().toPlainString());
    }

    @Override
    public String priceTimesQuantity(PriceTimesQuantity formula) {
        return words.say(
                "priceTimesQuantity", label(formula.quantity()), formula.price().accept(this));
    }

    @Override
    public <Q extends Quantity<Q>> String stepped(Stepped<Q> formula) {
        String growth = formula.growth()
                .rate()
                .map(rate -> words.say("growth.rate", rate.toPlainString()))
                .orElseGet(
                        () -> words.say("growth.index", formula.growth().index().orElseThrow()));
        return words.say(
                formula.cuts() ? "stepped.cuts" : "stepped",
                formula.base().accept(this),
                formula.first(),
                formula.everyYears(),
                formula.baseYear(),
                growth);
    }

    @Override
    public <Q extends Quantity<Q>> String tiers(Tiers<Q> formula) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < formula.tiers().size(); i++) {
            all.append(i == 0 ? "" : words.say("semicolon"))
                    .append(words.say(
                            "tier",
                            range(formula, i),
                            formula.tiers().get(i).formula().accept(this)));
        }
        return all.toString();
    }

    @Override
    public <Q extends Quantity<Q>> String part(Part<Q> formula) {
        return words.say("part", formula.whole().accept(this), formula.ratio().toPlainString());
    }

    @Override
    public <Q extends Quantity<Q>> String sum(Sum<Q> formula) {
        return joined("sum", formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> String largerOf(LargerOf<Q> formula) {
        return joined("largerOf", formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> String smallerOf(SmallerOf<Q> formula) {
        return joined("smallerOf", formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> String chosen(Chosen<Q> formula) {
        return words.say(
                "chosen",
                formula.condition().accept(this),
                formula.then().accept(this),
                formula.otherwise().accept(this));
    }

    @Override
    public <Q extends Quantity<Q>> String parameter(Parameter<Q> formula) {
        return words.say(
                "parameter", formula.label().in(locale), words.sayOr("payer." + formula.setBy(), formula.setBy()));
    }

    private String conditions(String key, List<Condition> parts) {
        return parts.stream()
                .map(part -> part.accept(this))
                .map(part -> parts.size() == 1 ? part : words.say("group", part))
                .collect(Collectors.joining(words.say(key)));
    }

    @Override
    public String allOf(AllOf condition) {
        return condition.parts().isEmpty() ? words.say("always") : conditions("allOf", condition.parts());
    }

    @Override
    public String anyOf(AnyOf condition) {
        return condition.parts().isEmpty() ? words.say("never") : conditions("anyOf", condition.parts());
    }

    @Override
    public String atLeastOf(AtLeastOf condition) {
        return words.say("atLeastOf", condition.count(), conditions("semicolon", condition.parts()));
    }

    @Override
    public String not(Not condition) {
        return words.say("not", condition.part().accept(this));
    }

    @Override
    public String comparison(Comparison<?> condition) {
        return words.say(
                "comparison." + condition.relation(),
                condition.left().accept(this),
                condition.right().accept(this));
    }

    @Override
    public String isOneOf(IsOneOf condition) {
        String values = condition.values().stream()
                .map(value -> words.sayOr(condition.category().name() + "." + value, value))
                .collect(Collectors.joining(words.say("or")));
        return words.say("isOneOf", label(condition.category()), values);
    }

    @Override
    public String holds(Holds condition) {
        return label(condition.truth());
    }

    @Override
    public String within(Within condition) {
        return words.say(
                "within",
                condition.places().stream().map(Object::toString).collect(Collectors.joining(words.say("or"))));
    }

    @Override
    public String stated(Stated condition) {
        return words.say("stated", label(condition.fact()));
    }

    @Override
    public String occurred(Occurred condition) {
        Window window = condition.window();
        String length = window.months() % 12 == 0
                ? words.say("years", window.months() / 12)
                : words.say("months", window.months());
        return words.say(
                "occurred." + window.kind(),
                label(condition.occurrences()),
                condition.times(),
                length,
                window.anchor());
    }
}
