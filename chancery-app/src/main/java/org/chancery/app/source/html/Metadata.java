package org.chancery.app.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says about its article: JSON-LD before meta tags before what stands on the page for people. */
final class Metadata {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 400;

    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "dc.date",
            "dc.date.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "publication_date",
            "date");
    private static final List<String> AUTHOR =
            List.of("author", "article:author", "parsely-author", "dc.creator", "byl");

    private final Document page;
    private final LinkedData data;
    private final java.util.Map<String, String> tags = new java.util.HashMap<>();

    Metadata(Document page, LinkedData data) {
        this.page = page;
        this.data = data;
        for (Element tag : page.getElementsByTag("meta")) {
            String name = Stream.of("property", "name", "itemprop")
                    .map(tag::attr)
                    .filter(it -> !it.isBlank())
                    .findFirst()
                    .orElse("");
            String content = Words.of(tag.attr("content"));
            if (!name.isEmpty() && !content.isEmpty()) {
                tags.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), content);
            }
        }
    }

    Optional<String> title() {
        return data.text("headline", "name")
                .or(() -> tag("og:title").map(this::withoutSource))
                .or(() -> first("h1"))
                .or(() -> Optional.of(Words.of(page.title()))
                        .filter(it -> !it.isEmpty())
                        .map(this::withoutSource))
                .filter(title -> title.length() <= LONGEST_TITLE);
    }

    Optional<String> byline() {
        List<String> authors = data.names("author");
        if (!authors.isEmpty()) {
            return Optional.of(String.join(", ", authors)).filter(Metadata::isName);
        }
        return AUTHOR.stream()
                .flatMap(name -> tag(name).stream())
                .filter(author -> !author.startsWith("http"))
                .findFirst()
                .or(() -> first("[rel=author], [itemprop=author], .byline"))
                .map(Metadata::withoutBy)
                .filter(Metadata::isName);
    }

    Optional<Published> published() {
        return Stream.of(
                        data.text("datePublished", "dateCreated").stream(),
                        PUBLISHED.stream().flatMap(name -> tag(name).stream()),
                        machineTimes())
                .flatMap(dates -> dates)
                .flatMap(given -> Published.of(given).stream())
                .findFirst();
    }

    /** Those marked as the day of publication, then those that stand above the text. */
    private Stream<String> machineTimes() {
        return Stream.of("[itemprop=datePublished]", "time[pubdate]", "article header time", "article time", "time")
                .flatMap(query -> Optional.ofNullable(page.selectFirst(query)).stream())
                .flatMap(time -> Stream.of(time.attr("datetime"), time.attr("content"), printed(time)));
    }

    Optional<String> source() {
        return data.names("publisher").stream()
                .findFirst()
                .or(() -> tag("og:site_name"))
                .or(() -> tag("application-name"))
                .filter(Metadata::isName);
    }

    /** The address that the page gives itself. */
    Optional<String> url() {
        return Stream.of(
                        Optional.ofNullable(page.selectFirst("link[rel=canonical]"))
                                .map(it -> it.attr("href")),
                        tag("og:url"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(url -> url.matches("https?://\\S{1,2000}"))
                .findFirst();
    }

    Optional<String> dateline() {
        return data.text("dateline")
                .or(() -> first("[itemprop=dateline], .dateline"))
                .map(Metadata::placeOnly)
                .filter(place -> !place.isEmpty() && place.length() <= 60);
    }

    Optional<String> language() {
        return data.text("inLanguage")
                .or(() -> Optional.ofNullable(page.selectFirst("html"))
                        .map(html -> html.attr("lang"))
                        .filter(lang -> !lang.isBlank()));
    }

    /** True if the page says that there is an article on it. */
    boolean promisesArticle() {
        return data.hasArticle()
                || tag("og:type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).endsWith("article"))
                        .isPresent();
    }

    /** True if the page says that only who pays may read all of it. */
    boolean isPaid() {
        return data.raw("isAccessibleForFree")
                        .filter(free -> free.equalsIgnoreCase("false"))
                        .isPresent()
                || tag("article:content_tier")
                        .filter(tier -> !tier.equalsIgnoreCase("free"))
                        .isPresent();
    }

    private Optional<String> tag(String name) {
        return Optional.ofNullable(tags.get(name));
    }

    private Optional<String> first(String query) {
        return Optional.ofNullable(page.selectFirst(query))
                .map(Metadata::printed)
                .filter(it -> !it.isEmpty());
    }

    private static String printed(Element element) {
        String text = element.text();
        return Words.of(text.length() > 2 * LONGEST_TITLE ? text.substring(0, 2 * LONGEST_TITLE) : text);
    }

    private static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_NAME;
    }

    /** "SEOUL, Dec. 7 (Reuters) —" without the day and the agency. */
    private static String placeOnly(String dateline) {
        return dateline.length() > LONGEST_NAME
                ? ""
                : dateline.replaceFirst("\\s*\\(.*$", "")
                        .replaceFirst(",?\\s*[A-Z][a-z]{2,8}\\.?\\s+\\d.*$", "")
                        .replaceFirst("[\\s,:–—-]+$", "");
    }

    private static String withoutBy(String byline) {
        return byline.regionMatches(true, 0, "by ", 0, 3) ? byline.substring(3).strip() : byline;
    }

    /** "Talks open in Oslo | The Fjord Times" without the newspaper. */
    private String withoutSource(String title) {
        for (String mark : List.of(" | ", " - ", " – ", " — ")) {
            int at = title.lastIndexOf(mark);
            String end = at < 0 ? "" : title.substring(at + mark.length());
            boolean source = source().filter(end::equalsIgnoreCase).isPresent() || mark.equals(" | ");
            if (at > 0 && source) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }
}
