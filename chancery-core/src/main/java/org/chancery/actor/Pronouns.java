package org.chancery.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;

/**
 * Whom the pronouns of the third person stand for: by gender, number and recency, subjects first.
 *
 * <p>Looks back one sentence. "it" and "they" stand for things as often as for actors, so they are answered only where the last
 * subject is an actor. Immutable, made for one article.
 */
final class Pronouns {

    private static final int SENTENCES_BACK = 1;
    private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson");

    private final Scene scene;

    Pronouns(Scene scene) {
        this.scene = scene;
    }

    /** The figures behind the pronoun at this token; none if it is no such pronoun or cannot be told. */
    List<Figure> at(Marked marked, int token) {
        String word = PhraseReader.lower(marked, token);
        Optional<Gender> gender = Gender.ofPronoun(word);
        if (gender.isPresent()) {
            return person(marked, token, gender.get()).map(List::of).orElse(List.of());
        }
        return switch (word) {
            case "it", "its", "itself" -> body(marked, token).map(List::of).orElse(List.of());
            case "they", "them", "their", "themselves" -> several(marked, token);
            default -> List.of();
        };
    }

    private Optional<Figure> person(Marked marked, int token, Gender gender) {
        Optional<Figure> found = candidates(marked, token)
                .flatMap(mention -> mention.only().stream())
                .filter(figure -> figure.isSomebody() && figure.canBe(gender))
                .findFirst();
        found.ifPresent(figure -> figure.learnGender(gender));
        return found;
    }

    /** The mentions that a pronoun may take up, the likeliest first. */
    private Stream<Mention> candidates(Marked marked, int token) {
        List<Mention> ordered = new ArrayList<>();
        for (int at = marked.index(); at >= Math.max(0, marked.index() - SENTENCES_BACK); at--) {
            scene.of(at).stream()
                    .filter(Mention::isActor)
                    .sorted(Comparator.comparing(Mention::place))
                    .forEach(ordered::add);
        }
        return ordered.stream()
                .filter(mention -> !isBarred(marked, token, mention))
                .sorted(Comparator.comparing(mention -> isNewcomer(marked, token, mention)));
    }

    /**
     * "Minister Lee will meet Biegun during his trip": a possessor is rather somebody who was spoken of before; but "Lee announced his
     * resignation" is Lee's.
     */
    private boolean isNewcomer(Marked marked, int token, Mention mention) {
        return marked.hasTag(token, "PRP$")
                && mention.sentence() == marked.index()
                && !isObjectOf(marked, token, mention)
                && scene.mentions().stream()
                        .filter(other -> other.sentence() < marked.index())
                        .noneMatch(other -> other.figures().equals(mention.figures()));
    }

    /** Whether the pronoun stands before the object of the verb that has the mention as its subject. */
    private static boolean isObjectOf(Marked marked, int token, Mention subject) {
        Sentence sentence = marked.sentence();
        int thing = marked.governor(token);
        return sentence.isParsed()
                && thing != Arc.ROOT
                && marked.relation(thing).equals("obj")
                && sentence.children(marked.governor(thing), "nsubj").contains(subject.anchor());
    }

    /** "Kang met him": an object is not its own subject. */
    static boolean isBarred(Marked marked, int token, Mention mention) {
        Sentence sentence = marked.sentence();
        if (!sentence.isParsed() || mention.sentence() != marked.index() || marked.hasTag(token, "PRP$")) {
            return false;
        }
        int verb = verbAbove(sentence, token);
        return !marked.isSubject(token) && subjects(sentence, verb).contains(mention.anchor());
    }

    private static int verbAbove(Sentence sentence, int token) {
        int at = sentence.arc(token).head();
        while (at != Arc.ROOT && !sentence.token(at).isVerb()) {
            at = sentence.arc(at).head();
        }
        return at;
    }

    /** The subjects of a verb, or of the verbs that lend it theirs ("is planning to host"). */
    private static List<Integer> subjects(Sentence sentence, int verb) {
        int at = verb;
        while (at != Arc.ROOT) {
            List<Integer> own = sentence.children(at, "nsubj", "nsubj:pass");
            int above = sentence.arc(at).head();
            boolean lent = switch (sentence.arc(at).relation()) {
                case "xcomp" -> sentence.children(above, "obj", "iobj").isEmpty();
                case "conj", "advcl", "dep" -> true;
                default -> false;
            };
            if (!own.isEmpty() || !lent) {
                return own;
            }
            at = above;
        }
        return List.of();
    }

