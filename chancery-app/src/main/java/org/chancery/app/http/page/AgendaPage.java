package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Ahead;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Recalled;
import org.chancery.app.store.Store;
import org.chancery.app.view.AgendaCalendar;
import org.chancery.app.view.AgendaSheet;
import org.chancery.event.Status;
import org.chancery.link.Stretch;
import org.chancery.view.Agenda;
import org.chancery.view.Appointment;

/** What is planned, as a list by day or as the calendar of a month, and to be subscribed to. */
public final class AgendaPage {

    /** The parameter that asks for the calendar of the month in which the agenda begins. */
    private static final String VIEW = "view";

    private static final String MONTH = "month";

    /** Appointments with a day, and as many without, at most. */
    private static final int MOST = 100;

    private final Store store;

    public AgendaPage(Store store) {
        this.store = store;
    }

    /** Every parameter that is understood. */
    public static Set<String> parameters() {
        return FilterQuery.namesAnd(VIEW);
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(parameters());
        boolean month = isMonth(query);
        Filter asked = FilterQuery.of(query);
        Filter filter = month ? monthOf(asked.from().orElseGet(() -> today(asked)), asked) : asked;
        return new Planned(new Links(filter.asOf()), filter, month, agenda(filter));
    }

    /** The file for calendar programs. */
    public Answer calendar(Ask ask) {
        Filter filter = FilterQuery.of(ask.query().allow(FilterQuery.NAMES));
        return Answer.ok(Media.CALENDAR, AgendaCalendar.print(agenda(filter).shown()));
    }

    private static boolean isMonth(Query query) {
        Optional<String> view = query.one(VIEW);
        if (view.filter(it -> !it.equals(MONTH)).isPresent()) {
            throw Problem.badRequest(VIEW + ": there is \"" + MONTH + "\", not \"" + view.get() + "\"")
                    .exception();
        }
        return view.isPresent();
    }

    private static Filter monthOf(LocalDate day, Filter it) {
        YearMonth month = YearMonth.from(day);
        return it.within(Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()));
    }

    private LocalDate today(Filter asked) {
        return asked.asOf().or(() -> store.lastDay(asked)).orElse(LocalDate.EPOCH);
    }

    /**
     * What is planned from a day on.
     *
     * @param more how many are left out
     * @param counted whether these are all
     * @param since from which day on was looked, if not at everything that was told
     */
    private record Plan(
            LocalDate from, List<Appointment> shown, long more, boolean counted, Optional<LocalDate> since) {}

    private Plan agenda(Filter filter) {
        LocalDate from = filter.from().orElseGet(() -> today(filter));
        Filter whenever = filter.within(Optional.empty(), Optional.empty());
        Optional<Recalled> then = filter.asOf().map(day -> store.then().due(whenever, from, filter.to()));
        Ahead ahead = then.map(it -> new Ahead(it.stories(), 0, true))
                .orElseGet(() -> store.inTime().ahead(whenever, from, filter.to(), MOST));
        List<Appointment> all = Agenda.of(ahead.stories(), from).stream()
                .filter(it -> begins(it)
                        .flatMap(day -> filter.to().map(last -> !day.isAfter(last)))
                        .orElse(true))
                .toList();
        List<Appointment> shown = shown(all);
        return new Plan(
                from, shown, all.size() - shown.size() + ahead.more(), ahead.counted(), then.flatMap(Recalled::since));
    }

    /** As many with a day as without at most. */
    private static List<Appointment> shown(List<Appointment> all) {
        return Stream.of(true, false)
                .flatMap(dated -> all.stream()
                        .filter(it -> it.days().isPresent() == dated)
                        .limit(MOST))
                .toList();
    }

    private static Optional<LocalDate> begins(Appointment it) {
        return it.days().or(it::window).map(Stretch::from);
    }

    private record Planned(Links links, Filter filter, boolean month, Plan plan) implements View {

        @Override
        public String html() {
            Appointments shown = new Appointments(links, plan.shown());
            return new Frame("Agenda", "/agenda", parameters(month), links, true)
                    .around(
                            h1("Agenda"),
                            p(count()).withClass("about"),
                            KnownThen.note(plan.since()),
                            new FilterForm(links, filter)
                                    .folded("/agenda", month ? Map.of(VIEW, List.of(MONTH)) : Map.of(), List.of()),
                            choices(),
                            month ? shown.month(YearMonth.from(plan.from()), this::day) : shown.list(),
                            more());
        }

        private String count() {
            long many = plan.shown().size() + plan.more();
            String until = filter.to().map(day -> " to " + day).orElse(" on");
            return "From " + plan.from() + until + " · "
                    + (plan.counted() ? "" : "more than ")
                    + (many == 0 ? "nothing planned" : many == 1 ? "1 appointment" : many + " appointments");
        }

        private DomContent choices() {
            return p(
                            month ? a("List").withHref(links.agenda(parameters(false))) : strong("List"),
                            Frame.text(" · "),
                            month
                                    ? strong("Calendar")
                                    : a("Calendar").withHref(links.agenda(from(YearMonth.from(plan.from())))),
                            Frame.text(" · "),
                            a("Subscribe (iCalendar)").withHref(links.calendar(unbounded())),
                            month ? months(YearMonth.from(plan.from())) : each())
                    .withClass("choices");
        }

        private DomContent months(YearMonth it) {
            return each(
                    Frame.text(" · "),
                    a("Month before")
                            .withHref(links.agenda(from(it.minusMonths(1))))
                            .withRel("prev"),
                    Frame.text(" · "),
                    a("Month after")
                            .withHref(links.agenda(from(it.plusMonths(1))))
                            .withRel("next"));
        }

        private DomContent more() {
            if (plan.shown().isEmpty() && filter.from().isEmpty()) {
                return p(
                                Frame.text("An agenda begins on the day of the last publication. "),
                                a("Everything that was ever planned").withHref(links.events(planned())))
                        .withClass("more");
            }
            return plan.more() == 0
                    ? each()
                    : p("And " + plan.more() + (plan.counted() ? "" : " or")
                                    + " more; a country, a person or a shorter period shows fewer.")
                            .withClass("more");
        }

        private Map<String, List<String>> planned() {
            Map<String, List<String>> all = unbounded();
            all.put("status", List.of(Status.PLANNED.wireName()));
            return all;
        }

        private Map<String, List<String>> from(YearMonth it) {
            Map<String, List<String>> all = parameters(true);
            all.put("from", List.of(it.atDay(1).toString()));
            all.remove("to");
            return all;
        }

        private String day(LocalDate day) {
            Map<String, List<String>> all = parameters(false);
            all.put("from", List.of(day.toString()));
            all.put("to", List.of(day.toString()));
            return links.agenda(all);
        }

        /** A calendar that is subscribed to goes on with time. */
        private Map<String, List<String>> unbounded() {
            Map<String, List<String>> all = parameters(false);
            all.remove("from");
            all.remove("to");
            return all;
        }

        private Map<String, List<String>> parameters(boolean asMonth) {
            Map<String, List<String>> all = new LinkedHashMap<>(FilterForm.parameters(filter));
            if (asMonth) {
                all.put(VIEW, List.of(MONTH));
            }
            return all;
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("from", plan.from().toString());
                json.text("to", filter.to());
                json.objects(
                        "appointments",
                        plan.shown().stream()
                                .map(it -> AgendaSheet.SHEET.json().apply(it))
                                .toList());
                json.number("more", plan.more());
                json.text("since", plan.since());
            });
        }
    }
}
