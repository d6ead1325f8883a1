package org.shequ.core.unit;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.text.NameShape;

/**
 * The value of a fact that a pack declares (自定义指标值): a whole number, a truth, or a text.
 *
 * <p>A text is a category, or an exact amount such as {@code "12.50"}; the pack that declares the fact says which.
 */
@Value.Immutable(builder = false, copy = false)
public abstract class FactValue {
    private static final NameShape NAME = NameShape.of("A-Za-z", "A-Za-z0-9_.", 63);

    FactValue() {}

    /**
     * Returns a whole number.
     *
     * @param number the number
     * @return the value
     */
    public static FactValue of(long number) {
        return ImmutableFactValue.of(Optional.of(number), Optional.empty(), Optional.empty());
    }

    /**
     * Returns a truth.
     *
     * @param truth true or false
     * @return the value
     */
    public static FactValue of(boolean truth) {
        return ImmutableFactValue.of(Optional.empty(), Optional.of(truth), Optional.empty());
    }

    /**
     * Returns a text: a category or an exact amount.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is blank
     */
    public static FactValue of(String text) {
        return ImmutableFactValue.of(Optional.empty(), Optional.empty(), Optional.of(text));
    }

    /** {@return the whole number; empty if it is none} */
    @Value.Parameter
    public abstract Optional<Long> number();

    /** {@return the truth; empty if it is none} */
    @Value.Parameter
    public abstract Optional<Boolean> truth();

    /** {@return the text; empty if it is none} */
    @Value.Parameter
    public abstract Optional<String> text();

    static void checkName(String name) {
        Preconditions.checkArgument(
                NAME.matches(name),
                "fact name (%s) must be a letter, then up to 63 letters, digits, dots or underscores",
                name.length() <= 80 ? name : name.substring(0, 80) + "...");
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(
                text().isEmpty() || !text().get().isBlank(), "fact value (%s) must not be blank", text().orElse(""));
    }

    /** {@return the number, truth or text} */
    @Override
    public String toString() {
        return Stream.of(number(), truth(), text())
                .flatMap(Optional::stream)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
