package org.shequ.core.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** The allowed names that lie nearest to a wrong one, for messages. */
public final class Nearest {
    private static final int LONGEST = 80;
    private static final int MOST_LISTED = 30;
    private static final int FEW = 3;

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
            int distance = apart(wrong, name);
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? "" : " (did you mean \"" + best + "\"?)";
    }

    /**
     * Returns the allowed names as a message lists them: all, with a hint at the nearest; of more than 30 their number and the nearest
     * three, such as {@code 147 names, nearest households, residents, volunteers}.
     *
     * @param wrong the name that is not allowed
     * @param names the names that are, in order
     * @return the list
     */
    public static String listed(String wrong, Collection<String> names) {
        if (names.size() <= MOST_LISTED) {
            return String.join(", ", names) + hint(wrong, names);
        }
        String count = names.size() + " names";
        return wrong.length() > LONGEST
                ? count
                : names.stream()
                        .sorted(Comparator.comparingInt(name -> apart(wrong, name)))
                        .limit(FEW)
                        .collect(Collectors.joining(", ", count + ", nearest ", ""));
    }

    private static int apart(String wrong, String name) {
        return name.length() > LONGEST
                ? LONGEST
                : distance(wrong.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
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
