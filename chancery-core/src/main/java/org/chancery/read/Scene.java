package org.chancery.read;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Actor;
import org.chancery.actor.Cast;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.language.Sentence;
import org.chancery.language.Token;
import org.chancery.text.Article;
import org.chancery.text.Quote;
import org.chancery.text.Span;
import org.chancery.time.TimeExpression;

/**
 * One sentence with all that is known of it before its acts are told: its clauses, the article's actors, its time expressions.
 */
record Scene(
        Article article,
        Optional<LocalDate> published,
        Sentence sentence,
        Clauses clauses,
        Cast cast,
        List<TimeExpression> times) {

    /** True for a word inside a time expression: "in <b>March</b>". */
    boolean isTime(int token) {
        return times.stream().anyMatch(time -> token >= time.firstToken() && token <= time.lastToken());
    }

    Quote quote(int token) {
        return Quote.of(article, sentence.token(token).span());
    }

    Quote quote(Span span) {
        return Quote.of(article, span);
    }

    /** The noun phrase with this head, without what follows the head. */
    Quote phrase(int head) {
        Span first = sentence.token(clauses.phraseStart(head)).span();
        return Quote.of(article, first.cover(sentence.token(head).span()));
    }

    /** The actors of a phrase and of those joined to it; where the phrase itself is none, those named inside it. */
    List<Actor> actors(int head) {
        return clauses.withConjuncts(head).stream()
                .flatMap(each -> actorsAt(each).stream())
                .distinct()
                .toList();
    }

    /** In "X said it would" the actor is X, in the words that name it; empty where no pronoun takes up the speaker. */
    Optional<Actor> speakerFor(int head) {
        List<Actor> own = cast.at(sentence.index(), head);
        if (!token(head).tag().equals("PRP") || own.size() != 1) {
            return Optional.empty();
        }
        return clauses.ancestors(head).stream()
                .flatMap(up -> clauses.at(up).stream())
                .filter(clause -> clause.kind() == Clause.Kind.VERB && clause.has(Argument.CLAUSE))
                .flatMap(clause -> clause.first(Argument.SUBJECT).stream())
                .filter(subject -> subject != head && !token(subject).tag().equals("PRP"))
                .flatMap(subject -> cast.at(sentence.index(), subject).stream())
                .filter(own.get(0)::isSame)
                .findFirst();
    }

    private List<Actor> actorsAt(int head) {
        List<Actor> own = cast.at(sentence.index(), head);
        return own.isEmpty() ? cast.within(sentence.index(), head) : own;
    }

    /** The token that covers these characters. */
    Optional<Integer> tokenAt(Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().equals(span))
                .map(Token::index)
                .findFirst();
    }

    /** What a noun is about, as its phrase says: the nouns before it and in the phrases that hang on it. */
    Set<String> themes(int noun) {
        Set<String> themes = new HashSet<>();
        for (int child : clauses.children(noun, "compound", "nmod", "conj")) {
            if (token(child).isNoun() && !token(child).isProperNoun()) {
                themes.add(clauses.lemma(child));
            }
        }
        return themes;
    }

    Token token(int at) {
        return sentence.token(at);
    }
}
