package org.shequ.core.account;

import java.time.LocalDate;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.text.TextRule;

/** A disclosure of the use of the money (公开): when, up to which day, and to whom. */
@Value.Immutable
public abstract class Disclosure {
    Disclosure() {}

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    public static class Builder extends ImmutableDisclosure.Builder {
        Builder() {}
    }

    /** {@return the day it was disclosed} */
    public abstract LocalDate day();

    /** {@return the last day of what was disclosed} */
    public abstract LocalDate through();

    /** {@return to whom, for example {@code RESIDENTS} and {@code RESIDENTS_COMMITTEE}; at least one} */
    @Value.NaturalOrder
    public abstract SortedSet<String> audiences();

    @Value.Check
    void check() {
        if (through().isAfter(day())) {
            throw new IllegalArgumentException(
                    "through of a disclosure (" + through() + ") must not be after its day " + day());
        }
        if (audiences().isEmpty()) {
            throw new IllegalArgumentException(
                    "audiences of the disclosure of " + day() + " (none) must be at least one");
        }
        audiences().forEach(each -> TextRule.TEXT.check("audience of the disclosure of " + day(), each));
    }

    /** {@return day and audiences} */
    @Override
    public String toString() {
        return day() + " " + audiences();
    }
}
