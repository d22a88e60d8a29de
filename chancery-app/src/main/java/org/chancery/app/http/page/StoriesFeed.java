package org.chancery.app.http.page;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.html.FilterForm;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.Plain;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.view.StoryText;
import org.chancery.app.view.ViewText;
import org.chancery.link.Story;

/**
 * The stories of which something was told last, as an Atom feed (RFC 4287).
 *
 * <p>The id of an entry is that of its story and stays; an entry is updated on the day of the last article that tells of it. The same
 * record gives the same feed.
 */
public final class StoriesFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Ids need a name and a day of whoever makes them up (RFC 4151); no server is meant. */
    private static final String IDS = "tag:chancery.invalid,2026:";

    private static final int MOST = 100;

    private final Store store;

    public StoriesFeed(Store store) {
        this.store = store;
    }

    public Answer answer(Ask ask) {
        Filter filter = FilterQuery.of(ask.query().allow(FilterQuery.NAMES));
        return Answer.ok(Media.FEED, write(filter, stories(filter)));
    }

    private List<Story> stories(Filter filter) {
        if (filter.asOf().isEmpty()) {
            return store.inTime().toldLast(filter, MOST);
        }
        return store.then().all(filter).stories().stream()
                .filter(it -> told(it).isPresent())
                .sorted(Comparator.comparing((Story it) -> told(it).orElse(LocalDate.MIN), Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    /** The last day on which an article told of it or of a part of it. */
    private static Optional<LocalDate> told(Story it) {
        return it.all().flatMap(one -> one.lastTold().stream()).max(Comparator.naturalOrder());
    }

    private static String write(Filter filter, List<Story> stories) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new Writing(xml, new Links(filter.asOf())).feed(filter, stories);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot fail to be written to", e);
        }
        return out.toString();
    }

    private record Writing(XMLStreamWriter xml, Links links) {

        void feed(Filter filter, List<Story> stories) throws XMLStreamException {
            Map<String, List<String>> asked = new LinkedHashMap<>(FilterForm.parameters(filter));
            String itself = links.feed(asked);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            text("id", IDS + itself);
            text("title", asked.isEmpty() ? "Chancery: stories" : "Chancery: stories, " + asked);
            text("updated", moment(stories.stream().findFirst().flatMap(StoriesFeed::told)));
            person("Chancery");
            link("self", itself);
            link("alternate", links.stories(asked));
            for (Story it : stories) {
                entry(it);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        }

        private void entry(Story it) throws XMLStreamException {
            xml.writeStartElement("entry");
            text("id", IDS + Links.NOW.story(it.id()));
            text("title", StoryText.title(it));
            text("updated", moment(told(it)));
            if (it.first().article().published().isPresent()) {
                text("published", moment(it.first().article().published()));
            }
            link("alternate", links.story(it.id()));
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", it.category().name());
            text("summary", summary(it));
            xml.writeEndElement();
        }

        private static String summary(Story it) {
            return StoryText.standing(it) + " · " + StoryText.reports(it) + " · “"
                    + it.latest().record().sentence().words().text() + "” "
                    + ViewText.source(it.latest().record());
        }

        private void person(String name) throws XMLStreamException {
            xml.writeStartElement("author");
            text("name", name);
            xml.writeEndElement();
        }

        private void link(String relation, String address) throws XMLStreamException {
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", relation);
            xml.writeAttribute("href", address);
        }

        private void text(String name, String words) throws XMLStreamException {
            xml.writeStartElement(name);
            xml.writeCharacters(fit(words));
            xml.writeEndElement();
        }

        /** XML takes neither control characters nor halves of others. */
        private static String fit(String words) {
            return Plain.of(OneLine.of(words))
                    .codePoints()
                    .map(c -> Character.getType(c) == Character.SURROGATE ? '\uFFFD' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        private static String moment(Optional<LocalDate> day) {
            return day.orElse(LocalDate.EPOCH) + "T00:00:00Z";
        }
    }
}
