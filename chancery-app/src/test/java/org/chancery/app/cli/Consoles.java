package org.chancery.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command run inside a test reads from and writes to: no terminal, a hundred columns. */
final class Consoles {

    private Consoles() {}

    static Console of(OutputStream out, ByteArrayOutputStream err) {
        return of("", out, err);
    }

    /** With something to read. */
    static Console of(String in, OutputStream out, ByteArrayOutputStream err) {
        return new Console(
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new Terminal(false, false, 100, true));
    }
}
