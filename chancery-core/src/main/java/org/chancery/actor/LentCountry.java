package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.Phrase;

/**
 * The country that the words beside a phrase lend it: "the leaders of <b>the two countries</b>", "the people of <b>his country</b>", "the
 * Greek prime minister <b>and</b> energy minister Dukas". Immutable, made for one article.
 */
final class LentCountry {

    private static final Set<String> COUNTRY = Set.of("country", "nation", "homeland");
    private static final Set<String> TOP = Set.of("president", "prime minister", "premier", "chancellor");
    private static final Set<String> BELOW_THE_TOP = Set.of("minister", "secretary");
    private static final Set<String> ELSEWHERE = Set.of("foreign", "prime", "state");

    private final Scene scene;
    private final Parties parties;
    private final Pronouns pronouns;

    LentCountry(Scene scene, Parties parties, Pronouns pronouns) {
        this.scene = scene;
        this.parties = parties;
        this.pronouns = pronouns;
    }

    /** The same description, with the countries lent if it has none of its own. */
    Description of(Marked marked, Phrase phrase, Description said) {
        if (!said.countries().isEmpty() || said.sense().isPresent()) {
            return said;
        }
        List<String> lent = switch (said.kind()) {
            case OFFICIAL, GROUP ->
                isOfParliament(marked, phrase, said) ? List.<String>of() : complement(marked, phrase);
            case PERSON -> colleague(marked, said).stream().toList();
            case ORGANIZATION, STATE, PLACE, THING -> List.of();
        };
        return lent.isEmpty() ? said : said.coded(lent, said.sectors());
    }

    /** "lawmakers <b>of both parties</b>": parties of their parliament, no countries. */
    private static boolean isOfParliament(Marked marked, Phrase phrase, Description said) {
        return said.sectors().contains(Sector.LEG)
                && marked.phraseAt(phrase.end() + 1)
                        .filter(whole ->
                                PhraseReader.lemma(marked, whole.head()).equals("party"))
                        .isPresent();
    }

    private List<String> complement(Marked marked, Phrase phrase) {
        Optional<Phrase> next =
                marked.is(phrase.end(), "of", "from") ? marked.phraseAt(phrase.end() + 1) : Optional.empty();
        return next.map(whole -> countries(marked, whole)).orElse(List.of());
    }

    private List<String> countries(Marked marked, Phrase whole) {
        List<Figure> figures = List.of();
        if (Parties.areMeant(marked, whole)) {
            figures = parties.of(marked, whole);
        } else if (marked.hasTag(whole.start(), "PRP$") && COUNTRY.contains(PhraseReader.lemma(marked, whole.head()))) {
            figures = pronouns.at(marked, whole.start());
        }
        return figures.stream()
                .flatMap(figure -> figure.country().stream())
                .distinct()
                .toList();
    }

    /** A minister named behind his head of government; a foreign minister may be another country's. */
    private Optional<String> colleague(Marked marked, Description said) {
        boolean below = BELOW_THE_TOP.contains(said.head())
                && Words.lowerPieces(said.office().orElse("")).stream().noneMatch(ELSEWHERE::contains)
                && marked.is(said.start() - 1, "and")
                && said.name()
                        .map(Words::pieces)
                        .filter(pieces -> !scene.knowsPerson(pieces.get(pieces.size() - 1)))
                        .isPresent();
        return below
                ? scene.last(marked.index())
                        .filter(head -> head.end() == said.start() - 1)
                        .flatMap(Mention::only)
                        .filter(LentCountry::isAtTheTop)
                        .flatMap(Figure::country)
                : Optional.empty();
    }

    private static boolean isAtTheTop(Figure figure) {
        return figure.offices().stream()
                .map(office -> String.join(" ", Words.lowerPieces(office.title())))
                .anyMatch(TOP::contains);
    }
}
