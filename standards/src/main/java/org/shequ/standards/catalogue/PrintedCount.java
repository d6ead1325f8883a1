package org.shequ.standards.catalogue;

/** The words that print how many items a list has (计数用语), such as 六个特色. */
final class PrintedCount {
    private static final String NUMERALS = "一二三四五六七八九十";

    private PrintedCount() {}

    /** Holds the numeral that the words begin with against the number of items. */
    static void check(String printed, int items) {
        int count = printed.isEmpty() ? 0 : NUMERALS.indexOf(printed.charAt(0)) + 1;
        if (count == 0) {
            throw new IllegalArgumentException("printed count (" + printed + ") must begin with one of " + NUMERALS);
        }
        if (count != items) {
            throw new IllegalArgumentException(
                    "printed count (" + printed + ") must agree with the items, of which there are " + items);
        }
    }
}
