package org.chancery.codebook;

/** A mistake in a codebook file; the message names file and line and says what was expected. */
public final class CodebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CodebookException(String file, int line, String problem) {
        super(file + ":" + line + ": " + problem);
    }
}
