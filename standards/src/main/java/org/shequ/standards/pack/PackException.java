package org.shequ.standards.pack;

import java.util.List;
import org.shequ.core.json.Fault;
import org.shequ.core.json.FaultsException;

/** A pack that could not be loaded; carries every fault of every file. */
public final class PackException extends FaultsException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param faults every fault, at least one
     */
    public PackException(List<Fault> faults) {
        super(faults);
    }
}
