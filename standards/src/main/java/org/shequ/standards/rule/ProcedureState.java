package org.shequ.standards.rule;

import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** Where a procedure stands (办理状态). */
@Value.Immutable(builder = false)
public abstract class ProcedureState {
    ProcedureState() {}

    /**
     * Returns a state.
     *
     * @param code its code, such as {@code PROPOSED}
     * @param label its name
     * @param isFinal whether the procedure ends there
     * @return the state
     * @throws IllegalArgumentException if the code has another shape
     */
    public static ProcedureState of(String code, Label label, boolean isFinal) {
        return ImmutableProcedureState.of(code, label, isFinal);
    }

    /** {@return its code, unique among the states} */
    @Value.Parameter
    public abstract String code();

    /** {@return its name} */
    @Value.Parameter
    public abstract Label label();

    /** {@return whether the procedure ends there} */
    @Value.Parameter
    public abstract boolean isFinal();

    @Value.Check
    void check() {
        Code.checked("state", code());
    }

    @Override
    public String toString() {
        return code();
    }
}
