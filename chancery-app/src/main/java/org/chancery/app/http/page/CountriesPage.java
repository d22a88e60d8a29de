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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.chancery.app.store.Store;
import org.chancery.app.store.Tie;

/** Every country that had to do with another in a period, with how much and with whom most. */
public final class CountriesPage {

    static final int MONTHS = 12;

    private static final int PARTNERS = 4;

    private final Store store;
    private final Gazetteer gazetteer;

    public CountriesPage(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(Period.NAMES);
        Filter filter = Period.of(query, store, MONTHS);
        return new Countries(
                new Links(filter.asOf()),
                gazetteer,
                filter,
                lines(store.happenings().ties(filter)));
    }

    /** A country with its ties, the thickest first; each seen from its own side. */
    private record Line(String country, List<Tie> ties) {

        int cooperation() {
            return ties.stream().mapToInt(Tie::cooperation).sum();
        }

        int conflict() {
            return ties.stream().mapToInt(Tie::conflict).sum();
        }

        int all() {
            return cooperation() + conflict();
        }
    }

    private static List<Line> lines(List<Tie> ties) {
        Map<String, List<Tie>> byCountry = new TreeMap<>();
        for (Tie it : ties) {
            byCountry.computeIfAbsent(it.side(), key -> new ArrayList<>()).add(it);
            byCountry.computeIfAbsent(it.other(), key -> new ArrayList<>()).add(it);
        }
        return byCountry.entrySet().stream()
                .map(it -> new Line(it.getKey(), it.getValue()))
                .sorted(Comparator.comparing(Line::all).reversed().thenComparing(Line::country))
                .toList();
    }

    private record Countries(Links links, Gazetteer gazetteer, Filter filter, List<Line> lines) implements View {

        @Override
        public String html() {
            return new Frame("Countries", "/countries", PeriodForm.parameters(filter), links, true)
                    .around(
                            h1("Countries"),
                            new PeriodForm(links, filter).html("/countries", false),
                            lines.isEmpty() ? p("Nothing between two countries is told in this time.") : all());
        }

        private DomContent all() {
            return div(table(
                                    caption("Stories with other countries, told as having happened, "
                                            + PeriodForm.words(filter)),
                                    thead(tr(
                                            th("Country"),
                                            th("Code"),
                                            th("Cooperation").withClass("count"),
                                            th("Conflict").withClass("count"),
                                            th("Most with"))),
                                    tbody(each(lines, this::row)))
                            .withClass("list"))
                    .withClass("scroll");
        }

        private DomContent row(Line it) {
            return tr(
                    th(a(OneLine.of(gazetteer.name(it.country())))
                                    .withHref(links.country(it.country(), PeriodForm.parameters(filter))))
                            .attr("scope", "row"),
                    td(OneLine.of(it.country())),
                    td(Integer.toString(it.cooperation())).withClass("count"),
                    td(Integer.toString(it.conflict())).withClass("count"),
                    td(each(it.ties().stream().limit(PARTNERS).map(tie -> partner(it.country(), tie)))));
        }

        private DomContent partner(String country, Tie tie) {
            String other = tie.side().equals(country) ? tie.other() : tie.side();
            return each(
                    a(OneLine.of(gazetteer.name(other)))
                            .withHref(links.country(country, PeriodForm.parameters(filter, CountryPage.WITH, other))),
                    Frame.text(" " + tie.stories() + "  "));
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("from", filter.from());
                json.text("to", filter.to());
                json.objects("countries", lines.stream().map(this::country).toList());
            });
        }

        private JsonText.Body country(Line it) {
            return json -> {
                json.text("country", it.country());
                json.text("name", gazetteer.name(it.country()));
                json.number("cooperation", it.cooperation());
                json.number("conflict", it.conflict());
            };
        }
    }
}
