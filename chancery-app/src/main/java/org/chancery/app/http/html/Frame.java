package org.chancery.app.http.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.output.OneLine;
import org.chancery.record.EventRecord;

/**
 * What stands around every page.
 *
 * @param title of the page
 * @param path of the page, as it is asked for
 * @param parameters of the page, besides the day of knowledge
 * @param dated whether another day of knowledge makes another page
 */
public record Frame(String title, String path, Map<String, List<String>> parameters, Links links, boolean dated) {

    /** A page that is the same on every day. */
    public static Frame undated(String title, String path) {
        return new Frame(title, path, Map.of(), Links.NOW, false);
    }

    /** The whole page. */
    public String around(DomContent... content) {
        return "<!DOCTYPE html>\n"
                + html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        j2html.TagCreator.title(OneLine.of(title) + " – Chancery"),
                                        link().withRel("stylesheet").withHref("/style.css"),
                                        link().withRel("icon")
                                                .withType("image/svg+xml")
                                                .withHref("/icon.svg")),
                                body(
                                        a("To the content").withHref("#content").withClass("skip"),
                                        top(),
                                        main(content).withId("content"),
                                        bottom()))
                        .withLang("en")
                        .render()
                + "\n";
    }

    private DomContent top() {
        return header(
                a("Chancery").withHref(links.start()).withClass("name"),
                nav(ul(
                                place("Events", links.events()),
                                place("Stories", links.stories()),
                                place("Agenda", links.agenda(Map.of())),
                                place("Timeline", links.timeline(Map.of())),
                                place("Tracks", links.tracks(Map.of())),
                                place("Outlook", links.outlook(Map.of())),
                                place("People", links.people()),
                                place("Countries", links.countries()),
                                place("Network", links.network()),
                                place("Map", links.map()),
                                place("Try it", links.tryIt()),
                                place("Codebook", links.codebook())))
                        .attr("aria-label", "Parts of the record"),
                dated ? asOf() : each());
    }

    private DomContent place(String name, String address) {
        String bare = address.replaceFirst("\\?.*", "");
        boolean here = path.equals(bare) || path.startsWith(bare + "/");
        return li(here ? a(name).withHref(address).attr("aria-current", "page") : a(name).withHref(address));
    }

    private DomContent asOf() {
        return form(
                        each(parameters.entrySet().stream()
                                .flatMap(entry -> entry.getValue().stream()
                                        .map(value -> (DomContent) input().withType("hidden")
                                                .withName(entry.getKey())
                                                .withValue(value)))),
                        label("As known on").withFor("as-of"),
                        input().withType("date")
                                .withId("as-of")
                                .withName(FilterQuery.AS_OF)
                                .withValue(links.asOf().map(LocalDate::toString).orElse("")),
                        button("Show"))
                .withMethod("get")
                .withAction(path)
                .withClass("as-of");
    }

    private DomContent bottom() {
        return footer(p(
                text(EventRecord.CODER + " · "),
                a("this page as JSON").withHref(links.twin(path, parameters)).withRel("alternate"),
                text(" · "),
                a("API").withHref("/openapi.json"),
                text(" · "),
                a("corrections").withHref(links.corrections())));
    }

    /** Words of our own, or of an article, on one line. */
    public static DomContent text(String words) {
        return j2html.TagCreator.text(OneLine.of(words));
    }

    /** What is known of the day of knowledge, if one is set. */
    public Optional<String> knowledge() {
        return links.asOf().map(day -> "As it was known on " + day + ".");
    }
}
