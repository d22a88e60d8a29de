package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Placing;
import org.chancery.app.store.Recalled;
import org.chancery.app.store.Store;
import org.chancery.app.store.StoriesInTime;
import org.chancery.app.store.Timeline;
import org.chancery.app.view.StoryJson;
import org.chancery.app.view.StoryText;
import org.chancery.link.Story;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;

/** Stories over time: how many in each part of a period, and those of which most is told; a part leads to its own timeline. */
public final class TimelinePage {

    /** The parameter that names the period. */
    private static final String IN = "in";

    /** The parameter that says by which day a story is placed. */
    private static final String BY = "by";

    /** Stories shown. */
    private static final int MOST = 25;

    private final Store store;

    public TimelinePage(Store store) {
        this.store = store;
    }

    /** Every parameter that is understood: the period is named, so it has no ends of its own. */
    public static Set<String> parameters() {
        Set<String> all = FilterQuery.namesAnd(IN, BY);
        all.removeAll(List.of("from", "to"));
        return all;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(parameters());
        Filter filter = FilterQuery.of(query);
        Placing by = placing(query);
        Optional<Period> period = period(query);
        Optional<Recalled> then = filter.asOf().map(day -> store.then().all(StoriesInTime.around(filter, by, period)));
        Timeline timeline = then.map(it -> StoriesInTime.counted(it.stories(), by, period, MOST))
                .orElseGet(() -> store.inTime().timeline(filter, by, period, MOST));
        return new Told(
                new Links(filter.asOf()), filter, by, timeline.period(), timeline, then.flatMap(Recalled::since));
    }

    private static Placing placing(Query query) {
        return query.one(BY)
                .map(name -> Stream.of(Placing.values())
                        .filter(it -> WireName.of(it).equals(name))
                        .findFirst()
                        .orElseThrow(
                                () -> Problem.badRequest(BY + ": there are \"day\" and \"told\", not \"" + name + "\"")
                                        .exception()))
                .orElse(Placing.DAY);
    }

    private static Optional<Period> period(Query query) {
        try {
            return query.one(IN).map(Period::named);
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(IN + ": " + e.getMessage()).exception();
        }
    }

