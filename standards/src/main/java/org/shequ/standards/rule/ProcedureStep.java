package org.shequ.standards.rule;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.formula.Condition;
import org.shequ.core.source.ClauseId;
import org.shequ.core.text.Label;

/** A step of a procedure (环节): from which states to which, who may take it, and under what condition. */
@Value.Immutable
public abstract class ProcedureStep {
    ProcedureStep() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds steps. */
    public static final class Builder extends ImmutableProcedureStep.Builder {
        Builder() {}
    }

    /** {@return its code, unique among the steps, such as {@code APPROVE}} */
    public abstract String code();

    /** {@return its name} */
    public abstract Label label();

    /** {@return the codes of the states in which it may be taken, at least one} */
    public abstract List<String> from();

    /** {@return the code of the state to which it leads} */
    public abstract String to();

    /** {@return the codes of the actors, each of whom may take it; at least one} */
    public abstract List<String> by();

    /** {@return the condition under which it may be taken; empty where there is none} */
    public abstract Optional<Condition> guard();

    /** {@return the clauses it rests on; none where those of the rule are meant} */
    public abstract List<ClauseId> clauses();

    @Value.Check
    void check() {
        Code.checked("step", code());
        Preconditions.checkArgument(!from().isEmpty(), "states before step %s must be at least one", code());
        Preconditions.checkArgument(!by().isEmpty(), "actors of step %s must be at least one", code());
    }

    @Override
    public String toString() {
        return code();
    }
}
