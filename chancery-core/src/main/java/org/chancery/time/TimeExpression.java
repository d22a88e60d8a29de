package org.chancery.time;

import java.util.List;
import java.util.Optional;
import org.chancery.text.Span;

/**
 * One time expression of a sentence and what it means.
 *
 * @param sentence the index of its sentence
 * @param firstToken index of its first word in the sentence (prepositions such as "on", "since", "until" included)
 * @param lastToken index of its last word, included
 * @param span its characters in the article
 * @param kind what sort of expression it is
 * @param value its TIMEX3 value ("2020-12-08", "2020-W50", "2018-08", "P3D", "PRESENT_REF"); empty if it cannot be worked out
 * @param days the days it covers; empty if it cannot be worked out or is no date
 * @param granularity how fine it is
 * @param marks what TIMEX3 marks in it, in the order of the text: itself without its preposition, or the two ends of a range
 */
public record TimeExpression(
        int sentence,
        int firstToken,
        int lastToken,
        Span span,
        Kind kind,
        Optional<String> value,
        Optional<Days> days,
        Granularity granularity,
        List<Timex> marks) {

    /** Sorts of time expression; only {@link #DATE} and {@link #TIME} can date an act. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET,
        /** Now, soon, recently: placed by the moment of writing, without days of its own. */
        VAGUE
    }

    public TimeExpression {
        marks = List.copyOf(marks);
        if (firstToken < 0 || lastToken < firstToken) {
            throw new IllegalArgumentException("words " + firstToken + " to " + lastToken);
        }
    }

    /** True for an expression that can date an act. */
    public boolean isDate() {
        return kind == Kind.DATE || kind == Kind.TIME;
    }
}
