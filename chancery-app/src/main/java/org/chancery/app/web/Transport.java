package org.chancery.app.web;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** One request and its answer, whatever it is: no redirects, no second try. */
interface Transport {

    /** Asks for this address; a problem on the way is an IOException with a message for people. */
    Answer get(URI address, Map<String, String> headers) throws IOException, InterruptedException;

    /** An answer is longer than is read. */
    final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;

        TooLargeException(long most) {
            super("the answer is too large: more than " + most + " bytes");
        }
    }
}
