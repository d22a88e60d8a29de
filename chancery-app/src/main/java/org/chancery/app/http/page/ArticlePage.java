package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.correction.Told;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.exchange.Visitor;
import org.chancery.app.http.html.CorrectionForm;
import org.chancery.app.http.html.CorrectionNotes;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.MarkedText;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Store;
import org.chancery.app.store.Version;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/** An article with every record marked in its text. */
public final class ArticlePage {

    private final Store store;

    public ArticlePage(Store store) {
        this.store = store;
    }

    public View view(Ask ask) {
        String id = ask.query()
                .one("id")
                .orElseThrow(() -> Problem.badRequest("which article? the parameter id is missing")
                        .exception());
        Optional<LocalDate> asOf = ask.query().day(FilterQuery.AS_OF);
        Version version = store.article(id, asOf)
                .orElseThrow(() -> Problem.notFound("no article \"" + id + "\" is kept here"
                                + asOf.map(day -> ", or it was not known on " + day)
                                        .orElse(""))
                        .exception());
        List<EventRecord> records = store.recordsOf(version);
        return new Shown(
                new Links(asOf),
                version,
                records,
                said(version, records),
                ask.visitor(),
                Appearances.of(store, version, asOf));
    }

    /** What was said of these records, and of others that were read from the same article. */
    private List<Correction> said(Version version, List<EventRecord> records) {
        return Stream.concat(
                        store.corrections().of(version).stream(),
                        store
                                .corrections()
                                .of(records.stream().map(EventRecord::id).toList())
                                .stream())
                .distinct()
                .sorted(Comparator.comparingLong(Correction::seq))
                .toList();
    }

    private record Shown(
            Links links,
            Version version,
            List<EventRecord> records,
            List<Correction> said,
            Visitor visitor,
            Appearances appearances)
            implements View {

        @Override
        public String html() {
            Article it = version.article();
            String title = it.imprint().title().orElse(it.id());
            return new Frame(title, "/article", Map.of("id", List.of(it.id())), links, true)
                    .around(
                            h1(OneLine.of(title)),
                            p(about()).withClass("about"),
                            TryPage.again(it.text(), version.published()),
                            body(it.text(), records, new RecordCard(links, said), this::more),
                            gone(),
                            appearances.html(),
                            visitor.mayWrite() && !records.isEmpty() ? CorrectionForm.proposals() : each());
        }

        private DomContent more(EventRecord it, int number) {
            return each(
                    new RecordCard(links).story(it),
                    visitor.mayWrite() ? CorrectionForm.html(it, number, held(it)) : each());
        }

        /** As it was mended last, else as it was read. */
        private Told held(EventRecord it) {
            List<Correction> of = Correction.of(it, said);
            return of.isEmpty()
                    ? Told.of(it)
                    : Told.of(it).with(of.get(of.size() - 1).amendment().mending());
        }

        private DomContent gone() {
            List<Correction> gone = said.stream().filter(Correction::gone).toList();
            return gone.isEmpty()
                    ? each()
                    : section(
                            h2("Said of what is not read any more"),
                            each(
                                    gone,
                                    it -> each(
                                            p(MarkedText.sentence(it.read())).withClass("sentence"),
                                            CorrectionNotes.html(List.of(it)))));
        }

        private DomContent about() {
            Article it = version.article();
            String words = it.imprint().source().map(source -> source + " · ").orElse("")
                    + version.published().map(LocalDate::toString).orElse("no day of publication") + " · read by "
                    + version.coder() + " with " + version.codebook();
            return each(
                    Frame.text(words),
                    each(it.imprint().url().flatMap(Links::outside).stream()
                            .map(url -> each(
                                    Frame.text(" · "),
                                    a("where it appeared").withHref(url).withRel("noreferrer nofollow")))));
        }

        @Override
        public String json() {
            Article it = version.article();
            return JsonText.object(json -> {
                json.text("id", it.id());
                json.text("title", it.imprint().title());
                json.text("source", it.imprint().source());
                json.text("url", it.imprint().url());
                json.text("published", version.published());
                json.text("dateline", it.imprint().dateline());
                json.text("text", it.text());
                json.text("codebook", version.codebook());
                json.text("coder", version.coder());
                appearances.write(json);
                json.objects("events", records.stream().map(EventJson::body).toList());
                json.objects(
                        "corrections", said.stream().map(CorrectionJson::body).toList());
            });
        }
    }

    /** What stands in a card behind the fields of its record. */
    interface More {
        DomContent of(EventRecord it, int number);
    }

    /** A text beside its records. */
    static DomContent body(String text, List<EventRecord> records, RecordCard card, More more) {
        DomContent[] cards = new DomContent[records.size()];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = card.numbered(records.get(i), i + 1, more.of(records.get(i), i + 1));
        }
        return each(legend(), besides(text, records, cards));
    }

    /** How the marks look. */
    private static DomContent legend() {
        return p(
                        span("the act").withClasses("trigger"),
                        span("who").withClass("actor"),
                        span("to whom").withClass("recipient"),
                        span("when").withClass("when"),
                        span("where").withClass("where"),
                        span("about").withClass("topic"),
                        span("says").withClass("voice"))
                .withClass("legend");
    }

    private static DomContent besides(String text, List<EventRecord> records, DomContent... cards) {
        return div(
                        article(MarkedText.article(text, records))
                                .withClass("text")
                                .attr("aria-label", "The text"),
                        aside(h2(records.size() == 1 ? "1 record" : records.size() + " records"), each(cards))
                                .attr("aria-label", "What is read from it"))
                .withClass("reading-table");
    }
}
