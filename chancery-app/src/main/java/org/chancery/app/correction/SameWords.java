package org.chancery.app.correction;

import java.util.List;
import java.util.Optional;
import org.chancery.record.EventRecord;

/**
 * Finds the record that a correction speaks of among those of another reading.
 *
 * <p>It is the one with the same id. If there is none, it is the only one whose act is told by the same word of the same sentence; but only
 * if there was one only before, too: where one word tells of two acts, nobody can say which of them was meant.
 */
public final class SameWords {

    private SameWords() {}

    /** Whether no other of the records is told by the same word of the same sentence. */
    public static boolean isAlone(EventRecord it, List<EventRecord> all) {
        return like(it, all).size() <= 1;
    }

    /** The record among others. */
    public static Optional<EventRecord> find(EventRecord before, boolean alone, List<EventRecord> now) {
        Optional<EventRecord> same =
                now.stream().filter(it -> it.id().equals(before.id())).findFirst();
        List<EventRecord> like = like(before, now);
        return same.isPresent() || !alone || like.size() != 1
                ? same
                : like.stream().findFirst();
    }

    private static List<EventRecord> like(EventRecord it, List<EventRecord> all) {
        return all.stream().filter(other -> place(it).equals(place(other))).toList();
    }

    /** The sentence, the word, and where in the sentence it stands; not where in the article. */
    private static List<Object> place(EventRecord it) {
        return List.of(
                it.sentence().words().text(),
                it.trigger().text(),
                it.trigger().span().start() - it.sentence().words().span().start());
    }
}
