package org.shequ.core.json;

import java.util.Collection;
import java.util.Locale;

/** The allowed name that lies nearest to a wrong one, for messages. */
public final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /**
     * Returns the end of a message that hints at the nearest name, such as {@code (did you mean "households"?)} with a space before
     * it.
     *
     * @param wrong the name that is not allowed
     * @param names the names that are
     * @return the hint; nothing if no name is near
     */
    public static String hint(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST) {
            return "";
        }
        String best = "";
        int least = Math.max(1, wrong.length() / 3) + 1;
        for (String name : names) {
            int distance = name.length() > LONGEST
                    ? LONGEST
                    : distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? "" : " (did you mean \"" + best + "\"?)";
    }

    /** The least number of characters to insert, delete or replace (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
