package org.shequ.core.organisation;

import com.google.common.base.Preconditions;
import java.util.regex.Pattern;

/** The rules of ids, names and texts in an organisation chart. */
final class Words {
    static final String ID_RULE = "1 to 64 letters, digits, '.', '_', '/', or '-'";
    static final String NAME_RULE = "a capital letter, then up to 63 capital letters, digits or underscores";
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{Nd}._/-]{1,64}");
    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final int LONGEST = 200;
    private static final int SHOWN = 80;

    private Words() {}

    static void checkId(String role, String id) {
        Preconditions.checkArgument(ID.matcher(id).matches(), "%s (%s) must be %s", role, shown(id), ID_RULE);
    }

    static void checkName(String role, String name) {
        Preconditions.checkArgument(NAME.matcher(name).matches(), "%s (%s) must be %s", role, shown(name), NAME_RULE);
    }

    static void checkText(String role, String text) {
        Preconditions.checkArgument(
                !text.isBlank() && text.length() <= LONGEST && text.codePoints().noneMatch(Character::isISOControl),
                "%s (%s) must be 1 to %s characters, not blank, without control characters",
                role,
                shown(text),
                LONGEST);
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }
}
