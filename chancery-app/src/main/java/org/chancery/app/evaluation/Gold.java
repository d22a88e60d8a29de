package org.chancery.app.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.event.Voice;
import org.chancery.record.EventRecord;

/**
 * A record that a person wrote for an article, as far as it goes.
 *
 * @param where file and line, for messages
 * @param isFalse true if it marks what should not be read (field "wrong" in JSON), and so is no gold
 */
public record Gold(
        String where,
        Site site,
        boolean isFalse,
        Optional<Category> act,
        Optional<Category> event,
        Claim<Mode> mode,
        Claim<Status> status,
        Claim<Boolean> hedged,
        Claim<List<Party>> actors,
        Claim<List<Party>> recipients,
        Claim<Days> when,
        Claim<Place> place,
        Claim<Voice.Kind> voice) {

    /**
     * Where in the news the act stands.
     *
     * @param article the article's id
     * @param sentence the sentence or its beginning
     * @param index the sentence's number in the article
     * @param trigger the word that tells of the act
     */
    public record Site(String article, Optional<String> sentence, Optional<Integer> index, Optional<String> trigger) {

        /** Whether the record stands in this sentence, as far as one is told. */
        boolean isSentenceOf(EventRecord read) {
            if (sentence.isEmpty()) {
                return index.map(number -> number == read.sentence().index()).orElse(true);
            }
            String wanted = oneLine(sentence.get());
            String got = oneLine(read.sentence().words().text());
            return got.startsWith(wanted) || wanted.startsWith(got);
        }

        /** Whether the same words tell of the act; false if the gold names none. */
        boolean isTriggerOf(EventRecord read) {
            String got = read.trigger().text();
            return trigger.filter(wanted -> Words.overlap(wanted, got)).isPresent();
        }

        private static String oneLine(String text) {
            return text.strip().replaceAll("\\s+", " ");
        }
    }

    /**
     * Somebody who takes part, as far as the gold tells.
     *
     * @param sector the first one
     */
    public record Party(
            Optional<String> text,
            Claim<String> name,
            Claim<String> code,
            Claim<String> country,
            Claim<String> sector) {}

    /** First and last day, both included. */
    public record Days(Claim<LocalDate> from, Claim<LocalDate> to) {

        /** What null says: the article tells no days. */
        static final Days NONE = new Days(Claim.of(Optional.empty()), Claim.of(Optional.empty()));
    }

    /** Where it takes place. */
    public record Place(Claim<String> country, Claim<String> name) {

        /** What null says: the article tells no place. */
        static final Place NONE = new Place(Claim.of(Optional.empty()), Claim.of(Optional.empty()));
    }

    /** The category that the gold gives, in {@code act} or else in {@code event}. */
    public Optional<Category> category() {
        return act.or(() -> event);
    }

    /** The read record's category in the same sense as {@link #category}. */
    public Category categoryOf(EventRecord read) {
        return act.isEmpty() && event.isPresent() ? read.event() : read.act();
    }

    /** What it says, wherever it stands in a file. */
    Gold withoutWhere() {
        return new Gold("", site, isFalse, act, event, mode, status, hedged, actors, recipients, when, place, voice);
    }
}
