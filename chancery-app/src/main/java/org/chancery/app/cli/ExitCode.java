package org.chancery.app.cli;

/** How the program ends. */
final class ExitCode {

    static final int OK = 0;

    /** The input or the surroundings cannot be used: no such file, a broken codebook, a full disk. */
    static final int ERROR = 1;

    /** The command line itself is wrong. */
    static final int USAGE = 2;

    /** Everything was worked through, but some of the input was skipped. */
    static final int SKIPPED = 3;

    private ExitCode() {}
}
