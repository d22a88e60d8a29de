package org.chancery.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The country in which the events of an article take place: its title or opening sentences say that something is there ("in Tartu, Estonia"),
 * and the article names no other more often. Tells less than a subject: it is only asked for people whom one meets on the spot.
 *
 * <p>Immutable, made for one article.
 */
final class Venue {

    private static final Set<String> LOCATIVES = Set.of("in", "at", "near", "outside", "across");
    private static final Set<Form> PLACES = Set.of(Form.NAME, Form.CAPITAL, Form.CITY, Form.REGION);
    private static final int OPENING = 3;
    private static final int CLEARLY = 3;

    private final List<Sentence> sentences;
    private final List<List<Match>> matches;

    private Venue(List<Sentence> sentences, List<List<Match>> matches) {
        this.sentences = sentences;
        this.matches = matches;
    }

    /**
     * The country; empty if the opening tells none, or the article speaks more of another, or if it names another beside it and speaks
     * of that one not clearly less.
     *
     * @param sentences those of the title, then those of the body
     * @param matches by sentence
     */
    static Optional<String> of(List<Sentence> sentences, List<List<Match>> matches) {
        return new Venue(sentences, matches).country();
    }

    private Optional<String> country() {
        for (int at = 0; at < Math.min(OPENING, sentences.size()); at++) {
            Set<String> there = placesIn(at);
            if (!there.isEmpty()) {
                int ahead = there.containsAll(named(at)) ? 1 : CLEARLY;
                return there.size() == 1
                        ? there.stream().findFirst().filter(code -> isNamedMost(code, ahead))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The countries of the places that stand behind "in" or the like. */
    private Set<String> placesIn(int index) {
        Set<String> countries = new HashSet<>();
        Sentence sentence = sentences.get(index);
        for (Match match : matches.get(index)) {
            if (isBehindLocative(sentence, match)) {
                naming(match).map(naming -> naming.country().code()).ifPresent(countries::add);
            }
        }
        return countries;
    }

    private static boolean isBehindLocative(Sentence sentence, Match match) {
        int before = match.start() - 1;
        while (before >= 0 && isBeside(sentence.token(before))) {
            before--;
        }
        boolean whole = match.end() == sentence.size()
                || !(sentence.token(match.end()).tag().equals("POS")
                        || sentence.token(match.end()).isNoun());
        return whole && before >= 0 && LOCATIVES.contains(sentence.token(before).lemma());
    }

    /** What may stand between "in" and a place: "in <b>the border town of Valga,</b> Estonia". */
    private static boolean isBeside(Token token) {
        return !LOCATIVES.contains(token.lemma())
                && (token.isNoun()
                        || token.isAdjective()
                        || token.tag().equals("DT")
                        || token.lemma().equals("of")
                        || token.text().equals(","));
    }

    private static Optional<Naming> naming(Match match) {
        List<Naming> places = match.senses().stream()
                .filter(Naming.class::isInstance)
                .map(Naming.class::cast)
                .toList();
        boolean one =
                places.stream().map(place -> place.country().code()).distinct().count() == 1;
        return one
                ? places.stream().filter(place -> PLACES.contains(place.form())).findFirst()
                : Optional.empty();
    }

    private Set<String> named(int index) {
        return matches.get(index).stream().flatMap(Venue::only).collect(Collectors.toSet());
    }

    private boolean isNamedMost(String code, int ahead) {
        Map<String, Integer> times = new HashMap<>();
        matches.stream()
                .flatMap(List::stream)
                .flatMap(Venue::only)
                .forEach(named -> times.merge(named, 1, Integer::sum));
        int often = times.getOrDefault(code, 0);
        return times.entrySet().stream()
                .allMatch(other -> other.getKey().equals(code) || ahead * other.getValue() <= often);
    }

    private static Stream<String> only(Match match) {
        List<String> codes = match.senses().stream()
                .filter(sense -> sense instanceof Naming || sense instanceof Sense.Person)
                .flatMap(sense -> sense.codeOn(Optional.empty()).stream())
                .distinct()
                .toList();
        return codes.size() == 1 ? codes.stream() : Stream.empty();
    }
}
