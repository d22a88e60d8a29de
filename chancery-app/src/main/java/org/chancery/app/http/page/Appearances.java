package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Place;
import org.chancery.app.store.Store;
import org.chancery.app.store.Version;

/**
 * The versions of an article, and where else its text appeared.
 *
 * @param shown the version that is shown
 * @param versions all, in the order of publication
 */
record Appearances(Version shown, List<Version> versions, List<Place> places) {

    /** Those that were known on a day; all, without one. */
    static Appearances of(Store store, Version shown, Optional<LocalDate> asOf) {
        List<Version> versions = store.versions(shown).stream()
                .filter(it -> isKnown(it.published(), asOf))
                .toList();
        List<Place> places = store.places(versions).stream()
                .filter(it -> isKnown(it.published(), asOf))
                .toList();
        return new Appearances(shown, versions, places);
    }

    private static boolean isKnown(Optional<LocalDate> published, Optional<LocalDate> asOf) {
        return asOf.isEmpty()
                || published.filter(day -> !day.isAfter(asOf.get())).isPresent();
    }

    /** Nothing, if there is one version in one place. */
    DomContent html() {
        return each(
                versions.size() < 2
                        ? each()
                        : section(h2("Versions"), ul(each(versions, this::version)))
                                .withClass("appearances"),
                places.isEmpty()
                        ? each()
                        : section(h2("The same text elsewhere"), ul(each(places, Appearances::place)))
                                .withClass("appearances"));
    }

    private DomContent version(Version it) {
        String day = it.published().map(LocalDate::toString).orElse("no day of publication");
        String title = it.article().imprint().title().orElse(it.article().id());
        DomContent words = Frame.text(OneLine.of(day + " · " + title));
        boolean isShown = it.seq() == shown.seq();
        return isShown || it.published().isEmpty()
                ? li(words, Frame.text(isShown ? " (shown here)" : ""))
                : li(a(words).withHref(
                                new Links(it.published()).article(it.article().id())));
    }

    private static DomContent place(Place it) {
        String words = it.source().or(it::title).orElse(it.id())
                + it.published().map(day -> " · " + day).orElse("");
        return li(
                Frame.text(OneLine.of(words)),
                each(it.url().flatMap(Links::outside).stream()
                        .map(url -> each(
                                Frame.text(" · "),
                                a("where it appeared").withHref(url).withRel("noreferrer nofollow")))));
    }

    /** The same as fields of an object. */
    void write(JsonText json) throws IOException {
        json.objects("versions", versions.stream().map(this::body).toList());
        json.objects("copies", places.stream().map(Appearances::body).toList());
    }

    private JsonText.Body body(Version it) {
        return json -> {
            json.text("id", it.article().id());
            json.text("published", it.published());
            json.text("title", it.article().imprint().title());
            json.text("source", it.article().imprint().source());
            json.text("url", it.article().imprint().url());
            json.flag("shown", it.seq() == shown.seq());
        };
    }

    private static JsonText.Body body(Place it) {
        return json -> {
            json.text("id", it.id());
            json.text("published", it.published());
            json.text("title", it.title());
            json.text("source", it.source());
            json.text("url", it.url());
        };
    }
}
