package org.shequ.core.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A collector of faults, so that one pass tells every one of them.
 *
 * <p>For one reading by one thread; what it collected is handed out as an immutable list.
 */
public final class Faults {
    private final List<Fault> found = new ArrayList<>();

    /** Starts with no fault. */
    public Faults() {}

    /**
     * Adds a fault.
     *
     * @param fault the fault
     */
    public void add(Fault fault) {
        found.add(Objects.requireNonNull(fault));
    }

    /**
     * Adds faults.
     *
     * @param faults the faults in order
     */
    public void addAll(List<Fault> faults) {
        faults.forEach(this::add);
    }

    /** {@return whether there is no fault so far} */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** {@return the number of faults so far} */
    public int count() {
        return found.size();
    }

    /** {@return the faults so far, in the order they were found} */
    public List<Fault> list() {
        return List.copyOf(found);
    }

    /**
     * Ends the reading.
     *
     * @throws FaultsException if there is any fault
     */
    public void throwIfAny() {
        throwIfAny(FaultsException::new);
    }

    /**
     * Ends the reading with an exception of one's own.
     *
     * @param exception makes the exception from all faults
     * @throws FaultsException the exception made, if there is any fault
     */
    public void throwIfAny(Function<List<Fault>, ? extends FaultsException> exception) {
        if (!isEmpty()) {
            throw exception.apply(list());
        }
    }
}
