package org.shequ.core.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is found when what is unknown is divided into cases until every condition is decided in each.
 *
 * @param <T> what is found
 */
final class Divided<T> {
    private static final int MOST_CASES = 4_096;

    private final Facts facts;
    private final Question<T> question;
    private final List<Box> cases = new ArrayList<>();
    private final Set<String> assumptions = new TreeSet<>();
    private @Nullable Found<T> found;

    private Divided(Facts facts, Question<T> question) {
        this.facts = facts;
        this.question = question;
    }

    /** Divides finely, else coarsely, else not at all, so that the cases stay within the limit. */
    static <T> Divided<T> of(Facts facts, Question<T> question) {
        for (Box whole : List.of(Box.WHOLE, Box.COARSE)) {
            Divided<T> divided = new Divided<>(facts, question);
            divided.found = divided.find(whole);
            if (divided.found != null) {
                return divided;
            }
        }
        Divided<T> undivided = new Divided<>(facts, question);
        Evaluator evaluator = new Evaluator(facts, Box.COARSE, Trace.NONE);
        undivided.found = undivided.undivided(evaluator, question.answer(evaluator), Box.COARSE);
        return undivided;
    }

    T result() {
        return found().result();
    }

    /** The names of the facts that would settle the result. */
    Set<String> missing() {
        return found().missing();
    }

    /** The cases, in order. */
    List<Box> cases() {
        return cases;
    }

    Set<String> assumptions() {
        return assumptions;
    }

    private Found<T> found() {
        if (found == null) {
            throw new IllegalStateException("a division must be found before it is asked");
        }
        return found;
    }

    /** Returns null where there are too many cases. */
    private @Nullable Found<T> find(Box box) {
        Evaluator evaluator = new Evaluator(facts, box, Trace.NONE);
        T result = question.answer(evaluator);
        Split split = evaluator.split();
        if (split == null) {
            return cases.size() == MOST_CASES ? null : undivided(evaluator, result, box);
        }
        List<Box> both = split.of(box);
        Found<T> one = find(both.get(0));
        Found<T> other = one == null ? null : find(both.get(1));
        return one == null || other == null ? null : joined(one, other, split.facts());
    }

    private Found<T> undivided(Evaluator evaluator, T result, Box box) {
        cases.add(box);
        assumptions.addAll(evaluator.assumptions());
        return new Found<>(result, evaluator.missing());
    }

    /** Where both cases settle on one result, what divides them does not matter. */
    private Found<T> joined(Found<T> one, Found<T> other, Set<String> dividing) {
        T result = question.both(one.result(), other.result());
        if (question.isSettled(result)) {
            return new Found<>(result, Set.of());
        }
        Set<String> missing = new TreeSet<>(one.missing());
        missing.addAll(other.missing());
        missing.addAll(dividing);
        return new Found<>(result, missing);
    }

    /**
     * What is asked of each case, and how two answers make one.
     *
     * @param <T> what is found
     */
    interface Question<T> {
        /** The answer in one case. */
        T answer(Evaluator evaluator);

        /** Whether an answer leaves nothing open. */
        boolean isSettled(T answer);

        /** What is known when either of two cases may be. */
        T both(T one, T other);
    }

    private record Found<T>(T result, Set<String> missing) {}
}
