package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.time;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.WireName;
import org.chancery.app.view.AppointmentText;
import org.chancery.app.view.StoryText;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Appointment;
import org.chancery.view.Period;

/**
 * Appointments as parts of a page: by day in a list, or in the squares of a month.
 *
 * @param all by day, those without one last
 */
record Appointments(Links links, List<Appointment> all) {

    Appointments {
        all = List.copyOf(all);
    }

    /** By the day on which they begin; after them what has no day yet. */
    DomContent list() {
        Map<LocalDate, List<Appointment>> byDay = all.stream()
                .filter(it -> it.days().isPresent())
                .collect(Collectors.groupingBy(
                        it -> it.days().map(Stretch::from).orElseThrow(), TreeMap::new, Collectors.toList()));
        return each(
                byDay.isEmpty() && undated().isEmpty() ? p("Nothing of the kind is planned.") : each(),
                each(byDay.entrySet().stream().map(day -> section(h2(heading(day.getKey())), lines(day.getValue())))),
                later());
    }

    private List<Appointment> undated() {
        return all.stream().filter(it -> it.days().isEmpty()).toList();
    }

    private DomContent later() {
        return undated().isEmpty() ? each() : section(h2("No day yet"), lines(undated()));
    }

    private static String heading(LocalDate day) {
        return weekday(day.getDayOfWeek(), TextStyle.FULL) + ", "
                + Period.of(Period.Scale.DAY, day).title();
    }

    private static String weekday(DayOfWeek day, TextStyle style) {
        return day.getDisplayName(style, Locale.ENGLISH);
    }

    private DomContent lines(List<Appointment> some) {
        return ul(each(some, this::line)).withClass("appointments");
    }

    private DomContent line(Appointment it) {
        Story story = it.story();
        return li(
                        div(
                                a(StoryText.title(story)).withHref(links.story(story.id())),
                                Frame.text(" "),
                                span(AppointmentText.state(it)).withClass("badge")),
                        div(Frame.text(details(it)), each(it.visit().stream().map(this::visit)))
                                .withClass("about"),
                        parts(story))
                .withClass(tone(it));
    }

    private static String details(Appointment it) {
        return Stream.of(
                        it.days().filter(days -> days.length() > 1).map(days -> AppointmentText.when(it)),
                        it.window().map(window -> "between " + window.from() + " and " + window.to()),
                        StoryText.place(it.story()).map(place -> "in " + place),
                        Optional.of(String.join("; ", AppointmentText.topics(it)))
                                .filter(topics -> !topics.isEmpty())
                                .map(topics -> "about " + topics),
                        Optional.of(AppointmentText.source(it)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private DomContent visit(Story visit) {
        return each(Frame.text(" · "), a(AppointmentText.partOf(visit)).withHref(links.story(visit.id())));
    }

    private static DomContent parts(Story visit) {
        return visit.parts().isEmpty()
                ? each()
                : ul(each(visit.parts(), part -> li(AppointmentText.part(part, visit))))
                        .withClass("parts about");
    }

    private static String tone(Appointment it) {
        return WireName.of(it.firmness());
    }

    /**
     * The days of a month as squares, each with what is on then.
     *
     * @param day the address of a day
     */
    DomContent month(YearMonth month, Function<LocalDate, String> day) {
        return each(
                h2(Period.of(Period.Scale.MONTH, month.atDay(1)).title()),
                div(each(Arrays.stream(DayOfWeek.values()).map(it -> (DomContent) span(weekday(it, TextStyle.SHORT)))))
                        .withClass("weekdays")
                        .attr("aria-hidden", "true"),
                ol(each(IntStream.rangeClosed(1, month.lengthOfMonth())
                                .mapToObj(month::atDay)
                                .map(it -> square(it, day.apply(it)))))
                        .withClass("month"),
                later());
    }

    private DomContent square(LocalDate day, String address) {
        List<Appointment> then = all.stream().filter(it -> isOn(it, day)).toList();
        String number = Integer.toString(day.getDayOfMonth());
        DomContent date = time(then.isEmpty()
                        ? Frame.text(number)
                        : a(number).withHref(address).attr("aria-label", heading(day)))
                .attr("datetime", day.toString());
        String start = day.getDayOfMonth() == 1 ? "starts-" + day.getDayOfWeek().getValue() : "";
        return li(
                        span(weekday(day.getDayOfWeek(), TextStyle.SHORT) + " ").withClass("weekday"),
                        date,
                        then.isEmpty() ? each() : ul(each(then, it -> entry(it, day))))
                .withClasses("square", then.isEmpty() ? "empty" : "", start);
    }

    private static boolean isOn(Appointment it, LocalDate day) {
        return it.days()
                .filter(days -> !day.isBefore(days.from()) && !day.isAfter(days.to()))
                .isPresent();
    }

    private DomContent entry(Appointment it, LocalDate day) {
        boolean goesOn = it.days().filter(days -> days.from().isBefore(day)).isPresent();
        return li(
                        a(StoryText.title(it.story()))
                                .withHref(links.story(it.story().id())),
                        Frame.text(" "),
                        span(goesOn ? "goes on" : AppointmentText.state(it)).withClass("badge"))
                .withClasses(tone(it), goesOn ? "goes-on" : "");
    }
}
