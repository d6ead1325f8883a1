package org.shequ.core.json;

import java.util.List;
import java.util.stream.Collectors;

/** Input that could not be read; carries every fault found, and prints each on its own line. */
public class FaultsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * Makes the exception.
     *
     * @param faults every fault, at least one
     * @throws IllegalArgumentException if there is no fault
     */
    public FaultsException(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults (none) must be at least one");
        }
        this.faults = List.copyOf(faults);
    }

    /** {@return every fault, in the order they were found; empty in an exception that was serialised} */
    public final List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
