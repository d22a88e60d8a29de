package org.chancery.app.source;

/** The input that was asked for cannot be used at all; the message is for the person who asked. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceException(String problem) {
        super(problem);
    }
}
