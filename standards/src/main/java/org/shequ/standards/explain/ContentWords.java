package org.shequ.standards.explain;

import java.util.Locale;
import org.shequ.core.calendar.Deadline;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** The phrases in which contents of rules are said. */
final class ContentWords {
    private static final Wording ZH = read(Locale.CHINESE);
    private static final Wording EN = read(Locale.ENGLISH);

    private ContentWords() {}

    private static Wording read(Locale locale) {
        return Wording.read("contents", locale, file -> ContentWords.class.getResourceAsStream(file));
    }

    static Wording in(Locale locale) {
        return Label.isChinese(locale) ? ZH : EN;
    }

    static String deadline(Deadline deadline, Wording words) {
        return deadline.isAmbiguous()
                ? words.say("deadline.either", deadline.wording(), deadline.strictLastDay(), deadline.looseLastDay())
                : words.say("deadline.printed", deadline.wording(), deadline.strictLastDay());
    }
}