    /** The state or body that was the last subject; for a possessor, the last that a verb governs. */
    private Optional<Figure> body(Marked marked, int token) {
        if (marked.relation(token).equals("expl")) {
            return Optional.empty();
        }
        boolean possessor = marked.hasTag(token, "PRP$");
        List<Mention> before = scene.of(marked.index());
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.subject() || (possessor && (mention.object() || isBlamed(marked, token, mention)))) {
                return mention.only().filter(Figure::isOne).filter(f -> !isBarred(marked, token, mention));
            }
        }
        return scene.of(marked.index() - 1).stream()
                .filter(Mention::subject)
                .findFirst()
                .flatMap(Mention::only)
                .filter(Figure::isOne);
    }

    /** "sanctions <b>against Peru</b> over its raids": what somebody suffers is for his own deeds. */
    private static boolean isBlamed(Marked marked, int token, Mention mention) {
        return marked.is(token - 1, "over", "for", "following", "after")
                && marked.is(mention.start() - 1, "against", "on");
    }

    /** "The police said they would …": one body, though in the plural. */
    private static boolean isPolice(Mention mention) {
        return mention.only()
                .filter(figure -> figure.kind() == Actor.Kind.ORGANIZATION
                        && figure.sectors().contains(Sector.COP))
                .isPresent();
    }

    /** "met the ministers and urged <b>them</b>": an object takes up the last of many who are no subject, if no subject can be meant. */
    private static List<Figure> lastObject(Marked marked, int token, List<Mention> mentions) {
        return marked.is(token, "them")
                ? mentions.stream()
                        .filter(mention -> !mention.subject()
                                && mention.isActor()
                                && mention.place() != Mention.Place.CONJUNCT
                                && !PhraseReader.lemma(marked, mention.head()).equals("person")
                                && (mention.plural() || mention.figures().size() > 1))
                        .reduce((a, b) -> b)
                        .map(Mention::figures)
                        .orElse(List.of())
                : List.of();
    }

    /** "The police caught two men and <b>they</b> were jailed": whoever undergoes something is rather whom the verb before was about. */
    private static OptionalInt objectBefore(Marked marked, int token) {
        Sentence sentence = marked.sentence();
        if (!marked.relation(token).equals("nsubj:pass")
                || !marked.relation(marked.governor(token)).equals("conj")) {
            return OptionalInt.empty();
        }
        int first = marked.governor(marked.governor(token));
        return sentence.children(first, "obj").stream()
                .mapToInt(at -> at)
                .filter(at -> at < token)
                .findFirst();
    }

    /** "sent the police a plan, which <b>they</b> rejected": one of the two, and it is not told which. */
    private static boolean isInRelative(Marked marked, int token) {
        return marked.sentence().isParsed()
                && marked.isSubject(token)
                && marked.relation(marked.governor(token)).equals("acl:relcl");
    }

    /** "<b>Interpol's spokesman</b> said of Oman's request that they would refuse": those for whom he speaks, and he stands for them. */
    private Optional<Mention> voiceOver(Marked marked, int token) {
        boolean said = marked.sentence().isParsed()
                && marked.isSubject(token)
                && marked.relation(marked.governor(token)).equals("ccomp");
        int saying = said ? marked.governor(marked.governor(token)) : Arc.ROOT;
        return scene.of(marked.index()).stream()
                .filter(mention -> said && mention.subject() && marked.governor(mention.anchor()) == saying)
                .filter(mention -> VOICES.contains(PhraseReader.lemma(marked, mention.head())) && !mention.plural())
                .findFirst();
    }

    private List<Figure> several(Marked marked, int token) {
        OptionalInt object = objectBefore(marked, token);
        if (object.isPresent()) {
            return scene.of(marked.index()).stream()
                    .filter(mention -> mention.anchor() == object.getAsInt())
                    .flatMap(mention -> mention.figures().stream())
                    .toList();
        }
        Optional<Mention> voice = voiceOver(marked, token);
        if (voice.isPresent()) {
            return voice.get().figures();
        }
        Predicate<Mention> plural =
                mention -> mention.plural() || mention.figures().size() > 1 || isPolice(mention);
        for (int at = marked.index(); at >= Math.max(0, marked.index() - SENTENCES_BACK); at--) {
            List<Mention> mentions = scene.of(at);
            Optional<Mention> subject = mentions.stream()
                    .filter(m -> m.subject() && plural.test(m) && !isBarred(marked, token, m))
                    .reduce((a, b) -> b);
            if (subject.isPresent()) {
                return subject.get().figures();
            }
            List<Figure> last = at == marked.index() ? lastObject(marked, token, mentions) : List.of();
            if (!last.isEmpty()) {
                return last;
            }
            List<Figure> joined = isInRelative(marked, token) ? List.of() : Parties.joined(mentions);
            if (!joined.isEmpty() || mentions.stream().anyMatch(Mention::subject)) {
                return joined;
            }
        }
        return List.of();
    }
}
