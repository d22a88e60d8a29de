package org.chancery.record;

import java.util.List;
import org.chancery.actor.Actor;
import org.chancery.event.Event;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Location;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.SentenceText;
import org.chancery.record.EventRecord.Speaker;
import org.chancery.record.EventRecord.Words;
import org.chancery.text.Quote;

/** Makes the records of one reading. */
record RecordMaker(Reading reading) {

    EventRecord record(Event event) {
        return new EventRecord(
                event.id(),
                EventRecord.source(reading),
                sentence(event.sentence()),
                words(event.trigger()),
                event.category(),
                event.act(),
                event.mode(),
                event.juncture(),
                List.copyOf(event.contexts()),
                event.status(),
                event.hedged(),
                List.copyOf(event.aux()),
                event.cameo(),
                event.category().quad().number(),
                event.score(),
                participants(event.actors()),
                participants(event.recipients()),
                event.when().map(this::date),
                event.where()
                        .map(place -> new Location(words(place.words()), place.name(), place.country(), place.point())),
                event.topics().stream().map(this::words).toList(),
                speaker(event.voice()),
                event.confidence(),
                event.wording(),
                reading.codebook(),
                EventRecord.CODER);
    }

    private SentenceText sentence(int index) {
        return new SentenceText(
                index,
                words(Quote.of(reading.article(), reading.sentences().get(index).span())));
    }

    private Words words(Quote quote) {
        return new Words(quote.text(), quote.span(), reading.article().page().flatMap(page -> page.page(quote.span())));
    }

    private List<Participant> participants(List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Participant(
                        words(actor.words()),
                        actor.name(),
                        actor.office(),
                        actor.code(),
                        actor.country(),
                        actor.sectors(),
                        actor.offices()))
                .toList();
    }

    private Date date(When when) {
        return new Date(
                words(when.words()),
                when.days().flatMap(days -> days.from()),
                when.days().flatMap(days -> days.to()),
                when.granularity(),
                when.basis(),
                when.putOff());
    }

    private Speaker speaker(Voice voice) {
        return new Speaker(
                voice.kind(),
                voice.words().map(this::words),
                voice.verb(),
                voice.code(),
                voice.quote(),
                voice.name(),
                voice.office());
    }
}
