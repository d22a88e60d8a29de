package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Page;
import org.chancery.app.store.Store;
import org.chancery.view.Dossier;
import org.chancery.view.Dossiers;
import org.chancery.view.Tenure;

/** Everybody who is told by name and office in the records told last, or in those before them. */
public final class PeoplePage {

    /** Records looked at for one page. */
    private static final int READ = 300;

    private static final Comparator<Dossier> MOST_TOLD_FIRST = Comparator.comparing(
                    PeoplePage::articles, Comparator.reverseOrder())
            .thenComparing(Dossier::name)
            .thenComparing(it -> it.country().orElse(""));

    private final Store store;
    private final Gazetteer gazetteer;

    public PeoplePage(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    /** Every parameter that is understood. */
    public static Set<String> parameters() {
        return FilterQuery.namesAnd(EventsPage.NEXT);
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(parameters());
        Filter filter = FilterQuery.of(query);
        Page page = store.latest(filter, query.one(EventsPage.NEXT).map(PageMark::read), READ);
        List<Dossier> people = Dossiers.of(page.records(), List.of(), gazetteer.vague()).stream()
                .filter(it -> filter.countries().isEmpty()
                        || it.country().filter(filter.countries()::contains).isPresent())
                .sorted(MOST_TOLD_FIRST)
                .toList();
        return new People(new Links(filter.asOf()), gazetteer, filter, page, people);
    }

    /** The articles that tell an office of somebody. */
    private static long articles(Dossier it) {
        return it.tenures().stream()
                .flatMap(held -> held.told().stream())
                .map(told -> told.article().id())
                .distinct()
                .count();
    }

    /** The office that was told last. */
    private static Optional<Tenure> latest(Dossier it) {
        return it.tenures().stream()
                .max(Comparator.comparing(held -> held.last().orElse(LocalDate.MIN)));
    }

    private record People(Links links, Gazetteer gazetteer, Filter filter, Page page, List<Dossier> people)
            implements View {

        @Override
        public String html() {
            return new Frame("People", "/people", FilterForm.parameters(filter), links, true)
                    .around(
                            h1("People"),
                            new FilterForm(links, filter).html("/people"),
                            people.isEmpty() ? p("Nobody is told by name and office.") : all(),
                            further());
        }

        private DomContent all() {
            return div(table(
                                    caption(OneLine.of("Told by name and office " + span())),
                                    thead(tr(
                                            th("Name"),
                                            th("Office told last"),
                                            th("Country"),
                                            th("Articles").withClass("count"),
                                            th("Told last"))),
                                    tbody(each(people, this::row)))
                            .withClass("list"))
                    .withClass("scroll");
        }

        private DomContent row(Dossier it) {
            Optional<Tenure> office = latest(it);
            return tr(
                    th(a(OneLine.of(it.name())).withHref(links.person(it.name())))
                            .attr("scope", "row"),
                    td(OneLine.of(office.map(Tenure::office).orElse(""))),
                    td(each(it.country().stream()
                            .map(code -> a(OneLine.of(gazetteer.name(code))).withHref(links.country(code))))),
                    td(Long.toString(articles(it))).withClass("count"),
                    td(office.flatMap(Tenure::last).map(LocalDate::toString).orElse("")));
        }

        /** The days of publication between which this page lies. */
        private String span() {
            List<LocalDate> days = page.records().stream()
                    .flatMap(it -> it.article().published().stream())
                    .sorted()
                    .toList();
            return days.isEmpty()
                    ? "without a day of publication"
                    : "in articles of " + days.get(0) + " to " + days.get(days.size() - 1);
        }

        private DomContent further() {
            Map<String, List<String>> all = new LinkedHashMap<>(FilterForm.parameters(filter));
            page.next().map(PageMark::write).ifPresent(next -> all.put(EventsPage.NEXT, List.of(next)));
            return page.next().isEmpty()
                    ? each()
                    : p(a("Earlier").withHref(links.people(all)).withRel("next"))
                            .withClass("more");
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.objects("people", people.stream().map(People::person).toList());
                json.text("next", page.next().map(PageMark::write));
            });
        }

        private static JsonText.Body person(Dossier it) {
            return json -> {
                json.text("name", it.name());
                json.text("country", it.country());
                json.text("office", latest(it).map(Tenure::office));
                json.number("articles", articles(it));
                json.text("last", latest(it).flatMap(Tenure::last));
            };
        }
    }
}
