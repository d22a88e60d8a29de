package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.mention.Phrase;

/**
 * The band or movement that "the group", "the movement" or "the insurgents" takes up: the only one of its kind that the last sentences
 * call by name. Immutable, made for one article.
 */
final class Band {

    private static final Set<String> ONE = Set.of("group", "movement", "militia", "faction", "outfit");
    private static final Set<String> MANY =
            Set.of("insurgent", "rebel", "militant", "guerrilla", "jihadist", "extremist");
    private static final int SENTENCES_BACK = 3;

    private final Scene scene;

    Band(Scene scene) {
        this.scene = scene;
    }

    /** Whether a phrase is an article and such a noun, and nothing hangs on it: "accused <b>the group</b> of murder", not "the group of students". */
    static boolean isMeant(Marked marked, Phrase phrase) {
        boolean bare = phrase.end() - phrase.start() == 2
                && marked.is(phrase.start(), "the")
                && marked.sentence().isParsed()
                && marked.sentence()
                        .children(phrase.head(), "nmod", "acl", "acl:relcl")
                        .isEmpty();
        String noun = PhraseReader.lemma(marked, phrase.head());
        return bare && (marked.hasTag(phrase.head(), "NNS") ? MANY : ONE).contains(noun);
    }

    /** The band; empty if none was named, or two were. */
    Optional<Figure> of(Marked marked) {
        List<Figure> named = IntStream.rangeClosed(Math.max(0, marked.index() - SENTENCES_BACK), marked.index())
                .mapToObj(scene::of)
                .flatMap(List::stream)
                .flatMap(mention -> mention.figures().stream())
                .filter(figure -> figure.name().isPresent()
                        && figure.kind() == Actor.Kind.ORGANIZATION
                        && figure.body().equals(Optional.of(OrganizationKind.ARMED))
                        && figure.sectors().contains(Sector.REB))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
