package org.chancery.app.output;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.event.Aux;
import org.chancery.event.Context;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;

/**
 * Comma-separated, one row a record; several values of a cell are separated by "; ".
 */
final class CsvWriter implements RecordWriter {

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
        return Csv.row(COLUMNS);
    }

    @Override
    public String print(EventRecord.Source article, List<EventRecord> records) {
        return records.stream().map(it -> Csv.row(cells(it))).collect(Collectors.joining());
    }

    private static List<String> cells(EventRecord it) {
        List<String> cells = new ArrayList<>(COLUMNS.size());
        addArticle(it, cells);
        addAct(it, cells);
        addParties(it.actors(), cells);
        addParties(it.recipients(), cells);
        addWhen(it.when(), cells);
        addWhere(it.where(), cells);
        cells.add(Csv.text(join(it.topics().stream().map(Words::text).toList())));
        addVoice(it.voice(), cells);
        cells.add(it.confidence().isPresent() ? Double.toString(it.confidence().getAsDouble()) : "");
        cells.addAll(List.of(it.wording(), it.codebook(), it.coder()));
        return cells;
    }

    private static void addArticle(EventRecord it, List<String> cells) {
        var article = it.article();
        cells.addAll(List.of(it.id(), Csv.text(article.id()), Csv.text(article.title()), Csv.text(article.source())));
        cells.addAll(List.of(Csv.text(article.url()), text(article.published()), Csv.text(article.dateline())));
        cells.add(Integer.toString(it.sentence().index()));
        cells.add(Integer.toString(it.trigger().span().start()));
        cells.add(Integer.toString(it.trigger().span().end()));
        cells.add(Csv.text(it.sentence().words().text()));
        cells.add(Csv.text(it.trigger().text()));
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
        cells.add(Csv.text(
                join(all.stream().map(it -> it.name().orElse(it.words().text())).toList())));
        cells.add(join(all.stream().map(Participant::code).toList()));
    }

    private static void addWhen(Optional<EventRecord.Date> when, List<String> cells) {
        cells.add(Csv.text(when.map(it -> it.words().text())));
        cells.add(text(when.flatMap(EventRecord.Date::from)));
        cells.add(text(when.flatMap(EventRecord.Date::to)));
        cells.add(when.map(it -> WireName.of(it.granularity())).orElse(""));
        cells.add(when.map(it -> WireName.of(it.basis())).orElse(""));
    }

    private static void addWhere(Optional<EventRecord.Location> where, List<String> cells) {
        Optional<Point> point = where.flatMap(EventRecord.Location::point);
        cells.add(Csv.text(where.map(EventRecord.Location::name)));
        cells.add(where.flatMap(EventRecord.Location::country).orElse(""));
        cells.add(point.map(it -> Double.toString(it.lat())).orElse(""));
        cells.add(point.map(it -> Double.toString(it.lon())).orElse(""));
    }

    private static void addVoice(EventRecord.Speaker it, List<String> cells) {
        cells.add(WireName.of(it.kind()));
        cells.add(Csv.text(it.words().map(Words::text)));
        cells.add(Csv.text(it.verb()));
        cells.add(it.code().orElse(""));
        cells.add(Boolean.toString(it.quote()));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String join(Collection<String> values) {
        return String.join("; ", values);
    }
}
