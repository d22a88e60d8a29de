package org.chancery.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * A verb or predicate with the auxiliaries before it: "has not yet been invited".
 *
 * @param words from the first auxiliary to the verb
 */
record VerbGroup(List<Token> words) {

    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");

    /** Form of the word that carries the tense. */
    enum Finite {
        PAST,
        PRESENT,
        PRESENT_PERFECT
    }

    VerbGroup {
        words = List.copyOf(words);
    }

    static VerbGroup endingAt(Sentence sentence, int verb) {
        int first = verb;
        for (int at = verb - 1; at >= 0 && belongs(sentence.token(at)); at--) {
            if (!isAdverb(sentence.token(at))) {
                first = at;
            }
        }
        return new VerbGroup(sentence.tokens().subList(first, verb + 1));
    }

    private static boolean belongs(Token token) {
        boolean auxiliary = token.isVerb() && AUXILIARIES.contains(token.lemma());
        return auxiliary || token.tag().equals("MD") || token.tag().equals("TO") || isAdverb(token);
    }

    private static boolean isAdverb(Token token) {
        return token.tag().equals("RB");
    }

    int first() {
        return words.get(0).index();
    }

    private Token verb() {
        return words.get(words.size() - 1);
    }

    Optional<Token> modal() {
        return words.stream().filter(word -> word.tag().equals("MD")).findFirst();
    }

    boolean isPerfect() {
        return hasLemma("have") && verb().tag().equals("VBN");
    }

    /** True for "to meet", and for "is to meet", which is as much a future. */
    boolean isInfinitive() {
        return words.stream().anyMatch(word -> word.tag().equals("TO"));
    }

    /** "had given", "had been shut"; not "had". */
    boolean isPluperfect() {
        return words.stream()
                .limit(words.size() - 1L)
                .anyMatch(word -> word.text().equalsIgnoreCase("had"));
    }

    boolean isNegated() {
        return words.stream().anyMatch(word -> Set.of("not", "n't", "never").contains(word.lemma()));
    }

    boolean has(String word) {
        return words.stream().anyMatch(token -> token.text().equalsIgnoreCase(word));
    }

    private boolean hasLemma(String lemma) {
        return words.stream()
                .limit(words.size() - 1L)
                .anyMatch(token -> token.lemma().equals(lemma));
    }

    /** Empty for bare participles, gerunds and imperatives. */
    Optional<Finite> finite() {
        for (Token word : words) {
            if (word.tag().equals("VBD")) {
                return Optional.of(Finite.PAST);
            }
            if (word.tag().equals("VBZ") || word.tag().equals("VBP")) {
                boolean perfect = word.lemma().equals("have") && isPerfect();
                return Optional.of(perfect ? Finite.PRESENT_PERFECT : Finite.PRESENT);
            }
        }
        return Optional.empty();
    }
}
