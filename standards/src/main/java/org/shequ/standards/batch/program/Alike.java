package org.shequ.standards.batch.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shequ.core.formula.Facts;

/**
 * What is made for places, one for all of them that answer alike whatever is asked in the making. What is asked next turns on the answers so
 * far alone, so a further place is asked the same questions in the same order, until it answers otherwise than any before it.
 *
 * @param <T> what is made
 */
final class Alike<T> {
    private final Function<List<PlaceFacts>, T> maker;
    private final Knot<T> root = new Knot<>();
    private int made;

    /**
     * Begins with nothing made.
     *
     * @param maker makes it of a place, by what each of its documents reads of it
     */
    Alike(Function<List<PlaceFacts>, T> maker) {
        this.maker = maker;
    }

    private static final class Knot<T> {
        private PlaceFacts.@Nullable Question question;
        private @Nullable T made;
        private final Map<Object, Knot<T>> next = new HashMap<>();
    }

    /** What there is for a place. */
    synchronized T of(List<Facts> place) {
        Knot<T> knot = root;
        while (knot != null && knot.question != null) {
            knot = knot.next.get(answer(place, knot.question));
        }
        return knot == null || knot.made == null ? make(place) : knot.made;
    }

    /** {@return how many had to be made so far} */
    synchronized int made() {
        return made;
    }

    private static Object answer(List<Facts> place, PlaceFacts.Question question) {
        return question.answer(place.get(question.document()));
    }

    private T make(List<Facts> place) {
        Map<PlaceFacts.Question, Object> answers = new LinkedHashMap<>();
        List<PlaceFacts> asked = new ArrayList<>();
        for (Facts facts : place) {
            Function<PlaceFacts.Question, Object> answering =
                    question -> answers.computeIfAbsent(question, each -> each.answer(facts));
            asked.add(new PlaceFacts(facts, asked.size(), answering));
        }
        T found = maker.apply(asked);
        Knot<T> knot = root;
        for (Map.Entry<PlaceFacts.Question, Object> each : answers.entrySet()) {
            if (knot.question == null) {
                knot.question = each.getKey();
            }
            knot = knot.next.computeIfAbsent(each.getValue(), answer -> new Knot<>());
        }
        knot.made = Objects.requireNonNull(found, "what is made");
        made++;
        return found;
    }
}
