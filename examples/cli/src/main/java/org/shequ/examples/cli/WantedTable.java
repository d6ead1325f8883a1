package org.shequ.examples.cli;

import java.util.List;
import java.util.Locale;
import org.shequ.core.text.Wording;
import org.shequ.standards.policy.PolicyLibrary;
import org.shequ.standards.wanted.WantedFact;
import org.shequ.standards.wanted.WantedFacts;

/** Missing facts as people read them: those that settle most first. */
final class WantedTable {
    private static final int MOST_ROWS = 10;

    private final Wording words;
    private final MissingNames names;

    WantedTable(PolicyLibrary library, Wording words, Locale language) {
        this.words = words;
        this.names = new MissingNames(LibraryOptions.catalogue(library), words, language);
    }

    /** The rows; none where nothing is missing. */
    List<String> lines(WantedFacts wanted) {
        if (wanted.facts().isEmpty()) {
            return List.of();
        }
        TextTable table = new TextTable(
                TextTable.WIDTH,
                TextTable.Column.words(words.say("missing.header")),
                TextTable.Column.words(words.say("name.short")),
                TextTable.Column.number(words.say("wanted.settles")),
                TextTable.Column.number(words.say("wanted.bearsOn")));
        for (WantedFact fact : wanted.facts().stream().limit(MOST_ROWS).toList()) {
            table.row(
                    fact.name(),
                    names.label(fact.name()).orElse(""),
                    String.valueOf(fact.settles()),
                    String.valueOf(fact.bearsOn()));
        }
        return BudgetSummary.withRest(table.lines(), wanted.facts().size() - MOST_ROWS, words);
    }
}
