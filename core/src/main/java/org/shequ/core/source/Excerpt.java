package org.shequ.core.source;

/** The start of a text, short enough for an error message. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    /**
     * Returns the text, cut after forty characters.
     *
     * @param text any text
     * @return the text, or its start and three dots
     */
    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }
}
