package org.shequ.core.unit;

import java.util.Optional;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/**
 * The value of a fact that a pack declares (自定义指标值): a whole number, a truth, or a text.
 *
 * <p>A text is a category, or an exact amount such as {@code "12.50"}; the pack that declares the fact says which.
 */
public abstract sealed class FactValue permits NumberValue, TruthValue, TextValue {
    private static final NameShape NAME = NameShape.of("A-Za-z", "A-Za-z0-9_.", 63);

    FactValue() {}

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the value
     */
    public static FactValue of(long number) {
        return new NumberValue(number);
    }

    /**
     * Returns a truth.
     *
     * @param truth true or false
     * @return the value
     */
    public static FactValue of(boolean truth) {
        return truth ? TruthValue.TRUE : TruthValue.FALSE;
    }

    /**
     * Returns a text: a category or an exact amount.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is blank
     */
    public static FactValue of(String text) {
        return new TextValue(text);
    }

    /** {@return the whole number; empty if it is none} */
    public Optional<Long> number() {
        return Optional.empty();
    }

    /** {@return the truth; empty if it is none} */
    public Optional<Boolean> truth() {
        return Optional.empty();
    }

    /** {@return the text; empty if it is none} */
    public Optional<String> text() {
        return Optional.empty();
    }

    /**
     * Returns an amount in hundredths, such as 1 250 for {@code "12.50"}: of a text of digits with at most two places and no needless zeros
     * before them, or of a whole number.
     *
     * @return the hundredths, at most 10^17; below 0 where it is no such amount
     */
    public abstract long hundredths();

    static void checkName(String name) {
        Preconditions.checkArgument(
                NAME.matches(name),
                "fact name (%s) must be a letter, then up to 63 letters, digits, dots or underscores",
                name.length() <= 80 ? name : name.substring(0, 80) + "...");
    }

    /** {@return the number, truth or text} */
    @Override
    public abstract String toString();
}
