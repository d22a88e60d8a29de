package org.chancery.actor;

import java.util.List;
import java.util.stream.IntStream;
import org.chancery.mention.Phrase;

/**
 * The holders of one office whom "the energy ministers" or "the presidents" takes up: those whom the sentences before name with that
 * office, if they are of several countries. Immutable, made for one article.
 */
final class Peers {

    private static final int SENTENCES_BACK = 2;

    private final Scene scene;

    Peers(Scene scene) {
        this.scene = scene;
    }

    /** Those meant by a phrase with an article and no country; none if it cannot be told. */
    List<Figure> of(Marked marked, Phrase phrase, Description said) {
        boolean meant = said.plural() && said.countries().isEmpty() && marked.is(phrase.start(), "the");
        return meant
                ? IntStream.iterate(
                                marked.index() - 1,
                                at -> at >= 0 && at >= marked.index() - SENTENCES_BACK,
                                at -> at - 1)
                        .mapToObj(at -> holders(at, said))
                        .filter(figures -> !figures.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : List.of();
    }

    private List<Figure> holders(int sentence, Description said) {
        List<String> field = Words.lowerPieces(said.office().orElse(said.head()));
        List<String> before = field.subList(0, Math.max(0, field.size() - 1));
        List<Figure> holders = scene.of(sentence).stream()
                .flatMap(mention -> mention.figures().stream())
                .filter(figure -> figure.country().isPresent()
                        && figure.offices().stream()
                                .anyMatch(office -> office.head().equals(said.head())
                                        && Words.lowerPieces(office.title()).containsAll(before)))
                .distinct()
                .toList();
        boolean ofSeveral = holders.stream()
                        .flatMap(figure -> figure.country().stream())
                        .distinct()
                        .count()
                > 1;
        return ofSeveral ? holders : List.of();
    }
}
