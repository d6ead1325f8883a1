package org.shequ.standards.exact;

/** What cannot be folded into arithmetic of longs, or worked out with what is known; a closer look may tell. */
public final class NotExactException extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotExactException() {
        super("not plainly known", null, false, false);
    }

    /**
     * Returns that something is not known.
     *
     * @return the exception, without a stack trace: it is caught at once
     */
    public static NotExactException unknown() {
        return new NotExactException();
    }
}
