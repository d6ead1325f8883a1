package org.shequ.standards.meeting;

import java.util.Locale;

/** How far something that must happen to a matter has come (办理状态). */
public enum RouteStatus {
    /** It is done (已完成). */
    DONE,
    /** It is to be done now (待办). */
    TO_DO,
    /** It may come after what is to be done now (其后). */
    LATER,
    /** Its turn has come, and a condition of it does not hold (条件不符). */
    REFUSED,
    /** What is known does not decide it (资料不足). */
    UNDETERMINED,
    /** Enough others are done in its place (已不必). */
    NOT_NEEDED,
    /** The document says something of it that is not encoded (未录入). */
    NOT_ENCODED;

    /**
     * Says it in words.
     *
     * @param locale Chinese or English
     * @return a word or two
     * @throws IllegalArgumentException if the language is neither zh nor en
     */
    public String words(Locale locale) {
        return MeetingWords.in(locale).say("route." + this);
    }
}
