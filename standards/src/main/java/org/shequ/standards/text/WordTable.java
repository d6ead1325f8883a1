package org.shequ.standards.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words and what each says, in the order in which they are tried (词表).
 *
 * <p>A map of the JDK: a table of Guava's would load its jar with the first phrase that is read.
 *
 * @param <T> what a word says
 */
final class WordTable<T> {
    private final Map<String, T> words = new LinkedHashMap<>();

    /** Adds a word after the others; fails if it is there. */
    WordTable<T> put(String word, T meaning) {
        if (words.put(word, meaning) != null) {
            throw new IllegalStateException("word " + word + " must stand in a table once");
        }
        return this;
    }

    /** Adds words that are looked for, whatever they say. */
    static Map<String, Boolean> of(String... words) {
        WordTable<Boolean> table = new WordTable<>();
        for (String word : words) {
            table = table.put(word, true);
        }
        return table.build();
    }

    /** The words in order, unmodifiable. */
    Map<String, T> build() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }
}
