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

    /** What readers corrected. */
    public String corrections() {
        return "/corrections";
    }

    /** The same, before the one of this number. */
    public String correctionsBefore(long seq) {
        return "/corrections?next=" + seq;
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
