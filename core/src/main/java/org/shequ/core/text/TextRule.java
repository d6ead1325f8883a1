package org.shequ.core.text;

import org.shequ.core.Preconditions;

/**
 * What ids, names and texts of values must be (文字规则): checked in one way wherever somebody else's words come in.
 *
 * <p>Example: {@code TextRule.ID.check("entry", "2016/07")}.
 */
public enum TextRule {
    /** An id, of letters of any script, digits, dots, underscores, slashes and dashes. */
    ID("1 to 64 letters, digits, '.', '_', '/', or '-'") {
        @Override
        boolean holds(String text) {
            return hasLength(text, 64)
                    && text.codePoints().allMatch(each -> isLetterOrDigit(each) || "._/-".indexOf(each) >= 0);
        }
    },

    /** A name that data may choose, such as {@code PUBLIC_HEALTH}. */
    NAME("a capital letter, then up to 63 capital letters, digits or underscores") {
        @Override
        boolean holds(String text) {
            return hasLength(text, 64)
                    && isCapital(text.charAt(0))
                    && text.chars().allMatch(each -> isCapital(each) || each == '_' || (each >= '0' && each <= '9'));
        }
    },

    /** Words, such as the name of a person or the purpose of a payment. */
    TEXT("1 to 200 characters, not blank, without control characters") {
        @Override
        boolean holds(String text) {
            return hasLength(text, 200) && !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl);
        }
    };

    private static final int SHOWN = 80;

    private final String allowed;

    TextRule(String allowed) {
        this.allowed = allowed;
    }

    abstract boolean holds(String text);

    /** {@return what is allowed, in words} */
    public String allowed() {
        return allowed;
    }

    /**
     * Checks a text.
     *
     * @param role what it is, for the message, such as {@code fund}
     * @param text the text
     * @throws IllegalArgumentException if the text is not allowed; the message shows its first 80 characters
     */
    public void check(String role, String text) {
        Preconditions.checkArgument(holds(text), "%s (%s) must be %s", role, shown(text), allowed);
    }

    /**
     * Shortens a text for a message.
     *
     * @param text the text
     * @return its first 80 characters
     */
    public static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    private static boolean hasLength(String text, int most) {
        return !text.isEmpty() && text.length() <= most;
    }

    private static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetter(codePoint) || Character.isDigit(codePoint);
    }

    private static boolean isCapital(int character) {
        return character >= 'A' && character <= 'Z';
    }
}
