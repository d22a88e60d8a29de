package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.app.http.html.Frame;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.app.store.Facets;
import org.chancery.app.store.Facets.Count;
import org.chancery.app.store.Facets.Facet;
import org.chancery.view.Period;

/**
 * What found records could be narrowed by, each value a link, and what is asked for already, to be taken back.
 *
 * @param asked the parameters that are set
 * @param address of the page with other parameters
 */
record FacetPanel(Map<String, List<String>> asked, Function<Map<String, List<String>>, String> address) {

    FacetPanel {
        asked = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    /** What is asked for, each with a link to the page without it. */
    DomContent chosen() {
        return asked.isEmpty()
                ? each()
                : ul(each(asked.entrySet().stream()
                                .map(it -> li(a(Frame.text(
                                                it.getKey() + ": " + String.join(", ", it.getValue()) + " ×"))
                                        .withHref(address.apply(without(it.getKey())))
                                        .attr(
                                                "aria-label",
                                                "Without " + it.getKey() + ": " + String.join(", ", it.getValue()))))))
                        .withClass("chosen");
    }

    /** The values by which the records could be narrowed; a facet of one value would narrow nothing. */
    DomContent narrowing(Facets facets) {
        return aside(
                        p(Frame.text(
                                        facets.whole()
                                                ? number(facets.records()) + " records"
                                                : "The latest " + number(facets.records()) + " records"))
                                .withClass("about"),
                        each(facets.counts().entrySet().stream()
                                .filter(it -> it.getValue().size() > 1)
                                .map(it -> facet(it.getKey(), it.getValue()))))
                .withClass("facets")
                .withId("narrow")
                .attr("aria-label", "Narrow the search");
    }

    private DomContent facet(Facet facet, List<Count> counts) {
        return section(
                h2(title(facet)),
                ul(each(
                        counts,
                        it -> li(
                                a(label(facet, it)).withHref(address.apply(with(facet, it))),
                                Frame.text(" "),
                                span(number(it.records())).withClass("count")))));
    }

    private static String title(Facet facet) {
        return facet.name().charAt(0) + facet.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String label(Facet facet, Count it) {
        return month(facet, it).map(Period::title).orElse(it.value());
    }

    private static Optional<Period> month(Facet facet, Count it) {
        return facet == Facet.MONTH ? Optional.of(Period.named(it.value())) : Optional.empty();
    }

    private Map<String, List<String>> with(Facet facet, Count it) {
        Map<String, List<String>> all = new LinkedHashMap<>(asked);
        Optional<Period> month = month(facet, it);
        if (month.isPresent()) {
            all.put("from", List.of(month.get().days().from().toString()));
            all.put("to", List.of(month.get().days().to().toString()));
        } else {
            all.put(WireName.of(facet), List.of(it.value()));
        }
        return all;
    }

    private Map<String, List<String>> without(String name) {
        Map<String, List<String>> all = new LinkedHashMap<>(asked);
        all.remove(name);
        return all;
    }

    private static String number(long many) {
        return String.format(Locale.ENGLISH, "%,d", many);
    }

    /** For programs. */
    static JsonText.Body json(Facets facets) {
        return json -> {
            json.number("records", facets.records());
            json.flag("whole", facets.whole());
            for (Map.Entry<Facet, List<Count>> it : facets.counts().entrySet()) {
                json.objects(
                        WireName.of(it.getKey()),
                        it.getValue().stream()
                                .map(count -> (JsonText.Body) one -> {
                                    one.text("value", count.value());
                                    one.number("records", count.records());
                                })
                                .toList());
            }
        };
    }
}
