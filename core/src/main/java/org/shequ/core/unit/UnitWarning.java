package org.shequ.core.unit;

import java.util.Locale;
import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** Something doubtful in the data of a unit (单位数据疑点), which stops nothing. */
@Value.Immutable(builder = false, copy = false)
public abstract class UnitWarning {
    UnitWarning() {}

    /** What is doubtful. */
    public enum Kind {
        /** The committee given is not the one that the tail of the code tells; what is given is used. */
        COMMITTEE_AND_CODE,
        /** The end of the name says another kind of committee than the tail of the code. */
        NAME_AND_CODE,
        /** The code is of another level than such a unit. */
        CODE_LEVEL,
        /** Premises of one kind are measured in different ways. */
        AREA_BASES,
        /** More took part in the election than were on the roll. */
        PARTICIPANTS_AND_VOTERS,
        /** More households have moved in than were planned. */
        OCCUPIED_AND_PLANNED,
        /** More have a college education than there are staff. */
        COLLEGE_AND_STAFF,
        /** More of the labour force have moved to other work than there are. */
        MOVED_AND_LABOUR_FORCE,
        /** More addresses are served than there are. */
        SERVED_AND_ADDRESSES,
        /** More addresses are served twice than are served. */
        OVERLAPPING_AND_SERVED,
        /** More requests for legal aid were met than made. */
        LEGAL_AID_MET_AND_REQUESTS,
        /** The number of social organisations is not that of those listed; the number is used. */
        SOCIAL_ORGANISATIONS_AND_LIST,
        /** A deed was done for a community that is not among the paired ones. */
        DEEDS_AND_PAIRINGS,
        /** Money was paid for no months of service. */
        PAID_FOR_NO_MONTHS,
        /** The committee is said to be elected directly, and no election to be held. */
        ELECTED_AND_NO_ELECTION,
        /** A dated entry lies after the day at whose end the facts were gathered. */
        DATED_AFTER_AS_OF
    }

    static UnitWarning of(Kind kind, Label text) {
        return ImmutableUnitWarning.of(kind, text);
    }

    /** {@return what is doubtful} */
    @Value.Parameter
    public abstract Kind kind();

    /** {@return the warning in words, in both languages} */
    @Value.Parameter
    public abstract Label text();

    /**
     * Returns the warning in words.
     *
     * @param locale a locale whose language is {@code zh} or {@code en}
     * @return one sentence without a full stop
     * @throws IllegalArgumentException if the language is another one
     */
    public String message(Locale locale) {
        return text().in(locale);
    }

    @Override
    public String toString() {
        return kind() + ": " + text().en();
    }
}
