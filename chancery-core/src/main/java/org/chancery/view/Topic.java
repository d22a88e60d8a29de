package org.chancery.view;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.link.Person;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;

/** A phrase that tells a matter, and its words that say anything; the names of those who take part do not. */
record Topic(String phrase, ContentWords words) {

    /** The topics of a record that say anything. */
    static Stream<Topic> in(EventRecord it, Set<String> vague) {
        Set<String> names = participants(it)
                .flatMap(one -> one.name().stream())
                .flatMap(name -> ContentWords.pieces(name).stream())
                .collect(Collectors.toSet());
        return it.topics().stream()
                .map(topic -> new Topic(
                        topic.text(), ContentWords.of(topic.text(), vague).without(names)))
                .filter(topic -> !topic.words.isEmpty());
    }

    /** Whether it says nothing but who one of these people is: "Foreign Minister Ana Brito". */
    boolean isOneOf(Collection<Person> people) {
        Set<String> pieces = Set.copyOf(ContentWords.pieces(phrase));
        return people.stream()
                .filter(person -> person.name()
                        .filter(name -> pieces.containsAll(ContentWords.pieces(name)))
                        .isPresent())
                .anyMatch(person -> words.without(own(person)).isEmpty());
    }

    private static Set<String> own(Person person) {
        return Stream.concat(person.name().stream(), person.offices().stream())
                .flatMap(text -> ContentWords.pieces(text).stream())
                .collect(Collectors.toSet());
    }

    /** What a record's sentence says outside the phrases for people, time and speaker. */
    static ContentWords sentence(EventRecord it, Set<String> vague) {
        StringBuilder rest = new StringBuilder(it.sentence().words().text());
        int offset = it.sentence().words().span().start();
        Stream.of(
                        participants(it).map(Participant::words),
                        it.when().stream().map(EventRecord.Date::words),
                        it.voice().words().stream())
                .flatMap(some -> some)
                .forEach(words -> blank(rest, words, offset));
        return ContentWords.of(rest.toString(), vague);
    }

    private static void blank(StringBuilder text, Words words, int offset) {
        int from = Math.max(0, words.span().start() - offset);
        int to = Math.min(text.length(), words.span().end() - offset);
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private static Stream<Participant> participants(EventRecord it) {
        return Stream.concat(it.actors().stream(), it.recipients().stream());
    }

    /** Whether each of both says all that the other says. */
    boolean saysTheSame(Topic other) {
        return words.hold(other.words) && other.words.hold(words);
    }

    /** Whether one of both says all that the other says. */
    boolean isLike(Topic other) {
        return words.hold(other.words) || other.words.hold(words);
    }
}
