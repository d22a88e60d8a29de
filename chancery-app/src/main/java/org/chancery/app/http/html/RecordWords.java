package org.chancery.app.http.html;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Mode;
import org.chancery.event.Quad;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Speaker;

/** What a record says, in words. */
public final class RecordWords {

    private RecordWords() {}

    /** "CONSULT visit". */
    public static String act(EventRecord it) {
        return it.act() + it.mode().map(Mode::wireName).map(name -> " " + name).orElse("");
    }

    /** "planned, in doubt". */
    public static String status(EventRecord it) {
        return it.status().wireName() + (it.hedged() ? ", in doubt" : "");
    }

    public static boolean isFriendly(EventRecord it) {
        return it.quad() == Quad.VERBAL_COOPERATION.number() || it.quad() == Quad.MATERIAL_COOPERATION.number();
    }

    /** "Astrid Moe, foreign minister (NORGOV)". */
    public static String somebody(Participant it) {
        return it.name().orElse(it.words().text())
                + it.office().map(held -> ", " + held).orElse("")
                + (it.code().isEmpty() ? "" : " (" + it.code() + ")");
    }

    /** "2021-03-02", "2021-03-02 to 2021-03-05", "from 2021-03-02"; empty if no day is known. */
    public static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.equals(to)) {
            return from.map(LocalDate::toString).orElse("");
        }
        if (from.isPresent() && to.isPresent()) {
            return from.get() + " to " + to.get();
        }
        return from.map(day -> "from " + day)
                .or(() -> to.map(day -> "until " + day))
                .orElse("");
    }

    static String when(Date it) {
        String days = days(it.from(), it.to());
        String words = "“" + it.words().text() + "”";
        return days.isEmpty() ? words : days + ", " + words;
    }

    static String where(EventRecord.Location it) {
        return it.name() + it.country().map(code -> " (" + code + ")").orElse("");
    }

    /** Who says so; empty for the paper itself. */
    static String voice(Speaker it) {
        String speaker = it.words()
                .map(EventRecord.Words::text)
                .orElse(
                        switch (it.kind()) {
                            case NARRATOR -> "";
                            case OBSERVERS -> "observers";
                            case REPORTED, QUOTED -> "somebody";
                        });
        return speaker.isEmpty() ? "" : speaker + (it.quote() ? ", in quotation marks" : "");
    }

    static String sure(EventRecord it) {
        return it.confidence().isEmpty()
                ? ""
                : String.format(Locale.ROOT, "%.2f", it.confidence().getAsDouble());
    }

    static String coded(EventRecord it) {
        return (it.event() == it.act() ? "" : it.event() + ", ") + "CAMEO " + it.cameo();
    }

    /** By which words it is read so: "“visit” is a wording of consult/visit; “minister” who; “Tuesday” when". */
    static String why(EventRecord it) {
        String voice = it.voice().verb().map(verb -> "says (" + verb + ")").orElse("says");
        return Stream.of(
                        Stream.of(quoted(it.trigger()) + " is a wording of " + it.wording()),
                        it.actors().stream().map(one -> quoted(one.words()) + " who"),
                        it.recipients().stream().map(one -> quoted(one.words()) + " to whom"),
                        it.when().stream().map(when -> quoted(when.words()) + " when"),
                        it.where().stream().map(where -> quoted(where.words()) + " where"),
                        it.voice().words().stream().map(words -> quoted(words) + " " + voice),
                        Stream.of("in doubt").filter(doubt -> it.hedged()),
                        Stream.of("so, as told, " + it.status().wireName()))
                .flatMap(some -> some)
                .collect(Collectors.joining("; "));
    }

    private static String quoted(EventRecord.Words it) {
        return "“" + it.text() + "”";
    }

    static String topics(EventRecord it) {
        return it.topics().stream().map(EventRecord.Words::text).collect(Collectors.joining("; "));
    }
}
