package org.shequ.core.unit;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/** The rules of names that data may choose, and of lists in which nothing stands twice. */
final class OpenName {
    static final String RULE = "a capital letter, then up to 63 capital letters, digits or underscores, such as CLINIC";
    private static final NameShape NAME = NameShape.of("A-Z", "A-Z0-9_", 63);
    private static final int SHOWN = 80;

    private OpenName() {}

    static void check(String role, String name) {
        Preconditions.checkArgument(NAME.matches(name), "%s (%s) must be %s", role, shown(name), RULE);
    }

    static void checkNotBlank(String role, String text) {
        Preconditions.checkArgument(!text.isBlank(), "%s (%s) must not be blank", role, text);
    }

    static void checkOnce(String role, Collection<?> all) {
        Set<Object> seen = new HashSet<>();
        all.forEach(each ->
                Preconditions.checkArgument(seen.add(each), "%s (%s) must stand once", role, shown(each.toString())));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
