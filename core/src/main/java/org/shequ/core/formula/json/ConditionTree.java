package org.shequ.core.formula.json;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.Amount;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.Window;
import org.shequ.core.formula.Within;
import org.shequ.core.json.Json;

/** The tree of a condition that lies in a number of levels. */
final class ConditionTree implements Condition.Cases<Json> {
    private static final Pattern INDEXED = Pattern.compile("(?<kind>honours|attested)\\[(?<name>[A-Za-z0-9_/.\\-]+)]");

    private final int level;

    ConditionTree(int level) {
        this.level = FormulaTree.checked(level);
    }

    private Json parts(List<Condition> parts) {
        return Json.array(parts.stream()
                .map(part -> part.accept(new ConditionTree(level + 2)))
                .toList());
    }

    @Override
    public Json allOf(AllOf condition) {
        return Json.object().put("all", parts(condition.parts())).build();
    }

    @Override
    public Json anyOf(AnyOf condition) {
        return Json.object().put("any", parts(condition.parts())).build();
    }

    @Override
    public Json atLeastOf(AtLeastOf condition) {
        return Json.object()
                .put("atLeast", condition.count())
                .put("of", parts(condition.parts()))
                .build();
    }

    @Override
    public Json not(Not condition) {
        return Json.object()
                .put("not", condition.part().accept(new ConditionTree(level + 1)))
                .build();
    }

    @Override
    public Json comparison(Comparison<?> condition) {
        Json.ObjBuilder content = Json.object()
                .put("left", FormulaTree.side(condition.left(), level + 2))
                .put("is", condition.relation().sign())
                .put("right", FormulaTree.side(condition.right(), level + 2));
        if (!(condition.left() instanceof Amount) && !(condition.right() instanceof Amount)) {
            content.put("unit", condition.left().dimension().name());
        }
        return Json.object().put("compare", content.build()).build();
    }

    @Override
    public Json isOneOf(IsOneOf condition) {
        return Json.object()
                .put("is", condition.category().name())
                .put(
                        "in",
                        Json.array(condition.values().stream().map(Json::text).toList()))
                .build();
    }

    @Override
    public Json holds(Holds condition) {
        String name = condition.truth().name();
        Matcher indexed = INDEXED.matcher(name);
        if (!indexed.matches()) {
            return Json.object().put("holds", name).build();
        }
        String kind = indexed.group("kind").equals("honours") ? "honour" : "attested";
        return Json.object().put(kind, indexed.group("name")).build();
    }

    @Override
    public Json within(Within condition) {
        return Json.object()
                .put(
                        "within",
                        Json.array(condition.places().stream()
                                .map(place -> Json.text(place.digits()))
                                .toList()))
                .build();
    }

    @Override
    public Json stated(Stated condition) {
        return Json.object().put("stated", condition.fact().name()).build();
    }

    @Override
    public Json occurred(Occurred condition) {
        return Json.object()
                .put(
                        "occurred",
                        Json.object()
                                .put("of", condition.occurrences().name())
                                .put("times", condition.times())
                                .put("window", window(condition.window()))
                                .build())
                .build();
    }

    private static Json window(Window window) {
        Json.ObjBuilder content = Json.object().put("kind", window.kind().name());
        switch (window.kind()) {
            case CALENDAR_YEAR -> {}
            case ROLLING -> content.put("months", window.months());
            case BLOCK -> content.put("years", window.months() / 12).put("anchor", window.anchor());
        }
        return content.build();
    }
}
