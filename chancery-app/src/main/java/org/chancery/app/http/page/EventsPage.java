package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.PageMark;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Facets;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Page;
import org.chancery.app.store.Position;
import org.chancery.app.store.Search;
import org.chancery.app.store.Store;
import org.chancery.record.EventRecord;

/** The records, as the commands ask for them, a page at a time. */
public final class EventsPage {

    /** The parameter that says where a page begins. */
    public static final String NEXT = "next";

    /** The parameter that says how long it is. */
    public static final String LIMIT = "limit";

    private static final int USUAL = 25;
    private static final int MOST = 500;

    /** Records counted by facets; only the first page has them. */
    private static final int COUNTED = 1_000;

    private final Store store;

    public EventsPage(Store store) {
        this.store = store;
    }

    /** Every parameter that is understood. */
    public static Set<String> parameters() {
        return FilterQuery.namesAnd(NEXT, LIMIT);
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(parameters());
        Filter filter = FilterQuery.of(query);
        int limit = query.number(LIMIT, USUAL, 1, MOST);
        Optional<Position> behind = query.one(NEXT).map(PageMark::read);
        return behind.isPresent()
                ? shown(filter, query, store.latest(filter, behind, limit), Optional.empty())
                : searched(filter, query, store.search(filter, limit, COUNTED));
    }

    private View searched(Filter filter, Query query, Search found) {
        return shown(filter, query, found.page(), Optional.of(found.facets()));
    }

    private View shown(Filter filter, Query query, Page page, Optional<Facets> facets) {
        List<Correction> said = store.corrections()
                .of(page.records().stream().map(EventRecord::id).toList());
        return new Events(new Links(filter.asOf()), filter, query, page, facets, said);
    }

    private record Events(
            Links links, Filter filter, Query query, Page page, Optional<Facets> facets, List<Correction> said)
            implements View {

        @Override
        public String html() {
            return new Frame("Events", "/events", shown(), links, true)
                    .around(
                            h1("Events"),
                            new FilterForm(links, filter).html("/events"),
                            panel().chosen(),
                            page.records().isEmpty()
                                    ? found()
                                    : div(
                                                    each(facets.stream()
                                                            .map(it -> p(a("Narrow the search")
                                                                            .withHref("#narrow"))
                                                                    .withClass("to-facets"))),
                                                    each(facets.stream().map(panel()::narrowing)),
                                                    div(found(), further()).withClass("found"))
                                            .withClass("search"));
        }

        private FacetPanel panel() {
            return new FacetPanel(FilterForm.parameters(filter), links::events);
        }

        private DomContent found() {
            return page.records().isEmpty()
                    ? p("Nothing of the kind is told. Fewer conditions find more.")
                    : each(h2("The latest first"), each(page.records(), new RecordCard(links, said)::withSource));
        }

        private Map<String, List<String>> shown() {
            Map<String, List<String>> all = FilterForm.parameters(filter);
            query.one(LIMIT).ifPresent(limit -> all.put(LIMIT, List.of(limit)));
            return all;
        }

        private DomContent further() {
            Map<String, List<String>> all = new LinkedHashMap<>(shown());
            next().ifPresent(next -> all.put(NEXT, List.of(next)));
            return next().isEmpty()
                    ? each()
                    : p(a("Earlier").withHref(links.events(all)).withRel("next"))
                            .withClass("more");
        }

        private Optional<String> next() {
            return page.next().map(PageMark::write);
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.objects(
                        "events", page.records().stream().map(EventJson::body).toList());
                json.objects(
                        "corrections", said.stream().map(CorrectionJson::body).toList());
                json.text("next", next());
                if (facets.isPresent()) {
                    json.object("facets", FacetPanel.json(facets.get()));
                } else {
                    json.nothing("facets");
                }
            });
        }
    }
}
