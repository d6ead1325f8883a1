package org.shequ.core.formula.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.shequ.core.calendar.FiscalYear;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Blocks;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Growth;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Measure;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.PersonMonths;
import org.shequ.core.quantity.Persons;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.quantity.Usage;

/**
 * Reads formulas and conditions from JSON trees (公式的读取), each formula in the unit that is wanted of it.
 *
 * <p>One pass tells every fault, each with its place, what was found and what is allowed; nothing is thrown for what the tree
 * says. {@code formula.schema.json} beside this class describes the language; {@link FormulaWriter} writes it.
 *
 * <pre>{@code
 * FormulaReader reader = FormulaReader.of(Vocabulary.of(Measures.ALL, List.of()));
 * Optional<Formula<Yuan>> fund = reader.formula(cursor, Dimension.YUAN);
 * // {"per":{"measure":"households","block":"100","amount":"3000","blocks":"LINEAR"}}
 * }</pre>
 */
public final class FormulaReader {
    /** The greatest number of levels of JSON in which a node lies, counted from the outermost formula or condition, 1. */
    public static final int MAX_LEVELS = 48;

    private static final List<String> KINDS = List.of(
            "flat",
            "per",
            "perHundredHouseholds",
            "perPersonMonth",
            "measure",
            "reference",
            "headCost",
            "price",
            "stepped",
            "tiers",
            "part",
            "sum",
            "largerOf",
            "smallerOf",
            "if",
            "parameter");

    private final Names names;
    private final Figures figures;
    private final ConditionReader conditions;

    /** A class, as a function of this shape takes a fresh machine longer to link than a small class to load. */
    private static final class Unobserved implements FigureObserver {
        @Override
        public void figure(Cursor at, Quantity<?> value) {}
    }

    private FormulaReader(Vocabulary vocabulary, FigureObserver observer) {
        this.names = new Names(vocabulary);
        this.figures = new Figures(observer);
        this.conditions = new ConditionReader(this, names, figures);
    }

    /**
     * Returns a reader of formulas over a vocabulary.
     *
     * @param vocabulary the names that may be used
     * @return the reader
     */
    public static FormulaReader of(Vocabulary vocabulary) {
        return of(vocabulary, new Unobserved());
    }

    /**
     * Returns a reader of formulas over a vocabulary that tells each figure it reads.
     *
     * @param vocabulary the names that may be used
     * @param observer is told of each figure, in the order in which they are read
     * @return the reader
     */
    public static FormulaReader of(Vocabulary vocabulary, FigureObserver observer) {
        return new FormulaReader(vocabulary, observer);
    }

    /**
     * Reads a formula.
     *
     * @param <Q> the quantity it is to give
     * @param at where it stands; its faults are added to the cursor's
     * @param unit what its result is to be counted in
     * @return the formula; empty if nothing stands there, or a fault was added
     */
    public <Q extends Quantity<Q>> Optional<Formula<Q>> formula(Cursor at, Dimension<Q> unit) {
        int faults = at.faults().count();
        Optional<Formula<Q>> read = formula(at, unit, 1);
        return at.faults().count() > faults ? Optional.empty() : read;
    }

    /**
     * Reads a condition.
     *
     * @param at where it stands; its faults are added to the cursor's
     * @return the condition; empty if nothing stands there, or a fault was added
     */
    public Optional<Condition> condition(Cursor at) {
        int faults = at.faults().count();
        Optional<Condition> read = conditions.condition(at, 1);
        return at.faults().count() > faults ? Optional.empty() : read;
    }

    /** {@return the reader of what stands beside formulas, over the same vocabulary} */
    public PieceReader pieces() {
        return new PieceReader(this, names, figures, conditions);
    }

    static <T> Optional<T> unlessFaulty(Cursor at, Supplier<Optional<T>> reading) {
        int faults = at.faults().count();
        Optional<T> read = reading.get();
        return at.faults().count() > faults ? Optional.empty() : read;
    }

    <Q extends Quantity<Q>> Optional<Formula<Q>> formula(Cursor at, Dimension<Q> unit, int level) {
        Optional<Node> node = Node.of(at, "a formula in " + unit, KINDS, level);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<Formula<Q>> formula = ofKind(node.get(), unit);
        node.get().fields().end();
        return formula;
    }

