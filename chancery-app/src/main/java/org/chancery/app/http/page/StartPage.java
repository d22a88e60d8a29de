package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.record.EventRecord;

/** The first page: what is kept here, and what was told on the last day. */
public final class StartPage {

    private static final int SHOWN = 10;

    private final Store store;
    private final Supplier<Notice> notice;

    public StartPage(Store store, Supplier<Notice> notice) {
        this.store = store;
        this.notice = notice;
    }

    public View view(Ask ask) {
        Filter known = FilterQuery.known(ask.query());
        List<EventRecord> latest = store.latest(known, Optional.empty(), SHOWN).records();
        return new Start(
                new Links(known.asOf()),
                notice.get(),
                store.size(),
                store.lastDay(known),
                store.inTime().unlinked(),
                latest,
                store.corrections().of(latest.stream().map(EventRecord::id).toList()));
    }

    private record Start(
            Links links,
            Notice notice,
            long articles,
            Optional<LocalDate> lastDay,
            long unlinked,
            List<EventRecord> latest,
            List<Correction> said)
            implements View {

        @Override
        public String html() {
            return new Frame("The record", "/", Map.of(), links, true)
                    .around(
                            h1("The record of diplomacy"),
                            notice.html(),
                            p(kept()),
                            unlinked == 0
                                    ? each()
                                    : p("What " + unlinked
                                            + " groups of parties did is still being linked into stories;"
                                            + " until it is, agenda, timeline, tracks and outlook leave it out."),
                            new FilterForm(links, Filter.ALL).html("/events"),
                            toldLast());
        }

        private String kept() {
            String last =
                    lastDay.map(day -> "; the last was published on " + day).orElse("");
            return (articles == 1 ? "One article is" : articles + " articles are") + " kept here" + last + ".";
        }

        private DomContent toldLast() {
            return section(
                    h2("Told last"),
                    latest.isEmpty() ? p("Nothing yet.") : each(latest, new RecordCard(links, said)::withSource),
                    p(a("All events").withHref(links.events())).withClass("more"));
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.number("articles", articles);
                json.text("last_day", lastDay);
                json.number("unlinked", unlinked);
                json.text("as_of", links.asOf());
                json.text("notice", notice.words());
                json.objects("events", latest.stream().map(EventJson::body).toList());
                json.objects(
                        "corrections", said.stream().map(CorrectionJson::body).toList());
            });
        }
    }
}
