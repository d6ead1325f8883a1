package org.shequ.standards.meeting;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.shequ.core.text.Label;

/** What is asked about a meeting (会议要件); a rule answers for one by the facts it measures. */
public enum MeetingAspect {
    /** Whether those who asked for it may have it called (提议召集). */
    CALL(
            "提议召集",
            "called on request",
            MeetingFact.CALLING_ADULTS,
            MeetingFact.CALLING_HOUSEHOLDS,
            MeetingFact.CALLING_GROUPS,
            MeetingFact.ASKING_VILLAGERS,
            MeetingFact.ASKING_REPRESENTATIVES),
    /** Whether notice was long enough (会前通知). */
    NOTICE("会前通知", "notice", MeetingFact.NOTICE_DAYS),
    /** Whether enough of the base attended (到会人数). */
    QUORUM("到会人数", "quorum", MeetingFact.ATTENDED, MeetingFact.HOUSEHOLDS_REPRESENTED, MeetingFact.WOMEN),
    /** Whether enough agreed to a matter (表决). */
    MAJORITY("表决", "majority", MeetingFact.AGREED, MeetingFact.DISAGREED, MeetingFact.ABSTAINED);

    private final String zh;
    private final String en;
    private final ImmutableSet<MeetingFact> facts;

    MeetingAspect(String zh, String en, MeetingFact... facts) {
        this.zh = zh;
        this.en = en;
        this.facts = ImmutableSet.copyOf(facts);
    }

    /** {@return what people call it} */
    public Label label() {
        return Label.of(zh, en);
    }

    /** {@return the facts by whose measuring a rule is found to speak of it} */
    public Set<MeetingFact> facts() {
        return facts;
    }

    /** Whether one of its facts is named, such as {@code facts[attended]}, in a text. */
    boolean isNamedIn(String text) {
        return facts.stream().anyMatch(fact -> text.contains(fact.measure()));
    }
}
