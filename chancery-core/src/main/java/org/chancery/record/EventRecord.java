package org.chancery.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.actor.Sector;
import org.chancery.event.Aux;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Event;
import org.chancery.event.Mode;
import org.chancery.event.Place.Point;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.language.Sentence;
import org.chancery.read.Reading;
import org.chancery.text.Quote;
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

    /** Words of the article and where they stand. */
    public record Words(String text, Span span) {

        public static Words of(Quote quote) {
            return new Words(quote.text(), quote.span());
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

    /** When; both days included; both empty if they cannot be worked out. */
    public record Date(
            Words words, Optional<LocalDate> from, Optional<LocalDate> to, Granularity granularity, When.Basis basis) {}

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
        return reading.events().stream().map(event -> of(reading, event)).toList();
    }

    private static EventRecord of(Reading reading, Event event) {
        return new EventRecord(
                event.id(),
                source(reading),
                sentence(reading, event.sentence()),
                Words.of(event.trigger()),
                event.category(),
                event.act(),
                event.mode(),
                List.copyOf(event.contexts()),
                event.status(),
                event.hedged(),
                List.copyOf(event.aux()),
                event.cameo(),
                event.category().quad().number(),
                event.score(),
                participants(event.actors()),
                participants(event.recipients()),
                event.when().map(EventRecord::date),
                event.where()
                        .map(place ->
                                new Location(Words.of(place.words()), place.name(), place.country(), place.point())),
                event.topics().stream().map(Words::of).toList(),
                speaker(event.voice()),
                event.confidence(),
                event.wording(),
                reading.codebook(),
                CODER);
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

    private static SentenceText sentence(Reading reading, int index) {
        Sentence sentence = reading.sentences().get(index);
        return new SentenceText(index, Words.of(Quote.of(reading.article(), sentence.span())));
    }

    private static List<Participant> participants(List<org.chancery.actor.Actor> actors) {
        return actors.stream()
                .map(actor -> new Participant(
                        Words.of(actor.words()),
                        actor.name(),
                        actor.office(),
                        actor.code(),
                        actor.country(),
                        actor.sectors(),
                        actor.offices()))
                .toList();
    }

    private static Date date(When when) {
        return new Date(
                Words.of(when.words()),
                when.days().flatMap(days -> days.from()),
                when.days().flatMap(days -> days.to()),
                when.granularity(),
                when.basis());
    }

    private static Speaker speaker(Voice voice) {
        return new Speaker(
                voice.kind(),
                voice.words().map(Words::of),
                voice.verb(),
                voice.code(),
                voice.quote(),
                voice.name(),
                voice.office());
    }
}