    /** Reads a formula, the name of a measure, or a figure. */
    <Q extends Quantity<Q>> Optional<Formula<Q>> side(Cursor at, Dimension<Q> unit, int level) {
        if (UnitFinder.isName(at)) {
            return measure(at, unit);
        }
        return Figures.isFigure(at) ? flat(at, unit) : formula(at, unit, level);
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> measure(Cursor at, Dimension<Q> unit) {
        Optional<Measure<Q>> measure = names.measure(at, unit);
        return measure.isPresent() ? Optional.of(Amount.of(measure.get())) : Optional.empty();
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> flat(Cursor at, Dimension<Q> unit) {
        Optional<Q> figure = figures.figure(at, unit);
        return figure.isPresent() ? Optional.of(Flat.of(figure.get())) : Optional.empty();
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> ofKind(Node node, Dimension<Q> unit) {
        return switch (node.kind()) {
            case "flat" -> flat(node.value(), unit);
            case "per" -> perBlock(node.value().fields(), unit);
            case "perHundredHouseholds" -> perHundredHouseholds(node.value(), unit);
            case "perPersonMonth" -> perPersonMonth(node.value().fields(), unit);
            case "measure" -> measure(node.value(), unit);
            case "reference" -> reference(node.value().fields(), unit);
            case "headCost" -> headCost(node.value().fields(), unit, node.level() + 2);
            case "price" -> price(node, unit);
            case "stepped" -> stepped(node.value().fields(), unit, node.level() + 2);
            case "tiers" ->
                new TierReader(this, names, figures).tiers(node.value().fields(), unit, node.level() + 4);
            case "part" -> part(node, unit);
            case "sum", "largerOf", "smallerOf" -> parts(node, unit);
            case "if" -> chosen(node, unit);
            default -> parameter(node.value(), unit);
        };
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> parameter(Cursor at, Dimension<Q> unit) {
        Optional<Parameter<Q>> parameter = names.parameter(at, unit);
        return parameter.isPresent() ? Optional.of(parameter.get()) : Optional.empty();
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> perBlock(Fields fields, Dimension<Q> unit) {
        Optional<Measure<?>> measure = names.measure(fields.required("measure"));
        Optional<Ratio> block =
                figures.positive(fields.required("block"), "a figure in the unit of the measure, more than zero");
        Optional<Q> amount = figures.figure(fields.required("amount"), unit);
        Optional<Blocks> blocks = blocks(fields.required("blocks"));
        fields.end();
        if (measure.isEmpty() || block.isEmpty() || amount.isEmpty() || blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PerBlock.of(amount.get(), block.get(), measure.get(), blocks.get()));
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> perHundredHouseholds(Cursor at, Dimension<Q> unit) {
        Fields fields = at.fields();
        Optional<Measure<?>> households = names.impliedMeasure(at, "households");
        Optional<Q> amount = figures.figure(fields.required("amount"), unit);
        Optional<Blocks> blocks = blocks(fields.required("blocks"));
        fields.end();
        if (households.isEmpty() || amount.isEmpty() || blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PerBlock.of(amount.get(), Ratio.of(100), households.get(), blocks.get()));
    }

    private static Optional<Blocks> blocks(Cursor at) {
        return at.oneOf(BlockWords.MEANINGS);
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> perPersonMonth(Fields fields, Dimension<Q> unit) {
        Optional<Q> amount = figures.figure(fields.required("amount"), unit);
        Optional<Measure<PersonMonths>> months = names.measure(fields.required("months"), Dimension.PERSON_MONTHS);
        Optional<Measure<Persons>> heads = names.measure(fields.required("heads"), Dimension.PERSONS);
        fields.end();
        if (amount.isEmpty() || months.isEmpty() || heads.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PerPersonMonth.of(amount.get(), months.get(), heads.get()));
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> reference(Fields fields, Dimension<Q> unit) {
        Optional<String> series = name(fields.required("series"));
        Cursor itemAt = fields.optional("item");
        Optional<String> item = name(itemAt);
        Optional<Integer> yearsBack = figures.whole(fields.required("yearsBack"), 0, 1000);
        fields.end();
        if (series.isEmpty() || yearsBack.isEmpty() || item.isPresent() != itemAt.isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                item.isPresent()
                        ? Reference.item(series.get(), item.get(), unit, yearsBack.get())
                        : Reference.of(series.get(), unit, yearsBack.get()));
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> headCost(Fields fields, Dimension<Q> unit, int level) {
        Cursor headsAt = fields.required("heads");
        Optional<Formula<?>> heads = heads(headsAt, fields.optional("unit"), level);
        Optional<Formula<Q>> rate = formula(fields.required("rate"), unit, level);
        Cursor timesAt = fields.optional("times");
        Optional<Ratio> times = timesAt.isPresent() ? ratio(timesAt) : Optional.of(Ratio.ONE);
        fields.end();
        if (heads.isEmpty() || rate.isEmpty() || times.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(HeadCost.of(heads.get(), rate.get(), times.get()));
    }

    /** Heads are persons, unless a unit is stated or a measure among them tells another. */
    private Optional<Formula<?>> heads(Cursor at, Cursor unitAt, int level) {
        Optional<Dimension<?>> stated = unitAt.oneOf(UnitWords.WHOLE);
        if (unitAt.isPresent() && stated.isEmpty()) {
            return Optional.empty();
        }
        Dimension<?> unit = (stated.isPresent() ? stated : new UnitFinder(names).find(at)).orElse(Dimension.PERSONS);
        if (!unit.isWhole()) {
            at.fault(
                    "heads are in " + unit + ", must be counted in whole units",
                    "heads in " + String.join(", ", UnitWords.WHOLE.keySet()));
            return Optional.empty();
        }
        return heads(at, unit, level);
    }

    private <Q extends Quantity<Q>> Optional<Formula<?>> heads(Cursor at, Dimension<Q> unit, int level) {
        Optional<Formula<Q>> heads = side(at, unit, level);
        return heads.isPresent() ? Optional.of(heads.get()) : Optional.empty();
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> price(Node node, Dimension<Q> unit) {
        Optional<Formula<Ratio>> price = formula(node.value(), Dimension.RATIO, node.level() + 1);
        Optional<Measure<Usage>> quantity = names.measure(node.fields().required("quantity"), Dimension.USAGE);
        if (price.isEmpty() || quantity.isEmpty()) {
            return Optional.empty();
        }
        PriceTimesQuantity product = PriceTimesQuantity.of(price.get(), quantity.get());
        return Names.in(node.at(), "price times quantity", "a formula", product, Dimension.YUAN, unit);
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> stepped(Fields fields, Dimension<Q> unit, int level) {
        Optional<Formula<Q>> base = formula(fields.required("base"), unit, level);
        Optional<FiscalYear> baseYear = year(fields.required("baseYear"));
        Cursor firstAt = fields.required("first");
        Optional<FiscalYear> first = year(firstAt);
        Optional<Integer> everyYears = figures.whole(fields.required("everyYears"), 1, 1000);
        Optional<Growth> growth = growth(fields);
        boolean cuts = fields.optional("cuts").bool().orElse(false);
        fields.end();
        if (baseYear.isPresent() && first.isPresent() && first.get().compareTo(baseYear.get()) <= 0) {
            firstAt.fault("a year after baseYear (" + baseYear.get() + ")");
            return Optional.empty();
        }
        if (base.isEmpty() || baseYear.isEmpty() || first.isEmpty() || everyYears.isEmpty() || growth.isEmpty()) {
            return Optional.empty();
        }
        Stepped<Q> stepped = Stepped.of(base.get(), baseYear.get(), first.get(), everyYears.get(), growth.get());
        return Optional.of(cuts ? stepped.withCuts() : stepped);
    }

    private Optional<Growth> growth(Fields fields) {
        Optional<String> kind = fields.oneKeyOf(List.of("index", "rate"));
        Optional<String> index = name(fields.optional("index"));
        Optional<Ratio> rate =
                figures.above(fields.optional("rate"), Ratio.of(-1), "a number such as 0.05, 5% or 1/20, more than -1");
        if (kind.isEmpty() || (index.isEmpty() && rate.isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(index.isPresent() ? Growth.byIndex(index.get()) : Growth.byRate(rate.get()));
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> part(Node node, Dimension<Q> unit) {
        Optional<Ratio> part = ratio(node.value());
        Optional<Formula<Q>> whole = formula(node.fields().required("of"), unit, node.level() + 1);
        return part.isPresent() && whole.isPresent() ? Optional.of(Part.of(part.get(), whole.get())) : Optional.empty();
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> parts(Node node, Dimension<Q> unit) {
        List<Cursor> elements = node.value().elements("at least one formula");
        List<Formula<Q>> parts = new ArrayList<>();
        for (Cursor element : elements) {
            Optional<Formula<Q>> part = formula(element, unit, node.level() + 2);
            if (part.isPresent()) {
                parts.add(part.get());
            }
        }
        if (elements.isEmpty() || parts.size() < elements.size()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (node.kind()) {
                    case "sum" -> Sum.of(parts);
                    case "largerOf" -> LargerOf.of(parts);
                    default -> SmallerOf.of(parts);
                });
    }

    private <Q extends Quantity<Q>> Optional<Formula<Q>> chosen(Node node, Dimension<Q> unit) {
        int level = node.level() + 1;
        Optional<Condition> condition = conditions.condition(node.value(), level);
        Optional<Formula<Q>> then = formula(node.fields().required("then"), unit, level);
        Optional<Formula<Q>> otherwise = formula(node.fields().required("else"), unit, level);
        if (condition.isEmpty() || then.isEmpty() || otherwise.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Chosen.of(condition.get(), then.get(), otherwise.get()));
    }

    private Optional<Ratio> ratio(Cursor at) {
        return figures.figure(at, Dimension.RATIO);
    }

    private Optional<FiscalYear> year(Cursor at) {
        Optional<Integer> year = figures.whole(at, 1900, 2999);
        return year.isPresent() ? Optional.of(FiscalYear.of(year.get())) : Optional.empty();
    }

    private static Optional<String> name(Cursor at) {
        Optional<String> name = at.text();
        if (name.isPresent() && name.get().isBlank()) {
            at.fault("a name that is not blank");
            return Optional.empty();
        }
        return name;
    }
}
