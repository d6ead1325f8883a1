package org.shequ.standards.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What belongs together of two sides.
 *
 * @param <T> the type of the things
 * @param before the one of the first side
 * @param after the one of the second side
 */
record Pair<T>(Optional<T> before, Optional<T> after) {
    /**
     * Pairs the things of two sides. Every test is tried for all before the next one is; each thing is taken once. The order is that of the
     * second side; what stands on the first side only keeps its place before what followed it there.
     */
    static <T> List<Pair<T>> of(List<T> before, List<T> after, List<BiPredicate<T, T>> tests) {
        Map<Integer, Integer> partners = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (BiPredicate<T, T> test : tests) {
            for (int i = 0; i < after.size(); i++) {
                for (int j = 0; j < before.size() && !partners.containsKey(i); j++) {
                    if (!taken.contains(j) && test.test(before.get(j), after.get(i))) {
                        partners.put(i, j);
                        taken.add(j);
                    }
                }
            }
        }
        List<Pair<T>> pairs = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < after.size(); i++) {
            Optional<Integer> partner = Optional.ofNullable(partners.get(i));
            for (; next < partner.orElse(0); next++) {
                alone(before, next, taken, pairs);
            }
            pairs.add(new Pair<>(partner.map(before::get), Optional.of(after.get(i))));
        }
        for (; next < before.size(); next++) {
            alone(before, next, taken, pairs);
        }
        return pairs;
    }

    private static <T> void alone(List<T> before, int index, Set<Integer> taken, List<Pair<T>> pairs) {
        if (!taken.contains(index)) {
            pairs.add(new Pair<>(Optional.of(before.get(index)), Optional.empty()));
        }
    }
}
