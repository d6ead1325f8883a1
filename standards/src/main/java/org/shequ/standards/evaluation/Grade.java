package org.shequ.standards.evaluation;

import java.util.Optional;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;
import org.shequ.core.quantity.Ratio;
import org.shequ.core.text.Label;

/** A grade of a caller's scoring (等次): reached from such a score on, inclusive. */
@Value.Immutable(builder = false, copy = false)
public abstract class Grade {
    Grade() {}

    /**
     * Returns a grade with no name but its code.
     *
     * @param code what names it, such as {@code EXCELLENT}
     * @param from the score from which it is reached, inclusive
     * @return the grade
     * @throws IllegalArgumentException if the code is blank
     */
    public static Grade of(String code, Ratio from) {
        return ImmutableGrade.of(code, Optional.empty(), from);
    }

    /**
     * Returns a grade.
     *
     * @param code what names it, such as {@code EXCELLENT}
     * @param label its name
     * @param from the score from which it is reached, inclusive
     * @return the grade
     * @throws IllegalArgumentException if the code is blank
     */
    public static Grade of(String code, Label label, Ratio from) {
        return ImmutableGrade.of(code, Optional.of(label), from);
    }

    /** {@return what names it} */
    @Value.Parameter
    public abstract String code();

    /** {@return its name, if it has one beside the code} */
    @Value.Parameter
    public abstract Optional<Label> label();

    /** {@return the score from which it is reached, inclusive} */
    @Value.Parameter
    public abstract Ratio from();

    @Value.Check
    void check() {
        Preconditions.checkArgument(!code().isBlank(), "grade (%s) must not be blank", code());
    }

    /** {@return the code} */
    @Override
    public String toString() {
        return code();
    }
}
