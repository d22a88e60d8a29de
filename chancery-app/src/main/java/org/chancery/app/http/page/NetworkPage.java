package org.chancery.app.http.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.app.http.drawing.Network;
import org.chancery.app.http.drawing.NetworkDrawing;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Gazetteer;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.PeriodForm;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.store.Tie;

/** Which countries had to do with which in a period, as a network and as a table that says the same. */
public final class NetworkPage {

    private static final int MONTHS = 12;

    /** Ties that are listed; many that are thin would only be a blur in the picture. */
    private static final int LISTED = 60;

    private final Store store;
    private final Gazetteer gazetteer;

    public NetworkPage(Store store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(Period.and("country"));
        Filter filter = Period.of(query, store, MONTHS);
        List<Tie> all = store.happenings().ties(filter);
        return new Shown(new Links(filter.asOf()), gazetteer, filter, all.size(), drawn(all));
    }

    /** The thickest ties, between the weightiest countries. */
    private static List<Tie> drawn(List<Tie> all) {
        List<String> countries = weights(all).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(Network.MOST)
                .toList();
        return all.stream()
                .filter(it -> countries.contains(it.side()) && countries.contains(it.other()))
                .limit(LISTED)
                .toList();
    }

    private static Map<String, Integer> weights(List<Tie> ties) {
        Map<String, Integer> weights = new HashMap<>();
        for (Tie it : ties) {
            weights.merge(it.side(), it.stories(), Integer::sum);
            weights.merge(it.other(), it.stories(), Integer::sum);
        }
        return weights;
    }

    private record Shown(Links links, Gazetteer gazetteer, Filter filter, int all, List<Tie> ties) implements View {

        @Override
        public String html() {
            return new Frame("Network", "/network", parameters(), links, true)
                    .around(
                            h1("Who deals with whom"),
                            new PeriodForm(links, filter).html("/network", true),
                            ties.isEmpty() ? p("Nothing between two countries is told in this time.") : found());
        }

        private Map<String, List<String>> parameters() {
            Map<String, List<String>> all = new LinkedHashMap<>(PeriodForm.parameters(filter));
            if (!filter.countries().isEmpty()) {
                all.put("country", filter.countries());
            }
            return all;
        }

        private DomContent found() {
            String words = "Told as having happened, " + PeriodForm.words(filter)
                    + (ties.size() < all ? "; the " + ties.size() + " thickest of " + all + " ties" : "");
            return each(
                    p(
                                    span("cooperation").withClass("friendly-key"),
                                    span("conflict").withClass("hostile-key"),
                                    Frame.text("The thicker a line, the more stories. A circle leads to its country."))
                            .withClass("legend"),
                    div(
                                    div(NetworkDrawing.draw(
                                                    network(), "Ties between countries; the table says the same"))
                                            .withClass("scroll"),
                                    new TieTable(links, gazetteer, filter).pairs(ties, words))
                            .withClass("wide-beside"));
        }

        private Network network() {
            List<String> countries = weights(ties).entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            Map<String, Integer> weights = weights(ties);
            List<Network.Node> nodes = countries.stream()
                    .map(code -> new Network.Node(
                            code,
                            gazetteer.name(code),
                            links.country(code, PeriodForm.parameters(filter)),
                            weights.getOrDefault(code, 0)))
                    .toList();
            List<Network.Edge> edges = new ArrayList<>();
            ties.forEach(it -> edges.add(new Network.Edge(
                    countries.indexOf(it.side()), countries.indexOf(it.other()), it.cooperation(), it.conflict())));
            return new Network(nodes, edges);
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.text("from", filter.from());
                json.text("to", filter.to());
                json.number("all", all);
                json.objects("ties", ties.stream().map(TieTable::json).toList());
            });
        }
    }
}
