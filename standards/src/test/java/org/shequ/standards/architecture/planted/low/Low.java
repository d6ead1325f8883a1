package org.shequ.standards.architecture.planted.low;

import org.shequ.standards.architecture.planted.high.High;

/** Knows the layer above. */
public final class Low {
    private Low() {}

    /** {@return a value of the layer above} */
    public static High above() {
        return new High();
    }
}
