package org.shequ.standards.rule;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * Steps in an order that a text prescribes (程序): states, the steps between them, who takes them and under what conditions.
 *
 * <p>Every state can be reached from the initial one; every state that is not final has a step out of it, a final one has none. A
 * procedure that is gone through again and again has no final state.
 */
@Value.Immutable
public abstract non-sealed class Procedure implements Content {
    Procedure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds procedures. */
    public static final class Builder extends ImmutableProcedure.Builder {
        Builder() {}
    }

    @Override
    public String kind() {
        return "PROCEDURE";
    }

    /** {@return the code of the state in which it begins} */
    public abstract String initial();

    /** {@return the states, in the order in which the text leads through them} */
    public abstract List<ProcedureState> states();

    /** {@return who takes part, in order} */
    public abstract List<ProcedureActor> actors();

    /** {@return the steps, in order} */
    public abstract List<ProcedureStep> steps();

    /**
     * Returns a state.
     *
     * @param code its code
     * @return the state
     * @throws IllegalArgumentException if there is no such state; the message lists those that exist
     */
    public ProcedureState state(String code) {
        return states().stream()
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no state " + code + " in the procedure; there are " + states()));
    }

    /**
     * Returns an actor.
     *
     * @param code its code
     * @return the actor
     * @throws IllegalArgumentException if there is no such actor; the message lists those that exist
     */
    public ProcedureActor actor(String code) {
        return actors().stream()
                .filter(actor -> actor.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no actor " + code + " in the procedure; there are " + actors()));
    }

    /**
     * Returns a step.
     *
     * @param code its code
     * @return the step
     * @throws IllegalArgumentException if there is no such step; the message lists those that exist
     */
    public ProcedureStep step(String code) {
        return steps().stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("no step " + code + " in the procedure; there are " + steps()));
    }

    /**
     * Returns the steps that may be taken in a state, their guards apart.
     *
     * @param state the code of the state
     * @return the steps, in order; none if it is final
     * @throws IllegalArgumentException if there is no such state; the message lists those that exist
     */
    public List<ProcedureStep> stepsFrom(String state) {
        ProcedureState known = state(state);
        return steps().stream()
                .filter(step -> step.from().contains(known.code()))
                .toList();
    }

    /**
     * Returns the states that some of the steps lead to.
     *
     * @param taken the steps that can be taken
     * @return the codes of the states, the initial one first
     */
    public Set<String> reachedBy(List<ProcedureStep> taken) {
        return ProcedureFlaw.reached(initial(), taken);
    }

    @Value.Check
    void check() {
        List<ProcedureFlaw> flaws = ProcedureFlaw.of(initial(), states(), actors(), steps());
        Preconditions.checkArgument(
                flaws.isEmpty(),
                "%s",
                flaws.stream().map(ProcedureFlaw::message).collect(Collectors.joining("; ")));
    }
}
