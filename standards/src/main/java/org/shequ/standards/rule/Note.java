package org.shequ.standards.rule;

import java.util.Locale;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** The assumptions (假设) and caveats (提示) that lines and findings carry, by name; packs may add names of their own. */
public final class Note {
    /** Heads count for the whole year because months in post are not known. */
    public static final String FULL_YEAR = "FULL_YEAR";

    /** The document has no date and the caller assumed one. */
    public static final String EFFECTIVE_DATE_ASSUMED = "EFFECTIVE_DATE_ASSUMED";

    /** No period is printed and a yearly one is inferred. */
    public static final String ANNUAL_INFERRED = "ANNUAL_INFERRED";

    /** No first year is printed; the rule covers the year of issue whole. */
    public static final String WHOLE_YEAR_OF_ISSUE = "WHOLE_YEAR_OF_ISSUE";

    /** The year covered began before the document was issued. */
    public static final String RETROACTIVE = "RETROACTIVE";

    /** The printed figure is suspected to be a misprint. */
    public static final String SUSPECTED_MISPRINT = "SUSPECTED_MISPRINT";

    /** A figure of the rule is inferred, not printed: see the reason in the rule. */
    public static final String INFERRED_FIGURE = "INFERRED_FIGURE";

    /** How binding the rule is, is inferred, not printed: see the reason in the rule. */
    public static final String INFERRED_MODALITY = "INFERRED_MODALITY";

    /** The last day of the rule is inferred, not printed: see the reason in the rule. */
    public static final String INFERRED_DEADLINE = "INFERRED_DEADLINE";

    /** How areas are to be measured is inferred, not printed: see the reason in the rule. */
    public static final String INFERRED_BASIS = "INFERRED_BASIS";

    /** A figure or word was read in two or more accounts of the text, not in the text itself. */
    public static final String SECOND_HAND = "SECOND_HAND";

    /** A figure or word was read in one account of the text only, not in the text itself. */
    public static final String SINGLE_SOURCE = "SINGLE_SOURCE";

    /** The text prints no figure. */
    public static final String NO_FIGURE_PRINTED = "NO_FIGURE_PRINTED";

    /** The ratio of sharing is left to someone who has not set it. */
    public static final String SHARE_NOT_SET = "SHARE_NOT_SET";

    /** The norm holds of the units of an extent together; one unit is held against it by itself. */
    public static final String POOLED = "POOLED";

    /** The list of the text is open; what it does not name was not looked at. */
    public static final String OPEN_ENDED = "OPEN_ENDED";

    /** An area is stated on another basis than the one asked for. */
    public static final String OTHER_BASIS = "OTHER_BASIS";

    /** An area asked for is written rounded up to 0.01 square metres; it was compared as it is. */
    public static final String ROUNDED_UP = "ROUNDED_UP";

    /** A figure is a what-if. */
    public static final String HYPOTHETICAL = "HYPOTHETICAL";

    private static final Wording ZH =
            Wording.read("notes", Locale.CHINESE, file -> Note.class.getResourceAsStream(file));
    private static final Wording EN =
            Wording.read("notes", Locale.ENGLISH, file -> Note.class.getResourceAsStream(file));

    private Note() {}

    /**
     * Says a note in words.
     *
     * @param name the name, for example {@code FULL_YEAR}
     * @param locale Chinese or English
     * @return a phrase, or the name itself where a pack has added it
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public static String describe(String name, Locale locale) {
        return (Label.isChinese(locale) ? ZH : EN).sayOr(name, name);
    }
}
