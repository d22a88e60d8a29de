package org.chancery.actor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.mention.Phrase;

/**
 * The country that "the country", "the kingdom" or "the island" takes up: the one of which the article has spoken most before, and
 * clearly more than of any other that the noun can mean. Immutable, made for one article.
 */
final class Homeland {

    private static final Set<String> ANY = Set.of("country", "nation");
    /** As clear as this: twice as often as the next. */
    private static final int CLEARLY = 2;

    private final Scene scene;

    Homeland(Scene scene) {
        this.scene = scene;
    }

    /** Whether a phrase is an article and such a noun, and nothing else. */
    static boolean isMeant(Marked marked, Phrase phrase) {
        boolean bare = phrase.end() - phrase.start() == 2
                && marked.is(phrase.start(), "the")
                && !marked.is(phrase.end(), "of", "'s", "in", "that", "which", "where");
        String noun = PhraseReader.lemma(marked, phrase.head());
        return bare
                && marked.sentence().token(phrase.head()).tag().equals("NN")
                && (ANY.contains(noun) || Sense.Country.NOUNS.contains(noun));
    }

    /** The country; empty if it cannot be told. */
    Optional<Figure> of(Marked marked, Phrase phrase) {
        return partner(marked, phrase).or(() -> mostNamed(marked, phrase));
    }

    /** "recognised Israel and opened ties <b>with the nation</b>": the only one that the sentence has named beside its subject. */
    private Optional<Figure> partner(Marked marked, Phrase phrase) {
        List<Mention> here = scene.of(marked.index());
        List<String> subjects = here.stream()
                .filter(Mention::subject)
                .flatMap(mention -> mention.figures().stream())
                .flatMap(figure -> figure.country().stream())
                .toList();
        List<String> others = codes(here.stream().filter(Mention::object));
        return marked.is(phrase.start() - 1, "with")
                        && ANY.contains(PhraseReader.lemma(marked, phrase.head()))
                        && !subjects.isEmpty()
                        && others.size() == 1
                        && !subjects.contains(others.get(0))
                ? scene.registry().country(others.get(0)).map(Homeland::state)
                : Optional.empty();
    }

    private static List<String> codes(Stream<Mention> mentions) {
        return mentions.flatMap(mention -> mention.figures().stream())
                .filter(figure -> figure.kind() == Actor.Kind.STATE)
                .flatMap(figure -> figure.country().stream())
                .distinct()
                .toList();
    }

    private Optional<Figure> mostNamed(Marked marked, Phrase phrase) {
        String noun = PhraseReader.lemma(marked, phrase.head());
        Map<String, Integer> times = new LinkedHashMap<>();
        scene.mentions().stream()
                .filter(mention -> mention.sentence() < marked.index())
                .flatMap(mention -> mention.figures().stream().distinct())
                .flatMap(figure -> figure.country().stream())
                .filter(code -> canBe(code, noun))
                .forEach(code -> times.merge(code, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() > 1)
                .filter(most -> times.entrySet().stream()
                        .allMatch(other ->
                                other.getKey().equals(most.getKey()) || most.getValue() >= CLEARLY * other.getValue()))
                .filter(most -> !ANY.contains(noun) || isNoneOther(marked, most.getKey()))
                .flatMap(most -> scene.registry().country(most.getKey()))
                .map(Homeland::state);
    }

    /** "recognised Israel and opened ties with <b>the nation</b>": where the sentence has named another country, as no subject, it may be that one. */
    private boolean isNoneOther(Marked marked, String code) {
        List<String> here = codes(scene.of(marked.index()).stream().filter(mention -> !mention.subject()));
        return here.isEmpty() || here.contains(code);
    }

    private boolean canBe(String code, String noun) {
        return scene.registry()
                .country(code)
                .filter(country -> ANY.contains(noun) || country.calledBy().contains(noun))
                .isPresent();
    }

    private static Figure state(Sense.Country country) {
        Description state = Description.of(Actor.Kind.STATE, 0, 1)
                .coded(List.of(country.code()), List.of())
                .named(country.name(), Optional.empty());
        return new Figure(state, Optional.of(country.code()));
    }
}
