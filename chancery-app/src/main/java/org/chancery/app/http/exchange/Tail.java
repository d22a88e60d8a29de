package org.chancery.app.http.exchange;

import java.io.IOException;

/** What goes on being written behind the body of an answer, by the thread that answers, until it returns or the client has gone. */
public interface Tail {

    /** The line to the client. */
    interface Line {

        /**
         * Sends this at once.
         *
         * @throws IOException if the client has gone, or takes nothing for too long
         */
        void write(String text) throws IOException;
    }

    /**
     * Writes.
     *
     * @throws IOException as {@link Line#write} throws it
     */
    void write(Line out) throws IOException;
}
