package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.PeriodForm;
import org.chancery.app.http.html.RecordWords;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.MonthlySum;
import org.chancery.app.store.MonthlyTie;
import org.chancery.app.store.Store;
import org.chancery.app.store.Tie;
import org.chancery.app.view.StatementSheet;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.view.Dossier;
import org.chancery.view.Dossiers;
import org.chancery.view.Statement;
import org.chancery.view.Statements;
import org.chancery.view.Tenure;

/** A country, or one of PLOVER's bodies: with whom it dealt month by month, what was told of it last, who acts for it, what they said. */
public final class CountryPage {

    /** The parameter for the other country of which is told. */
    static final String WITH = "with";

    private static final int MONTHS = 24;
    private static final int READ = 200;
    private static final int STORIES = 25;
    private static final int SAID = 30;

    private final Store store;
    private final Gazetteer gazetteer;

    public CountryPage(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    public View view(Ask ask) {
        String code = Period.code(ask.part("code"));
        Query query = ask.query().allow(Period.and(WITH));
        Filter filter = Period.of(query, store, MONTHS);
        Optional<String> with = query.one(WITH).map(Period::code);
        List<EventRecord> latest =
                store.latest(of(code, filter), Optional.empty(), READ).records();
        return new Shown(
                new Links(filter.asOf()),
                gazetteer,
                filter,
                code,
                with,
                () -> store.happenings().sums(code, with, filter),
                () -> store.happenings().ties(code, filter),
                store.happenings().ties(of(code, filter)),
                stories(code, with, filter, latest),
                people(code, latest),
                said(code, filter));
    }

    private static Filter of(String code, Filter filter) {
        return Filter.ALL
                .inCountries(List.of(code))
                .within(filter.from(), filter.to())
                .knownOn(filter.asOf());
    }

    private List<Story> stories(String code, Optional<String> with, Filter filter, List<EventRecord> latest) {
        List<EventRecord> records = with.map(other -> store.happenings().between(code, other, filter, STORIES))
                .orElseGet(() -> latest.subList(0, Math.min(STORIES, latest.size())));
        return RecentStories.of(records, filter, store);
    }

    private List<Dossier> people(String code, List<EventRecord> latest) {
        return Dossiers.of(latest, List.of(), gazetteer.vague()).stream()
                .filter(it -> it.country().filter(code::equals).isPresent())
                .sorted(Comparator.comparing(CountryPage::lastTold).reversed().thenComparing(Dossier::name))
                .toList();
    }

    private static LocalDate lastTold(Dossier it) {
        return it.tenures().stream()
                .flatMap(held -> held.last().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private List<Statement> said(String code, Filter filter) {
        return Statements.of(store.happenings().saidFor(code, filter.within(Optional.empty(), Optional.empty()), SAID))
                .stream()
                .filter(it -> it.speaker().country().filter(code::equals).isPresent())
                .sorted(Comparator.comparing(
                        (Statement it) -> it.published().orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .toList();
    }

    /** The page draws the sums, its twin tells each tie: what is not needed is not asked for. */
    private record Shown(
            Links links,
            Gazetteer gazetteer,
            Filter filter,
            String code,
            Optional<String> with,
            Supplier<List<MonthlySum>> sums,
            Supplier<List<MonthlyTie>> months,
            List<Tie> ties,
            List<Story> stories,
            List<Dossier> people,
            List<Statement> said)
            implements View {

        @Override
        public String html() {
            String name = gazetteer.name(code);
            return new Frame(name, path(), parameters(), links, true)
                    .around(
                            h1(OneLine.of(gazetteer.both(code))),
                            ways(),
                            new PeriodForm(links, filter).html(path(), false),
                            div(new Dealings(links, gazetteer, filter).html(code, with, sums.get(), ties), told())
                                    .withClass("beside"),
                            section(h2("Who acts for it"), offices()),
                            section(h2("What was said for it"), StatementLine.list(said, links, true)));
        }

        private String path() {
            return "/countries/" + code;
        }

        private Map<String, List<String>> parameters() {
            Map<String, List<String>> all = new LinkedHashMap<>(PeriodForm.parameters(filter));
            with.ifPresent(other -> all.put(WITH, List.of(other)));
            return all;
        }

        private DomContent ways() {
            Map<String, List<String>> one = Map.of("country", List.of(code));
            return p(
                            a("What is planned").withHref(links.agenda(one)),
                            Frame.text(" · "),
                            a("All events").withHref(links.events(one)),
                            Frame.text(" · "),
                            a("All stories").withHref(links.stories(one)),
                            Frame.text(" · "),
                            a("Its people").withHref(links.people(one)),
                            Frame.text(" · "),
                            a("Its network").withHref(links.network(PeriodForm.parameters(filter, "country", code))),
                            Frame.text(" · "),
                            a("What happened there").withHref(links.map(PeriodForm.parameters(filter, "place", code))))
                    .withClass("more");
        }

        private DomContent told() {
            String title = with.map(it -> "With " + gazetteer.both(it)).orElse("Told last");
            DomContent back = with.isEmpty()
                    ? each()
                    : p(a("With everybody").withHref(links.country(code, PeriodForm.parameters(filter))))
                            .withClass("more");
            return section(h2(OneLine.of(title)), back, StoryLines.of(stories, links));
        }

        private DomContent offices() {
            return people.isEmpty()
                    ? p("Nobody is told by name and office in what was told last.")
                    : ul(each(people, this::somebody)).withClass("offices");
        }

        private DomContent somebody(Dossier it) {
            return li(
                    a(OneLine.of(it.name())).withHref(links.person(it.name())),
                    each(it.tenures(), held -> Frame.text(", " + held.office() + days(held))));
        }

        private static String days(Tenure held) {
            String days = RecordWords.days(held.first(), held.last());
            return days.isEmpty() ? "" : " (told " + days + ")";
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("country", code);
                json.text("name", gazetteer.name(code));
                json.text("with", with);
                json.text("from", filter.from());
                json.text("to", filter.to());
                json.objects("ties", ties.stream().map(TieTable::json).toList());
                json.objects("months", months.get().stream().map(Shown::month).toList());
                json.objects("stories", stories.stream().map(StoryLines::json).toList());
                json.objects("people", people.stream().map(Shown::person).toList());
                json.objects(
                        "said", said.stream().map(StatementSheet.SHEET.json()).toList());
            });
        }

        private static JsonText.Body month(MonthlyTie it) {
            return json -> {
                json.text("month", it.month().toString());
                json.text("other", it.tie().other());
                json.number("cooperation", it.tie().cooperation());
                json.number("conflict", it.tie().conflict());
            };
        }

        private static JsonText.Body person(Dossier it) {
            return json -> {
                json.text("name", it.name());
                json.objects(
                        "offices",
                        it.tenures().stream()
                                .map(held -> (JsonText.Body) one -> {
                                    one.text("office", held.office());
                                    one.text("first", held.first());
                                    one.text("last", held.last());
                                })
                                .toList());
            };
        }
    }
}
