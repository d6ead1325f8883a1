package org.shequ.standards.meeting;

import java.util.Collection;
import java.util.Locale;
import org.shequ.core.json.Json;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** Answers about meetings and matters in words. */
final class MeetingWords {
    private static final Wording ZH =
            Wording.read("meeting", Locale.CHINESE, file -> MeetingWords.class.getResourceAsStream(file));
    private static final Wording EN =
            Wording.read("meeting", Locale.ENGLISH, file -> MeetingWords.class.getResourceAsStream(file));

    private MeetingWords() {}

    static Wording in(Locale locale) {
        return Label.isChinese(locale) ? ZH : EN;
    }

    static Json.Arr texts(Collection<?> all) {
        return Json.array(all.stream().map(each -> Json.text(each.toString())).toList());
    }
}
