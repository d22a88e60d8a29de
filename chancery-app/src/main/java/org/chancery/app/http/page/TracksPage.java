package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.MarkedText;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Recalled;
import org.chancery.app.store.Store;
import org.chancery.app.view.StoryText;
import org.chancery.app.view.TrackSheet;
import org.chancery.app.view.ViewText;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.view.Round;
import org.chancery.view.Track;
import org.chancery.view.Tracks;

/** Negotiations: where they stand and since when, by which words, who leads them, and their rounds. */
public final class TracksPage {

    /** The parameter that asks for talks of which nothing tells the matter, too. */
    private static final String ALL = "all";

    /** Stories that are joined to tracks for one page. */
    private static final int STORIES = 120;

    /** Tracks shown. */
    private static final int MOST = 50;

    private final Store store;
    private final Supplier<Set<String>> vague;

    /**
     * A page over a store.
     *
     * @param vague words that by themselves do not tell a matter
     */
    public TracksPage(Store store, Supplier<Set<String>> vague) {
        this.store = store;
        this.vague = vague;
    }

    /** Every parameter that is understood. */
    public static Set<String> parameters() {
        return FilterQuery.namesAnd(ALL);
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(parameters());
        Filter filter = FilterQuery.of(query);
        boolean all = isAll(query);
        LocalDate today = filter.asOf().or(() -> store.lastDay(Filter.ALL)).orElse(LocalDate.EPOCH);
        Recalled told = stories(filter);
        List<Track> tracks = Tracks.of(told.stories(), vague.get(), today).stream()
                .filter(it -> all || it.isMatterKnown())
                .toList();
        boolean cut = filter.asOf().isEmpty() && told.stories().size() == STORIES;
        return new Negotiated(new Links(filter.asOf()), filter, all, cut, told.since(), tracks);
    }

    private Recalled stories(Filter filter) {
        return filter.asOf().isEmpty()
                ? new Recalled(store.inTime().talks(filter, STORIES), Optional.empty())
                : store.then().talks(filter);
    }

    private static boolean isAll(Query query) {
        return query.one(ALL)
                .map(value -> {
                    if (!value.equals("true")) {
                        throw Problem.badRequest(ALL + ": there is \"true\", not \"" + value + "\"")
                                .exception();
                    }
                    return true;
                })
                .orElse(false);
    }

    private record Negotiated(
            Links links, Filter filter, boolean all, boolean cut, Optional<LocalDate> since, List<Track> tracks)
            implements View {

        @Override
        public String html() {
            return new Frame("Tracks", "/tracks", parameters(all), links, true)
                    .around(
                            h1("Tracks"),
                            p(about()).withClass("about"),
                            KnownThen.note(since),
                            new FilterForm(links, filter).folded("/tracks", own(all), List.of()),
                            p(a(all ? "Only those of which the matter is told" : "Talks without a told matter, too")
                                            .withHref(links.tracks(parameters(!all))))
                                    .withClass("choices"),
                            tracks.isEmpty()
                                    ? p("No negotiations of the kind are told.")
                                    : each(tracks.stream().limit(MOST).map(this::track)));
        }

        private String about() {
            String shown = tracks.size() > MOST ? "; the first " + MOST + " of " + tracks.size() : "";
            return "Negotiations, those told of last first" + shown
                    + (cut
                            ? ". Only the " + STORIES
                                    + " talks told of last are looked at; a country or a person shows what was before"
                            : "")
                    + ".";
        }

        private DomContent track(Track it) {
            return article(
                            h2(
                                    span(String.join(" · ", it.sides())),
                                    Frame.text(matter(it).isEmpty() ? "" : ": " + matter(it)),
                                    Frame.text(" "),
                                    span(state(it)).withClass("badge")),
                            led(it),
                            because(it.standing().because()),
                            rounds(it))
                    .withClasses("track", WireName.of(it.standing().state()));
        }

        private static String matter(Track it) {
            return it.matter().isEmpty()
                    ? it.contexts().stream().map(context -> context.wireName()).collect(Collectors.joining(", "))
                    : String.join("; ", it.matter());
        }

        private static String state(Track it) {
            Track.Standing standing = it.standing();
            String since = standing.told() ? " since " : ", so told on ";
            return WireName.of(standing.state()).replace('_', ' ')
                    + standing.since().map(day -> since + day).orElse("");
        }

        private static DomContent led(Track it) {
            String leaders = it.sides().stream()
                    .filter(it.leaders()::containsKey)
                    .flatMap(side -> Stream.ofNullable(it.leaders().get(side))
                            .map(person -> side + ": " + ViewText.person(person)))
                    .collect(Collectors.joining(" · "));
            return leaders.isEmpty()
                    ? each()
                    : p(Frame.text("Led by " + leaders)).withClass("about");
        }

        private DomContent because(EventRecord it) {
            return blockquote(
                    MarkedText.sentence(it),
                    Frame.text(" "),
                    a(ViewText.source(it)).withHref(links.record(it)).withClass("source"));
        }

        private DomContent rounds(Track it) {
            return it.rounds().isEmpty()
                    ? each()
                    : ol(each(
                                    it.rounds(),
                                    round -> round(
                                            round,
                                            it.next().filter(round::equals).isPresent())))
                            .withClass("rounds");
        }

        private DomContent round(Round it, boolean next) {
            Story story = it.story();
            String topics = String.join("; ", it.topics());
            String place = it.place().map(where -> " in " + where.name()).orElse("");
            return li(
                            a(StoryText.days(story) + ": " + StoryText.kind(story))
                                    .withHref(links.story(story.id())),
                            Frame.text(place + (topics.isEmpty() ? "" : ", about " + topics) + " "),
                            span((next ? "next, " : "") + StoryText.state(story))
                                    .withClass("badge"))
                    .withClass(next ? "next" : "");
        }

        private Map<String, List<String>> parameters(boolean everything) {
            Map<String, List<String>> all = new LinkedHashMap<>(FilterForm.parameters(filter));
            all.putAll(own(everything));
            return all;
        }

        private static Map<String, List<String>> own(boolean everything) {
            return everything ? Map.of(ALL, List.of("true")) : Map.of();
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.objects(
                        "tracks",
                        tracks.stream()
                                .limit(MOST)
                                .map(it -> TrackSheet.SHEET.json().apply(it))
                                .toList());
                json.number("more", Math.max(0, tracks.size() - MOST));
                json.flag("cut", cut);
                json.text("since", since);
            });
        }
    }
}
