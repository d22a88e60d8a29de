package org.chancery.wording;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.clause.Litotes;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * Tells by its words alone whether a sentence may tell of an act, before the dear work of parsing it.
 *
 * <p>Asks for less than the reading itself: a word that calls an entry up, the particle beside it and, for every role that must be filled
 * by certain words, one of those words anywhere in the sentence. So it never holds back a sentence that a clause of it would satisfy.
 * Immutable and thread-safe.
 */
final class Prospects {

    private final Map<String, Set<Demand>> byLemma = new HashMap<>();
    private final Map<String, Set<String>> nounClasses;

    /** What else must be in the sentence: for each set one of its words. */
    private record Demand(List<Set<String>> oneOfEach) {}

    Prospects(Collection<Wording> wordings, Collection<Operator> operators, Map<String, Set<String>> nounClasses) {
        this.nounClasses = nounClasses;
        wordings.forEach(wording -> add(wording.triggers(), wording.frame(), List.of()));
        operators.forEach(this::add);
    }

    /** An operator makes an act of its own where a row asks for no inner act; its other rows need a word of another entry. */
    private void add(Operator operator) {
        for (Operator.Row row : operator.rows()) {
            if (row.unknown() && row.gives().isPresent()) {
                add(operator.triggers(), operator.frame(), List.of());
            } else if (!row.nouns().isEmpty()) {
                add(operator.triggers(), operator.frame(), List.of(words(row.nouns())));
            }
        }
    }

    private void add(List<Trigger> triggers, Frame frame, List<Set<String>> more) {
        for (Trigger trigger : triggers) {
            Set<Set<String>> wanted = new HashSet<>(more);
            trigger.with().ifPresent(with -> wanted.add(partner(with)));
            frame.slots().stream()
                    .filter(slot -> !slot.forbidden())
                    .map(slot -> words(slot.fillers()))
                    .forEach(wanted::add);
            wanted.removeIf(Set::isEmpty);
            byLemma.computeIfAbsent(Litotes.plain(trigger.lemma()), lemma -> new HashSet<>())
                    .add(new Demand(List.copyOf(wanted)));
        }
    }

    /** A modifier may be of a class; a particle of two words ("out of") is met by its first. */
    private Set<String> partner(String with) {
        return with.startsWith("$") ? heads(with.substring(1)) : Set.of(with.split(" ")[0]);
    }

    /** The words of a class; of its phrases ("aid worker") the last word. */
    private Set<String> heads(String nounClass) {
        return nounClasses.getOrDefault(nounClass, Set.of()).stream()
                .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The words that could fill a role; empty where anybody or anything may. */
    private Set<String> words(List<Filler> fillers) {
        Set<String> words = new HashSet<>();
        for (Filler filler : fillers) {
            switch (filler.kind()) {
                case WORD, PHRASE -> words.add(filler.word());
                case NOUN_CLASS -> words.addAll(heads(filler.word()));
                case ACTOR, PERSON, STATE, COUNTRIES, PLACE, INFINITIVE, SUBJUNCTIVE, AFFIRMED, ANYTHING -> {
                    return Set.of();
                }
            }
        }
        return words;
    }

    boolean mayTell(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token token : sentence.tokens()) {
            words.add(token.lemma());
            words.add(token.text().toLowerCase(Locale.ROOT));
        }
        return words.stream()
                .flatMap(word -> byLemma.getOrDefault(word, Set.of()).stream())
                .anyMatch(demand -> demand.oneOfEach().stream().allMatch(wanted -> isThere(wanted, words)));
    }

    private static boolean isThere(Set<String> wanted, Set<String> words) {
        return wanted.size() < words.size()
                ? wanted.stream().anyMatch(words::contains)
                : words.stream().anyMatch(wanted::contains);
    }
}
