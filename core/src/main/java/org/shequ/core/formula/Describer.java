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
    private static final Ratio HUNDRED = Ratio.of(100);
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

    /** Says a value of a category as the bundles do, or as data writes it. */
    static Label value(String category, String value) {
        String key = category + "." + value;
        return Label.of(ZH.sayOr(key, value), EN.sayOr(key, value));
    }

    /** Says a quantity with its unit; whole yuan without decimals. */
    private String quantity(Quantity<?> value) {
        String plain = value.toString();
        boolean whole = value.dimension() == Dimension.YUAN && plain.endsWith(".00");
        return value(whole ? plain.substring(0, plain.length() - 3) : plain, value.dimension());
    }

    /** Says a rate or share: as a percentage where that is finite, else as a fraction. */
    private static String percent(Ratio ratio) {
        String percent = ratio.times(HUNDRED).toPlainString();
        return percent.indexOf('/') < 0 ? percent + "%" : ratio.toPlainString();
    }

    /** Says a formula as an operand: in parentheses where it is put together from others. */
    private String operand(Formula<?> formula) {
        String said = formula.accept(this);
        boolean simple = formula instanceof Flat
                || formula instanceof Amount
                || formula instanceof Reference
                || formula instanceof Parameter;
        return simple ? said : words.say("group", said);
    }

    /** Says a condition as a part of another: in parentheses where it is put together from others. */
    private String operand(Condition condition) {
        String said = condition.accept(this);
        boolean composed = (condition instanceof AllOf && !isAlways(condition))
                || (condition instanceof AnyOf any && !any.parts().isEmpty())
                || condition instanceof AtLeastOf
                || condition instanceof Not;
        return composed ? words.say("group", said) : said;
    }

    private String value(String value, Dimension<?> dimension) {
        return words.say("value." + dimension.name(), value);
    }

    private String label(Variable variable) {
        return variable.label().in(locale);
    }

    private String joined(String key, List<? extends Formula<?>> parts) {
        return words.say(key, parts.stream().map(this::operand).collect(Collectors.joining(words.say("comma"))));
    }

    private String range(Tiers<?> formula, int index) {
        String label = label(formula.measure());
        Tier<?> tier = formula.tiers().get(index);
        if (index == 0) {
            return tier.upTo().isEmpty() ? words.say("range.all", label) : upper(formula, tier, label);
        }
        Tier<?> before = formula.tiers().get(index - 1);
        String bound = bound(formula, before);
        String lower = words.say(before.inclusive() ? "range.above" : "range.from", label, bound);
        return tier.upTo().isEmpty()
                ? lower
                : words.say("and", lower, upper(formula, tier, "").strip());
    }

    private String upper(Tiers<?> formula, Tier<?> tier, String label) {
        return words.say(tier.inclusive() ? "range.upTo" : "range.below", label, bound(formula, tier));
    }

    private String bound(Tiers<?> formula, Tier<?> tier) {
        return figure(formula.measure(), tier.upTo().orElseThrow().toPlainString());
    }

    /** Says a figure of a measure: without the unit where the English label names it already. */
    private String figure(Measure<?> measure, String value) {
        return namesUnit(measure) ? value : value(value, measure.dimension());
    }

    private boolean namesUnit(Measure<?> measure) {
        return !Label.isChinese(locale)
                && label(measure).endsWith(measure.dimension().name());
    }

    @Override
    public <Q extends Quantity<Q>> String flat(Flat<Q> formula) {
        return quantity(formula.value());
    }

    @Override
    public <Q extends Quantity<Q>> String perBlock(PerBlock<Q> formula) {
        String label = label(formula.measure());
        String number = formula.block().toPlainString();
        String block = value(number, formula.measure().dimension());
        String measured = namesUnit(formula.measure()) ? number + " " + label : block + words.say("group.after", label);
        return words.say("perBlock." + formula.blocks(), label, block, quantity(formula.amount()), measured);
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
        String series = formula.item()
                .map(item -> words.say("reference.item", series(formula.series()), words.sayOr("item." + item, item)))
                .orElseGet(() -> series(formula.series()));
        return switch (formula.yearsBack()) {
            case 0 -> words.say("reference.sameYear", series);
            case 1 -> words.say("reference.yearBefore", series);
            default -> words.say("reference.yearsBack", series, formula.yearsBack());
        };
    }

    private String series(String name) {
        return words.sayOr("series." + name, name);
    }

    @Override
    public <Q extends Quantity<Q>> String headCost(HeadCost<Q> formula) {
        String heads = operand(formula.heads());
        String rate = operand(formula.rate());
        return formula.times().equals(Ratio.ONE)
                ? words.say("headCost", heads, rate)
                : words.say("headCost.times", heads, rate, formula.times().toPlainString());
    }

    @Override
    public String priceTimesQuantity(PriceTimesQuantity formula) {
        return words.say("priceTimesQuantity", label(formula.quantity()), operand(formula.price()));
    }

    @Override
    public <Q extends Quantity<Q>> String stepped(Stepped<Q> formula) {
        String growth = formula.growth()
                .rate()
                .map(rate -> words.say("growth.rate", percent(rate)))
                .orElseGet(() -> words.say(
                        "growth.index", series(formula.growth().index().orElseThrow())));
        return words.say(
                formula.cuts() ? "stepped.cuts" : "stepped",
                operand(formula.base()),
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
        boolean share = formula.ratio().compareTo(Ratio.ONE) <= 0;
        String ratio = share ? percent(formula.ratio()) : formula.ratio().toPlainString();
        return words.say(share ? "part" : "part.times", operand(formula.whole()), ratio);
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

    /** Whether a condition asks nothing, so that nothing need be said of it beside others. */
    private static boolean isAlways(Condition condition) {
        return condition instanceof AllOf all && all.parts().stream().allMatch(Describer::isAlways);
    }

    private String conditions(String key, List<Condition> parts) {
        boolean alone = parts.size() == 1;
        return parts.stream()
                .map(part -> alone ? part.accept(this) : operand(part))
                .collect(Collectors.joining(words.say(key)));
    }

    @Override
    public String allOf(AllOf condition) {
        List<Condition> parts =
                condition.parts().stream().filter(part -> !isAlways(part)).toList();
        return parts.isEmpty() ? words.say("always") : conditions("allOf", parts);
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
        return words.say("not", operand(condition.part()));
    }

    @Override
    public String comparison(Comparison<?> condition) {
        Formula<?> left = condition.left();
        Formula<?> right = condition.right();
        String other = left instanceof Amount<?> amount && right instanceof Flat<?> flat && namesUnit(amount.measure())
                ? flat.value().toString()
                : operand(right);
        return words.say("comparison." + condition.relation(), operand(left), other);
    }

    @Override
    public String isOneOf(IsOneOf condition) {
        String values = condition.values().stream()
                .map(value -> condition.category().wording(value).in(locale))
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
