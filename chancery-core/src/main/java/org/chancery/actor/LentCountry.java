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

    /** Who is named beside people of a country and belongs with them. */
    private static final Set<Sector> SHARING = Set.of(
            Sector.CVL,
            Sector.EDU,
            Sector.MED,
            Sector.LAB,
            Sector.AGR,
            Sector.BUS,
            Sector.JRN,
            Sector.GOV,
            Sector.LEG,
            Sector.JUD,
            Sector.COP,
            Sector.PTY,
            Sector.OPP);

    private static final Set<String> ANYBODYS = Set.of(
            "diplomat",
            "envoy",
            "observer",
            "expert",
            "analyst",
            "critic",
            "tourist",
            "hostage",
            "prisoner",
            "settler",
            "negotiator",
            "mediator",
            "investor",
            "friend",
            "supporter");

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
        List<String> countries = lent.isEmpty() ? shared(marked, phrase, said) : lent;
        return countries.isEmpty() ? said : said.coded(countries, said.sectors());
    }

    /** "a <b>Peruvian</b> doctor <b>and nurse</b>", "<b>Hungarian</b> charities <b>and media</b>": the country of both; but "Syrian soldiers and rebels" may be two sides. */
    private List<String> shared(Marked marked, Phrase phrase, Description said) {
        boolean second = said.name().isEmpty()
                && said.kind() != Actor.Kind.PERSON
                && marked.is(phrase.start() - 1, "and")
                && isBare(marked, phrase)
                && said.sectors().stream().limit(1).anyMatch(SHARING::contains)
                && !ANYBODYS.contains(said.head());
        return second
                ? marked.phraseAt(phrase.start() - 2)
                        .filter(first -> first.end() == phrase.start() - 1
                                && first.contains(marked.governor(marked.anchor(phrase.start(), phrase.end())))
                                && !marked.sentence().token(first.head()).isProperNoun())
                        .map(first -> adjective(marked, first))
                        .orElse(List.of())
                : List.of();
    }

    /** Neither an article nor a number nor a name before the noun. */
    private static boolean isBare(Marked marked, Phrase phrase) {
        return marked.sentence().tokens().subList(phrase.start(), phrase.end()).stream()
                .allMatch(token -> (token.isNoun() && !token.isProperNoun())
                        || (token.isAdjective()
                                && Character.isLowerCase(token.text().charAt(0))));
    }

    /** The country of the one adjective that opens a phrase, behind an article at most. */
    private List<String> adjective(Marked marked, Phrase first) {
        int start = marked.hasTag(first.start(), "DT") || marked.hasTag(first.start(), "CD")
                ? first.start() + 1
                : first.start();
        return marked.startingAt(start)
                .flatMap(match -> match.naming(Sense.Form.ADJECTIVE, Sense.Form.PEOPLE))
                .map(naming -> naming.country().code())
                .filter(code -> scene.registry().country(code).isPresent())
                .map(List::of)
                .orElse(List.of());
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
