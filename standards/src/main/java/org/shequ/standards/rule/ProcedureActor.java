package org.shequ.standards.rule;

import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** Who takes steps of a procedure (办理主体): a body, a department, a person in a part. */
@Value.Immutable(builder = false)
public abstract class ProcedureActor {
    ProcedureActor() {}

    /**
     * Returns an actor.
     *
     * @param code its code, such as {@code STREET_OFFICE}
     * @param label its name
     * @return the actor
     * @throws IllegalArgumentException if the code has another shape
     */
    public static ProcedureActor of(String code, Label label) {
        return ImmutableProcedureActor.of(code, label);
    }

    /** {@return its code, unique among the actors} */
    @Value.Parameter
    public abstract String code();

    /** {@return its name} */
    @Value.Parameter
    public abstract Label label();

    @Value.Check
    void check() {
        Code.checked("actor", code());
    }

    @Override
    public String toString() {
        return code();
    }
}
