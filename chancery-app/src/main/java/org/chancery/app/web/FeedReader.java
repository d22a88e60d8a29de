package org.chancery.app.web;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.source.html.Published;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** Reads RSS (0.9 to 2.0) and Atom. The same bytes always give the same feed. */
final class FeedReader {

    private static final int MOST_ITEMS = 2000;

    private FeedReader() {}

    static Feed read(byte[] bytes, Optional<String> contentType) throws Trouble {
        Document document = FeedXml.parse(bytes, contentType);
        List<Element> elements = elements(document);
        try {
            SyndFeed feed = new SyndFeedInput(false, Locale.ENGLISH).build(document);
            List<SyndEntry> entries = feed.getEntries();
            List<Feed.Item> items = new ArrayList<>();
            for (int i = 0; i < Math.min(entries.size(), MOST_ITEMS); i++) {
                boolean paired = elements.size() == entries.size();
                items.add(item(entries.get(i), paired ? Optional.of(elements.get(i)) : Optional.empty()));
            }
            return new Feed(line(feed.getTitle()), items);
        } catch (FeedException | IllegalArgumentException e) {
            throw Trouble.passing("not a feed that can be read: " + e.getMessage());
        }
    }

    private static Feed.Item item(SyndEntry entry, Optional<Element> element) {
        Optional<String> published = element.flatMap(
                e -> child(e, "published", "pubDate", "issued", "date", "created", "updated", "modified"));
        Optional<String> changed = element.flatMap(e -> child(e, "updated", "modified"));
        return new Feed.Item(
                given(entry.getUri()),
                given(entry.getLink()),
                line(entry.getTitle()),
                published.isPresent() ? published.flatMap(FeedReader::day) : day(entry),
                changed.filter(when -> when.length() < 60).orElse(""),
                content(entry));
    }

    /** A day as the feed writes it, on the feed's own clock; the old form of mails has two digits for the year. */
    private static Optional<LocalDate> day(String given) {
        return Published.of(given.replaceFirst("(\\d{1,2} [A-Za-z]{3}) (\\d\\d) ", "$1 20$2 "))
                .map(Published::day);
    }

    /** Where the feed has its date in a place that only the library knows; in universal time. */
    private static Optional<LocalDate> day(SyndEntry entry) {
        return Optional.ofNullable(entry.getPublishedDate())
                .or(() -> Optional.ofNullable(entry.getUpdatedDate()))
                .map(Date::toInstant)
                .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate())
                .filter(day -> day.getYear() > 1970 && day.getYear() < 2200);
    }

    private static Optional<String> content(SyndEntry entry) {
        String whole = entry.getContents().stream().map(FeedReader::html).collect(Collectors.joining("\n"));
        return given(whole)
                .or(() -> Optional.ofNullable(entry.getDescription()).map(FeedReader::html))
                .flatMap(FeedReader::given);
    }

    private static String html(SyndContent content) {
        String value = Optional.ofNullable(content.getValue()).orElse("");
        return "text".equals(content.getType()) ? Entities.escape(value) : value;
    }

    /** The elements of the items, in their order: the library gives their dates without the offset of their clock. */
    private static List<Element> elements(Document document) {
        Element root = document.getRootElement();
        List<Element> found = new ArrayList<>();
        for (Element below : root.getChildren()) {
            if (isItem(below)) {
                found.add(below);
            } else if (below.getName().equals("channel")) {
                below.getChildren().stream().filter(FeedReader::isItem).forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isItem(Element element) {
        return element.getName().equals("item") || element.getName().equals("entry");
    }

    private static Optional<String> child(Element element, String... names) {
        for (String name : names) {
            for (Element below : element.getChildren()) {
                if (below.getName().equals(name) && !below.getTextTrim().isEmpty()) {
                    return Optional.of(below.getTextTrim());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    /** A title in one line, without markup. */
    private static Optional<String> line(@Nullable String text) {
        return given(text).map(t -> Jsoup.parse(t).text()).flatMap(FeedReader::given);
    }
}
