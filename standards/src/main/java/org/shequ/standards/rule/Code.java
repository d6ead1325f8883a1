package org.shequ.standards.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.shequ.core.Preconditions;

/** The shape of the codes of items, states, steps and actors: that of the items of catalogues. */
final class Code {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private Code() {}

    static String checked(String role, String code) {
        Preconditions.checkArgument(
                SHAPE.matcher(code).matches(),
                "%s code (%s) must be capitals and digits joined by underscores, such as MEETING_ROOM",
                role,
                code);
        return code;
    }

    /** Refuses a code that stands twice in a list. */
    static void once(String role, List<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> Preconditions.checkArgument(seen.add(code), "%s %s must stand once", role, code));
    }
}
