package org.chancery.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chancery.app.source.Problems;

/**
 * The world as a command sees it.
 *
 * @param in the standard input
 * @param out where results go, in UTF-8
 * @param err where messages go
 */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    /** Prints, at once, so that nothing that was read is lost if a later input fails. */
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    void say(String message) {
        err.println("chancery: " + message);
    }

    /** Nobody takes the output any more: the disk is full, or the next program of a pipe has gone. */
    static final class OutputClosed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String words;

        OutputClosed(IOException cause) {
            super(cause);
            this.words = Problems.inWords(cause);
        }

        String inWords() {
            return words;
        }

        boolean isBrokenPipe() {
            return String.valueOf(getCause()).contains("Broken pipe");
        }
    }
}
