package org.shequ.standards.json;

import java.util.Optional;

/** The characters around the place where a parser stopped. */
interface Passage {
    /** The character at an offset from the start of the text; empty after its end, or where it is not kept. */
    Optional<String> at(long offset);

    static Passage of(String text) {
        return offset -> offset < 0 || offset >= text.length()
                ? Optional.empty()
                : Optional.of(Character.toString(text.codePointAt((int) offset)));
    }
}
