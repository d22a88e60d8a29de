package org.chancery.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.language.Token;

/** Phrases that stand far behind the verb to which they belong. Immutable, made for one sentence. */
final class LatePhrases {

    private static final Set<String> LATE = Set.of("to", "on", "against", "from", "with");
    private static final Set<String> NEAR = Set.of("on", "from");

    /** Who is said to tell it, and what else is said of them, is no part of what is told. */
    private static final String ACCORDING = "according";

    private static final Set<String> IMPOSING = Set.of("impose", "place", "slap", "clamp", "levy");

    private final Clauses clauses;
    private final IntPredicate isActor;

    LatePhrases(Clauses clauses, IntPredicate isActor) {
        this.clauses = clauses;
        this.isActor = isActor;
    }

    /**
     * The parser hangs a late phrase on whatever stands before it: "returned the drum, missing since 1911, <b>to Benin</b>". It belongs
     * to the verb as long as no finite verb comes between but in a relative clause ("the skulls that were taken in 1912 <b>to Peru</b>"), and
     * for "on" and "from" no verb at all.
     */
    List<Integer> of(Clause clause, List<String> roles) {
        Set<String> wanted = new HashSet<>(clause.kind() == Clause.Kind.VERB ? roles : List.of());
        wanted.retainAll(LATE);
        for (int at = clause.head() + 1;
                !wanted.isEmpty() && at < clauses.sentence().size();
                at++) {
            Token token = clauses.sentence().token(at);
            if (clauses.preposition(at).startsWith(ACCORDING)) {
                return List.of();
            }
            if (token.isFinite() && !isWithinModifier(at, clause.head())) {
                return List.of();
            }
            boolean verb = token.tag().equals("VB") || token.tag().equals("VBG") || token.isFinite();
            if (verb && !isImposing(at, clause.head())) {
                wanted.removeAll(NEAR);
            }
            if (wanted.contains(clauses.preposition(at)) && isActor.test(at)) {
                return List.of(at);
            }
        }
        return List.of();
    }

    /** "lifted the ban it <b>had imposed</b> on Chad": on whom it lay, it is lifted. */
    private boolean isImposing(int word, int verb) {
        return isWithinModifier(word, verb)
                && Stream.of(word, clauses.governor(word)).anyMatch(at -> IMPOSING.contains(clauses.lemma(at)));
    }

    /** True if a word stands in a clause that only says which thing is meant. */
    private boolean isWithinModifier(int word, int verb) {
        return Stream.concat(Stream.of(word), clauses.ancestors(word).stream())
                .takeWhile(at -> at != verb)
                .anyMatch(at -> clauses.relation(at).startsWith("acl"));
    }
}
