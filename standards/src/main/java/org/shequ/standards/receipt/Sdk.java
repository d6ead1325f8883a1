package org.shequ.standards.receipt;

/** The version of this SDK (版本), as receipts state it. */
public final class Sdk {
    /** The version, for example {@code 0.1.0}. */
    public static final String VERSION = "0.1.0-SNAPSHOT";

    private Sdk() {}
}
