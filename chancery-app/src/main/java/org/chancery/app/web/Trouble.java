package org.chancery.app.web;

/** An address could not be fetched or read; with the reason for the person who asked. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whether it may be otherwise the next time. */
    private final boolean passing;

    private Trouble(String reason, boolean passing) {
        super(reason);
        this.passing = passing;
    }

    /** It will be the same next time, so it need not be tried again. */
    static Trouble lasting(String reason) {
        return new Trouble(reason, false);
    }

    /** It may work another time. */
    static Trouble passing(String reason) {
        return new Trouble(reason, true);
    }

    boolean isPassing() {
        return passing;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
