package org.chancery.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.language.SmallNumbers;
import org.chancery.mention.Phrase;

/**
 * The states that "all three nations" or "the four countries" stand for: those of the last list that joins just so many. For two see {@link Parties}.
 * Immutable, made for one article.
 */
final class Several {

    private static final Set<String> STATES =
            Set.of("country", "nation", "state", "neighbor", "neighbour", "government", "capital");

    private static final int SENTENCES_BACK = 3;

    private final Scene scene;

    Several(Scene scene) {
        this.scene = scene;
    }

    /** Whether a phrase speaks of some states that must have been named before. */
    static boolean areMeant(Marked marked, Phrase phrase) {
        return phrase.end() - phrase.start() == 3
                && (marked.is(phrase.start(), "the") || marked.is(phrase.start(), "all"))
                && SmallNumbers.of(PhraseReader.lower(marked, phrase.start() + 1)) > 2
                && marked.hasTag(phrase.head(), "NNS")
                && STATES.contains(PhraseReader.lemma(marked, phrase.head()));
    }

    /** The states; none if no list has so many. */
    List<Figure> of(Marked marked, Phrase phrase) {
        int number = SmallNumbers.of(PhraseReader.lower(marked, phrase.start() + 1));
        for (int at = marked.index(); at >= Math.max(0, marked.index() - SENTENCES_BACK); at--) {
            for (List<Mention> list : lists(scene.of(at))) {
                Map<String, Figure> parties = new LinkedHashMap<>();
                list.stream()
                        .flatMap(mention -> mention.figures().stream())
                        .filter(figure -> figure.country().isPresent())
                        .forEach(figure -> parties.putIfAbsent(figure.party(), figure.asParty(scene.registry())));
                if (parties.size() == number) {
                    return List.copyOf(parties.values());
                }
            }
        }
        return List.of();
    }

    /** The phrases of a sentence that are joined to each other. */
    private static List<List<Mention>> lists(List<Mention> mentions) {
        List<List<Mention>> lists = new ArrayList<>();
        List<Mention> list = new ArrayList<>();
        for (Mention mention : mentions) {
            if (list.isEmpty() || !mention.joinsOn(list.get(list.size() - 1))) {
                list = new ArrayList<>();
                lists.add(list);
            }
            list.add(mention);
        }
        return lists;
    }
}