    private record Told(
            Links links,
            Filter filter,
            Placing by,
            Optional<Period> period,
            Timeline timeline,
            Optional<LocalDate> since)
            implements View {

        @Override
        public String html() {
            return new Frame("Timeline", "/timeline", parameters(period, by), links, true)
                    .around(
                            h1("Timeline: " + title()),
                            p(about()).withClass("about"),
                            KnownThen.note(since),
                            new FilterForm(links, filter).folded("/timeline", own(period, by), List.of("from", "to")),
                            way(),
                            placings(),
                            div(parts(), mostTold()).withClass("over-time"));
        }

        private String title() {
            return period.map(Period::title).orElse("all times");
        }

        private String about() {
            String number = String.format(Locale.ENGLISH, "%,d", timeline.stories());
            String stories = timeline.stories() == 1 ? "1 story" : number + " stories";
            if (timeline.estimated()) {
                return "About " + stories + ", by "
                        + (by == Placing.TOLD ? "the day of the first report" : "their days")
                        + ". So many fit that the numbers are estimated from a part of them; a shorter time is counted in full";
            }
            if (by == Placing.TOLD) {
                return stories + ", by the day on which each was first told";
            }
            long vague = vague();
            return stories + ", by their days"
                    + (vague == 0 ? "" : "; of " + vague + " it is not known in which part of the time")
                    + (timeline.undated() == 0
                            ? ""
                            : "; " + timeline.undated() + " more were first told then, and tell no day");
        }

        private long vague() {
            return timeline.cells().isEmpty()
                    ? 0
                    : timeline.stories()
                            - timeline.cells().stream()
                                    .mapToLong(Timeline.Cell::stories)
                                    .sum();
        }

        /** Out of the period, and beside it. */
        private DomContent way() {
            return nav(
                            a("All times").withHref(to(Optional.empty())),
                            each(above().stream()
                                    .map(it -> each(
                                            Frame.text(" › "), a(it.title()).withHref(to(Optional.of(it)))))),
                            each(period.stream()
                                    .flatMap(it -> Stream.concat(
                                            beside(it, -1, "prev", "←").stream(),
                                            beside(it, 1, "next", "→").stream()))))
                    .withClass("choices")
                    .attr("aria-label", "Periods");
        }

        private List<Period> above() {
            return Stream.iterate(period.flatMap(Period::within), Optional::isPresent, it -> it.flatMap(Period::within))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Period::scale))
                    .toList();
        }

        private Optional<DomContent> beside(Period it, int by, String relation, String arrow) {
            return it.shifted(by)
                    .map(other -> each(
                            Frame.text(" · "),
                            a(by < 0 ? arrow + " " + other.title() : other.title() + " " + arrow)
                                    .withHref(to(Optional.of(other)))
                                    .withRel(relation)));
        }

        private DomContent placings() {
            return p(
                            Frame.text("By "),
                            by == Placing.DAY
                                    ? strong("the day of the act")
                                    : a("the day of the act").withHref(links.timeline(parameters(period, Placing.DAY))),
                            Frame.text(" · "),
                            by == Placing.TOLD
                                    ? strong("the day of the first report")
                                    : a("the day of the first report")
                                            .withHref(links.timeline(parameters(period, Placing.TOLD))))
                    .withClass("choices");
        }

        private DomContent parts() {
            if (period.filter(it -> it.scale() == Scale.DAY).isPresent()) {
                return each();
            }
            TimeCells cells = new TimeCells(timeline.cells(), it -> to(Optional.of(it)), timeline.estimated());
            return section(
                            h2("How many stories"),
                            timeline.cells().isEmpty()
                                    ? p("Nothing of the kind is told.")
                                    : period.map(cells::of).orElseGet(cells::asTheyAre))
                    .withClass("cells");
        }

        private DomContent mostTold() {
            return section(
                    h2(timeline.stories() <= MOST ? "Stories" : "The " + MOST + " stories told by most reports"),
                    timeline.mostTold().isEmpty() ? p("None.") : StoryLines.of(timeline.mostTold(), links),
                    all());
        }

        private DomContent all() {
            return timeline.stories() <= MOST
                            || period.filter(it -> it.scale() != Scale.DECADE).isEmpty()
                    ? each()
                    : p(a("All stories of " + title()).withHref(links.stories(listed())))
                            .withClass("more");
        }

        private Map<String, List<String>> listed() {
            Map<String, List<String>> all = FilterForm.parameters(filter);
            period.ifPresent(it -> {
                all.put("from", List.of(it.days().from().toString()));
                all.put("to", List.of(it.days().to().toString()));
            });
            return all;
        }

        private String to(Optional<Period> other) {
            return links.timeline(parameters(other, by));
        }

        private Map<String, List<String>> parameters(Optional<Period> of, Placing placing) {
            Map<String, List<String>> all = new LinkedHashMap<>(FilterForm.parameters(filter));
            all.putAll(own(of, placing));
            return all;
        }

        private static Map<String, List<String>> own(Optional<Period> of, Placing placing) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            of.ifPresent(it -> all.put(IN, List.of(it.name())));
            if (placing != Placing.DAY) {
                all.put(BY, List.of(WireName.of(placing)));
            }
            return all;
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("in", period.map(Period::name));
                json.text("by", WireName.of(by));
                json.number("count", timeline.stories());
                json.number("undated", timeline.undated());
                json.flag("estimated", timeline.estimated());
                json.text("since", since);
                json.objects(
                        "cells",
                        timeline.cells().stream()
                                .map(cell -> (JsonText.Body) one -> {
                                    one.text("in", cell.period().name());
                                    one.number("stories", cell.stories());
                                })
                                .toList());
                json.objects(
                        "stories",
                        timeline.mostTold().stream()
                                .map(it -> (JsonText.Body) one -> head(it, one))
                                .toList());
            });
        }

        private static void head(Story it, JsonText json) throws IOException {
            StoryJson.head(it, json);
            json.number("reports", StoryText.reportCount(it));
        }
    }
}
