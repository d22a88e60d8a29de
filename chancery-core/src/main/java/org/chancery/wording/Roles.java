package org.chancery.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/** What stands in a role of a clause, also where the parser hangs it on the object, on the doer or on what is talked of. Immutable, made for one sentence. */
final class Roles {

    private static final Set<String> SHIFTING = Set.of("with", "to", "against", "for", "from", "between", "on", "into");
    private static final Set<String> SHARED = Set.of("between", "with", "among");
    private static final List<String> TOPICS = List.of("on", "over", "about", "regarding", "concerning");
    private static final List<String> BESIDE =
            List.of("alongside", "along with", "together with", "as well as", "in addition to");

    private final Clauses clauses;
    private final IntPredicate isActor;

    Roles(Clauses clauses, IntPredicate isActor) {
        this.clauses = clauses;
        this.isActor = isActor;
    }

    /** Heads in a role; with a dot the role inside the complement ("clause.subject": who is to do what is said), with a colon only of that word ("in:support.of"). */
    List<Integer> of(Clause clause, String role) {
        return anybody(clause, role).stream().filter(head -> !isExcepted(head)).toList();
    }

    /** "with the <b>exception</b> of Chad": whoever is left out takes no part. */
    private boolean isExcepted(int head) {
        return clauses.preposition(head).equals("with") && clauses.lemma(head).equals("exception");
    }

    private List<Integer> anybody(Clause clause, String role) {
        int dot = role.indexOf('.');
        if (dot < 0) {
            return withObjects(clause, role);
        }
        String rest = role.substring(dot + 1);
        String outer = role.substring(0, dot);
        int colon = outer.indexOf(':');
        String outerRole = colon < 0 ? outer : outer.substring(0, colon);
        return clause.all(outerRole).stream()
                .filter(head -> colon < 0 || clauses.lemma(head).equals(outer.substring(colon + 1)))
                .flatMap(head -> clauses.at(head).stream())
                .flatMap(inner -> (rest.indexOf('.') < 0 ? inner.all(rest) : of(inner, rest)).stream())
                .toList();
    }

    /** The parser hangs many a phrase on the object: "shared [evidence with Chad]" is shared with Chad. */
    private List<Integer> withObjects(Clause clause, String role) {
        List<Integer> own = clause.all(role);
        if (!own.isEmpty() || !SHIFTING.contains(role)) {
            return own;
        }
        if (clause.kind() != Clause.Kind.VERB) {
            List<Integer> behind = behindDoer(clause, role);
            return behind.isEmpty() && SHARED.contains(role) ? behindTopic(clause, role) : behind;
        }
        List<Integer> inObjects = clause.all(Argument.OBJECT).stream()
                .flatMap(object -> inNoun(object, role, 2).stream())
                .toList();
        return inObjects.isEmpty() ? besideObject(clause, role) : inObjects;
    }

    /** "the visit by [the premier <b>to Chad</b>]": what follows the doer belongs to the deed. */
    private List<Integer> behindDoer(Clause noun, String role) {
        return noun.all("by").stream()
                .flatMap(doer -> clauses.children(doer, "nmod").stream())
                .filter(phrase -> clauses.preposition(phrase).equals(role))
                .toList();
    }

    /** "talks on [the dam <b>between Chad and Niger</b>]": those who talk, not those between whom the dam is. */
    private List<Integer> behindTopic(Clause noun, String role) {
        return TOPICS.stream()
                .flatMap(preposition -> noun.all(preposition).stream())
                .flatMap(topic -> clauses.children(topic, "nmod").stream())
                .filter(phrase -> clauses.preposition(phrase).equals(role) && isActor.test(phrase))
                .toList();
    }

    /** "provided arms alongside [aid to Chad]": the last phrase of a list of things given carries the one who gets them. */
    private List<Integer> besideObject(Clause clause, String role) {
        return clause.has(Argument.OBJECT)
                ? BESIDE.stream()
                        .flatMap(preposition -> clause.all(preposition).stream())
                        .flatMap(thing -> inNoun(thing, role, 1).stream())
                        .toList()
                : List.of();
    }

    /** In the phrases of a noun, or of what it is about: "views [on trade [with Oman]]". */
    private List<Integer> inNoun(int head, String role, int depth) {
        Optional<Clause> noun = clauses.at(head).filter(clause -> clause.kind() == Clause.Kind.NOUN);
        List<Integer> own = noun.map(clause -> clause.all(role)).orElse(List.of());
        return !own.isEmpty() || depth == 0
                ? own
                : clauses.children(head, "nmod").stream()
                        .filter(inner -> !isActor.test(inner))
                        .flatMap(inner -> inNoun(inner, role, depth - 1).stream())
                        .toList();
    }
}
