package org.chancery.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.actor.Sector;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.PutOff;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.event.When;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;
import org.chancery.text.Span;
import org.chancery.time.Granularity;

/** Records for the tests of linking. */
public final class Told {

    private Told() {}

    /** "2022-03-04 planned 2022-03-08": when it was told, its status, and the day, if any, as "day" or "words=day". */
    public static EventRecord talks(String told, String guest, String host) {
        String[] part = told.split(" ", 3);
        Optional<String> day = part.length > 2 ? Optional.of(part[2]) : Optional.empty();
        return record(
                part[0], Status.of(part[1]).orElseThrow(), day, List.of(person(guest), person(host)), Optional.empty());
    }

    public static EventRecord visit(String told, String guest, String host) {
        String[] part = told.split(" ", 3);
        Optional<String> day = part.length > 2 ? Optional.of(part[2]) : Optional.empty();
        return record(
                part[0],
                Status.of(part[1]).orElseThrow(),
                day,
                List.of(person(guest), person(host)),
                Optional.of(Mode.CONSULT_VISIT));
    }

    /** Somebody sends troops: in the words of a record, nothing else than its status and its day are told of it. */
    public static EventRecord troops(String told, String who) {
        return deed(told, who, Mode.of(Category.MOBILIZE, "troops"));
    }

    /** The same with weapons. */
    public static EventRecord weapons(String told, String who) {
        return deed(told, who, Mode.of(Category.MOBILIZE, "weapons"));
    }

    private static EventRecord deed(String told, String who, Optional<Mode> mode) {
        String[] part = told.split(" ", 3);
        Optional<String> day = part.length > 2 ? Optional.of(part[2]) : Optional.empty();
        return record(Category.MOBILIZE, part[0], Status.of(part[1]).orElseThrow(), day, List.of(person(who)), mode);
    }

    /** "PRT Vasconcelos" is a minister, "PRT" the state. */
    private static Participant person(String who) {
        String country = who.substring(0, 3);
        boolean named = who.length() > 3;
        List<String> offices = named ? List.of("Foreign Minister") : List.of();
        return new Participant(
                words(who),
                Optional.of(named ? who.substring(4) : country),
                offices.stream().findFirst(),
                named ? country + "GOV" : country,
                Optional.of(country),
                named ? List.of(Sector.GOV) : List.of(),
                offices);
    }

    private static EventRecord record(
            String published, Status status, Optional<String> day, List<Participant> who, Optional<Mode> mode) {
        return record(Category.CONSULT, published, status, day, who, mode);
    }

    private static EventRecord record(
            Category act,
            String published,
            Status status,
            Optional<String> day,
            List<Participant> who,
            Optional<Mode> mode) {
        String front = day.filter(it -> it.contains("="))
                .map(it -> it.substring(0, it.indexOf('=')))
                .orElse("");
        Optional<LocalDate> date = day.map(it -> LocalDate.parse(it.substring(it.indexOf('=') + 1)));
        String text = "They met " + front + " the day";
        Optional<EventRecord.Date> when = date.map(it -> new EventRecord.Date(
                new Words("the day", new Span(text.length() - 7, text.length())),
                Optional.of(it),
                Optional.of(it),
                Granularity.DAY,
                When.Basis.STATED,
                PutOff.of(front)));
        String id = String.join("|", published, status.name(), day.orElse(""), who.toString(), mode.toString());
        return new EventRecord(
                id,
                new EventRecord.Source(
                        "article of " + published,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.parse(published)),
                        Optional.empty()),
                new EventRecord.SentenceText(0, words(text)),
                words("They"),
                act,
                act,
                mode,
                Optional.empty(),
                List.of(),
                status,
                false,
                List.of(),
                "040",
                1,
                2.5,
                who,
                List.of(),
                when,
                Optional.empty(),
                List.of(),
                new EventRecord.Speaker(
                        Voice.Kind.NARRATOR, Optional.empty(), Optional.empty(), Optional.empty(), false),
                OptionalDouble.empty(),
                "consult/meet",
                "test",
                EventRecord.CODER);
    }

    private static Words words(String text) {
        return new Words(text, new Span(0, text.length()));
    }
}
