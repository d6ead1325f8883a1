package org.shequ.standards.batch.program;

import java.util.Map;
import java.util.Set;

/**
 * Which columns a program finds.
 *
 * @param present the names of the columns there are
 * @param mixed those of quantities that are not known in each row
 * @param codes what the kind and place tell of truths and categories, for those that have no column
 */
record Presence(Set<String> present, Set<String> mixed, Map<String, Integer> codes) {
    boolean isAbsent(Column column) {
        return !present.contains(column.name());
    }

    boolean isWhole(Column column) {
        return present.contains(column.name()) && !mixed.contains(column.name());
    }

    int code(Column column) {
        return codes.getOrDefault(column.name(), 0);
    }
}
