package org.shequ.standards.explain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shequ.core.text.Wording;

/** The resolved name of a figure of a series, such as {@code wage.social[510400][2015]}, taken apart to be said in words. */
record FigureName(String series, String year, Optional<String> item) {
    private static final Pattern NAME = Pattern.compile(
            "(?<series>[A-Za-z][A-Za-z.]*)(\\[[0-9]{6,12}\\])?\\[(?<year>[0-9]{4})\\](\\[(?<item>[A-Z][A-Z0-9_]*)\\])?( base .*)?");

    static Optional<FigureName> of(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                ? Optional.of(new FigureName(
                        matcher.group("series"), matcher.group("year"), Optional.ofNullable(matcher.group("item"))))
                : Optional.empty();
    }

    /** Says it, or nothing where people have no name for the series that we know of. */
    Optional<String> say(Wording words) {
        String known = words.sayOr("series." + series, "");
        if (known.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(item.map(each -> words.say("figure.item", year, known, words.sayOr("item." + each, each)))
                .orElseGet(() -> words.say("figure", year, known)));
    }

    /** The unit of the series, where its figures have one that their dimension does not tell. */
    String unit(Wording words) {
        return words.sayOr("seriesUnit." + series, "");
    }
}
