package org.shequ.standards.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.shequ.core.place.DivisionCode;
import org.shequ.standards.assess.AssessedRule;
import org.shequ.standards.pack.PackIdentity;

/**
 * What is gathered of rules, one for each place. The rules of a document under a policy are the same objects each time, so they are told
 * apart without looking into them.
 *
 * @param <T> what is gathered
 */
final class ByPlace<T> {
    private final Policy policy;
    private final BiFunction<AssessedRule, DivisionCode, T> start;
    private final Map<DocumentInYear, IdentityHashMap<AssessedRule, Map<DivisionCode, T>>> all = new HashMap<>();

    ByPlace(Policy policy, BiFunction<AssessedRule, DivisionCode, T> start) {
        this.policy = policy;
        this.start = start;
    }

    /** What is gathered of a rule in a place, from the first time it is asked for. */
    T of(DocumentInYear document, AssessedRule rule, DivisionCode place) {
        return all.computeIfAbsent(document, each -> new IdentityHashMap<>())
                .computeIfAbsent(rule, each -> new TreeMap<>())
                .computeIfAbsent(place, code -> start.apply(rule, code));
    }

    /**
     * Makes something of what was gathered.
     *
     * @param <T> what was gathered
     * @param <R> what is made of it
     */
    @FunctionalInterface
    interface Result<T, R> {
        R of(DocumentInYear document, DivisionCode place, T gathered);
    }

    /** What is made of all that was gathered, by document, in the order of its rules, by place. */
    <R> List<R> results(Result<T, R> result) {
        List<R> results = new ArrayList<>();
        if (all.isEmpty()) {
            return results;
        }
        for (PackIdentity identity : policy.library().identities()) {
            DocumentInYear document = policy.found(identity);
            IdentityHashMap<AssessedRule, Map<DivisionCode, T>> rules = all.get(document);
            if (rules != null) {
                for (AssessedRule rule : document.assessed()) {
                    rules.getOrDefault(rule, Map.of())
                            .forEach((place, gathered) -> results.add(result.of(document, place, gathered)));
                }
            }
        }
        return results;
    }
}
