package org.chancery.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.clause.Clause;
import org.chancery.language.Sentence;

/**
 * All wordings and operators of a codebook, by the words that call them up.
 *
 * <p>Immutable and thread-safe.
 */
public final class Lexicon {

    private final Map<String, List<Wording>> wordings = new HashMap<>();
    private final Map<String, List<Operator>> operators = new HashMap<>();
    private final Map<String, Set<String>> nounClasses;
    private final Map<String, Map<String, List<String>>> phrases;
    private final Set<String> carriers;
    private final Prospects prospects;
    private final List<Wording> all;

    /**
     * @param wordings in the order of the codebook
     * @param operators in the order of the codebook
     * @param nounClasses class name to lemmas, and to phrases of two words ("aid worker")
     * @param carriers nouns that only carry another: "a round of talks", "a series of strikes"
     */
    public Lexicon(
            List<Wording> wordings,
            List<Operator> operators,
            Map<String, Set<String>> nounClasses,
            Set<String> carriers) {
        this.all = List.copyOf(wordings);
        this.nounClasses = Map.copyOf(nounClasses);
        this.phrases = phrases(nounClasses);
        this.carriers = Set.copyOf(carriers);
        this.prospects = new Prospects(wordings, operators, this.nounClasses);
        for (Wording wording : wordings) {
            wording.triggers().stream()
                    .map(Lexicon::key)
                    .distinct()
                    .forEach(key -> this.wordings
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(wording));
        }
        for (Operator operator : operators) {
            operator.triggers().stream()
                    .map(Lexicon::key)
                    .distinct()
                    .forEach(key -> this.operators
                            .computeIfAbsent(key, k -> new ArrayList<>())
                            .add(operator));
        }
    }

    private static String key(Trigger trigger) {
        return trigger.kind() + " " + trigger.lemma();
    }

    public List<Wording> wordings() {
        return all;
    }

    List<Wording> wordings(Clause clause) {
        return wordings.getOrDefault(clause.kind() + " " + clause.lemma(), List.of());
    }

    List<Operator> operators(Clause clause) {
        return operators.getOrDefault(clause.kind() + " " + clause.lemma(), List.of());
    }

    boolean isInClass(String lemma, String nounClass) {
        return nounClasses.getOrDefault(nounClass, Set.of()).contains(lemma);
    }

    /** What makes a noun one of a class when it stands before it: "aid" and "relief" for a worker. */
    List<String> modifiers(String lemma, String nounClass) {
        return phrases.getOrDefault(nounClass, Map.of()).getOrDefault(lemma, List.of());
    }

    /** The phrases of each class: heads to what stands before them. */
    private static Map<String, Map<String, List<String>>> phrases(Map<String, Set<String>> nounClasses) {
        return nounClasses.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        named -> named.getValue().stream()
                                .map(Filler::of)
                                .filter(filler -> filler.kind() == Filler.Kind.PHRASE)
                                .collect(Collectors.groupingBy(
                                        Filler::word, Collectors.mapping(Filler::modifier, Collectors.toList())))));
    }

    boolean isCarrier(String lemma) {
        return carriers.contains(lemma);
    }

    /** True if the words of this sentence may tell of an act, so that it is worth parsing. */
    public boolean mayTell(Sentence sentence) {
        return prospects.mayTell(sentence);
    }
}
