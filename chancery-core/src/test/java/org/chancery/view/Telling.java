package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.actor.Sector;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;
import org.chancery.text.Span;
import org.chancery.time.Granularity;

/** A record for tests, put together by what a test is about; the rest is of no account. */
final class Telling {

    private final Category act;
    private final Status status;
    private Category event;
    private Optional<Mode> mode = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private String article = "article";
    private int number;
    private String sentence = "They met.";
    private Optional<EventRecord.Date> when = Optional.empty();
    private Optional<EventRecord.Location> where = Optional.empty();
    private final List<Participant> actors = new ArrayList<>();
    private final List<Participant> recipients = new ArrayList<>();
    private final List<Words> topics = new ArrayList<>();
    private final List<Context> contexts = new ArrayList<>();
    private EventRecord.Speaker voice =
            new EventRecord.Speaker(Voice.Kind.NARRATOR, Optional.empty(), Optional.empty(), Optional.empty(), false);
    private Optional<Juncture> juncture = Optional.empty();
    private double score;

    private Telling(Category act, Status status) {
        this.act = act;
        this.event = act;
        this.status = status;
        this.score = act.score();
    }

    static Telling of(Category act, Status status) {
        return new Telling(act, status);
    }

    static Telling talks(Status status) {
        return of(Category.CONSULT, status);
    }

    /** Published on this day, in an article of its own unless {@link #in} names one. */
    Telling published(String day) {
        published = Optional.of(LocalDate.parse(day));
        article = "article of " + day;
        return this;
    }

    Telling in(String name) {
        article = name;
        return this;
    }

    /** A sentence, whose topics and people are found in it. */
    Telling saying(String text) {
        sentence = text;
        return this;
    }

    Telling number(int index) {
        number = index;
        return this;
    }

    Telling event(Category category) {
        event = category;
        return this;
    }

    Telling mode(Mode value) {
        mode = Optional.of(value);
        return this;
    }

    Telling on(String day) {
        return during(day, day);
    }

    Telling during(String from, String to) {
        Granularity granularity = from.equals(to) ? Granularity.DAY : Granularity.INTERVAL;
        when = Optional.of(new EventRecord.Date(
                words(from),
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                granularity,
                When.Basis.STATED));
        return this;
    }

    Telling since(String day) {
        when = Optional.of(new EventRecord.Date(
                words(day), Optional.of(LocalDate.parse(day)), Optional.empty(), Granularity.DAY, When.Basis.BOUNDED));
        return this;
    }

    Telling until(String day) {
        when = Optional.of(new EventRecord.Date(
                words(day), Optional.empty(), Optional.of(LocalDate.parse(day)), Granularity.DAY, When.Basis.BOUNDED));
        return this;
    }

    Telling at(String place, String country) {
        where = Optional.of(new EventRecord.Location(words(place), place, Optional.of(country), Optional.empty()));
        return this;
    }

    /** "PRT Rui Vasconcelos, Foreign Minister" is a minister, "PRT" the state. */
    Telling by(String... who) {
        List.of(who).forEach(one -> actors.add(participant(one)));
        return this;
    }

    Telling to(String... who) {
        List.of(who).forEach(one -> recipients.add(participant(one)));
        return this;
    }

    /** A part of a country: its government, a movement, rebels without a name. */
    Telling part(String country, Sector sector, Optional<String> name) {
        actors.add(new Participant(
                words(name.orElse("they")),
                name,
                Optional.empty(),
                country + sector,
                Optional.of(country).filter(code -> !code.isEmpty()),
                List.of(sector),
                List.of()));
        return this;
    }

    Telling about(String... phrases) {
        List.of(phrases).forEach(phrase -> topics.add(words(phrase)));
        return this;
    }

    Telling context(Context context) {
        contexts.add(context);
        return this;
    }

    Telling voice(Voice.Kind kind, String speaker, String code, String name, String office) {
        voice = new EventRecord.Speaker(
                kind,
                Optional.of(words(speaker)),
                Optional.of("said"),
                Optional.of(code),
                kind == Voice.Kind.QUOTED,
                Optional.of(name),
                Optional.of(office));
        return this;
    }

    Telling juncture(Juncture value) {
        juncture = Optional.of(value);
        return this;
    }

    private Participant participant(String told) {
        String country = told.substring(0, 3);
        int comma = told.indexOf(',');
        Optional<String> office = comma < 0 ? Optional.empty() : Optional.of(told.substring(comma + 2));
        boolean isState = told.length() == 3;
        String name = isState ? country : told.substring(4, comma < 0 ? told.length() : comma);
        return new Participant(
                words(name),
                Optional.of(name),
                office,
                isState ? country : country + "GOV",
                Optional.of(country),
                isState ? List.of() : List.of(Sector.GOV),
                office.stream().toList());
    }

    /** Where the words stand in the sentence, or at its beginning. */
    private Words words(String text) {
        int start = Math.max(0, sentence.indexOf(text));
        return new Words(text, new Span(start, start + text.length()));
    }

    EventRecord record() {
        String id = String.join(
                "|", article, Integer.toString(number), act.name(), status.name(), sentence, actors + "", when + "");
        return new EventRecord(
                id,
                new EventRecord.Source(
                        article, Optional.empty(), Optional.empty(), Optional.empty(), published, Optional.empty()),
                new EventRecord.SentenceText(number, new Words(sentence, new Span(0, sentence.length()))),
                new Words(sentence.substring(0, 1), new Span(0, 1)),
                event,
                act,
                mode,
                juncture,
                contexts,
                status,
                false,
                List.of(),
                "040",
                event.quad().number(),
                score,
                actors,
                recipients,
                when,
                where,
                topics,
                voice,
                OptionalDouble.empty(),
                "consult/meet",
                "test",
                EventRecord.CODER);
    }
}
