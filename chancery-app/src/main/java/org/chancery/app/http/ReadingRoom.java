package org.chancery.app.http;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chancery.app.dictionary.Dictionary;
import org.chancery.app.http.desk.ReadingDesk;
import org.chancery.app.http.desk.Samples;
import org.chancery.app.http.drawing.WorldMap;
import org.chancery.app.http.exchange.Route;
import org.chancery.app.http.guard.Gates;
import org.chancery.app.http.guard.HostGuard;
import org.chancery.app.http.guard.RateGuard;
import org.chancery.app.http.guard.TokenGuard;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.live.Streams;
import org.chancery.app.http.page.Notice;
import org.chancery.app.pages.CodebookPages;
import org.chancery.app.reading.Engine;
import org.chancery.app.reading.Engines;
import org.chancery.app.store.Store;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.jspecify.annotations.Nullable;

/**
 * A running server over a store. Pages are answered at once; the reader is loaded meanwhile, and an empty store is then filled with the
 * samples.
 */
public final class ReadingRoom implements AutoCloseable {

    /** Requests that look into the store at the same time, and others that ask for what another day knew; there are no more connections to it. */
    private static final int PLACES = 4;

    private static final int PLACES_THEN = 2;

    private static final long PATIENCE_MILLIS = 2_000;

    private final Settings settings;
    private final Log log;
    private final ReadingDesk desk;
    private final List<Route> routes;
    private final Doorway door;
    private final Streams streams;
    private final CompletableFuture<Notice> filled;
    private final CompletableFuture<Void> warming;
    private final CompletableFuture<Void> linking;
    private volatile boolean closing;

    private ReadingRoom(
            Settings settings, Store store, Engines engines, List<CodebookFile> codebook, Log log, Clock clock) {
        this.settings = settings;
        this.log = log;
        boolean empty = store.size() == 0;
        this.desk = new ReadingDesk(
                () -> engines.load(codebook, Dictionary.NONE),
                settings.threads(),
                settings.queue(),
                settings.patienceSeconds());
        this.filled = desk.engine().handle((engine, failure) -> loaded(store, engine, failure, empty));
        this.streams = new Streams(store, settings.pace());
        this.linking = CompletableFuture.runAsync(() -> link(store));
        Figures figures = new Figures(store, desk, streams);
        Supplier<Codebook> book = once(() -> Codebook.of(codebook));
        Gazetteer gazetteer = new Gazetteer(book);
        this.warming = desk.engine().thenRunAsync(() -> warm(gazetteer));
        this.routes = new RouteTable(
                        store, desk, gazetteer, () -> book.get().cues().vague(), clock, streams)
                .routes(once(() -> CodebookPages.of(codebook)), () -> notice(empty), figures);
        Porter porter = new Porter(
                new HostGuard(settings.names()),
                new RateGuard(settings.rate(), System::nanoTime),
                new TokenGuard(!settings.isLocal(), store::token),
                new Gates(PLACES, PLACES_THEN, PATIENCE_MILLIS, System::nanoTime),
                figures,
                log);
        this.door = new Doorway(settings, routes, porter);
    }

    /**
     * Opens the room.
     *
     * @param store stays the caller's to close, after the room
     * @param codebook to read by and to show
     * @param clock tells when something is corrected
     */
    public static ReadingRoom open(
            Settings settings, Store store, Engines engines, List<CodebookFile> codebook, Log log, Clock clock) {
        ReadingRoom room = new ReadingRoom(settings, store, engines, codebook, log, clock);
        try {
            room.door.open();
        } catch (RuntimeException e) {
            room.desk.close();
            throw e;
        }
        log.tell("open", json -> json.text("address", room.address().toString()));
        return room;
    }

    /** Where it is. */
    public URI address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return URI.create("http://" + host + ":" + door.port() + "/");
    }

    /** Every way in, for whoever wants to compare. */
    List<Route> routes() {
        return routes;
    }

    /** Waits until articles can be read, and samples are there if there was nothing. */
    void awaitReader() {
        filled.join();
    }

    /** Waits until all that was kept before is linked into stories. */
    void awaitLinked() {
        linking.join();
    }

    /** Links what came without being linked, or was linked by other code; a little at a time, for others may want to write. */
    private void link(Store store) {
        if (store.inTime().unlinked() > 0) {
            log.tell("linking what is not linked yet");
            while (!closing && store.linkSome() > 0) {}
        }
    }

    /** Does what takes long the first time before somebody asks for it. */
    private static void warm(Gazetteer gazetteer) {
        gazetteer.load();
        WorldMap.load();
    }

    private Notice loaded(Store store, @Nullable Engine engine, @Nullable Throwable failure, boolean empty) {
        if (engine == null) {
            log.tell("no reader", json -> json.text("why", String.valueOf(failure)));
            return Notice.of(
                    "The models could not be loaded: nothing can be read here until the server is started anew.");
        }
        log.tell("reader loaded");
        int samples = empty ? Samples.into(store, engine) : 0;
        return samples == 0
                ? Notice.NONE
                : Notice.of(
                        "The store was empty, so " + samples
                                + " sample articles were read in. They were written for Chancery; some tell of what never happened.");
    }

    private Notice notice(boolean empty) {
        if (filled.isDone()) {
            return filled.exceptionally(failure -> Notice.of("The samples could not be read in."))
                    .join();
        }
        return empty
                ? Notice.of("The store is empty. As soon as the models are loaded, sample articles are read in.")
                : Notice.NONE;
    }

    /** Made when it is first asked for. */
    private static <T> Supplier<T> once(Supplier<T> maker) {
        return new Supplier<>() {
            private @Nullable T made;

            @Override
            public synchronized T get() {
                if (made == null) {
                    made = maker.get();
                }
                return made;
            }
        };
    }

    /** Lets nobody in any more, finishes what was accepted, and ends. */
    @Override
    public void close() {
        log.tell("closing");
        closing = true;
        warming.cancel(false);
        streams.close();
        door.close();
        desk.close();
        linking.exceptionally(failure -> null).join();
        if (desk.isReady()) {
            awaitSamples();
        }
        log.tell("closed");
    }

    /** Samples are taken in all or none; what is begun is let come to its end. Models that are still being loaded are not waited for. */
    private void awaitSamples() {
        filled.completeOnTimeout(Notice.NONE, settings.patienceSeconds(), TimeUnit.SECONDS)
                .exceptionally(failure -> Notice.NONE)
                .join();
    }
}
