package org.chancery.app.http.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;
import org.chancery.app.http.drawing.MonthBars;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.PeriodForm;
import org.chancery.app.store.Filter;
import org.chancery.app.store.MonthlySum;
import org.chancery.app.store.Tie;

/** With whom a country dealt: by month as bars and as a table, and by partner. */
final class Dealings {

    private final Links links;
    private final Gazetteer gazetteer;
    private final Filter filter;

    Dealings(Links links, Gazetteer gazetteer, Filter filter) {
        this.links = links;
        this.gazetteer = gazetteer;
        this.filter = filter;
    }

    /**
     * All of it.
     *
     * @param sums by month; only of those with one other country, if one is chosen
     */
    DomContent html(String code, Optional<String> with, List<MonthlySum> sums, List<Tie> ties) {
        if (ties.isEmpty()) {
            return section(h2("With whom it dealt"), p("Nothing with another country is told in this time."));
        }
        List<MonthBars.Month> months = sums.stream()
                .map(it -> new MonthBars.Month(it.month(), it.cooperation(), it.conflict()))
                .toList();
        String other = with.map(it -> " with " + gazetteer.name(it)).orElse(" with others");
        String words = "Stories of " + gazetteer.name(code) + other
                + ", month by month: cooperation above the line, conflict below.";
        return section(
                h2("With whom it dealt"),
                p(words).withClass("about"),
                div(MonthBars.draw(months, "Stories" + other + " by month; the table below says the same"))
                        .withClass("scroll"),
                byMonth(months),
                new TieTable(links, gazetteer, filter)
                        .partners(ties, "Told as having happened, " + PeriodForm.words(filter)));
    }

    private static DomContent byMonth(List<MonthBars.Month> months) {
        DomContent head = thead(tr(
                th("Month"),
                th("Cooperation").withClass("count"),
                th("Conflict").withClass("count")));
        return details(
                summary("Month by month"),
                table(head, tbody(each(months, Dealings::row))).withClass("list"));
    }

    private static DomContent row(MonthBars.Month it) {
        return tr(
                th(it.month().toString()).attr("scope", "row"),
                td(Integer.toString(it.cooperation())).withClass("count"),
                td(Integer.toString(it.conflict())).withClass("count"));
    }
}
