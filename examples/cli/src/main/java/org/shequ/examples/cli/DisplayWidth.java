package org.shequ.examples.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * How many columns of a terminal a text takes: two for a wide or full-width character (East Asian Width W and F), none for a combining
 * mark, else one.
 */
final class DisplayWidth {
    /** First and last of each range of wide characters, in order. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF,
        0x4E00, 0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
    };

    private static final String CLOSING = "，。、；：！？）》〉〕】”’,.;:!?)]}";
    private static final String OPENING = "（《〈〔【“‘([{";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        for (int i = 0; i < WIDE.length; i += 2) {
            if (codePoint >= WIDE[i] && codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Fills up with spaces on the right, or on the left. */
    static String padded(String text, int width, boolean right) {
        String spaces = " ".repeat(Math.max(0, width - of(text)));
        return right ? spaces + text : text + spaces;
    }

    /** Breaks a text into lines of at most a width: at a space or beside a wide character where there is one, else anywhere. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > width) {
            int end = fitting(rest, width);
            int cut = end;
            while (cut > 0 && !mayBreak(rest, cut)) {
                cut = rest.offsetByCodePoints(cut, -1);
            }
            cut = cut == 0 ? end : cut;
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return lines;
    }

    /** No line begins with a closing mark or ends with an opening one, and no word of letters and digits is broken. */
    private static boolean mayBreak(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        boolean apart = before == ' ' || after == ' ' || of(before) == 2 || of(after) == 2;
        return apart && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }

    /** The index after the last character that fits; at least one character always does. */
    private static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += of(c);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Cuts a text to a width, with an ellipsis where something is left out. */
    static String cut(String text, int width) {
        return of(text) <= width ? text : text.substring(0, fitting(text, width - 1)) + "…";
    }
}
