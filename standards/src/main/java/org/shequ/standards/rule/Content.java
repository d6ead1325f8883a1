package org.shequ.standards.rule;

import java.util.Optional;
import org.shequ.core.calendar.Deadline;

/** What a rule says (规则内容); one type for each kind of rule. */
public sealed interface Content permits Funding, Sharing, Norm, Target, Checklist, Procedure, NotEncoded {
    /** {@return the name of its kind, for example {@code CHECKLIST}; the same in small letters, words joined as in {@code notEncoded}, is its key in a rule} */
    String kind();

    /** {@return the checklist it is, or counts units by, if there is one} */
    default Optional<Checklist> checklist() {
        return Optional.empty();
    }

    /** {@return the norm it is, or asks of its money, if there is one} */
    default Optional<Norm> norm() {
        return Optional.empty();
    }

    /** {@return the day by which it is to be reached, that of its norm included} */
    default Optional<Deadline> deadline() {
        return norm().flatMap(Norm::deadline);
    }

    /** {@return whether nothing but attestations decides whether it is met, so that no fact is ever held against it} */
    default boolean isAttestedOnly() {
        return false;
    }
}
