package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.caption;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import org.chancery.app.http.drawing.Network;
import org.chancery.app.http.drawing.NetworkDrawing;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.OneLine;
import org.chancery.app.view.StoryText;
import org.chancery.link.Story;
import org.chancery.view.Dossier;
import org.chancery.view.Encounter;
import org.chancery.view.Encounters;

/** Whom somebody met, as a network and as a table. */
final class Met {

    private final Links links;
    private final Gazetteer gazetteer;

    Met(Links links, Gazetteer gazetteer) {
        this.links = links;
        this.gazetteer = gazetteer;
    }

    DomContent html(Dossier of) {
        List<Encounter> all = Encounters.of(of);
        if (all.isEmpty()) {
            return p("No meeting with anybody named is told.");
        }
        return each(all.size() > 1 ? picture(of, all) : each(), list(all));
    }

    private DomContent picture(Dossier of, List<Encounter> all) {
        List<Encounter> shown = all.subList(0, Math.min(Network.MOST - 1, all.size()));
        List<Network.Node> nodes = new ArrayList<>();
        List<Network.Edge> ties = new ArrayList<>();
        nodes.add(new Network.Node(last(of.name()), of.name(), links.person(of.name()), all.size()));
        for (Encounter it : shown) {
            nodes.add(new Network.Node(
                    last(it.name()),
                    it.name(),
                    links.person(it.name()),
                    it.met().size()));
            ties.add(new Network.Edge(0, nodes.size() - 1, it.met().size(), 0));
        }
        for (int i = 0; i < shown.size(); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                int together = together(shown.get(i), shown.get(j));
                if (together > 0) {
                    ties.add(new Network.Edge(i + 1, j + 1, together, 0));
                }
            }
        }
        return div(NetworkDrawing.draw(new Network(nodes, ties), "Whom " + of.name() + " met, as a network"))
                .withClass("scroll");
    }

    private static int together(Encounter one, Encounter other) {
        List<String> ids = other.met().stream().map(Story::id).toList();
        return (int) one.met().stream().map(Story::id).filter(ids::contains).count();
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private DomContent list(List<Encounter> all) {
        return div(table(
                                caption("Meetings that were held or under way"),
                                thead(tr(th("Name"), th("Side"), th("Meetings").withClass("count"), th("The last"))),
                                tbody(each(all, this::row)))
                        .withClass("list"))
                .withClass("scroll");
    }

    private DomContent row(Encounter it) {
        Story last = it.met().get(it.met().size() - 1);
        return tr(
                th(a(OneLine.of(it.name())).withHref(links.person(it.name()))).attr("scope", "row"),
                td(OneLine.of(gazetteer.name(it.side()))),
                td(Integer.toString(it.met().size())).withClass("count"),
                td(a(StoryText.standing(last)).withHref(links.story(last.first().id()))));
    }
}
