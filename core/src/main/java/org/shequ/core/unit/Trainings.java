package org.shequ.core.unit;

import java.util.List;
import org.immutables.value.Value;

/** All trainings of a committee (培训情况): one that is not listed was not held. */
@Value.Immutable(builder = false, copy = false)
public abstract class Trainings {
    Trainings() {}

    /**
     * Returns the trainings of a committee.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Trainings of(List<Training> list) {
        return ImmutableTrainings.of(list);
    }

    /**
     * Returns the trainings of a committee.
     *
     * @param list all of them
     * @return the list
     * @throws IllegalArgumentException if one stands twice
     */
    public static Trainings of(Training... list) {
        return of(List.of(list));
    }

    /** {@return all of them, in order} */
    @Value.Parameter
    public abstract List<Training> list();

    @Value.Check
    void check() {
        OpenName.checkOnce("training", list());
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
