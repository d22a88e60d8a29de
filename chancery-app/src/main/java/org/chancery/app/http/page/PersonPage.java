package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.http.html.RecordWords;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.view.DossierSheet;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.view.Dossier;
import org.chancery.view.Dossiers;
import org.chancery.view.Tenure;

/**
 * Somebody: the offices that articles tell, whom they met, what they did and what they said.
 *
 * <p>Names mean one person only within a country; where people of several countries are so called, each is shown by itself. Of those of whom much is
 * told, only what was told last is looked at.
 */
public final class PersonPage {

    /** Records in which the whole name takes part. */
    private static final int NAMED = 150;

    /** Records in which somebody of the last name takes part, and those on the word of either. */
    private static final int OTHERS = 60;

    private static final int SHOWN = 30;

    private static final String COUNTRY = "country";

    private final Store store;
    private final Gazetteer gazetteer;

    public PersonPage(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(Set.of(COUNTRY, FilterQuery.AS_OF));
        String name = ask.part("name");
        Filter known = FilterQuery.known(query);
        Optional<String> country = query.one(COUNTRY);
        List<EventRecord> records = records(name, known);
        List<Story> stories = RecentStories.of(taking(records, name), known, store);
        List<Dossier> all = Dossiers.of(records, stories, gazetteer.vague()).stream()
                .filter(it -> isCalled(it.name(), name))
                .filter(it -> country.isEmpty() || it.country().equals(country))
                .toList();
        List<Dossier> exactly =
                all.stream().filter(it -> it.name().equalsIgnoreCase(name)).toList();
        List<Dossier> meant = exactly.isEmpty() ? all : exactly;
        if (meant.isEmpty()) {
            throw Problem.notFound("nobody called \"" + name + "\" is told with an office here"
                            + known.asOf().map(day -> ", as known on " + day).orElse(""))
                    .exception();
        }
        return new Shown(new Links(known.asOf()), gazetteer, name, country, records.size() >= NAMED, meant);
    }

    /** Those that name the person as a whole first; a last name alone may be somebody else's. */
    private List<EventRecord> records(String name, Filter known) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        Set<EventRecord> all = new LinkedHashSet<>(
                store.latest(called(name, known), Optional.empty(), NAMED).records());
        all.addAll(store.happenings().saidBy(name, known, OTHERS));
        if (!last.equals(name)) {
            all.addAll(
                    store.latest(called(last, known), Optional.empty(), OTHERS).records());
            all.addAll(store.happenings().saidBy(last, known, OTHERS));
        }
        return List.copyOf(all);
    }

    private static Filter called(String name, Filter known) {
        return Filter.ALL.of(List.of(name)).knownOn(known.asOf());
    }

    /** The records in which the person, or somebody with the last name, takes part. */
    private static List<EventRecord> taking(List<EventRecord> records, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return records.stream()
                .filter(it -> java.util.stream.Stream.concat(it.actors().stream(), it.recipients().stream())
                        .flatMap(one -> one.name().stream())
                        .anyMatch(one -> isCalled(one, last)))
                .limit(SHOWN)
                .toList();
    }

    private static boolean isCalled(String name, String asked) {
        List<String> pieces = List.of(name.toLowerCase(java.util.Locale.ROOT).split(" "));
        List<String> some = List.of(asked.toLowerCase(java.util.Locale.ROOT).split(" "));
        return pieces.containsAll(some) && pieces.get(pieces.size() - 1).equals(some.get(some.size() - 1));
    }

    private record Shown(
            Links links, Gazetteer gazetteer, String asked, Optional<String> country, boolean cut, List<Dossier> people)
            implements View {

        @Override
        public String html() {
            String title = people.size() == 1 ? people.get(0).name() : asked;
            return new Frame(title, Links.personPath(asked), parameters(), links, true)
                    .around(
                            h1(OneLine.of(title)),
                            cut
                                    ? p("Much is told of them: only what was told last is shown.")
                                            .withClass("about")
                                    : each(),
                            each(people, this::person));
        }

        private Map<String, List<String>> parameters() {
            Map<String, List<String>> all = new LinkedHashMap<>();
            country.ifPresent(code -> all.put(COUNTRY, List.of(code)));
            return all;
        }

        private DomContent person(Dossier it) {
            return section(
                    people.size() == 1 ? each() : h2(OneLine.of(it.name())),
                    p(
                            it.country().isPresent()
                                    ? a(OneLine.of(gazetteer.both(it.country().get())))
                                            .withHref(links.country(it.country().get()))
                                    : span("No country is told."),
                            Frame.text(" · "),
                            a("All events").withHref(links.events(Map.of("person", List.of(it.name()))))),
                    div(
                                    div(
                                            heading("Offices"),
                                            ul(each(it.tenures(), this::tenure)).withClass("offices"),
                                            heading("Whom they met"),
                                            new Met(links, gazetteer).html(it)),
                                    div(
                                            heading("What they took part in"),
                                            StoryLines.of(latestFirst(it.did()), links),
                                            heading("What they said"),
                                            StatementLine.list(latestFirst(it.said()), links, false)))
                            .withClass("beside"));
        }

        private DomContent heading(String words) {
            return people.size() == 1 ? h2(words) : h3(words);
        }

        private static <T> List<T> latestFirst(List<T> all) {
            List<T> turned = new ArrayList<>(all);
            Collections.reverse(turned);
            return turned.subList(0, Math.min(SHOWN, turned.size()));
        }

        private DomContent tenure(Tenure it) {
            String days = RecordWords.days(it.first(), it.last());
            return li(
                    span(OneLine.of(it.office())).withClass("day"),
                    Frame.text(days.isEmpty() ? ", so told without a day in " : ", so told " + days + " in "),
                    each(it.told().stream()
                            .limit(3)
                            .map(told -> each(
                                    a(OneLine.of(RecordCard.title(told.article())))
                                            .withHref(links.record(told)),
                                    Frame.text("; ")))),
                    Frame.text(it.told().size() == 1 ? "1 article" : it.told().size() + " articles"));
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.flag("cut", cut);
                json.objects(
                        "people", people.stream().map(DossierSheet.SHEET.json()).toList());
            });
        }
    }
}
