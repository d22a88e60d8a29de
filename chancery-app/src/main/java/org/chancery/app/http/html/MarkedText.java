package org.chancery.app.http.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.span;
import static j2html.TagCreator.sup;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Words;
import org.chancery.text.Span;

/**
 * A text with the words of its records marked.
 *
 * <p>Records share words and their words lie within each other's, so the text is cut wherever any of them begins or ends, and each piece
 * bears the marks of all that cover it. The word that tells of an act leads to its record.
 */
public final class MarkedText {

    private final String text;
    private final int offset;
    private final List<Mark> marks = new ArrayList<>();

    private MarkedText(String text, int offset) {
        this.text = Plain.of(text);
        this.offset = offset;
    }

    /** What words are to a record. */
    enum Role {
        TRIGGER,
        ACTOR,
        RECIPIENT,
        WHEN,
        WHERE,
        TOPIC,
        VOICE;

        String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Words of a record; the number is 0 where records are not numbered. */
    private record Mark(Span span, Role role, EventRecord of, int number) {}

    /** A whole article, the records numbered from 1 in their order. */
    public static DomContent article(String text, List<EventRecord> records) {
        MarkedText marked = new MarkedText(text, 0);
        for (int i = 0; i < records.size(); i++) {
            marked.add(records.get(i), i + 1);
        }
        return marked.pieces();
    }

    /** The sentence of one record. */
    public static DomContent sentence(EventRecord it) {
        MarkedText marked = new MarkedText(
                it.sentence().words().text(), it.sentence().words().span().start());
        marked.add(it, 0);
        return marked.pieces();
    }

    private void add(EventRecord it, int number) {
        add(it, number, Role.TRIGGER, Stream.of(it.trigger()));
        add(it, number, Role.ACTOR, it.actors().stream().map(EventRecord.Participant::words));
        add(it, number, Role.RECIPIENT, it.recipients().stream().map(EventRecord.Participant::words));
        add(it, number, Role.WHEN, it.when().map(EventRecord.Date::words).stream());
        add(it, number, Role.WHERE, it.where().map(EventRecord.Location::words).stream());
        add(it, number, Role.TOPIC, it.topics().stream());
        add(it, number, Role.VOICE, it.voice().words().stream());
    }

    private void add(EventRecord it, int number, Role role, Stream<Words> words) {
        words.map(Words::span)
                .filter(span -> span.start() >= offset && span.end() <= offset + text.length())
                .map(span -> new Mark(span.shift(-offset), role, it, number))
                .forEach(marks::add);
    }

    private DomContent pieces() {
        marks.sort(Comparator.comparing(Mark::span));
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        marks.forEach(
                mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
        List<DomContent> out = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to : cuts.tailSet(1)) {
            while (next < marks.size() && marks.get(next).span().start() <= from) {
                open.add(marks.get(next++));
            }
            int start = from;
            open.removeIf(mark -> mark.span().end() <= start);
            out.add(piece(text.substring(from, to), open, to));
            from = to;
        }
        return each(out.stream());
    }

    private static DomContent piece(String words, List<Mark> marks, int end) {
        if (marks.isEmpty()) {
            return j2html.TagCreator.text(words);
        }
        List<Mark> told = marks.stream()
                .filter(mark -> mark.role() == Role.TRIGGER
                        && mark.number() > 0
                        && mark.span().end() == end)
                .toList();
        return each(span(words).withClasses(styles(marks)), each(told, MarkedText::number));
    }

    private static String[] styles(List<Mark> marks) {
        TreeSet<String> styles = new TreeSet<>();
        for (Mark mark : marks) {
            styles.add(mark.role().style());
            if (mark.role() == Role.TRIGGER) {
                styles.add(RecordWords.isFriendly(mark.of()) ? "friendly" : "hostile");
            }
            if (mark.number() > 0) {
                styles.add("in" + mark.number());
            }
        }
        return styles.toArray(String[]::new);
    }

    /** The number of a record behind its word: leads to the card, and shows the reading where it is pointed at. */
    private static DomContent number(Mark mark) {
        EventRecord it = mark.of();
        return sup(a(Frame.text(Integer.toString(mark.number())), reading(it))
                        .withHref("#" + Links.anchor(it))
                        .withClasses("to", "to" + mark.number()))
                .withClass("numbers");
    }

    private static DomContent reading(EventRecord it) {
        String parties = String.join(
                " → ",
                Stream.of(it.actors(), it.recipients())
                        .filter(all -> !all.isEmpty())
                        .map(all -> all.stream()
                                .map(RecordWords::somebody)
                                .reduce((x, y) -> x + "; " + y)
                                .orElse(""))
                        .toList());
        String days = it.when().map(RecordWords::when).map(when -> " · " + when).orElse("");
        return span(
                        Frame.text(RecordWords.act(it) + ", " + RecordWords.status(it) + ": " + parties + days + " · "
                                + it.wording()),
                        span(Frame.text("Why: " + RecordWords.why(it))).withClass("because"))
                .withClass("reading");
    }
}
