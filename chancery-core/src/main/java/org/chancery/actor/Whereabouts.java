package org.chancery.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.actor.Sense.Naming;
import org.chancery.language.Sentence;

/**
 * Where "here" is in a report without a dateline: the one country in which, before the word falls, the report says that anything is.
 *
 * <p>"He will stay in Lima … according to the ministry here" is Peru; where two countries could be meant, none is.
 */
final class Whereabouts {

    private static final Set<String> LOCATIVES = Set.of("in", "at");

    private Whereabouts() {}

    static Optional<String> of(List<Sentence> sentences, List<List<Match>> matches) {
        Set<String> countries = new HashSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            for (int at = 0; at < sentence.size(); at++) {
                if (isHere(sentence, at)) {
                    return countries.size() == 1
                            ? Optional.of(countries.iterator().next())
                            : Optional.empty();
                }
                countryFrom(sentence, matches.get(i), at).ifPresent(countries::add);
            }
        }
        return Optional.empty();
    }

    static boolean isHere(Sentence sentence, int at) {
        return sentence.token(at).lemma().equals("here")
                && sentence.token(at).tag().equals("RB");
    }

    /** The country of a place with "in" before it. */
    private static Optional<String> countryFrom(Sentence sentence, List<Match> matches, int at) {
        boolean locative = LOCATIVES.contains(sentence.token(at).lemma());
        return matches.stream()
                .filter(match -> locative && (match.start() == at + 1 || isBehindArticle(sentence, match, at)))
                .filter(match -> match.senses().stream()
                                .map(Whereabouts::country)
                                .distinct()
                                .count()
                        == 1)
                .flatMap(match -> country(match.senses().get(0)).stream())
                .findFirst();
    }

    private static boolean isBehindArticle(Sentence sentence, Match match, int at) {
        return match.start() == at + 2 && sentence.token(at + 1).lemma().equals("the");
    }

    private static Optional<String> country(Sense sense) {
        return sense instanceof Naming naming ? Optional.of(naming.country().code()) : Optional.empty();
    }
}
