package org.chancery.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Person;

/**
 * How often an article names each country, by the names of the country and of its people in public life, and the country of which it
 * plainly tells. Immutable, made for one article.
 */
final class Subject {

    /** A subject is named as often as this, and as many times as often as the next country. */
    private static final int OFTEN = 3;
    /** A country that the first sentence names alone is named so many times as often as the next, and so often at least; one that the title names alone, as often. */
    private static final int TWICE = 2;

    private static final int OFTEN_ENOUGH = 5;

    private final Registry registry;
    private final List<List<Match>> title;
    private final List<List<Match>> matches;
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    private Subject(Registry registry, List<List<Match>> title, List<List<Match>> matches, List<Sense> dateline) {
        this.registry = registry;
        this.title = title;
        this.matches = matches;
        Stream.concat(
                        Stream.concat(title.stream(), matches.stream())
                                .flatMap(List::stream)
                                .map(Match::senses),
                        Stream.of(dateline))
                .forEach(this::count);
    }

    /** The country; empty if the article tells of several or of none. */
    static Optional<String> of(
            Registry registry, List<List<Match>> title, List<List<Match>> matches, List<Sense> dateline) {
        return new Subject(registry, title, matches, dateline).country();
    }

    private void count(List<Sense> senses) {
        sole(senses).filter(code -> registry.country(code).isPresent()).ifPresent(code -> {
            times.merge(code, 1, Integer::sum);
            senses.stream()
                    .filter(Subject::isTelling)
                    .findFirst()
                    .ifPresent(sense ->
                            names.computeIfAbsent(code, c -> new HashSet<>()).add(printed(sense)));
        });
    }

    /** The country that a name of a country, place or person can only mean. */
    private static Optional<String> sole(List<Sense> senses) {
        List<Sense> telling = senses.stream().filter(Subject::isTelling).toList();
        Set<Optional<String>> codes =
                telling.stream().map(sense -> sense.codeOn(Optional.empty())).collect(Collectors.toSet());
        return codes.size() == 1 ? codes.iterator().next() : Optional.empty();
    }

    private static boolean isTelling(Sense sense) {
        return sense instanceof Person || (sense instanceof Naming naming && naming.form() != Sense.Form.SHORT);
    }

    private static String printed(Sense sense) {
        return sense instanceof Person person ? person.name() : ((Naming) sense).printed();
    }

    private Optional<String> country() {
        return times.entrySet().stream()
                .filter(most -> names.getOrDefault(most.getKey(), Set.of()).size() > 1)
                .filter(most -> leads(most.getKey(), most.getValue(), OFTEN, OFTEN)
                        || (leads(most.getKey(), most.getValue(), OFTEN_ENOUGH, TWICE) && opens(matches, most.getKey()))
                        || (leads(most.getKey(), most.getValue(), OFTEN, 1) && opens(title, most.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean leads(String code, int often, int enough, int ahead) {
        return often >= enough
                && times.entrySet().stream()
                        .allMatch(other -> other.getKey().equals(code) || often >= ahead * other.getValue());
    }

    /** Whether the first of the sentences that names any country names only this one. */
    private static boolean opens(List<List<Match>> sentences, String code) {
        return sentences.stream()
                .map(sentence -> sentence.stream()
                        .flatMap(match -> sole(match.senses()).stream())
                        .collect(Collectors.toSet()))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .filter(Set.of(code)::equals)
                .isPresent();
    }
}
