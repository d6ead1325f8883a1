package org.shequ.core.election;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An objection to the roll of voters (对选民名单的异议), and when it was answered. */
@Value.Immutable(builder = false, copy = false)
public abstract class RollObjection {
    RollObjection() {}

    /**
     * Returns an objection that is not answered, or not known to be.
     *
     * @param day the day on which it was raised
     * @return the objection
     */
    public static RollObjection of(LocalDate day) {
        return ImmutableRollObjection.of(day, Optional.empty());
    }

    /**
     * Returns an objection that was answered.
     *
     * @param day the day on which it was raised
     * @param answered the day on which it was answered
     * @return the objection
     * @throws IllegalArgumentException if it was answered before it was raised
     */
    public static RollObjection of(LocalDate day, LocalDate answered) {
        return ImmutableRollObjection.of(day, Optional.of(answered));
    }

    /** {@return the day on which it was raised} */
    @Value.Parameter
    public abstract LocalDate day();

    /** {@return the day on which it was answered} */
    @Value.Parameter
    public abstract Optional<LocalDate> answered();

    @Value.Check
    void check() {
        new Flaws().notBefore("answered", answered(), "day", Optional.of(day())).end();
    }

    /** {@return the two days} */
    @Override
    public String toString() {
        return day() + answered().map(each -> "/" + each).orElse("/..");
    }
}
