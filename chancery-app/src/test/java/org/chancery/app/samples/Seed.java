package org.chancery.app.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.text.Article;

/**
 * What was read from the report that the project began with, and words to ask about it. The report itself is not part of the project;
 * it lies in a folder beside the checkout or is not there at all.
 */
record Seed(Reading reading, List<EventRecord> records) {

    static final LocalDate PUBLISHED = LocalDate.of(2020, 12, 7);

    private static final List<Path> FOLDERS =
            List.of(Path.of("..", "..", "shared", "seed"), Path.of("..", "..", "..", "shared", "seed"));

    static Optional<Path> file() {
        return FOLDERS.stream()
                .map(folder -> folder.resolve("article.txt"))
                .filter(Files::exists)
                .findFirst();
    }

    static Seed read(Path file, Optional<LocalDate> published) throws IOException {
        Reading reading = RealEngine.get().read(Article.of("seed", Files.readString(file), published));
        return new Seed(reading, EventRecord.of(reading));
    }

    /** The records of a sentence, counted from zero. */
    Stream<EventRecord> in(int sentence) {
        return records.stream().filter(record -> record.sentence().index() == sentence);
    }

    @SafeVarargs
    final boolean has(int sentence, Predicate<EventRecord>... all) {
        return in(sentence).anyMatch(record -> {
            for (Predicate<EventRecord> one : all) {
                if (!one.test(record)) {
                    return false;
                }
            }
            return true;
        });
    }

    boolean hasNone(Predicate<EventRecord> one) {
        return records.stream().noneMatch(one);
    }

    static Predicate<EventRecord> act(Category act, Status... statuses) {
        return record -> record.act() == act && List.of(statuses).contains(record.status());
    }

    static Predicate<EventRecord> mode(Mode mode) {
        return record -> record.mode().equals(Optional.of(mode));
    }

    /** Exactly these codes, in any order. */
    static Predicate<EventRecord> actors(String... codes) {
        return record -> codes(record.actors()).equals(Stream.of(codes).sorted().toList());
    }

    static Predicate<EventRecord> recipients(String... codes) {
        return record ->
                codes(record.recipients()).equals(Stream.of(codes).sorted().toList());
    }

    private static List<String> codes(List<Participant> all) {
        return all.stream().map(Participant::code).sorted().toList();
    }

    /** Those who act and those who are acted on stand in these countries, whatever their sectors. */
    static Predicate<EventRecord> between(String country, String other) {
        return record -> Stream.of(country, other)
                        .allMatch(one ->
                                everybody(record).anyMatch(it -> it.country().equals(Optional.of(one))))
                && everybody(record)
                        .allMatch(it -> it.country()
                                .filter(List.of(country, other)::contains)
                                .isPresent());
    }

    static Predicate<EventRecord> named(String name) {
        return record -> everybody(record).anyMatch(it -> it.name().equals(Optional.of(name)));
    }

    static Predicate<EventRecord> office(String name, String office) {
        return record -> everybody(record)
                .anyMatch(it -> it.name().equals(Optional.of(name))
                        && it.offices().stream().anyMatch(held -> held.contains(office)));
    }

    static Stream<Participant> everybody(EventRecord record) {
        return Stream.concat(record.actors().stream(), record.recipients().stream());
    }

    /** First and last day as ISO dates; an empty one if it is open. */
    static Predicate<EventRecord> days(String from, String to) {
        return record -> record.when()
                .filter(when -> when.from().map(LocalDate::toString).orElse("").equals(from)
                        && when.to().map(LocalDate::toString).orElse("").equals(to))
                .isPresent();
    }

    static Predicate<EventRecord> undated() {
        return record -> record.when()
                .filter(when -> when.from().isPresent() || when.to().isPresent())
                .isEmpty();
    }

    static Predicate<EventRecord> place(String country) {
        return record -> record.where()
                .filter(where -> where.country().equals(Optional.of(country)))
                .isPresent();
    }

    static Predicate<EventRecord> voice(Voice.Kind kind, String words) {
        return record -> record.voice().kind() == kind
                && record.voice()
                        .words()
                        .filter(speaker -> speaker.text().contains(words))
                        .isPresent();
    }

    static Predicate<EventRecord> topic(String word) {
        return record -> record.topics().stream().anyMatch(topic -> topic.text().contains(word));
    }
}
