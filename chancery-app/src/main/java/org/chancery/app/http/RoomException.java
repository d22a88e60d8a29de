package org.chancery.app.http;

/** The server cannot be opened; the message says where and why. */
public final class RoomException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RoomException(String message, Throwable cause) {
        super(message, cause);
    }
}
