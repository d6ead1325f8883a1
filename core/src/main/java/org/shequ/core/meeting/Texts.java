package org.shequ.core.meeting;

import com.google.common.base.Preconditions;
import java.util.regex.Pattern;

/** The rules of ids and of words in a meeting. */
final class Texts {
    static final String ID_RULE = "1 to 64 letters, digits, '.', '_', '/', or '-'";
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._/-]{1,64}");
    private static final int LONGEST = 200;
    private static final int SHOWN = 80;

    private Texts() {}

    static void checkId(String role, String id) {
        Preconditions.checkArgument(ID.matcher(id).matches(), "%s (%s) must be %s", role, shown(id), ID_RULE);
    }

    static void checkText(String role, String text) {
        Preconditions.checkArgument(
                !text.isBlank() && text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl),
                "%s (%s) must be 1 to %s characters, not blank, without control characters",
                role,
                shown(text),
                LONGEST);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
