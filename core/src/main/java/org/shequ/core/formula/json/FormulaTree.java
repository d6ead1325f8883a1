package org.shequ.core.formula.json;

import java.util.ArrayList;
import java.util.List;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.Chosen;
import org.shequ.core.formula.Flat;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.HeadCost;
import org.shequ.core.formula.LargerOf;
import org.shequ.core.formula.Parameter;
import org.shequ.core.formula.Part;
import org.shequ.core.formula.PerBlock;
import org.shequ.core.formula.PerPersonMonth;
import org.shequ.core.formula.PriceTimesQuantity;
import org.shequ.core.formula.Reference;
import org.shequ.core.formula.SmallerOf;
import org.shequ.core.formula.Stepped;
import org.shequ.core.formula.Sum;
import org.shequ.core.formula.Tier;
import org.shequ.core.formula.Tiers;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.quantity.Ratio;

/** The tree of a formula that lies in a number of levels. */
final class FormulaTree implements Formula.Cases<Json> {
    private final int level;

    FormulaTree(int level) {
        this.level = checked(level);
    }

    static int checked(int level) {
        if (level > FormulaReader.MAX_LEVELS) {
            throw new IllegalArgumentException(
                    "levels of a formula or condition (" + level + ") must be at most " + FormulaReader.MAX_LEVELS);
        }
        return level;
    }

    private Json below(Formula<?> formula, int levels) {
        return formula.accept(new FormulaTree(level + levels));
    }

    /** A formula where the name of a measure or a figure may stand. */
    static Json side(Formula<?> formula, int level) {
        if (formula instanceof Amount<?> amount) {
            return Json.text(amount.measure().name());
        }
        return formula instanceof Flat<?> flat ? figure(flat.value()) : formula.accept(new FormulaTree(level));
    }

    static Json figure(Quantity<?> figure) {
        String text = figure instanceof Ratio ratio ? ratio.toPlainString() : figure.toString();
        try {
            figure.dimension().parse(text);
        } catch (IllegalArgumentException tooLong) {
            throw new IllegalArgumentException(
                    "figure (" + text.length() + " characters) must have at most 64 digits", tooLong);
        }
        return Json.text(text);
    }

    private static Json object(String kind, Json.ObjBuilder content) {
        return Json.object().put(kind, content.build()).build();
    }

    @Override
    public <Q extends Quantity<Q>> Json flat(Flat<Q> formula) {
        return Json.object().put("flat", figure(formula.value())).build();
    }

    @Override
    public <Q extends Quantity<Q>> Json perBlock(PerBlock<Q> formula) {
        return object(
                "per",
                Json.object()
                        .put("measure", formula.measure().name())
                        .put("block", figure(formula.block()))
                        .put("amount", figure(formula.amount()))
                        .put("blocks", formula.blocks().name()));
    }

    @Override
    public <Q extends Quantity<Q>> Json perPersonMonth(PerPersonMonth<Q> formula) {
        return object(
                "perPersonMonth",
                Json.object()
                        .put("amount", figure(formula.amount()))
                        .put("months", formula.months().name())
                        .put("heads", formula.heads().name()));
    }

    @Override
    public <Q extends Quantity<Q>> Json amount(Amount<Q> formula) {
        return Json.object().put("measure", formula.measure().name()).build();
    }

    @Override
    public <Q extends Quantity<Q>> Json reference(Reference<Q> formula) {
        return object(
                "reference",
                Json.object()
                        .put("series", formula.series())
                        .putIfPresent("item", formula.item().map(Json::text))
                        .put("yearsBack", formula.yearsBack()));
    }

    @Override
    public <Q extends Quantity<Q>> Json headCost(HeadCost<Q> formula) {
        Formula<?> heads = formula.heads();
        Json.ObjBuilder content = Json.object().put("heads", side(heads, level + 2));
        if (heads.dimension() != Dimension.PERSONS && !(heads instanceof Amount)) {
            content.put("unit", heads.dimension().name());
        }
        content.put("rate", below(formula.rate(), 2));
        if (!formula.times().equals(Ratio.ONE)) {
            content.put("times", figure(formula.times()));
        }
        return object("headCost", content);
    }

    @Override
    public Json priceTimesQuantity(PriceTimesQuantity formula) {
        return Json.object()
                .put("price", below(formula.price(), 1))
                .put("quantity", formula.quantity().name())
                .build();
    }

    @Override
    public <Q extends Quantity<Q>> Json stepped(Stepped<Q> formula) {
        Json.ObjBuilder content = Json.object()
                .put("base", below(formula.base(), 2))
                .put("baseYear", formula.baseYear().value())
                .put("first", formula.first().value())
                .put("everyYears", formula.everyYears())
                .putIfPresent("index", formula.growth().index().map(Json::text))
                .putIfPresent("rate", formula.growth().rate().map(FormulaTree::figure));
        if (formula.cuts()) {
            content.put("cuts", true);
        }
        return object("stepped", content);
    }

    @Override
    public <Q extends Quantity<Q>> Json tiers(Tiers<Q> formula) {
        List<Json> tiers = new ArrayList<>();
        for (Tier<Q> tier : formula.tiers()) {
            tiers.add(Json.object()
                    .putIfPresent(
                            tier.inclusive() ? "upTo" : "below", tier.upTo().map(FormulaTree::figure))
                    .put("formula", below(tier.formula(), 4))
                    .build());
        }
        return object(
                "tiers", Json.object().put("measure", formula.measure().name()).put("tiers", Json.array(tiers)));
    }

    @Override
    public <Q extends Quantity<Q>> Json part(Part<Q> formula) {
        return Json.object()
                .put("part", figure(formula.ratio()))
                .put("of", below(formula.whole(), 1))
                .build();
    }

    @Override
    public <Q extends Quantity<Q>> Json sum(Sum<Q> formula) {
        return parts("sum", formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Json largerOf(LargerOf<Q> formula) {
        return parts("largerOf", formula.parts());
    }

    @Override
    public <Q extends Quantity<Q>> Json smallerOf(SmallerOf<Q> formula) {
        return parts("smallerOf", formula.parts());
    }

    private <Q extends Quantity<Q>> Json parts(String kind, List<Formula<Q>> parts) {
        return Json.object()
                .put(kind, Json.array(parts.stream().map(part -> below(part, 2)).toList()))
                .build();
    }

    @Override
    public <Q extends Quantity<Q>> Json chosen(Chosen<Q> formula) {
        return Json.object()
                .put("if", formula.condition().accept(new ConditionTree(level + 1)))
                .put("then", below(formula.then(), 1))
                .put("else", below(formula.otherwise(), 1))
                .build();
    }

    @Override
    public <Q extends Quantity<Q>> Json parameter(Parameter<Q> formula) {
        return Json.object().put("parameter", formula.name()).build();
    }
}
