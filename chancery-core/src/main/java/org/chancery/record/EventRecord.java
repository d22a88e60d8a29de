package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.actor.Sector;
import org.chancery.event.Aux;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.event.PutOff;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.read.Reading;
import org.chancery.text.PageSpan;
import org.chancery.text.Span;
import org.chancery.time.Granularity;

/**
 * One event as it is published: the event, with what is to be known of its article and sentence.
 *
 * <p>The public contract as a type: printed, stored and linked. The category, quad class,
 * score and codes are kept as printed, so that a record of an older codebook stays what it was.
 */
public record EventRecord(
        String id,
        Source article,
        SentenceText sentence,
        Words trigger,
        Category event,
        Category act,
        Optional<Mode> mode,
        Optional<Juncture> juncture,
        List<Context> contexts,
        Status status,
        boolean hedged,
        List<Aux> aux,
        String cameo,
        int quad,
        double score,
        List<Participant> actors,
        List<Participant> recipients,
        Optional<Date> when,
        Optional<Location> where,
        List<Words> topics,
        Speaker voice,
        OptionalDouble confidence,
        String wording,
        String codebook,
        String coder) {

    /** Name and version of the program, as it signs its records. */
    public static final String CODER = "chancery 0.1.0";

    public EventRecord {
        contexts = List.copyOf(contexts);
        aux = List.copyOf(aux);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = List.copyOf(topics);
    }

    /** The article: {@code published} and {@code dateline} as given, else as its own text says. */
    public record Source(
            String id,
            Optional<String> title,
            Optional<String> source,
            Optional<String> url,
            Optional<LocalDate> published,
            Optional<String> dateline) {}

    /** The sentence and its number in the article. */
    public record SentenceText(int index, Words words) {}

    /**
     * Words of the article and where they stand.
     *
     * @param page where they stand in the page from which the article was taken, if it was and they have one place there
     */
    public record Words(String text, Span span, Optional<PageSpan> page) {

        /** Words of an article that was not taken from a page. */
        public Words(String text, Span span) {
            this(text, span, Optional.empty());
        }
    }

    /** Somebody who takes part. */
    public record Participant(
            Words words,
            Optional<String> name,
            Optional<String> office,
            String code,
            Optional<String> country,
            List<Sector> sectors,
            List<String> offices) {

        public Participant {
            sectors = List.copyOf(sectors);
            offices = List.copyOf(offices);
        }
    }

    /**
     * When; both days included; both empty if they cannot be worked out.
     *
     * @param putOff of what was put off: what the days are, where they are not those for which it had been planned
     */
    public record Date(
            Words words,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Granularity granularity,
            When.Basis basis,
            Optional<PutOff> putOff) {

        /** The days of the act itself. */
        public Date(
                Words words,
                Optional<LocalDate> from,
                Optional<LocalDate> to,
                Granularity granularity,
                When.Basis basis) {
            this(words, from, to, granularity, basis, Optional.empty());
        }
    }

    /** Where. */
    public record Location(Words words, String name, Optional<String> country, Optional<Point> point) {}

    /** Who says so; name and office as far as they are known. */
    public record Speaker(
            Voice.Kind kind,
            Optional<Words> words,
            Optional<String> verb,
            Optional<String> code,
            boolean quote,
            Optional<String> name,
            Optional<String> office) {

        /** A speaker of whom name and office are not known. */
        public Speaker(
                Voice.Kind kind, Optional<Words> words, Optional<String> verb, Optional<String> code, boolean quote) {
            this(kind, words, verb, code, quote, Optional.empty(), Optional.empty());
        }
    }

    /** The records of a reading, in its order. */
    public static List<EventRecord> of(Reading reading) {
        RecordMaker maker = new RecordMaker(reading);
        return reading.events().stream().map(maker::record).toList();
    }

    /** The article of a reading, as its records name it. */
    public static Source source(Reading reading) {
        var imprint = reading.article().imprint();
        return new Source(
                reading.article().id(),
                imprint.title(),
                imprint.source(),
                imprint.url(),
                reading.published(),
                reading.dateline());
    }
}
