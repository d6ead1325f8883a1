package org.shequ.core.account;

import java.util.List;
import java.util.SortedSet;
import org.immutables.value.Value;
import org.shequ.core.Preconditions;

/**
 * What became of entries that were to be booked together (入账结果): all of them are booked, or none is.
 *
 * <p>Where anything is refused, all refusals are told; where nothing is refused but something is not stated, what is missing is told, and
 * nothing is booked.
 */
@Value.Immutable
public abstract class Booking {
    Booking() {}

    static ImmutableBooking.Builder builder() {
        return ImmutableBooking.builder();
    }

    /** How a booking ends. */
    public enum Status {
        /** All entries are booked (已入账). */
        BOOKED,
        /** Some are refused, none is booked (不予入账). */
        REFUSED,
        /** Something is not stated, none is booked (待定). */
        UNDETERMINED
    }

    /** {@return the account before} */
    public abstract EarmarkedAccount before();

    /** {@return the account after: with all entries where they are booked, else as before} */
    public abstract EarmarkedAccount after();

    /** {@return the entries that were to be booked, in the order of an account, each once} */
    public abstract List<Entry> entries();

    /** {@return the ids of entries that the account holds already, with the same content; they change nothing} */
    @Value.NaturalOrder
    public abstract SortedSet<String> repeated();

    /** {@return all refusals, in the order of the entries, then of the reasons} */
    public abstract List<Refusal> refusals();

    /** {@return what is not stated and would have to be, such as {@code entries[i1].raising.voluntary}} */
    @Value.NaturalOrder
    public abstract SortedSet<String> missing();

    /** {@return how it ends} */
    public Status status() {
        if (!refusals().isEmpty()) {
            return Status.REFUSED;
        }
        return missing().isEmpty() ? Status.BOOKED : Status.UNDETERMINED;
    }

    /** {@return whether the entries are booked} */
    public boolean isBooked() {
        return status() == Status.BOOKED;
    }

    /**
     * Returns the account with all entries.
     *
     * @return the account after
     * @throws IllegalArgumentException if they are not booked; it tells every refusal and all that is missing
     */
    public EarmarkedAccount orThrow() {
        Preconditions.checkArgument(
                isBooked(), "entries (%s) must be bookable: refused %s, missing %s", entries(), refusals(), missing());
        return after();
    }

    /** {@return the status and the refusals} */
    @Override
    public String toString() {
        return status() + " " + refusals() + " " + missing();
    }
}
