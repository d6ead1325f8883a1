package org.shequ.core.formula;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.text.Label;

/** A fact or figure that a derivation used (所用数据). */
@Value.Immutable(builder = false)
public abstract class Operand {
    Operand() {}

    static Operand of(String name, Label label, String value, String unit) {
        return ImmutableOperand.of(name, label, value, unit, Optional.empty());
    }

    static Operand ofCategory(String name, Label label, String value, Label words) {
        return ImmutableOperand.of(name, label, value, "", Optional.of(words));
    }

    /** {@return its resolved name, for example {@code households} or {@code wage.social[510402][2016]}} */
    @Value.Parameter
    public abstract String name();

    /** {@return what people call it} */
    @Value.Parameter
    public abstract Label label();

    /** {@return its value as used in the arithmetic, exact; {@code ?} where it is not known} */
    @Value.Parameter
    public abstract String value();

    /** {@return its unit, for example {@code yuan}; empty for truths and categories} */
    @Value.Parameter
    public abstract String unit();

    /** {@return what people call the value; empty but for the value of a category} */
    @Value.Parameter
    public abstract Optional<Label> words();
}
