package org.chancery.wording;

import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.language.Token;

/**
 * The noun that a pronoun stands for where the grammar says so: "the <b>nurses</b> said <b>they</b> would strike".
 *
 * <p>Only the subjects of the clauses above are asked; what an earlier sentence named is the cast's affair.
 */
final class Antecedents {

    private static final Set<String> MANY = Set.of("they", "we");
    private static final Set<String> ONE = Set.of("he", "she", "it");

    private final Clauses clauses;

    Antecedents(Clauses clauses) {
        this.clauses = clauses;
    }

    Optional<Integer> of(int pronoun) {
        String lemma = clauses.lemma(pronoun);
        if (!MANY.contains(lemma) && !ONE.contains(lemma)) {
            return Optional.empty();
        }
        return clauses.ancestors(pronoun).stream()
                .flatMap(up -> clauses.at(up).stream())
                .filter(clause -> clause.kind() == Clause.Kind.VERB && !isToldToSomebody(clause))
                .flatMap(clause -> clause.all(Argument.SUBJECT).stream())
                .filter(subject -> subject < pronoun && agrees(subject, MANY.contains(lemma)))
                .findFirst();
    }

    /** "X told Y it must": either may be meant. */
    private static boolean isToldToSomebody(Clause clause) {
        return clause.has(Argument.CLAUSE) && (clause.has(Argument.OBJECT) || clause.has(Argument.INDIRECT));
    }

    /** "The <b>company</b> said <b>it</b>", "the <b>unions</b> said <b>they</b>". */
    private boolean agrees(int subject, boolean many) {
        Token token = clauses.sentence().token(subject);
        boolean plural =
                token.tag().endsWith("S") || clauses.withConjuncts(subject).size() > 1;
        return token.isNoun() && plural == many;
    }
}
