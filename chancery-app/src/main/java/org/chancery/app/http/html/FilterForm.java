package org.chancery.app.http.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.store.Filter;
import org.chancery.event.Category;
import org.chancery.event.Status;

/** The filters of the commands as a form, filled with what is asked for. */
public final class FilterForm {

    private final Links links;
    private final Filter filter;

    public FilterForm(Links links, Filter filter) {
        this.links = links;
        this.filter = filter;
    }

    /** What is asked for, as parameters, without the day of knowledge. */
    public static Map<String, List<String>> parameters(Filter filter) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("text", filter.text().stream().toList());
        all.put("country", filter.countries());
        all.put("person", filter.people());
        all.put("organisation", filter.organisations());
        all.put("category", filter.categories().stream().map(Enum::name).toList());
        all.put("status", filter.statuses().stream().map(Status::wireName).toList());
        all.put("from", filter.from().map(LocalDate::toString).stream().toList());
        all.put("to", filter.to().map(LocalDate::toString).stream().toList());
        all.put("source", filter.sources());
        all.put("corrected", filter.corrected() ? List.of("yes") : List.of());
        all.values().removeIf(List::isEmpty);
        return all;
    }

    /**
     * The form behind a heading, open if more than a period is asked for; for pages that are not mainly for searching.
     *
     * @param more parameters that stay as they are
     * @param without what cannot be asked for there
     */
    public DomContent folded(String path, Map<String, List<String>> more, List<String> without) {
        Map<String, List<String>> set = parameters(filter);
        set.keySet().removeAll(List.of("from", "to"));
        return (set.isEmpty() ? details() : details().attr("open"))
                .with(summary("Filter"), filled(path, more, without))
                .withClass("folded");
    }

    /** The form; it asks for the page of this path. */
    public DomContent html(String path) {
        return filled(path, Map.of(), List.of());
    }

    private DomContent filled(String path, Map<String, List<String>> more, List<String> without) {
        return form(
                        each(more.entrySet().stream()
                                .flatMap(it -> it.getValue().stream().map(value -> hidden(it.getKey(), value)))),
                        line(
                                "text",
                                "Words of the sentence",
                                "search",
                                filter.text().orElse("")),
                        line("country", "Countries (PRT,MAR)", "text", String.join(",", filter.countries())),
                        lines("person", "Person", filter.people()),
                        lines("organisation", "Organisation", filter.organisations()),
                        choice(
                                "category",
                                "Category",
                                names(Category.values()),
                                filter.categories().stream().map(Enum::name).toList()),
                        choice(
                                "status",
                                "Status",
                                wireNames(),
                                filter.statuses().stream().map(Status::wireName).toList()),
                        without.contains("from") ? each() : period(),
                        lines("source", "Source", filter.sources()),
                        corrected(),
                        asOf(),
                        button("Search"))
                .withMethod("get")
                .withAction(path)
                .attr("role", "search")
                .withClass("filter");
    }

    private DomContent period() {
        return each(
                line(
                        "from",
                        "From",
                        "date",
                        filter.from().map(LocalDate::toString).orElse("")),
                line("to", "To", "date", filter.to().map(LocalDate::toString).orElse("")));
    }

    private DomContent corrected() {
        return div(
                        input().withType("checkbox")
                                .withId("f-corrected")
                                .withName("corrected")
                                .withValue("yes")
                                .withCondChecked(filter.corrected()),
                        label("Corrected").withFor("f-corrected"))
                .withClass("check");
    }

    private DomContent asOf() {
        return each(links.asOf().stream().map(day -> hidden(FilterQuery.AS_OF, day.toString())));
    }

    private static DomContent hidden(String name, String value) {
        return input().withType("hidden").withName(name).withValue(value);
    }

    private static List<String> names(Category... categories) {
        return Arrays.stream(categories).map(Enum::name).toList();
    }

    private static List<String> wireNames() {
        return Arrays.stream(Status.values()).map(Status::wireName).toList();
    }

    private static DomContent line(String name, String label, String type, String value) {
        return div(
                label(label).withFor("f-" + name),
                input().withType(type).withId("f-" + name).withName(name).withValue(value));
    }

    /** A form has one line for it; more of them are kept out of sight. */
    private static DomContent lines(String name, String label, List<String> values) {
        return each(
                line(name, label, "text", values.isEmpty() ? "" : values.get(0)),
                each(values.stream().skip(1).map(value -> hidden(name, value))));
    }

    private static DomContent choice(String name, String label, List<String> all, List<String> chosen) {
        Optional<String> first = chosen.stream().findFirst();
        DomContent options = each(Stream.concat(
                Stream.of((DomContent) option("any").withValue("")),
                all.stream()
                        .map(value -> option(value)
                                .withValue(value)
                                .withCondSelected(first.filter(value::equals).isPresent()))));
        return div(
                label(label).withFor("f-" + name),
                select(options).withId("f-" + name).withName(name),
                each(chosen.stream().skip(1).map(value -> hidden(name, value))));
    }
}
