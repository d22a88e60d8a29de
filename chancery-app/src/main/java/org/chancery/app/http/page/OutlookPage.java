package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.PageMark;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.MarkedText;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Position;
import org.chancery.app.store.Recalled;
import org.chancery.app.store.Store;
import org.chancery.app.store.StoryPage;
import org.chancery.app.view.OutlookSheet;
import org.chancery.app.view.StoryText;
import org.chancery.app.view.ViewText;
import org.chancery.link.Step;
import org.chancery.record.EventRecord;
import org.chancery.view.Outlook;
import org.chancery.view.Prospect;

/** What was expected, feared, offered or announced, and what became of it; the last told first. */
public final class OutlookPage {

    /** Stories looked at for one page. */
    private static final int MOST = 50;

    private final Store store;

    public OutlookPage(Store store) {
        this.store = store;
    }

    /** Every parameter that is understood. */
    public static Set<String> parameters() {
        return FilterQuery.namesAnd(EventsPage.NEXT);
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(parameters());
        Filter filter = FilterQuery.of(query);
        Optional<Position> behind = query.one(EventsPage.NEXT).map(PageMark::read);
        LocalDate today = filter.asOf().or(() -> store.lastDay(Filter.ALL)).orElse(LocalDate.EPOCH);
        return filter.asOf().isEmpty() ? now(filter, behind, today) : then(filter, behind, today);
    }

    private View now(Filter filter, Optional<Position> behind, LocalDate today) {
        StoryPage page = store.inTime().foretold(filter, behind, MOST);
        return new Foretold(
                Links.NOW,
                filter,
                lastFirst(Outlook.of(page.stories(), today)),
                Optional.empty(),
                page.next().map(PageMark::write));
    }

    /** What another day knew is counted off. */
    private View then(Filter filter, Optional<Position> behind, LocalDate today) {
        Recalled told = store.then().foretold(filter);
        List<Prospect> all = lastFirst(Outlook.of(told.stories(), today));
        int from = (int) Math.min(all.size(), behind.map(Position::seq).orElse(0L));
        int to = Math.min(all.size(), from + MOST);
        Optional<String> next =
                to < all.size() ? Optional.of(PageMark.write(new Position(Optional.empty(), to))) : Optional.empty();
        return new Foretold(new Links(filter.asOf()), filter, all.subList(from, to), told.since(), next);
    }

    private static List<Prospect> lastFirst(List<Prospect> all) {
        List<Prospect> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return List.copyOf(turned);
    }

    private record Foretold(
            Links links, Filter filter, List<Prospect> all, Optional<LocalDate> since, Optional<String> next)
            implements View {

        @Override
        public String html() {
            return new Frame("Outlook", "/outlook", FilterForm.parameters(filter), links, true)
                    .around(
                            h1("Outlook"),
                            p("What was expected, feared, offered or announced, the last told first, and what became of it.")
                                    .withClass("about"),
                            KnownThen.note(since),
                            new FilterForm(links, filter).folded("/outlook", Map.of(), List.of()),
                            all.isEmpty()
                                    ? p("Nothing of the kind was told ahead.")
                                    : ol(each(all, this::line)).withClass("prospects"),
                            further());
        }

        private DomContent line(Prospect it) {
            return li(
                            div(
                                    span(WireName.of(it.manner())).withClass("manner"),
                                    Frame.text(" "),
                                    a(StoryText.title(it.story()))
                                            .withHref(links.story(it.story().id())),
                                    Frame.text(" "),
                                    span(it.outcome().words()).withClass("badge")),
                            div(Frame.text(where(it))).withClass("about"),
                            told(it.told()),
                            each(it.ending().stream().map(this::told)))
                    .withClass(WireName.of(it.outcome()));
        }

        private static String where(Prospect it) {
            return StoryText.days(it.story())
                    + StoryText.place(it.story()).map(place -> " · " + place).orElse("");
        }

        private DomContent told(Step it) {
            EventRecord record = it.record();
            return blockquote(
                    MarkedText.sentence(record),
                    Frame.text(" "),
                    a(ViewText.source(record)).withHref(links.record(record)).withClass("source"));
        }

        private DomContent further() {
            Map<String, List<String>> more = new LinkedHashMap<>(FilterForm.parameters(filter));
            next.ifPresent(mark -> more.put(EventsPage.NEXT, List.of(mark)));
            return next.isEmpty()
                    ? each()
                    : p(a("Earlier").withHref(links.outlook(more)).withRel("next"))
                            .withClass("more");
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.objects(
                        "prospects",
                        all.stream()
                                .map(it -> OutlookSheet.SHEET.json().apply(it))
                                .toList());
                json.text("next", next);
                json.text("since", since);
            });
        }
    }
}
