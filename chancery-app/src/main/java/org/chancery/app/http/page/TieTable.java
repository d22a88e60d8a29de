package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.List;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.PeriodForm;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Tie;

/** Ties between countries as a table, each with the way to what was told between the two. */
final class TieTable {

    private final Links links;
    private final Gazetteer gazetteer;
    private final Filter filter;

    TieTable(Links links, Gazetteer gazetteer, Filter filter) {
        this.links = links;
        this.gazetteer = gazetteer;
        this.filter = filter;
    }

    /** Between any two. */
    DomContent pairs(List<Tie> ties, String caption) {
        return list(ties, caption, true);
    }

    /** Of one country with others. */
    DomContent partners(List<Tie> ties, String caption) {
        return list(ties, caption, false);
    }

    private DomContent list(List<Tie> ties, String caption, boolean withSide) {
        return div(table(
                                caption(OneLine.of(caption)),
                                thead(tr(
                                        th(withSide ? "Between" : "With"),
                                        th("Cooperation").withClass("count"),
                                        th("Conflict").withClass("count"))),
                                tbody(each(ties, it -> row(it, withSide))))
                        .withClass("list"))
                .withClass("scroll");
    }

    private DomContent row(Tie it, boolean withSide) {
        String name = (withSide ? gazetteer.name(it.side()) + " – " : "") + gazetteer.name(it.other());
        return tr(
                th(a(OneLine.of(name))
                                .withHref(links.country(
                                        it.side(), PeriodForm.parameters(filter, CountryPage.WITH, it.other()))))
                        .attr("scope", "row"),
                td(Integer.toString(it.cooperation())).withClass("count"),
                td(Integer.toString(it.conflict())).withClass("count"));
    }

    /** A tie for programs. */
    static JsonText.Body json(Tie it) {
        return json -> {
            json.text("side", it.side());
            json.text("other", it.other());
            json.number("cooperation", it.cooperation());
            json.number("conflict", it.conflict());
        };
    }
}
