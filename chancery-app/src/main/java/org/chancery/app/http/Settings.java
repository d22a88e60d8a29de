package org.chancery.app.http;

import java.util.Set;
import org.chancery.app.http.live.Streams.Pace;

/**
 * How the server is to be run.
 *
 * @param host the address to listen at
 * @param port 0 for any that is free
 * @param names by which the server may be called besides its addresses
 * @param rate requests a second from one address; 0 for no limit
 * @param threads articles read at the same time
 * @param queue articles that may wait to be read
 * @param patienceSeconds how long reading one article may take, waiting included, and how long stopping may take
 * @param pace of streams of new records
 */
public record Settings(
        String host, int port, Set<String> names, int rate, int threads, int queue, long patienceSeconds, Pace pace) {

    /** On this machine only, for tests and for people who just want to look. */
    public static final Settings LOCAL = new Settings("127.0.0.1", 0, Set.of(), 0, 2, 16, 30);

    /** With streams of the usual pace. */
    public Settings(String host, int port, Set<String> names, int rate, int threads, int queue, long patienceSeconds) {
        this(host, port, names, rate, threads, queue, patienceSeconds, Pace.USUAL);
    }

    public Settings {
        names = Set.copyOf(names);
    }

    /** Whether only this machine itself can come in: neither another address nor another name is given. */
    public boolean isLocal() {
        return names.isEmpty() && (host.equals("localhost") || host.equals("::1") || host.startsWith("127."));
    }
}
