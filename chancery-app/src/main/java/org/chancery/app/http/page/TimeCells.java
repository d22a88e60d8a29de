package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.span;
import static j2html.TagCreator.tag;

import j2html.tags.DomContent;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.app.http.html.Frame;
import org.chancery.app.store.Timeline.Cell;
import org.chancery.view.Period;
import org.chancery.view.Period.Scale;

/**
 * The parts of a period with their counts: bars for decades, years and months, squares of a month for days.
 *
 * @param address of a part's own page
 * @param estimated whether the counts are; then one of 0 may have a few
 */
record TimeCells(List<Cell> cells, Function<Period, String> address, boolean estimated) {

    /** Steps in which squares grow darker. */
    private static final int SHADES = 4;

    TimeCells {
        cells = List.copyOf(cells);
    }

    /** All parts of a period, those in which there is nothing as well. */
    DomContent of(Period period) {
        Map<Period, Long> counts = cells.stream().collect(Collectors.toMap(Cell::period, Cell::stories));
        List<Cell> all = period.parts().stream()
                .map(part -> new Cell(part, counts.getOrDefault(part, 0L)))
                .toList();
        TimeCells whole = new TimeCells(all, address, estimated);
        return period.scale() == Scale.MONTH ? whole.squares(period) : whole.asTheyAre();
    }

    /** A bar for each. */
    DomContent asTheyAre() {
        return ol(each(cells, this::bar)).withClass("bars");
    }

    private DomContent bar(Cell it) {
        return li(
                        linked(it, span(it.period().title()).withClass("label")),
                        length(it),
                        span(number(it)).withClass("count"))
                .withClass(isEmpty(it) ? "none" : "");
    }

    private boolean isEmpty(Cell it) {
        return it.stories() == 0 && !estimated;
    }

    private DomContent linked(Cell it, DomContent words) {
        return isEmpty(it) ? words : a(words).withHref(address.apply(it.period()));
    }

    /** Drawn by attributes, since no style may stand in a page. */
    private DomContent length(Cell it) {
        long share = it.stories() == 0 ? 0 : Math.max(1, it.stories() * 100 / most());
        return tag("svg")
                .attr("class", "bar")
                .attr("viewBox", "0 0 100 1")
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true")
                .with(tag("rect").attr("width", Long.toString(share)).attr("height", "1"));
    }

    private long most() {
        return cells.stream().mapToLong(Cell::stories).max().orElse(1);
    }

    private String number(Cell it) {
        String number = String.format(Locale.ENGLISH, "%,d", it.stories());
        return estimated ? "≈ " + number : number;
    }

    private DomContent squares(Period month) {
        return each(
                div(each(Arrays.stream(DayOfWeek.values())
                                .map(day -> (DomContent) span(day.getDisplayName(TextStyle.NARROW, Locale.ENGLISH)))))
                        .withClass("weekdays")
                        .attr("aria-hidden", "true"),
                ol(each(cells, this::square)).withClass("heat").attr("aria-label", month.title()));
    }

    private DomContent square(Cell it) {
        int day = it.period().begins().getDayOfMonth();
        String start =
                day == 1 ? "starts-" + it.period().begins().getDayOfWeek().getValue() : "";
        String count = isEmpty(it) ? "" : number(it);
        DomContent words = each(
                span(Integer.toString(day)).withClass("label"),
                Frame.text(" "),
                span(count).withClass("count"));
        DomContent shown = isEmpty(it)
                ? span(words)
                : a(words).withHref(address.apply(it.period()))
                        .attr("aria-label", it.period().title() + ": " + count);
        return li(shown).withClasses("shade-" + shade(it), start);
    }

    private long shade(Cell it) {
        return it.stories() == 0 ? 0 : 1 + it.stories() * (SHADES - 1) / most();
    }
}
