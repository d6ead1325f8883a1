package org.shequ.core.text;

import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/** A short name (名称) in Chinese and in English. */
@Value.Immutable(builder = false)
public abstract class Label {
    Label() {}

    /**
     * Returns a label, for example {@code Label.of("户数", "households")}.
     *
     * @param zh the Chinese wording; must not be blank
     * @param en the English wording; must not be blank
     * @return the label
     * @throws IllegalArgumentException if either wording is blank
     */
    public static Label of(String zh, String en) {
        return ImmutableLabel.of(zh, en);
    }

    /** {@return the Chinese wording} */
    @Value.Parameter
    public abstract String zh();

    /** {@return the English wording} */
    @Value.Parameter
    public abstract String en();

    /**
     * Returns the wording in a language.
     *
     * @param locale a locale whose language is {@code zh} or {@code en}
     * @return the wording
     * @throws IllegalArgumentException if the language is another one
     */
    public String in(Locale locale) {
        return isChinese(locale) ? zh() : en();
    }

    /**
     * Tells whether a locale asks for Chinese rather than English.
     *
     * @param locale a locale whose language is {@code zh} or {@code en}
     * @return true for Chinese
     * @throws IllegalArgumentException if the language is neither
     */
    public static boolean isChinese(Locale locale) {
        return switch (locale.getLanguage()) {
            case "zh" -> true;
            case "en" -> false;
            default ->
                throw new IllegalArgumentException("language (" + locale.toLanguageTag() + ") must be one of zh, en");
        };
    }

    @Value.Check
    void check() {
        Preconditions.checkArgument(!zh().isBlank(), "label zh (%s) must not be blank", zh());
        Preconditions.checkArgument(!en().isBlank(), "label en (%s) must not be blank", en());
    }

    @Override
    public String toString() {
        return zh() + " / " + en();
    }
}
