package org.shequ.examples.cli;

import java.util.Locale;
import org.shequ.core.quantity.Yuan;

/** Text as it may be shown: on one line, with nothing that steers a terminal. */
final class Shown {
    private Shown() {}

    /** Escapes control characters, line separators, marks of direction and half surrogate pairs. */
    static String line(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (steers(c)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean steers(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** An amount with thousands apart, for example 93,600.00. */
    static String amount(Yuan amount) {
        String digits = amount.toString();
        int first = digits.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.indexOf('.') - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
