package org.shequ.standards.batch.program;

/** What a program over {@code long} cannot hold; the plain path answers instead. */
final class Unfit extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    Unfit(String what) {
        super(what);
    }
}
