package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.mention.Phrase;

/**
 * The chamber that "the House" stands for: the house of parliament that the article has named before, else that of the country of
 * which it tells. Immutable, made for one article.
 */
final class Chamber {

    private static final String HOUSE = "House";

    private final Setting setting;
    private final Scene scene;

    Chamber(Setting setting, Scene scene) {
        this.setting = setting;
        this.scene = scene;
    }

    /** Whether a phrase is "the House", with its capital, or the second in "the Senate and House", and nothing else. */
    static boolean isMeant(Marked marked, Phrase phrase) {
        boolean whole = phrase.end() - phrase.start() == 2 && marked.is(phrase.start(), "the");
        boolean second = phrase.end() - phrase.start() == 1
                && marked.is(phrase.start() - 1, "and", "or")
                && marked.is(phrase.start() - 2, "senate");
        return (whole || second)
                && marked.sentence().token(phrase.head()).text().equals(HOUSE)
                && !marked.is(phrase.end(), "of");
    }

    /** The chamber; without a country if that cannot be told. */
    Figure of(Phrase phrase) {
        return scene.lastFigure(Chamber::isHouse).orElseGet(() -> unnamed(phrase));
    }

    private static boolean isHouse(Figure figure) {
        return figure.body()
                        .filter(kind -> kind == OrganizationKind.LEGISLATURE)
                        .isPresent()
                && figure.name()
                        .filter(name -> name.endsWith(HOUSE) || name.contains(HOUSE + " of"))
                        .isPresent();
    }

    private Figure unnamed(Phrase phrase) {
        Optional<String> country = setting.subject().or(setting::venue);
        Description said = Description.of(Actor.Kind.ORGANIZATION, phrase.start(), phrase.end())
                .holding(Optional.empty(), HOUSE)
                .coded(country.stream().toList(), List.of(Sector.LEG))
                .being(Optional.of(OrganizationKind.LEGISLATURE), Optional.empty(), false, false);
        return new Figure(said, country);
    }
}
