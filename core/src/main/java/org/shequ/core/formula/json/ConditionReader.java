package org.shequ.core.formula.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.AtLeastOf;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Comparison;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Formula;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Not;
import org.shequ.core.formula.Occurred;
import org.shequ.core.formula.OccurrenceMeasure;
import org.shequ.core.formula.Relation;
import org.shequ.core.formula.Stated;
import org.shequ.core.formula.TruthMeasure;
import org.shequ.core.formula.Window;
import org.shequ.core.formula.Within;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.quantity.Dimension;
import org.shequ.core.quantity.Quantity;
import org.shequ.core.text.Label;
import org.shequ.core.text.NameShape;

/** Reads conditions. */
final class ConditionReader {
    private static final List<String> KINDS = List.of(
            "all",
            "any",
            "atLeast",
            "not",
            "compare",
            "is",
            "holds",
            "honour",
            "attested",
            "within",
            "stated",
            "occurred",
            "kind");

    private static final NameShape INDEX = NameShape.of("A-Za-z0-9_/.-", "A-Za-z0-9_/.-");
    private static final Map<String, Relation> SIGNS = signs();

    private final FormulaReader formulas;
    private final Names names;
    private final Figures figures;
    private final KindReader kinds;

    ConditionReader(FormulaReader formulas, Names names, Figures figures) {
        this.formulas = formulas;
        this.names = names;
        this.figures = figures;
        this.kinds = new KindReader(names);
    }

    Optional<Condition> condition(Cursor at, int level) {
        Optional<Node> node = Node.of(at, "a condition", KINDS, level);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        Optional<Condition> condition = ofKind(node.get());
        node.get().fields().end();
        return condition;
    }

    private Optional<Condition> ofKind(Node node) {
        return switch (node.kind()) {
            case "all", "any" -> allOrAny(node);
            case "atLeast" -> atLeast(node);
            case "not" -> not(node);
            case "compare" -> compare(node.value(), node.level() + 2);
            case "is" -> isOneOf(node);
            case "holds" -> holds(node.value());
            case "honour" -> named(node.value(), "honours", Condition::hasHonour);
            case "attested" -> named(node.value(), "attested", Condition::attested);
            case "within" -> within(node.value());
            case "stated" -> names.variable(node.value()).map(Stated::of);
            case "occurred" -> occurred(node.value().fields());
            default -> kinds.kinds(node);
        };
    }

    private Optional<Condition> allOrAny(Node node) {
        Optional<List<Condition>> parts = parts(node.value(), node.level());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(node.kind().equals("all") ? AllOf.of(parts.get()) : AnyOf.of(parts.get()));
    }

    private Optional<Condition> not(Node node) {
        Optional<Condition> condition = condition(node.value(), node.level() + 1);
        return condition.isPresent() ? Optional.of(Not.of(condition.get())) : Optional.empty();
    }

    private Optional<Condition> holds(Cursor at) {
        Optional<TruthMeasure> truth = names.truth(at);
        return truth.isPresent() ? Optional.of(Holds.of(truth.get())) : Optional.empty();
    }

    private Optional<List<Condition>> parts(Cursor at, int level) {
        if (!at.isPresent()) {
            return Optional.empty();
        }
        int faults = at.faults().count();
        List<Condition> parts = new ArrayList<>();
        for (Cursor element : at.elements()) {
            Optional<Condition> part = condition(element, level + 2);
            if (part.isPresent()) {
                parts.add(part.get());
            }
        }
        return at.faults().count() > faults ? Optional.empty() : Optional.of(parts);
    }

    private Optional<Condition> atLeast(Node node) {
        Cursor countAt = node.value();
        Optional<Integer> count = figures.whole(countAt, 1, Integer.MAX_VALUE);
        Optional<List<Condition>> parts = parts(node.fields().required("of"), node.level());
        if (count.isEmpty() || parts.isEmpty()) {
            return Optional.empty();
        }
        if (count.get() > parts.get().size()) {
            countAt.fault(
                    "at most the number of conditions in \"of\", " + parts.get().size());
            return Optional.empty();
        }
        return Optional.of(AtLeastOf.of(count.get(), parts.get()));
    }

    private Optional<Condition> compare(Cursor at, int level) {
        Fields fields = at.fields();
        Cursor left = fields.required("left");
        Optional<Relation> relation = fields.required("is").oneOf(SIGNS);
        Cursor right = fields.required("right");
        Cursor unitAt = fields.optional("unit");
        fields.end();
        if (!left.isPresent() || !right.isPresent()) {
            return Optional.empty();
        }
        Optional<Dimension<?>> unit = unit(at, left, right, unitAt);
        return unit.isPresent() ? sides(left, relation, right, unit.get(), level) : Optional.empty();
    }

