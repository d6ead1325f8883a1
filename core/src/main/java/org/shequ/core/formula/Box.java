package org.shequ.core.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shequ.core.place.DivisionCode;
import org.shequ.core.text.Label;

/** One case among those that what is unknown leaves open: what is supposed of the unknown facts in it. */
final class Box {
    /** All cases together, to be divided finely. */
    static final Box WHOLE = new Box(true, Map.of(), Map.of(), Map.of(), List.of());

    /** All cases together, to be divided only where a condition turns once. */
    static final Box COARSE = new Box(false, Map.of(), Map.of(), Map.of(), List.of());

    private final boolean fine;
    private final Map<String, Span> spans;
    private final Map<String, Set<String>> categories;
    private final Map<Condition, Truth> truths;
    private final List<Split.Supposed> supposed;

    private Box(
            boolean fine,
            Map<String, Span> spans,
            Map<String, Set<String>> categories,
            Map<Condition, Truth> truths,
            List<Split.Supposed> supposed) {
        this.fine = fine;
        this.spans = spans;
        this.categories = categories;
        this.truths = truths;
        this.supposed = supposed;
    }

    boolean isFine() {
        return fine;
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

    /** What is supposed of a condition, or follows from what is supposed of another. */
    @Nullable
    Truth truth(Condition atom, LocalDate at) {
        Truth supposed = truths.get(atom);
        if (supposed != null) {
            return supposed;
        }
        for (Map.Entry<Condition, Truth> each : truths.entrySet()) {
            Truth follows = follows(each.getKey(), each.getValue() == Truth.TRUE, atom, at);
            if (follows != null) {
                return follows;
            }
        }
        return null;
    }

    private static @Nullable Truth follows(Condition supposed, boolean holds, Condition asked, LocalDate at) {
        if (supposed instanceof Within there && asked instanceof Within here) {
            return follows(there.places().get(0), holds, here.places().get(0));
        }
        if (supposed instanceof Occurred there
                && asked instanceof Occurred here
                && there.occurrences().equals(here.occurrences())) {
            return holds ? there.implies(here, at) ? Truth.TRUE : null : here.implies(there, at) ? Truth.FALSE : null;
        }
        return null;
    }

    private static @Nullable Truth follows(DivisionCode supposed, boolean lies, DivisionCode asked) {
        if (lies) {
            return asked.covers(supposed) ? Truth.TRUE : supposed.covers(asked) ? null : Truth.FALSE;
        }
        return supposed.covers(asked) ? Truth.FALSE : null;
    }

    /** What is supposed, in words. */
    List<Label> supposed() {
        return supposed.stream().map(Split.Supposed::words).toList();
    }

    Box withSpan(String name, Span span, Split.Supposed words) {
        return new Box(fine, with(spans, name, span), categories, truths, and(words));
    }

    Box withSpan(String name, Span span, Label quantity) {
        return withSpan(name, span, new Split.Beside(quantity, ""));
    }

    Box withCategory(String name, Set<String> values, Split.Supposed words) {
        return new Box(fine, spans, with(categories, name, values), truths, and(words));
    }

    Box withTruth(Condition atom, Truth truth, Split.Supposed words) {
        return new Box(fine, spans, categories, with(truths, atom, truth), and(words));
    }

    private List<Split.Supposed> and(Split.Supposed words) {
        List<Split.Supposed> all = new ArrayList<>(supposed);
        all.add(words);
        return all;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> all = new HashMap<>(map);
        all.put(key, value);
        return all;
    }
}
