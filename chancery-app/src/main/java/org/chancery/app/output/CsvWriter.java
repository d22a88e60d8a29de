package org.chancery.app.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.chancery.event.Aux;
import org.chancery.event.Context;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;

/**
 * Comma-separated values after RFC 4180, one row a record; several values of a cell are separated by "; ".
 *
 * <p>A cell of text that a spreadsheet would run as a formula (it begins with =, +, -, @ or a tab) gets an apostrophe in front.
 */
final class CsvWriter implements RecordWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private static final List<String> COLUMNS = List.of(
            "id",
            "article",
            "title",
            "source",
            "url",
            "published",
            "dateline",
            "sentence",
            "start",
            "end",
            "text",
            "trigger",
            "event",
            "act",
            "mode",
            "contexts",
            "status",
            "hedged",
            "aux",
            "cameo",
            "quad",
            "score",
            "actors",
            "actor_codes",
            "recipients",
            "recipient_codes",
            "when",
            "from",
            "to",
            "granularity",
            "basis",
            "where",
            "where_country",
            "lat",
            "lon",
            "topics",
            "voice",
            "speaker",
            "verb",
            "speaker_code",
            "quote",
            "confidence",
            "wording",
            "codebook",
            "coder");

    @Override
    public String header() {
        return row(COLUMNS);
    }

    @Override
    public String print(Reading reading) {
        return EventRecord.of(reading).stream().map(it -> row(cells(it))).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        StringBuilder out = new StringBuilder();
        try {
            FORMAT.printRecord(out, cells.toArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return out.toString();
    }

    private static List<String> cells(EventRecord it) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        addArticle(it, cells);
        addAct(it, cells);
        addParties(it.actors(), cells);
        addParties(it.recipients(), cells);
        addWhen(it.when(), cells);
        addWhere(it.where(), cells);
        cells.add(safe(join(it.topics().stream().map(Words::text).toList())));
        addVoice(it.voice(), cells);
        cells.add(it.confidence().isPresent() ? Double.toString(it.confidence().getAsDouble()) : "");
        cells.addAll(List.of(it.wording(), it.codebook(), it.coder()));
        return cells;
    }

    private static void addArticle(EventRecord it, List<String> cells) {
        var article = it.article();
        cells.addAll(List.of(it.id(), safe(article.id()), safe(article.title()), safe(article.source())));
        cells.addAll(List.of(safe(article.url()), text(article.published()), safe(article.dateline())));
        cells.add(Integer.toString(it.sentence().index()));
        cells.add(Integer.toString(it.trigger().span().start()));
        cells.add(Integer.toString(it.trigger().span().end()));
        cells.add(safe(it.sentence().words().text()));
        cells.add(safe(it.trigger().text()));
    }

    private static void addAct(EventRecord it, List<String> cells) {
        cells.add(it.event().name());
        cells.add(it.act().name());
        cells.add(it.mode().map(Mode::wireName).orElse(""));
        cells.add(join(it.contexts().stream().map(Context::wireName).toList()));
        cells.add(it.status().wireName());
        cells.add(Boolean.toString(it.hedged()));
        cells.add(join(it.aux().stream().map(Aux::wireName).toList()));
        cells.add(it.cameo());
        cells.add(Integer.toString(it.quad()));
        cells.add(Double.toString(it.score()));
    }

    private static void addParties(List<Participant> all, List<String> cells) {
        cells.add(safe(
                join(all.stream().map(it -> it.name().orElse(it.words().text())).toList())));
        cells.add(join(all.stream().map(Participant::code).toList()));
    }

    private static void addWhen(Optional<EventRecord.Date> when, List<String> cells) {
        cells.add(safe(when.map(it -> it.words().text())));
        cells.add(text(when.flatMap(EventRecord.Date::from)));
        cells.add(text(when.flatMap(EventRecord.Date::to)));
        cells.add(when.map(it -> WireName.of(it.granularity())).orElse(""));
        cells.add(when.map(it -> WireName.of(it.basis())).orElse(""));
    }

    private static void addWhere(Optional<EventRecord.Location> where, List<String> cells) {
        Optional<Point> point = where.flatMap(EventRecord.Location::point);
        cells.add(safe(where.map(EventRecord.Location::name)));
        cells.add(where.flatMap(EventRecord.Location::country).orElse(""));
        cells.add(point.map(it -> Double.toString(it.lat())).orElse(""));
        cells.add(point.map(it -> Double.toString(it.lon())).orElse(""));
    }

    private static void addVoice(EventRecord.Speaker it, List<String> cells) {
        cells.add(WireName.of(it.kind()));
        cells.add(safe(it.words().map(Words::text)));
        cells.add(safe(it.verb()));
        cells.add(it.code().orElse(""));
        cells.add(Boolean.toString(it.quote()));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String join(Collection<String> values) {
        return String.join("; ", values);
    }

    private static String safe(Optional<String> text) {
        return safe(text.orElse(""));
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
