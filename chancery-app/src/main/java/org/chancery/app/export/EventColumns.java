package org.chancery.app.export;

import static com.jerolba.carpet.model.FieldTypes.BOOLEAN;
import static com.jerolba.carpet.model.FieldTypes.DOUBLE;
import static com.jerolba.carpet.model.FieldTypes.INTEGER;
import static com.jerolba.carpet.model.FieldTypes.LIST;
import static com.jerolba.carpet.model.FieldTypes.LOCAL_DATE;
import static com.jerolba.carpet.model.FieldTypes.STRING;
import static com.jerolba.carpet.model.FieldTypes.writeRecordModel;

import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.app.output.WireName;
import org.chancery.event.Aux;
import org.chancery.event.Context;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Location;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;
import org.jspecify.annotations.Nullable;

/** The columns of a record in a file of columns: those of the comma-separated form, with days, numbers and lists as such. */
final class EventColumns {

    private static final FieldType TEXTS = LIST.ofType(STRING.notNull()).notNull();

    private final WriteRecordModelType<EventRecord> model = writeRecordModel(EventRecord.class);

    private EventColumns() {}

    static WriteRecordModelType<EventRecord> model() {
        EventColumns columns = new EventColumns();
        columns.addArticle();
        columns.addSentence();
        columns.addAct();
        columns.addParties();
        columns.addWhen();
        columns.addWhere();
        columns.texts("topics", it -> it.topics().stream().map(Words::text).toList());
        columns.addVoice();
        columns.addOrigin();
        return columns.model;
    }

    private void addArticle() {
        text("id", EventRecord::id);
        text("article", it -> it.article().id());
        optional("title", it -> it.article().title());
        optional("source", it -> it.article().source());
        optional("url", it -> it.article().url());
        value("published", LOCAL_DATE, it -> it.article().published().orElse(null));
        optional("dateline", it -> it.article().dateline());
    }

    private void addSentence() {
        value("sentence", INTEGER.notNull(), it -> it.sentence().index());
        value("start", INTEGER.notNull(), it -> it.trigger().span().start());
        value("end", INTEGER.notNull(), it -> it.trigger().span().end());
        text("text", it -> it.sentence().words().text());
        text("trigger", it -> it.trigger().text());
    }

    private void addAct() {
        text("event", it -> it.event().name());
        text("act", it -> it.act().name());
        optional("mode", it -> it.mode().map(Mode::wireName));
        texts("contexts", it -> it.contexts().stream().map(Context::wireName).toList());
        text("status", it -> it.status().wireName());
        value("hedged", BOOLEAN.notNull(), EventRecord::hedged);
        texts("aux", it -> it.aux().stream().map(Aux::wireName).toList());
        text("cameo", EventRecord::cameo);
        value("quad", INTEGER.notNull(), EventRecord::quad);
        value("score", DOUBLE.notNull(), EventRecord::score);
    }

    private void addParties() {
        texts("actors", it -> names(it.actors()));
        texts("actor_codes", it -> codes(it.actors()));
        texts("recipients", it -> names(it.recipients()));
        texts("recipient_codes", it -> codes(it.recipients()));
    }

    private static List<String> names(List<Participant> all) {
        return all.stream().map(it -> it.name().orElse(it.words().text())).toList();
    }

    private static List<String> codes(List<Participant> all) {
        return all.stream().map(Participant::code).toList();
    }

    private void addWhen() {
        optional("when", it -> it.when().map(when -> when.words().text()));
        value("from", LOCAL_DATE, it -> it.when().flatMap(Date::from).orElse(null));
        value("to", LOCAL_DATE, it -> it.when().flatMap(Date::to).orElse(null));
        optional("granularity", it -> it.when().map(when -> WireName.of(when.granularity())));
        optional("basis", it -> it.when().map(when -> WireName.of(when.basis())));
    }

    private void addWhere() {
        optional("where", it -> it.where().map(Location::name));
        optional("where_country", it -> it.where().flatMap(Location::country));
        value("lat", DOUBLE, it -> point(it).map(Point::lat).orElse(null));
        value("lon", DOUBLE, it -> point(it).map(Point::lon).orElse(null));
    }

    private static Optional<Point> point(EventRecord it) {
        return it.where().flatMap(Location::point);
    }

    private void addVoice() {
        text("voice", it -> WireName.of(it.voice().kind()));
        optional("speaker", it -> it.voice().words().map(Words::text));
        optional("verb", it -> it.voice().verb());
        optional("speaker_code", it -> it.voice().code());
        value("quote", BOOLEAN.notNull(), it -> it.voice().quote());
    }

    private void addOrigin() {
        value("confidence", DOUBLE, EventColumns::confidence);
        text("wording", EventRecord::wording);
        text("codebook", EventRecord::codebook);
        text("coder", EventRecord::coder);
    }

    private static @Nullable Double confidence(EventRecord it) {
        return it.confidence().isPresent() ? it.confidence().getAsDouble() : null;
    }

    private void text(String name, Function<EventRecord, String> value) {
        value(name, STRING.notNull(), it -> sound(value.apply(it)));
    }

    private void optional(String name, Function<EventRecord, Optional<String>> value) {
        value(name, STRING, it -> value.apply(it).map(EventColumns::sound).orElse(null));
    }

    private void texts(String name, Function<EventRecord, Collection<String>> values) {
        value(
                name,
                TEXTS,
                it -> values.apply(it).stream().map(EventColumns::sound).toList());
    }

    private void value(String name, FieldType type, Function<EventRecord, @Nullable Object> value) {
        model.withField(name, type, value);
    }

    /** Text that can be encoded: half a surrogate pair becomes a question mark, which the file format would refuse. */
    private static String sound(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
