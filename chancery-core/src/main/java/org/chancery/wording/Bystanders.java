package org.chancery.wording;

import java.util.List;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/** Who is named in a clause or noun phrase that is no known act: the parties of a demand whose content has no category. */
final class Bystanders {

    private static final List<String> VERB_ROLES = List.of(
            Argument.SUBJECT,
            Argument.OBJECT,
            Argument.INDIRECT,
            "with",
            "to",
            "against",
            "on",
            "from",
            "for",
            "in",
            "into",
            "of");
    private static final List<String> INSIDE_ROLES = List.of(
            "to",
            "with",
            "on",
            "against",
            "into",
            "for",
            "from",
            "between",
            "among",
            "of",
            "over",
            "at",
            "by",
            "in",
            "toward",
            "towards",
            "about",
            Argument.OWNER);
    private static final List<String> NOUN_ROLES =
            List.of(Argument.OWNER, "by", "on", "against", "with", "to", "of", "from", "for", "in", Argument.MODIFIER);

    private final Clauses clauses;
    private final Fit fit;

    Bystanders(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** Those named inside the objects of a clause: "a warning to <b>X</b>", "an agreement with <b>X</b>". */
    List<Integer> ofObjects(Clause clause) {
        for (int object : clause.all(Argument.OBJECT)) {
            for (int each : clauses.withConjuncts(object)) {
                List<Integer> named = inside(each);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    private List<Integer> inside(int head) {
        return clauses.at(head).map(clause -> fit.firstOf(clause, INSIDE_ROLES)).orElse(List.of());
    }

    List<Integer> of(int head) {
        if (fit.involvesActor(head)
                && clauses.at(head).map(c -> c.kind() == Clause.Kind.NOUN).orElse(true)) {
            return List.of(head);
        }
        return clauses.at(head)
                .map(clause -> fit.firstOf(clause, clause.kind() == Clause.Kind.NOUN ? NOUN_ROLES : VERB_ROLES))
                .orElse(List.of());
    }
}
