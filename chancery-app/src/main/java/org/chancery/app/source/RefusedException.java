package org.chancery.app.source;

/** One article or line cannot be read; with the reason for the person who has to mend it. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    public RefusedException(String reason) {
        super(reason);
    }
}
