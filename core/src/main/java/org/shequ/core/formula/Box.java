package org.shequ.core.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.text.Label;

/** One case among those that what is unknown leaves open: what is supposed of the unknown facts in it. */
final class Box {
    static final Box WHOLE = new Box(Map.of(), Map.of(), Map.of(), Set.of(), List.of());

    private final Map<String, Span> spans;
    private final Map<String, Set<String>> categories;
    private final Map<Condition, Truth> truths;
    private final Set<String> missing;
    private final List<Label> supposed;

    private Box(
            Map<String, Span> spans,
            Map<String, Set<String>> categories,
            Map<Condition, Truth> truths,
            Set<String> missing,
            List<Label> supposed) {
        this.spans = spans;
        this.categories = categories;
        this.truths = truths;
        this.missing = missing;
        this.supposed = supposed;
    }

    boolean isWhole() {
        return missing.isEmpty();
    }

    @Nullable
    Span span(String name) {
        return spans.get(name);
    }

    @Nullable
    Set<String> category(String name) {
        return categories.get(name);
    }

    @Nullable
    Truth truth(Condition atom) {
        return truths.get(atom);
    }

    /** The names of the facts that something is supposed of. */
    Set<String> missing() {
        return missing;
    }

    /** What is supposed, in words. */
    List<Label> supposed() {
        return supposed;
    }

    Box withSpan(String name, Span span, Set<String> facts, Label words) {
        return new Box(with(spans, name, span), categories, truths, and(facts), and(words));
    }

    Box withCategory(String name, Set<String> values, Label words) {
        return new Box(spans, with(categories, name, values), truths, and(Set.of(name)), and(words));
    }

    Box withTruth(Condition atom, Truth truth, Set<String> facts, Label words) {
        return new Box(spans, categories, with(truths, atom, truth), and(facts), and(words));
    }

    private Set<String> and(Set<String> facts) {
        Set<String> all = new HashSet<>(missing);
        all.addAll(facts);
        return all;
    }

    private List<Label> and(Label words) {
        List<Label> all = new ArrayList<>(supposed);
        all.add(words);
        return all;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> all = new HashMap<>(map);
        all.put(key, value);
        return all;
    }
}
