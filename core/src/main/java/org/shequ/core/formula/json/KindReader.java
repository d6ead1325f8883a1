package org.shequ.core.formula.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.formula.AllOf;
import org.shequ.core.formula.AnyOf;
import org.shequ.core.formula.CategoryMeasure;
import org.shequ.core.formula.Condition;
import org.shequ.core.formula.Holds;
import org.shequ.core.formula.IsOneOf;
import org.shequ.core.formula.Not;
import org.shequ.core.json.Cursor;
import org.shequ.core.unit.UnitKind;

/** Reads kinds of units as what they stand for: the sort of unit, and for communities their axes. */
final class KindReader {
    /** How many levels deeper the conditions that kinds stand for may be written. */
    private static final int LEVELS = 5;

    private final Names names;

    KindReader(Names names) {
        this.names = names;
    }

    Optional<Condition> kinds(Node node) {
        Cursor at = node.value();
        if (node.level() + LEVELS > FormulaReader.MAX_LEVELS) {
            Node.tooDeep(at, node.level() + LEVELS);
            return Optional.empty();
        }
        List<Cursor> elements = at.elements("at least one kind");
        List<Condition> kinds = new ArrayList<>();
        for (Cursor element : elements) {
            element.oneOf(UnitKind.class).flatMap(kind -> kind(element, kind)).ifPresent(kinds::add);
        }
        if (kinds.isEmpty() || kinds.size() < elements.size()) {
            return Optional.empty();
        }
        return Optional.of(kinds.size() == 1 ? kinds.get(0) : AnyOf.of(kinds));
    }

    private Optional<Condition> kind(Cursor at, UnitKind kind) {
        List<Optional<Condition>> parts = new ArrayList<>();
        parts.add(is(at, "unit", kind.isCommunity() ? UnitKind.COMMUNITY.name() : kind.name()));
        kind.committee().ifPresent(committee -> parts.add(is(at, "committee", committee.name())));
        kind.settlement().ifPresent(settlement -> parts.add(is(at, "settlement", settlement.name())));
        kind.ruralSetUp().ifPresent(setUp -> parts.add(ruralCommunity(at, setUp.isSetUp())));
        List<Condition> known = parts.stream().flatMap(Optional::stream).toList();
        if (known.size() < parts.size()) {
            return Optional.empty();
        }
        return Optional.of(known.size() == 1 ? known.get(0) : AllOf.of(known));
    }

    private Optional<Condition> is(Cursor at, String name, String value) {
        Optional<CategoryMeasure> category = names.implied(at, name, "the category", Names::asCategory);
        if (category.isPresent() && !category.get().values().contains(value)) {
            at.fault(
                    "category " + name + " does not have the value " + value,
                    "a category " + name + " with the value " + value);
            return Optional.empty();
        }
        return category.map(each -> IsOneOf.of(each, List.of(value)));
    }

    private Optional<Condition> ruralCommunity(Cursor at, boolean wanted) {
        return names.implied(at, "ruralCommunity", "the truth", Names::asTruth)
                .map(truth -> wanted ? Holds.of(truth) : Not.of(Holds.of(truth)));
    }
}
