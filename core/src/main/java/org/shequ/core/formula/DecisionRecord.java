package org.shequ.core.formula;

import org.immutables.value.Value;

/** A decision with what it read and decided on the way (判断记录). */
@Value.Immutable(builder = false)
public abstract class DecisionRecord {
    DecisionRecord() {}

    static DecisionRecord of(Decision decision, Derivation derivation) {
        return ImmutableDecisionRecord.of(decision, derivation);
    }

    /** {@return the decision} */
    @Value.Parameter
    public abstract Decision decision();

    /** {@return what it read and decided; its arithmetic is empty} */
    @Value.Parameter
    public abstract Derivation derivation();
}
