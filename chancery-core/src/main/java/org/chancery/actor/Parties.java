package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.language.Arc;
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
    /** What only states and their like are or have. */
    private static final Set<String> OF_STATES =
            Set.of("country", "nation", "state", "neighbor", "neighbour", "army", "military", "government", "capital");

    /** What one of two is to the other. */
    private static final Set<String> OTHERS = Set.of("neighbor", "neighbour", "rival", "adversary");

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
        return (SIDES.contains(noun) ? sides(marked, phrase, noun) : holders(marked, noun))
                .stream().map(figure -> figure.asItsBody(noun)).toList();
    }

    /** Whether a phrase is "its neighbour" or "Chad's northern rival", and names nobody itself. */
    static boolean isOther(Marked marked, Phrase phrase) {
        boolean owned = marked.is(phrase.start(), "its") || marked.hasTag(phrase.start() - 1, "POS");
        return owned
                && OTHERS.contains(PhraseReader.lemma(marked, phrase.head()))
                && marked.hasTag(phrase.head(), "NN")
                && phrase.head() == phrase.end() - 1
                && marked.within(phrase.start(), phrase.end()).stream().noneMatch(Match::isName);
    }

    /** The state beside the owner of which the article spoke last, if it spoke of no third; else the other of the two that it is about. */
    Optional<Figure> other(Marked marked, Figure owner) {
        if (owner.kind() != Actor.Kind.STATE) {
            return Optional.empty();
        }
        List<Figure> named = IntStream.rangeClosed(Math.max(0, marked.index() - SENTENCES_BACK), marked.index())
                .mapToObj(scene::of)
                .flatMap(mentions -> sides(mentions, "country", Integer.MAX_VALUE).stream())
                .toList();
        return onlyBeside(owner, named).or(() -> onlyBeside(owner, foremost(marked.index(), "country")));
    }

    private static Optional<Figure> onlyBeside(Figure owner, List<Figure> named) {
        Map<String, Figure> others = new LinkedHashMap<>();
        named.stream()
                .filter(figure -> !figure.party().equals(owner.party()))
                .forEach(figure -> others.putIfAbsent(figure.party(), figure));
        return others.size() == 1 ? others.values().stream().findFirst() : Optional.empty();
    }

    private List<Figure> sides(Marked marked, Phrase phrase, String noun) {
        int anchor = marked.anchor(phrase.start(), phrase.end());
        Predicate<Mention> other = mention -> !isDoer(marked, anchor, mention);
        List<Figure> foremost = foremost(marked.index(), noun);
        if (!foremost.isEmpty()) {
            return foremost;
        }
        List<Figure> pair = lastPair(marked.index(), noun, other);
        return pair.isEmpty()
                ? inLast(
                        marked,
                        sentence ->
                                sides(scene.of(sentence).stream().filter(other).toList(), noun))
                : pair;
    }

    /** "The minister and the envoy praised <b>the two governments</b>": not the two who praised. */
    private static boolean isDoer(Marked marked, int anchor, Mention mention) {
        int verb = marked.governor(anchor);
        if (mention.sentence() != marked.index()
                || verb == Arc.ROOT
                || !marked.sentence().token(verb).isVerb()) {
            return false;
        }
        int first = marked.governor(mention.anchor());
        boolean joined = mention.place() == Mention.Place.CONJUNCT
                && !marked.isSubject(anchor)
                && first != Arc.ROOT
                && marked.isSubject(first)
                && marked.governor(first) == verb;
        return joined || Pronouns.isBarred(marked, anchor, mention);
    }

    private List<Figure> holders(Marked marked, String noun) {
        return inLast(marked, sentence -> holders(noun, scene.of(sentence)));
    }

    /** The only two of a sentence, of the last that has two. */
    private static List<Figure> inLast(Marked marked, IntFunction<List<Figure>> found) {
        return IntStream.iterate(marked.index(), at -> at >= Math.max(0, marked.index() - SENTENCES_BACK), at -> at - 1)
                .mapToObj(found)
                .filter(figures -> figures.size() == 2)
                .findFirst()
                .orElse(List.of());
    }

    /** The two countries of which the article has spoken far more than of any third. */
    private List<Figure> foremost(int sentence, String noun) {
        Map<String, Figure> states = new LinkedHashMap<>();
        Map<String, Integer> times = new LinkedHashMap<>();
        scene.mentions().stream()
                .filter(mention -> mention.sentence() < sentence)
                .flatMap(mention -> mention.figures().stream().distinct())
                .filter(figure -> figure.country().isPresent() && canBe(figure, noun))
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

    /** A union of states and a band of rebels are no "countries", and whoever reports on two sides is none of them. */
    private boolean canBe(Figure figure, String noun) {
        if (figure.sectors().contains(Sector.JRN)) {
            return false;
        }
        return !OF_STATES.contains(noun)
                || figure.asParty(scene.registry())
                        .country()
                        .filter(code -> figure.party().equals(code))
                        .flatMap(scene.registry()::country)
                        .isPresent();
    }

    /** The last two parties joined by "and" or named with "between", each alone: "the army and the Houthis". */
    private List<Figure> lastPair(int sentence, String noun, Predicate<Mention> other) {
        for (int at = sentence; at >= Math.max(0, sentence - PAIRS_BACK); at--) {
            List<Mention> actors = scene.of(at).stream()
                    .filter(mention -> mention.isActor() && other.test(mention))
                    .toList();
            for (int i = actors.size() - 1; i > 0; i--) {
                List<Figure> two = actors.get(i).joinsOn(actors.get(i - 1))
                        ? sides(List.of(actors.get(i - 1), actors.get(i)), noun)
                        : List.<Figure>of();
                if (two.size() == 2) {
                    return two;
                }
            }
        }
        return List.of();
    }

    private List<Figure> sides(List<Mention> mentions, String noun) {
        return sides(mentions, noun, 2);
    }

    /** Nobody if they are more than so many. */
    private List<Figure> sides(List<Mention> mentions, String noun, int most) {
        Map<String, Figure> parties = new LinkedHashMap<>();
        for (Figure figure : figures(mentions)) {
            boolean speaksForNone =
                    figure.kind() == Actor.Kind.PERSON && figure.country().isEmpty();
            if (!figure.party().isEmpty()
                    && figure.kind() != Actor.Kind.PLACE
                    && !speaksForNone
                    && canBe(figure, noun)) {
                parties.putIfAbsent(figure.party(), figure.asParty(scene.registry()));
            }
        }
        return parties.size() > most ? List.of() : List.copyOf(parties.values());
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
        return all.size() == 2 && all.stream().allMatch(Parties::isToldOf) ? all : List.of();
    }

    /** Somebody by name or office, or some body; "an observer" may be anybody. */
    private static boolean isToldOf(Figure figure) {
        return figure.isBody() || (figure.isSomebody() && figure.kind() != Actor.Kind.GROUP);
    }

    private static List<Figure> distinct(List<Mention> mentions) {
        return figures(mentions).stream().distinct().toList();
    }
}
