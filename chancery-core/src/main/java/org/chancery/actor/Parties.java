package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.mention.Phrase;

/**
 * The two whom "the two sides", "both countries" or "the two leaders" stand for: the two of whom the article speaks most, else the last
 * two joined by "and", else the only two of a sentence. Where three are named, nobody: it cannot be told. Immutable, made for one article.
 */
final class Parties {

    private static final Set<String> SIDES = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "party",
            "neighbor",
            "neighbour",
            "army",
            "military",
            "force",
            "ally",
            "government",
            "capital",
            "delegation",
            "rival");
    private static final int SENTENCES_BACK = 2;
    private static final int PAIRS_BACK = 6;
    /** As clear as this: twice as often as the next. */
    private static final int CLEARLY = 2;

    private final Scene scene;

    Parties(Scene scene) {
        this.scene = scene;
    }

    /** Whether a phrase speaks of two who must have been named before. */
    static boolean areMeant(Marked marked, Phrase phrase) {
        boolean two = (marked.is(phrase.start(), "both") && !marked.is(phrase.end(), "of"))
                || (marked.is(phrase.start(), "the") && marked.is(phrase.start() + 1, "two"));
        return two && marked.sentence().token(phrase.head()).tag().endsWith("S") && phrase.end() - phrase.start() <= 4;
    }

    /** The two; none if they cannot be told. */
    List<Figure> of(Marked marked, Phrase phrase) {
        String noun = PhraseReader.lemma(marked, phrase.head());
        if (SIDES.contains(noun)) {
            List<Figure> foremost = foremost(marked.index());
            if (!foremost.isEmpty()) {
                return foremost;
            }
        }
        if (SIDES.contains(noun)) {
            List<Figure> pair = lastPair(marked.index());
            if (!pair.isEmpty()) {
                return pair;
            }
        }
        for (int at = marked.index(); at >= Math.max(0, marked.index() - SENTENCES_BACK); at--) {
            List<Figure> two = SIDES.contains(noun) ? sides(scene.of(at)) : holders(noun, scene.of(at));
            if (two.size() == 2) {
                return two;
            }
        }
        return List.of();
    }

    /** The two countries of which the article has spoken far more than of any third. */
    private List<Figure> foremost(int sentence) {
        Map<String, Figure> states = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        scene.mentions().stream()
                .filter(mention -> mention.sentence() < sentence)
                .flatMap(mention -> mention.figures().stream().distinct())
                .filter(figure -> figure.country().isPresent())
                .forEach(figure -> {
                    states.putIfAbsent(figure.party(), figure.asParty(scene.registry()));
                    times.merge(figure.party(), 1, Integer::sum);
                });
        List<Map.Entry<String, Integer>> ranked = times.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .toList();
        boolean clear = ranked.size() > 1
                && ranked.get(1).getValue() > 1
                && (ranked.size() == 2
                        || CLEARLY * ranked.get(2).getValue() <= ranked.get(1).getValue());
        return clear
                ? ranked.subList(0, 2).stream()
                        .flatMap(entry -> Stream.ofNullable(states.get(entry.getKey())))
                        .toList()
                : List.of();
    }

    /** The last two parties joined by "and" or named with "between", each alone: "the army and the Houthis". */
    private List<Figure> lastPair(int sentence) {
        for (int at = sentence; at >= Math.max(0, sentence - PAIRS_BACK); at--) {
            List<Mention> actors =
                    scene.of(at).stream().filter(Mention::isActor).toList();
            for (int i = actors.size() - 1; i > 0; i--) {
                List<Figure> two = actors.get(i).joinsOn(actors.get(i - 1))
                        ? sides(List.of(actors.get(i - 1), actors.get(i)))
                        : List.<Figure>of();
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return List.of();
    }

    private List<Figure> sides(List<Mention> mentions) {
        Map<String, Figure> parties = new LinkedHashMap<>();
        for (Figure figure : figures(mentions)) {
            boolean speaksForNone =
                    figure.kind() == Actor.Kind.PERSON && figure.country().isEmpty();
            if (!figure.party().isEmpty() && figure.kind() != Actor.Kind.PLACE && !speaksForNone) {
                parties.putIfAbsent(figure.party(), figure.asParty(scene.registry()));
            }
        }
        return parties.size() > 2 ? List.of() : List.copyOf(parties.values());
    }

    private static List<Figure> holders(String noun, List<Mention> mentions) {
        List<Figure> found = figures(mentions).stream()
                .filter(figure -> figure.kind() == Actor.Kind.PERSON)
                .distinct()
                .toList();
        List<Figure> exact =
                found.stream().filter(figure -> figure.holdsOfficeOf(noun)).toList();
        return exact.size() == 2 ? exact : found.size() == 2 ? found : List.of();
    }

    private static List<Figure> figures(List<Mention> mentions) {
        List<Figure> figures = new ArrayList<>();
        mentions.forEach(mention -> figures.addAll(mention.figures()));
        return figures;
    }

    /** The figures of two mentions joined by "and", or the only two persons, states or bodies of a sentence. */
    static List<Figure> joined(List<Mention> mentions) {
        List<Mention> actors = mentions.stream().filter(Mention::isActor).toList();
        for (int i = actors.size() - 1; i > 0; i--) {
            Mention left = actors.get(i - 1);
            Mention right = actors.get(i);
            if (right.joinsOn(left)) {
                return distinct(List.of(left, right));
            }
        }
        List<Figure> all = distinct(actors);
        return all.size() == 2 && all.stream().allMatch(f -> f.isSomebody() || f.isBody()) ? all : List.of();
    }

    private static List<Figure> distinct(List<Mention> mentions) {
        return figures(mentions).stream().distinct().toList();
    }
}
