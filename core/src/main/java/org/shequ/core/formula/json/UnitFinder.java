package org.shequ.core.formula.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;
import org.shequ.core.quantity.Dimension;

/** Finds what a formula is counted in from the first measure or parameter that tells, where nothing around it does. */
final class UnitFinder {
    private final Names names;
    private final List<Cursor> unknown = new ArrayList<>();

    UnitFinder(Names names) {
        this.names = names;
    }

    /** The measures named on the way that the vocabulary does not know. */
    List<Cursor> unknown() {
        return unknown;
    }

    Optional<Dimension<?>> find(Cursor at) {
        Json json = at.json().orElse(null);
        if (json instanceof Json.Text) {
            return isName(at) ? measure(at) : Optional.empty();
        }
        if (!(json instanceof Json.Obj object)) {
            return Optional.empty();
        }
        Fields fields = at.fields();
        for (String key : object.members().keySet()) {
            Optional<Dimension<?>> found = find(key, fields.optional(key));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Dimension<?>> find(String key, Cursor at) {
        return switch (key) {
            case "measure" -> at.json().orElse(null) instanceof Json.Text ? measure(at) : Optional.empty();
            case "parameter" ->
                at.json().orElse(null) instanceof Json.Text name
                        ? names.unitOfParameter(name.value())
                        : Optional.empty();
            case "price" -> Optional.of(Dimension.YUAN);
            case "sum", "largerOf", "smallerOf" -> first(at);
            case "of", "then", "else" -> find(at);
            case "stepped" -> inside(at, "base");
            case "headCost" -> inside(at, "rate");
            case "tiers" ->
                at.json().orElse(null) instanceof Json.Obj ? tiers(at.fields().optional("tiers")) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Dimension<?>> inside(Cursor at, String key) {
        return at.json().orElse(null) instanceof Json.Obj ? find(at.fields().optional(key)) : Optional.empty();
    }

    private Optional<Dimension<?>> first(Cursor at) {
        if (!(at.json().orElse(null) instanceof Json.Arr)) {
            return Optional.empty();
        }
        for (Cursor element : at.elements()) {
            Optional<Dimension<?>> found = find(element);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Dimension<?>> tiers(Cursor at) {
        if (!(at.json().orElse(null) instanceof Json.Arr)) {
            return Optional.empty();
        }
        for (Cursor tier : at.elements()) {
            Optional<Dimension<?>> found = inside(tier, "formula");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Dimension<?>> measure(Cursor at) {
        Optional<Dimension<?>> unit =
                at.json().orElse(null) instanceof Json.Text name ? names.unitOfMeasure(name.value()) : Optional.empty();
        if (unit.isEmpty()) {
            unknown.add(at);
        }
        return unit;
    }

    /** Tells the name of a measure from a figure, where either may stand: names begin with a letter. */
    static boolean isName(Cursor at) {
        return at.json().orElse(null) instanceof Json.Text text
                && !text.value().isEmpty()
                && Character.isLetter(text.value().charAt(0));
    }
}