    private Optional<Dimension<?>> unit(Cursor at, Cursor left, Cursor right, Cursor unitAt) {
        if (unitAt.isPresent()) {
            return unitAt.oneOf(UnitWords.ALL);
        }
        UnitFinder finder = new UnitFinder(names);
        Optional<Dimension<?>> first = finder.find(left);
        Optional<Dimension<?>> unit = first.isPresent() ? first : finder.find(right);
        if (unit.isEmpty()) {
            finder.unknown().forEach(names::measure);
            if (finder.unknown().isEmpty()) {
                at.fault(
                        "the unit of the comparison is not known: no measure in it tells it",
                        "the key \"unit\" with one of " + String.join(", ", UnitWords.ALL.keySet()));
            }
        }
        return unit;
    }

    private <Q extends Quantity<Q>> Optional<Condition> sides(
            Cursor leftAt, Optional<Relation> relation, Cursor rightAt, Dimension<Q> unit, int level) {
        Optional<Formula<Q>> left = formulas.side(leftAt, unit, level);
        Optional<Formula<Q>> right = formulas.side(rightAt, unit, level);
        if (left.isEmpty() || relation.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Comparison.of(left.get(), relation.get(), right.get()));
    }

    private Optional<Condition> isOneOf(Node node) {
        Optional<CategoryMeasure> category = names.category(node.value());
        Cursor valuesAt = node.fields().required("in");
        List<Cursor> elements = valuesAt.elements("at least one value");
        if (category.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> choices = new LinkedHashMap<>();
        for (String value : category.get().values()) {
            choices.put(value, value);
        }
        List<String> values = new ArrayList<>();
        for (Cursor element : elements) {
            Optional<String> value = element.oneOf(choices);
            if (value.isPresent()) {
                values.add(value.get());
            }
        }
        if (values.isEmpty() || values.size() < elements.size()) {
            return Optional.empty();
        }
        return Optional.of(IsOneOf.of(category.get(), values));
    }

    /** Makes the condition over {@code prefix[NAME]} from a name and a label. */
    @FunctionalInterface
    private interface Making {
        Condition of(String name, Label label);
    }

    /** The vocabulary may know the truth with its label; else the name is its own label. */
    private Optional<Condition> named(Cursor at, String prefix, Making making) {
        return at.text().flatMap(name -> {
            Optional<TruthMeasure> known = names.truthIfKnown(prefix + "[" + name + "]");
            if (known.isPresent()) {
                return known.map(Holds::of);
            }
            if (!INDEX.matches(name)) {
                at.fault("a name of letters, digits and the signs _ / . -");
                return Optional.empty();
            }
            return Optional.of(making.of(name, Label.of(name, name)));
        });
    }

    private static Optional<Condition> within(Cursor at) {
        List<Cursor> elements = at.elements("at least one division code");
        List<DivisionCode> places = new ArrayList<>();
        elements.forEach(each -> each.parsed("a division code of 6, 9 or 12 digits", DivisionCode::of)
                .ifPresent(places::add));
        return places.isEmpty() || places.size() < elements.size() ? Optional.empty() : Optional.of(Within.of(places));
    }

    private Optional<Condition> occurred(Fields fields) {
        Optional<OccurrenceMeasure> occurrences = names.occurrences(fields.required("of"));
        Cursor timesAt = fields.optional("times");
        Optional<Integer> times = timesAt.isPresent() ? figures.whole(timesAt, 1, Integer.MAX_VALUE) : Optional.of(1);
        Optional<Window> window = window(fields.required("window").fields());
        fields.end();
        if (occurrences.isEmpty() || times.isEmpty() || window.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Occurred.of(occurrences.get(), times.get(), window.get()));
    }

    Optional<Window> window(Fields fields) {
        Optional<Window.Kind> kind = fields.required("kind").oneOf(Window.Kind.class);
        Optional<Window> window = kind.flatMap(each -> switch (each) {
            case CALENDAR_YEAR -> Optional.of(Window.calendarYear());
            case ROLLING ->
                figures.whole(fields.required("months"), 1, Integer.MAX_VALUE).map(Window::rolling);
            case BLOCK -> block(fields);
        });
        if (kind.isPresent()) {
            fields.end();
        }
        return window;
    }

    private Optional<Window> block(Fields fields) {
        Optional<Integer> years = figures.whole(fields.required("years"), 1, Integer.MAX_VALUE / 12);
        Optional<Integer> anchor = figures.whole(fields.required("anchor"), Integer.MIN_VALUE, Integer.MAX_VALUE);
        return years.flatMap(length -> anchor.map(first -> Window.block(length, first)));
    }

    private static Map<String, Relation> signs() {
        Map<String, Relation> signs = new LinkedHashMap<>();
        for (Relation relation : Relation.values()) {
            signs.put(relation.sign(), relation);
        }
        return Collections.unmodifiableMap(signs);
    }
}
