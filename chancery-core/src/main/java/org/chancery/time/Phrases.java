package org.chancery.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Wordings of one or more words, looked up in a line; the longest that stands there wins. */
final class Phrases<T> {

    /** What was found: its meaning and the atom after it. */
    record Match<T>(T meaning, int end) {}

    private record Wording<T>(List<String> words, T meaning) {}

    private final Map<String, List<Wording<T>>> byFirstWord = new HashMap<>();

    private Phrases(Map<String, T> wordings) {
        wordings.forEach((text, meaning) -> {
            List<String> words = Atom.pieces(text);
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
                    .add(new Wording<>(words, meaning));
        });
        Comparator<Wording<T>> longestFirst =
                Comparator.comparing(wording -> -wording.words().size());
        byFirstWord.values().forEach(list -> list.sort(longestFirst));
    }

    static <T> Phrases<T> of(Map<String, T> wordings) {
        return new Phrases<>(wordings);
    }

    static Phrases<Boolean> of(Set<String> wordings) {
        Map<String, Boolean> marked = new HashMap<>();
        wordings.forEach(wording -> marked.put(wording, true));
        return new Phrases<>(marked);
    }

    Optional<Match<T>> at(Line line, int at) {
        for (Wording<T> wording : byFirstWord.getOrDefault(line.word(at), List.of())) {
            if (line.reads(at, wording.words())) {
                return Optional.of(
                        new Match<>(wording.meaning(), at + wording.words().size()));
            }
        }
        return Optional.empty();
    }

    /** What a lone word means. */
    Optional<T> meaning(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream()
                .filter(wording -> wording.words().size() == 1)
                .map(Wording::meaning)
                .findFirst();
    }

    /** The wording that ends right before {@code end}; one word only. */
    boolean endsAt(Line line, int end) {
        return at(line, end - 1).isPresent();
    }
}
