package org.shequ.standards.rule;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Cursor;

/** Reads the codes of a list, each of which must stand once. */
final class Coded {
    private final String role;
    private final String allowed;
    private final Set<String> seen = new HashSet<>();

    Coded(String role, String allowed) {
        this.role = role;
        this.allowed = allowed;
    }

    Optional<String> read(Cursor cursor) {
        Optional<String> code = cursor.parsed(allowed, text -> Code.checked(role, text));
        code.filter(known -> !seen.add(known))
                .ifPresent(known -> cursor.fault(role + " " + known + " must stand once", "each " + role + " once"));
        return code;
    }

    /** {@return the codes read so far} */
    Set<String> seen() {
        return seen;
    }
}
