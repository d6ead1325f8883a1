package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * Lines that are netted together (抵扣): uses, and the grants that are taken off them because purposes link them.
 *
 * @param uses the uses, in the order in which grants come off them
 * @param grants the grants; none for the uses that share no purpose with any
 * @param <T> what lines are
 */
record Netting<T>(List<T> uses, List<T> grants) {
    /** Groups lines: each grant with the uses of its purposes, the grants of theirs, and so on; last what no grant is for. */
    static <T> List<Netting<T>> of(List<T> uses, List<T> grants, Function<T, Collection<String>> purposes) {
        List<Netting<T>> found = new ArrayList<>();
        List<T> rest = new ArrayList<>(uses);
        for (T grant : grants) {
            List<T> given = new ArrayList<>(List.of(grant));
            List<T> shared = linked(rest, given, purposes);
            while (given.addAll(linked(without(grants, given), shared, purposes))
                    && shared.addAll(linked(without(rest, shared), given, purposes))) {}
            if (!shared.isEmpty()) {
                rest.removeAll(shared);
                found.add(new Netting<>(shared, given));
            }
        }
        found.add(new Netting<>(rest, List.of()));
        return found;
    }

    private static <T> List<T> linked(List<T> lines, List<T> others, Function<T, Collection<String>> purposes) {
        return new ArrayList<>(lines.stream()
                .filter(line -> others.stream()
                        .anyMatch(other -> !Collections.disjoint(purposes.apply(line), purposes.apply(other))))
                .toList());
    }

    private static <T> List<T> without(List<T> lines, List<T> others) {
        return lines.stream().filter(line -> !others.contains(line)).toList();
    }
}
