package org.shequ.core.meeting;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.shequ.core.quantity.Persons;
import org.shequ.core.text.TextRule;

/** A matter on the agenda of a meeting and the votes on it (议题与表决). What is not stated is not known. */
@Value.Immutable
public abstract class AgendaItem {
    AgendaItem() {}

    /** {@return a new builder; the matter must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }

    /** {@return the id of the matter, one of its own in the meeting} */
    public abstract String matter();

    /** {@return what it is about, in words} */
    public abstract Optional<String> topic();

    /** {@return how many agreed (赞成)} */
    public abstract Optional<Persons> agree();

    /** {@return how many disagreed (反对)} */
    public abstract Optional<Persons> disagree();

    /** {@return how many abstained (弃权)} */
    public abstract Optional<Persons> abstain();

    /** {@return what is said to have been decided (宣布的决定)} */
    public abstract Optional<MeetingDecision> decision();

    /** {@return the votes that are known together, agreeing, disagreeing and abstaining} */
    @Value.Derived
    public Persons votes() {
        return Stream.of(agree(), disagree(), abstain())
                .flatMap(Optional::stream)
                .reduce(Persons.ZERO, Persons::plus);
    }

    @Value.Check
    void check() {
        TextRule.ID.check("matter", matter());
        topic().ifPresent(text -> TextRule.TEXT.check("topic of matter " + matter(), text));
    }

    /** {@return the matter and the votes} */
    @Override
    public String toString() {
        return matter() + " " + text(agree()) + ":" + text(disagree()) + ":" + text(abstain());
    }

    private static String text(Optional<Persons> votes) {
        return votes.map(Persons::toString).orElse("?");
    }
}
