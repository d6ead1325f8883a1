package org.shequ.standards.batch.program;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which columns a program finds.
 *
 * @param present the names of the columns there are
 * @param mixed those of quantities that are not known in each row
 * @param codes the codes of truths and categories that have no column, as far as they are known without asking the place
 */
record Presence(Set<String> present, Set<String> mixed, Map<String, Integer> codes) {
    boolean isAbsent(Column column) {
        return !present.contains(column.name());
    }

    boolean isWhole(Column column) {
        return present.contains(column.name()) && !mixed.contains(column.name());
    }

    /** The code of a truth or category that has no column, null where the place is to be asked. */
    @Nullable
    Integer code(Column column) {
        return codes.get(column.name());
    }
}
