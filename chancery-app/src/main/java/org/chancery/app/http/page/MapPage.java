package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.actor.Coordinates;
import org.chancery.app.http.drawing.WorldMap;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.PeriodForm;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.PlaceCount;
import org.chancery.app.store.Store;
import org.chancery.link.Story;

/** Where things happened in a period: a map of the countries in which records place them, and what happened in one of them. */
public final class MapPage {

    private static final int MONTHS = 12;
    private static final int STORIES = 25;
    private static final String PLACE = "place";

    /** For what tells no place. */
    private static final String UNKNOWN = "unknown";

    private final Store store;
    private final Gazetteer gazetteer;

    public MapPage(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(Period.and(PLACE));
        Filter filter = Period.of(query, store, MONTHS);
        Optional<String> place = query.one(PLACE).map(MapPage::place);
        return new Shown(
                new Links(filter.asOf()),
                gazetteer,
                filter,
                store.happenings().places(filter),
                place,
                stories(place, filter));
    }

    private static String place(String given) {
        return given.equals(UNKNOWN) ? UNKNOWN : Period.code(given);
    }

    private List<Story> stories(Optional<String> place, Filter filter) {
        return place.map(it -> RecentStories.of(
                        store.happenings().at(Optional.of(it).filter(code -> !code.equals(UNKNOWN)), filter, STORIES),
                        filter,
                        store))
                .orElse(List.of());
    }

    private record Shown(
            Links links,
            Gazetteer gazetteer,
            Filter filter,
            List<PlaceCount> places,
            Optional<String> place,
            List<Story> stories)
            implements View {

        @Override
        public String html() {
            return new Frame("Map", "/map", parameters(), links, true)
                    .around(
                            h1("Where it happened"),
                            new PeriodForm(links, filter).html("/map", false),
                            div(WorldMap.draw(marks(), "Map of the world; the table says the same"))
                                    .withClass("scroll"),
                            p("The larger a circle, the more stories; it stands in the middle of its country and leads to them."
                                            + " Outlines: Natural Earth; no opinion on any border is meant.")
                                    .withClass("about"),
                            div(list(), place.isPresent() ? there() : each()).withClass("beside"));
        }

        private Map<String, List<String>> parameters() {
            Map<String, List<String>> all = new LinkedHashMap<>(PeriodForm.parameters(filter));
            place.ifPresent(it -> all.put(PLACE, List.of(it)));
            return all;
        }

        private List<WorldMap.Mark> marks() {
            return places.stream()
                    .flatMap(it -> it.country().stream()
                            .flatMap(code -> gazetteer.at(code).stream().map(at -> mark(code, at, it.stories()))))
                    .toList();
        }

        private WorldMap.Mark mark(String code, Coordinates at, int stories) {
            return new WorldMap.Mark(
                    at.latitude(),
                    at.longitude(),
                    stories,
                    gazetteer.name(code) + ": " + (stories == 1 ? "1 story" : stories + " stories"),
                    links.map(PeriodForm.parameters(filter, PLACE, code)),
                    place.filter(code::equals).isPresent());
        }

        private DomContent list() {
            return section(known(), unknown());
        }

        /** What tells no place stands apart. */
        private DomContent unknown() {
            return each(places.stream()
                    .filter(it -> it.country().isEmpty())
                    .map(it -> p(
                                    a(it.stories() + (it.stories() == 1 ? " story tells" : " stories tell")
                                                    + " no place")
                                            .withHref(links.map(PeriodForm.parameters(filter, PLACE, UNKNOWN))),
                                    Frame.text(", or one that is in no country."))
                            .withClass("more")));
        }

        private DomContent known() {
            List<PlaceCount> known =
                    places.stream().filter(it -> it.country().isPresent()).toList();
            return known.isEmpty()
                    ? p("No place is told of anything in this time.")
                    : div(table(
                                            caption("Told as having happened, " + PeriodForm.words(filter)),
                                            thead(tr(th("Where"), th("Stories").withClass("count"))),
                                            tbody(each(known, this::row)))
                                    .withClass("list"))
                            .withClass("scroll");
        }

        private DomContent row(PlaceCount it) {
            String code = it.country().orElse(UNKNOWN);
            return tr(
                    th(a(OneLine.of(gazetteer.name(code)))
                                    .withHref(links.map(PeriodForm.parameters(filter, PLACE, code))))
                            .attr("scope", "row"),
                    td(Integer.toString(it.stories())).withClass("count"));
        }

        private DomContent there() {
            String code = place.orElse(UNKNOWN);
            boolean known = !code.equals(UNKNOWN);
            return section(
                    h2(OneLine.of(known ? "In " + gazetteer.both(code) : "Place not told")),
                    known ? p(a("The country").withHref(links.country(code))).withClass("more") : each(),
                    StoryLines.of(stories, links));
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("from", filter.from());
                json.text("to", filter.to());
                json.objects("places", places.stream().map(this::place).toList());
                json.text("place", place);
                json.objects("stories", stories.stream().map(StoryLines::json).toList());
            });
        }

        private JsonText.Body place(PlaceCount it) {
            Optional<Coordinates> at = it.country().flatMap(gazetteer::at);
            return json -> {
                json.text("country", it.country());
                json.text("name", it.country().map(gazetteer::name));
                if (at.isPresent()) {
                    json.number("lat", at.get().latitude());
                    json.number("lon", at.get().longitude());
                } else {
                    json.nothing("lat");
                    json.nothing("lon");
                }
                json.number("stories", it.stories());
            };
        }
    }
}
