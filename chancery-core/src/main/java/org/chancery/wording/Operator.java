package org.chancery.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.event.Category;
import org.chancery.event.Status;

/**
 * Words that take an act and make another act, or another status, of it.
 *
 * @param id the codebook entry ("operator/demand")
 * @param triggers the words that call it up
 * @param frame what must stand in the roles besides the act
 * @param takes the roles in which the inner act is looked for, in order
 * @param rows tried in order; the first that fits the inner act gives the result
 * @param parts who is who around the operator
 * @param subject what becomes of the operator's own subject
 * @param doersOnly true if only those who do the inner act are its recipients, never those to whom that is done ("accuse", "condemn")
 * @param passiveOnly true if it works in the passive only: "is believed to", not "believes"
 * @param popular true if the people do it: the end of a protest
 */
public record Operator(
        String id,
        List<Trigger> triggers,
        Frame frame,
        List<String> takes,
        List<Row> rows,
        Parts parts,
        Subject subject,
        boolean passiveOnly,
        boolean doersOnly,
        boolean popular) {

    public Operator {
        triggers = List.copyOf(triggers);
        takes = List.copyOf(takes);
        rows = List.copyOf(rows);
    }

    /** What becomes of an operator's own subject. */
    public enum Subject {
        /** It is the actor of the whole: "X demands". */
        ACTOR,
        /** It takes part in the inner act as actor: "X held talks". */
        INNER_ACTOR,
        /** It is the one to whom the inner act is done: "X received aid". */
        INNER_RECIPIENT,
        /** It is not a party: "the storm delayed the talks". */
        NOBODY
    }

    /** Who is to do the inner act. */
    public enum Doer {
        /** Whoever it is. */
        ANYBODY,
        /** The operator's own subject, or nobody is told: "warned that it would strike". */
        SUBJECT,
        /** Somebody else than the operator's subject: "wants Syria to leave". */
        OTHER,
        /** Nobody is told, nor addressed, but to whom it is to be done is: "called for sanctions on Iran". */
        UNTOLD
    }

    /**
     * One row of the table: for such an inner act, this result.
     *
     * @param inner the categories it is for; empty for any
     * @param unknown true if the row also serves an inner clause that is no known act, or none at all
     * @param nouns instead of an act: the noun in the role is one of these
     * @param modals the inner clause has one of these modals ("must", "should")
     * @param gives the category of the result; empty to keep the inner one; see {@link #nothing}
     * @param modes the mode of the result by the inner category
     * @param mode the mode of the result whatever the inner category
     * @param status the status that the operator gives, if any
     * @param hedged true if the operator brings doubt
     * @param doer who must be the one who is to do the inner act
     * @param nothing true if there is then no act at all
     */
    public record Row(
            Set<Category> inner,
            boolean unknown,
            List<Filler> nouns,
            List<String> modals,
            Optional<Category> gives,
            Map<Category, String> modes,
            Optional<String> mode,
            Optional<Status> status,
            boolean hedged,
            Doer doer,
            boolean nothing) {

        public Row {
            inner = Set.copyOf(inner);
            nouns = List.copyOf(nouns);
            modals = List.copyOf(modals);
            modes = Map.copyOf(modes);
        }
    }
}
