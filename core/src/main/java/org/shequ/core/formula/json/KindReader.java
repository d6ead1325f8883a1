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
import org.shequ.core.formula.TruthMeasure;
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
            Optional<UnitKind> kind = element.oneOf(UnitKind.class);
            if (kind.isPresent()) {
                kind(element, kind.get(), kinds);
            }
        }
        if (kinds.isEmpty() || kinds.size() < elements.size()) {
            return Optional.empty();
        }
        return Optional.of(kinds.size() == 1 ? kinds.get(0) : AnyOf.of(kinds));
    }

    private void kind(Cursor at, UnitKind kind, List<Condition> kinds) {
        int faults = at.faults().count();
        List<Condition> parts = new ArrayList<>();
        is(at, "unit", kind.isCommunity() ? UnitKind.COMMUNITY : kind, parts);
        if (kind.committee().isPresent()) {
            is(at, "committee", kind.committee().get(), parts);
        }
        if (kind.settlement().isPresent()) {
            is(at, "settlement", kind.settlement().get(), parts);
        }
        if (kind.ruralSetUp().isPresent()) {
            ruralCommunity(at, kind.ruralSetUp().get().isSetUp(), parts);
        }
        if (at.faults().count() == faults) {
            kinds.add(parts.size() == 1 ? parts.get(0) : AllOf.of(parts));
        }
    }

    private void is(Cursor at, String name, Enum<?> constant, List<Condition> parts) {
        String value = constant.name();
        Optional<CategoryMeasure> category = names.implied(at, name, "the category", CategoryMeasure.class);
        if (category.isPresent() && !category.get().values().contains(value)) {
            at.fault(
                    "category " + name + " does not have the value " + value,
                    "a category " + name + " with the value " + value);
        } else if (category.isPresent()) {
            parts.add(IsOneOf.of(category.get(), List.of(value)));
        }
    }

    private void ruralCommunity(Cursor at, boolean wanted, List<Condition> parts) {
        Optional<TruthMeasure> truth = names.implied(at, "ruralCommunity", "the truth", TruthMeasure.class);
        if (truth.isPresent()) {
            Condition holds = Holds.of(truth.get());
            parts.add(wanted ? holds : Not.of(holds));
        }
    }
}
