package org.shequ.standards.receipt;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shequ.core.json.Json;

/** Collects differences; counts all, keeps the first. */
final class Differences {
    private final List<Difference> kept = new ArrayList<>();
    private long count;

    void add(String pointer, DifferenceKind kind, Optional<String> receipt, Optional<String> again) {
        count++;
        if (kept.size() < Verification.MOST_LISTED) {
            kept.add(Difference.of(pointer, kind, receipt, again));
        }
    }

    void add(String pointer, DifferenceKind kind, String receipt, String again) {
        add(pointer, kind, Optional.of(receipt), Optional.of(again));
    }

    /** Adds each leaf in which running again differs from what the receipt says. */
    void compare(String pointer, Optional<Json> receipt, Optional<Json> again) {
        if (receipt.equals(again)) {
            return;
        }
        if (receipt.isPresent() && again.isPresent()) {
            if (receipt.get() instanceof Json.Obj said && again.get() instanceof Json.Obj given) {
                members(pointer, said.members(), given.members());
                return;
            }
            if (receipt.get() instanceof Json.Arr said && again.get() instanceof Json.Arr given) {
                elements(pointer, said.elements(), given.elements());
                return;
            }
        }
        add(pointer, DifferenceKind.RESULT, receipt.map(Json::toString), again.map(Json::toString));
    }

    private void members(String pointer, Map<String, Json> said, Map<String, Json> given) {
        Set<String> keys = new LinkedHashSet<>(said.keySet());
        keys.addAll(given.keySet());
        keys.forEach(key -> compare(
                pointer + "/" + key.replace("~", "~0").replace("/", "~1"),
                Optional.ofNullable(said.get(key)),
                Optional.ofNullable(given.get(key))));
    }

    private void elements(String pointer, List<Json> said, List<Json> given) {
        for (int i = 0; i < Math.max(said.size(), given.size()); i++) {
            compare(pointer + "/" + i, at(said, i), at(given, i));
        }
    }

    private static Optional<Json> at(List<Json> list, int index) {
        return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
    }

    long count() {
        return count;
    }

    List<Difference> list() {
        return ImmutableList.copyOf(kept);
    }
}
