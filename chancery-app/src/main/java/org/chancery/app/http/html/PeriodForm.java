package org.chancery.app.http.html;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.store.Filter;

/** A period, and countries if they can be chosen, as a form, filled with what is asked for. */
public final class PeriodForm {

    private final Links links;
    private final Filter filter;

    public PeriodForm(Links links, Filter filter) {
        this.links = links;
        this.filter = filter;
    }

    /** The form for a page of this path. */
    public DomContent html(String path, boolean withCountries) {
        return form(
                        each(withCountries ? countries() : each()),
                        day("from", "From", filter.from()),
                        day("to", "To", filter.to()),
                        each(links.asOf().stream().map(day -> (DomContent) input().withType("hidden")
                                .withName(FilterQuery.AS_OF)
                                .withValue(day.toString()))),
                        button("Show"))
                .withMethod("get")
                .withAction(path)
                .withClass("filter period");
    }

    private DomContent countries() {
        return div(
                label("Around (PRT,MAR)").withFor("f-country"),
                input().withType("text")
                        .withId("f-country")
                        .withName("country")
                        .withValue(String.join(",", filter.countries())));
    }

    private static DomContent day(String name, String label, Optional<LocalDate> value) {
        return div(
                label(label).withFor("f-" + name),
                input().withType("date")
                        .withId("f-" + name)
                        .withName(name)
                        .withValue(value.map(LocalDate::toString).orElse("")));
    }

    /** The period as parameters, without the day of knowledge. */
    public static Map<String, List<String>> parameters(Filter filter) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        filter.from().ifPresent(day -> all.put("from", List.of(day.toString())));
        filter.to().ifPresent(day -> all.put("to", List.of(day.toString())));
        return all;
    }

    /** The same with another parameter. */
    public static Map<String, List<String>> parameters(Filter filter, String name, String value) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters(filter));
        all.put(name, List.of(value));
        return all;
    }

    /** "2021-03-01 to 2022-03-18". */
    public static String words(Filter filter) {
        String days = RecordWords.days(filter.from(), filter.to());
        return days.isEmpty() ? "whatever the day" : days;
    }
}
