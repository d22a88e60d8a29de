package org.chancery.app.correction;

import java.util.Optional;
import org.chancery.record.EventRecord;

/**
 * What a reader says of a record.
 *
 * @param mending what is otherwise; something if the verdict is that it is mended, else nothing
 * @param note why, in the reader's words
 */
public record Amendment(Verdict verdict, Mending mending, Optional<String> note) {

    /** The longest note, in UTF-16 units. */
    public static final int LONGEST_NOTE = 1_000;

    /**
     * What is said.
     *
     * @throws IllegalArgumentException if verdict and mending do not fit, or the note is too long
     */
    public Amendment {
        if ((verdict == Verdict.MENDED) == mending.isEmpty()) {
            throw new IllegalArgumentException(
                    mending.isEmpty()
                            ? "nothing is mended: every field is as it was read"
                            : "what is " + verdict.wireName() + " has no mended fields");
        }
        if (note.filter(it -> it.length() > LONGEST_NOTE).isPresent()) {
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
        }
    }

    /** What is told with this said; empty if nothing of the kind is. */
    public Optional<Told> of(EventRecord read) {
        return verdict == Verdict.WRONG
                ? Optional.empty()
                : Optional.of(Told.of(read).with(mending));
    }
}
