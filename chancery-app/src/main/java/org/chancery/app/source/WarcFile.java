package org.chancery.app.source;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.source.html.Fetched;
import org.chancery.app.source.html.HtmlReader;
import org.chancery.app.source.packed.Expansion;
import org.chancery.app.source.warc.Capture;
import org.chancery.app.source.warc.WarcPages;

/**
 * A crawl: articles are its pages, called by their addresses.
 *
 * @param source its bytes, compressed or not
 * @param expansion what watches how much comes out of it
 */
record WarcFile(Source source, Expansion expansion) implements Origin {

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Contents open(Optional<LocalDate> published) throws IOException {
        WarcPages pages = new WarcPages(source.open(), expansion, HtmlReader.LONGEST_PAGE);
        return Contents.of(pages, capture -> arrival(capture, published), pages);
    }

    @Override
    public Optional<Long> count() {
        return Optional.empty();
    }

    private Arrival arrival(Capture capture, Optional<LocalDate> published) {
        String where = name() + " at byte " + capture.offset();
        return capture.fold(
                fetch -> read(fetch, where, published),
                damage -> new Arrival.Refused(where, "damaged record: " + Problems.printable(damage.reason())));
    }

    private static Arrival read(Capture.Fetch fetch, String where, Optional<LocalDate> published) {
        String url = Problems.printable(fetch.url());
        String place = where + " (" + url + ")";
        try {
            Form form = new Form.Html(new Fetched(fetch.contentType(), Optional.of(url)));
            return new Arrival.Read(form.article(url, fetch.body(), published), place);
        } catch (RefusedException e) {
            return new Arrival.Refused(place, String.valueOf(e.getMessage()));
        }
    }
}
