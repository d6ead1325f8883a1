package org.shequ.core.formula.json;

import java.util.List;
import java.util.Optional;
import org.shequ.core.json.Cursor;
import org.shequ.core.json.Fault;
import org.shequ.core.json.Fields;
import org.shequ.core.json.Json;

/** An object of which one key names the kind of formula or condition. */
record Node(Cursor at, Fields fields, String kind, int level) {
    /**
     * Returns the node at a place, or adds a fault.
     *
     * @param what a formula, a condition
     * @param level how many levels of JSON it lies in, counted from the outermost formula or condition, 1
     */
    static Optional<Node> of(Cursor at, String what, List<String> kinds, int level) {
        if (!at.isPresent()) {
            return Optional.empty();
        }
        if (!(at.json().orElseThrow() instanceof Json.Obj)) {
            at.fault(what + ": an object with one of the keys " + String.join(", ", kinds));
            return Optional.empty();
        }
        if (level > FormulaReader.MAX_LEVELS) {
            tooDeep(at, level);
            return Optional.empty();
        }
        Fields fields = at.fields();
        Optional<String> kind = fields.oneKeyOf(kinds);
        return kind.isPresent() ? Optional.of(new Node(at, fields, kind.get(), level)) : Optional.empty();
    }

    static void tooDeep(Cursor at, int level) {
        at.faults()
                .add(Fault.of(
                        at.location(),
                        "level " + level,
                        "at most " + FormulaReader.MAX_LEVELS + " levels within a formula or condition"));
    }

    /** The value of the key that names the kind. */
    Cursor value() {
        return fields.required(kind);
    }
}
