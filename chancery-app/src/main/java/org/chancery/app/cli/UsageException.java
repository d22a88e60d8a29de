package org.chancery.app.cli;

/** The command line is wrong in a way that only the command itself could see. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String problem) {
        super(problem);
    }
}
