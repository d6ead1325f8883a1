package org.shequ.standards.rule;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.formula.Condition;
import org.shequ.core.text.Label;

/** One thing that a checklist asks (清单项): it says what compliance looks like. */
@Value.Immutable
public abstract class ChecklistItem {
    ChecklistItem() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds items. */
    public static final class Builder extends ImmutableChecklistItem.Builder {
        Builder() {}
    }

    /** {@return its code, unique in the checklist, such as {@code MEETING_ROOM}; an attestation answers by it} */
    public abstract String code();

    /** {@return what is so where it is met} */
    public abstract Label label();

    /** {@return the condition under which it is asked; empty where it always is} */
    public abstract Optional<Condition> when();

    /** {@return the condition that decides it; empty where it is attested} */
    public abstract Optional<Condition> met();

    @Value.Check
    void check() {
        Code.checked("item", code());
    }

    @Override
    public String toString() {
        return code();
    }
}
