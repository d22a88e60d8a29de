package org.chancery.app.http.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.View;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;

/**
 * Every address that a page points to, with the day of knowledge kept in it.
 *
 * @param asOf the day as of which the record is looked at; empty for now
 */
public record Links(Optional<LocalDate> asOf) {

    /** Names that can stand in a path: servers and proxies do not agree on what others mean there. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’()-]{0,150}");

    /** As of now. */
    public static final Links NOW = new Links(Optional.empty());

    public String start() {
        return address("/", Map.of());
    }

    public String events() {
        return address("/events", Map.of());
    }

    /** Events with some of the filters set. */
    public String events(Map<String, List<String>> parameters) {
        return address("/events", parameters);
    }

    public String stories() {
        return address("/stories", Map.of());
    }

    public String stories(Map<String, List<String>> parameters) {
        return address("/stories", parameters);
    }

    /** The story that a record belongs to. */
    public String story(String record) {
        return address("/stories/" + encoded(record), Map.of());
    }

    /** What is planned, with some of the filters set. */
    public String agenda(Map<String, List<String>> parameters) {
        return address("/agenda", parameters);
    }

    /** The same, to be subscribed to. */
    public String calendar(Map<String, List<String>> parameters) {
        return address("/agenda.ics", parameters);
    }

    /** Stories over time, of the period and with the filters set. */
    public String timeline(Map<String, List<String>> parameters) {
        return address("/timeline", parameters);
    }

    /** Negotiations, with some of the filters set. */
    public String tracks(Map<String, List<String>> parameters) {
        return address("/tracks", parameters);
    }

    /** What was told ahead, with some of the filters set. */
    public String outlook(Map<String, List<String>> parameters) {
        return address("/outlook", parameters);
    }

    /** The stories to be subscribed to, with some of the filters set. */
    public String feed(Map<String, List<String>> parameters) {
        return address("/stories.atom", parameters);
    }

    public String article(String id) {
        return address("/article", Map.of("id", List.of(id)));
    }

    /** A record where it stands in its article. */
    public String record(EventRecord it) {
        return article(it.article().id()) + "#" + anchor(it);
    }

    /** The name of a record within a page. */
    public static String anchor(EventRecord it) {
        return "r-" + it.id();
    }

    public String people() {
        return address("/people", Map.of());
    }

    /** People, with some of the filters set. */
    public String people(Map<String, List<String>> parameters) {
        return address("/people", parameters);
    }

    /** Somebody's page; where a name cannot stand in a path, everybody who is so called. */
    public String person(String name) {
        return NAME.matcher(name).matches() && !name.endsWith(".json")
                ? address(personPath(name), Map.of())
                : people(Map.of("person", List.of(name)));
    }

    /** The path of the page of whoever is so called. */
    public static String personPath(String name) {
        return "/people/" + encoded(name);
    }

    public String countries() {
        return address("/countries", Map.of());
    }

    /** Countries, in a period. */
    public String countries(Map<String, List<String>> parameters) {
        return address("/countries", parameters);
    }

    public String country(String code) {
        return country(code, Map.of());
    }

    /** A country's page, in a period or with another country. */
    public String country(String code, Map<String, List<String>> parameters) {
        return address("/countries/" + encoded(code), parameters);
    }

    public String network() {
        return address("/network", Map.of());
    }

    /** The network of a period, or around some countries. */
    public String network(Map<String, List<String>> parameters) {
        return address("/network", parameters);
    }

    public String map() {
        return address("/map", Map.of());
    }

    /** The map of a period, with what happened in one place. */
    public String map(Map<String, List<String>> parameters) {
        return address("/map", parameters);
    }

    /** What readers corrected. */
    public String corrections() {
        return address("/corrections", Map.of());
    }

    /** The same, before the one of this number. */
    public String correctionsBefore(long seq) {
        return address("/corrections", Map.of("next", List.of(Long.toString(seq))));
    }

    public String tryIt() {
        return "/try";
    }

    public String codebook() {
        return "/codebook";
    }

    /** A page of the codebook. */
    public String codebook(String page) {
        return "/codebook/" + encoded(page);
    }

    /** The entry that read a record, if it is a category's; operators and others have none of their own. */
    public Optional<String> wording(String wording) {
        String page = wording.replaceFirst("/.*", "");
        boolean known = Arrays.stream(Category.values())
                .anyMatch(category -> category.name().toLowerCase(Locale.ROOT).equals(page));
        return known ? Optional.of(codebook(page) + "#" + encoded(wording.replace("/", ""))) : Optional.empty();
    }

    /** The same page for programs. */
    public String twin(String path, Map<String, List<String>> parameters) {
        return address(View.twin(path), parameters);
    }

    /** An address of elsewhere, if it is one that can be followed without harm. */
    public static Optional<String> outside(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return web ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private String address(String path, Map<String, List<String>> parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>(parameters);
        asOf.ifPresent(day -> all.put(FilterQuery.AS_OF, List.of(day.toString())));
        StringBuilder out = new StringBuilder(path);
        all.forEach((name, values) -> values.forEach(value -> out.append(out.indexOf("?") < 0 ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value))));
        return out.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
