package org.shequ.standards.plan;

import java.util.Locale;
import org.shequ.core.text.Label;
import org.shequ.core.text.Wording;

/** The phrases of plans. */
final class PlanWords {
    private static final Wording ZH =
            Wording.read("plan", Locale.CHINESE, file -> PlanWords.class.getResourceAsStream(file));
    private static final Wording EN =
            Wording.read("plan", Locale.ENGLISH, file -> PlanWords.class.getResourceAsStream(file));

    private PlanWords() {}

    static String say(Locale locale, String key, Object... arguments) {
        return (Label.isChinese(locale) ? ZH : EN).say(key, arguments);
    }

    static Label label(String key, Object... arguments) {
        return Label.of(ZH.say(key, arguments), EN.say(key, arguments));
    }
}
