package org.shequ.examples.cli;

import java.util.Locale;
import org.shequ.core.text.Wording;
import org.shequ.standards.lookup.Lookup;
import org.shequ.standards.lookup.LookupStatus;

/** What was found of a document, in words: {@code PZH2015 in force since 2015-06-24}. */
final class LookupLine {
    private LookupLine() {}

    static String of(Lookup lookup, Wording words, Locale language) {
        String note =
                lookup.note().map(each -> words.say("note", each.in(language))).orElse("");
        return of(lookup, lookup.status(), words) + note;
    }

    /** For norms, which a document may have without amounts of money. */
    static String ofNorms(Lookup lookup, Wording words) {
        boolean isInForce = lookup.status() == LookupStatus.NO_RULE;
        return of(lookup, isInForce ? LookupStatus.IN_FORCE : lookup.status(), words);
    }

    private static String of(Lookup lookup, LookupStatus status, Wording words) {
        String from =
                lookup.from().map(date -> words.say("from." + status, date)).orElse("");
        return words.say("document", lookup.document(), words.say("lookup." + status)) + from;
    }
}
