package org.chancery.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of the people of one country, and which of them mean the same person.
 *
 * <p>A shorter name (a last name, or one without the middle names) means the person with the one longer name that it can stand for; where
 * there are two, nobody can tell.
 */
final class Names {

    private final Map<List<String>, String> spellings = new LinkedHashMap<>();
    private final Map<List<String>, Optional<List<String>>> whole = new LinkedHashMap<>();

    /** Names as told, in the order in which they are told. */
    Names(Collection<String> told) {
        told.forEach(name -> spellings.putIfAbsent(ContentWords.pieces(name), name));
        spellings.keySet().stream()
                .sorted(Comparator.comparing((List<String> pieces) -> pieces.size())
                        .reversed()
                        .thenComparing(List::toString))
                .forEach(pieces -> whole.put(pieces, longest(pieces)));
    }

    /** Longer names come first, so each is decided once those that it may stand for are. */
    private Optional<List<String>> longest(List<String> pieces) {
        Set<Optional<List<String>>> meant = whole.entrySet().stream()
                .filter(longer -> canStandFor(pieces, longer.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        if (meant.isEmpty()) {
            return Optional.of(pieces);
        }
        return meant.size() == 1 ? meant.iterator().next() : Optional.empty();
    }

    private static boolean canStandFor(List<String> shorter, List<String> longer) {
        if (shorter.isEmpty() || shorter.size() >= longer.size()) {
            return false;
        }
        boolean last = shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1));
        return last && (shorter.size() == 1 || shorter.get(0).equals(longer.get(0))) && longer.containsAll(shorter);
    }

    /** The whole name of whoever is told by this name, as it was first spelled; empty if it can mean two. */
    Optional<String> meant(String name) {
        return whole.getOrDefault(ContentWords.pieces(name), Optional.empty())
                .map(pieces -> spellings.getOrDefault(pieces, name));
    }
}
