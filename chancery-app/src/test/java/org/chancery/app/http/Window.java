package org.chancery.app.http;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A browser before a room. Where no browser is installed, a test ends as skipped when it opens the first page. */
final class Window implements AutoCloseable {

    private final Optional<Browser> browser = Browser.start();
    private final Room room;

    /** Before this room, which is closed with it. */
    Window(Room room) {
        this.room = room;
    }

    Room room() {
        return room;
    }

    /** Opens a page in this width, in the light or the dark. */
    Browser open(String path, int width, String scheme) {
        Assumptions.assumeTrue(
                browser.isPresent(),
                "no Chromium with its driver here (apt-get install chromium chromium-driver): not tested");
        Browser it = browser.orElseThrow();
        it.open(room.at(path).toString(), width, scheme);
        return it;
    }

    @Override
    public void close() {
        browser.ifPresent(Browser::close);
        room.close();
    }
}
