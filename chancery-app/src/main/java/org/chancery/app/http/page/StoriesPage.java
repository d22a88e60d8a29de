package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Filter;
import org.chancery.app.store.PageOfStories;
import org.chancery.app.store.Store;
import org.chancery.app.store.StoryPlace;
import org.chancery.app.view.StoryJson;

/** The stories of a period: of the month that is told of last, if none is asked for. */
public final class StoriesPage {

    private static final int USUAL = 100;
    private static final int MOST = 500;

    private final Store store;

    public StoriesPage(Store store) {
        this.store = store;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(EventsPage.parameters());
        Filter asked = FilterQuery.of(query);
        Filter filter = asked.from().isPresent() || asked.to().isPresent() ? asked : lastMonth(asked);
        KnownThen.check(store, filter);
        int limit = query.number(EventsPage.LIMIT, USUAL, 1, MOST);
        PageOfStories page = store.stories(filter, query.one(EventsPage.NEXT).map(StoriesPage::place), limit);
        return new Stories(new Links(filter.asOf()), filter, query.one(EventsPage.LIMIT), page);
    }

    private static StoryPlace place(String mark) {
        return StoryPlace.read(mark)
                .orElseThrow(() -> Problem.badRequest("next: not a mark that this server gave out")
                        .exception());
    }

    private Filter lastMonth(Filter it) {
        Optional<LocalDate> last = store.lastDay(it);
        return last.map(day -> in(YearMonth.from(day), it)).orElse(it);
    }

    private static Filter in(YearMonth month, Filter it) {
        return it.within(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
    }

    private record Stories(Links links, Filter filter, Optional<String> limit, PageOfStories page) implements View {

        @Override
        public String html() {
            return new Frame("Stories", "/stories", FilterForm.parameters(filter), links, true)
                    .around(
                            h1("Stories"),
                            new FilterForm(links, filter).html("/stories"),
                            months(),
                            p(a("Subscribe (Atom)").withHref(links.feed(always())))
                                    .withClass("choices"),
                            StoryLines.of(page.stories(), links),
                            further());
        }

        private DomContent further() {
            Map<String, List<String>> more = new LinkedHashMap<>(FilterForm.parameters(filter));
            limit.ifPresent(it -> more.put(EventsPage.LIMIT, List.of(it)));
            return each(page.next().stream().map(next -> {
                more.put(EventsPage.NEXT, List.of(next.toString()));
                return p(a("Further").withHref(links.stories(more)).withRel("next"))
                        .withClass("more");
            }));
        }

        private DomContent months() {
            return each(filter.from().stream()
                    .map(YearMonth::from)
                    .map(month -> p(
                                    a("Month before")
                                            .withHref(links.stories(of(month.minusMonths(1))))
                                            .withRel("prev"),
                                    Frame.text(" · "),
                                    a("Month after")
                                            .withHref(links.stories(of(month.plusMonths(1))))
                                            .withRel("next"))
                            .withClass("more")));
        }

        /** A feed that is subscribed to goes on with time. */
        private Map<String, List<String>> always() {
            Map<String, List<String>> all = FilterForm.parameters(filter);
            all.keySet().removeAll(List.of("from", "to"));
            return all;
        }

        private Map<String, List<String>> of(YearMonth month) {
            Map<String, List<String>> all = new LinkedHashMap<>(FilterForm.parameters(filter));
            all.put("from", List.of(month.atDay(1).toString()));
            all.put("to", List.of(month.atEndOfMonth().toString()));
            return all;
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("from", filter.from());
                json.text("to", filter.to());
                json.objects(
                        "stories", page.stories().stream().map(StoryJson::story).toList());
                json.text("next", page.next().map(StoryPlace::toString));
            });
        }
    }
}
