package org.chancery.app.source;

/** One article cannot be read; becomes an {@link Arrival.Refused} at the edge of this package. */
final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    RefusedException(String reason) {
        super(reason);
    }
}
