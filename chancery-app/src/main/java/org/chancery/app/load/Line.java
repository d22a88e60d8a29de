package org.chancery.app.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/**
 * One connection to a server, kept open, with as little work on the client's side as can be: what is answered is counted, not kept. For use by one
 * thread.
 */
final class Line implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;
    private static final int LONGEST_LINE = 64 * 1024;

    private final Socket socket;
    private final InputStream in;

    Line(URI server) throws IOException {
        this.socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(
                InetAddress.getAllByName(server.getHost())[0], server.getPort() < 0 ? 80 : server.getPort()));
        this.in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    /** Sends a request and takes the whole answer; its status. */
    int ask(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        String first = line();
        String[] parts = first.split(" ");
        if (parts.length < 2 || !parts[1].matches("[1-5][0-9]{2}")) {
            throw new IOException("no answer of a web server: " + first);
        }
        body(Integer.parseInt(parts[1]));
        return Integer.parseInt(parts[1]);
    }

    private void body(int status) throws IOException {
        long length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith("content-length:")) {
                length = Long.parseLong(name.substring(15).strip());
            }
            chunked |= name.startsWith("transfer-encoding:") && name.endsWith("chunked");
        }
        if (chunked) {
            chunks();
        } else if (status != 304 && status != 204) {
            in.skipNBytes(length);
        }
    }

    private void chunks() throws IOException {
        long length;
        do {
            length = Long.parseLong(line().replaceFirst(";.*", "").strip(), 16);
            in.skipNBytes(length);
            line();
        } while (length > 0);
    }

    private String line() throws IOException {
        StringBuilder out = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || out.length() > LONGEST_LINE) {
                throw new EOFException("the server hung up");
            }
            out.append((char) c);
        }
        return out.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
