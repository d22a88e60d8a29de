package org.chancery.app.web;

/** An address could not be fetched or read; with the reason for the person who asked. */
final class Trouble extends Exception {

    private static final long serialVersionUID = 1L;

    private enum Kind {
        LASTING,
        PASSING,
        FORBIDDEN
    }

    private final Kind kind;

    private Trouble(String reason, Kind kind) {
        super(reason);
        this.kind = kind;
    }

    /** It will be the same next time, so it need not be tried again. */
    static Trouble lasting(String reason) {
        return new Trouble(reason, Kind.LASTING);
    }

    /** It may work another time. */
    static Trouble passing(String reason) {
        return new Trouble(reason, Kind.PASSING);
    }

    /** We may not ask there at all, whoever says it can be had. */
    static Trouble forbidden(String reason) {
        return new Trouble(reason, Kind.FORBIDDEN);
    }

    boolean isForbidden() {
        return kind == Kind.FORBIDDEN;
    }

    boolean isPassing() {
        return kind == Kind.PASSING;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
