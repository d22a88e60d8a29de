package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;

/**
 * Gives the country of which an article plainly tells to the police, officials and people whom it names without any.
 *
 * <p>A report on unrest in Sri Lanka says "the police" and "the opposition", not "the Sri Lankan police". Envoys, armed bands,
 * journalists, refugees and travellers may be anybody's and stay without a country, and so does everybody where the article tells
 * of two countries, unless the sentence opens with a place ("In Windhoek, dockers …"). Immutable, made for one article.
 */
final class Compatriots {

    private static final Set<Sector> AT_HOME = Set.of(
            Sector.COP,
            Sector.LEG,
            Sector.JUD,
            Sector.OPP,
            Sector.PTY,
            Sector.CVL,
            Sector.EDU,
            Sector.LAB,
            Sector.AGR,
            Sector.MED);
    private static final Set<String> IN_OFFICE = Set.of(
            "official", "minister", "governor", "mayor", "president", "premier", "government", "cabinet", "authority");
    private static final Set<String> TRAVELLERS = Set.of(
            "tourist",
            "passenger",
            "traveller",
            "traveler",
            "hostage",
            "captive",
            "abductee",
            "prisoner",
            "fan",
            "celebrity",
            "citizen",
            "detainee",
            "expert",
            "analyst",
            "scholar",
            "critic",
            "settler",
            "observer",
            "crew");
    private static final Set<String> OTHERS = Set.of(
            "foreign",
            "other",
            "international",
            "regional",
            "neighboring",
            "neighbouring",
            "overseas",
            "visiting",
            "western",
            "global",
            "world",
            "fellow",
            "exiled",
            "many",
            "several",
            "most");

    private final Setting setting;

    Compatriots(Setting setting) {
        this.setting = setting;
    }

    /** The same description, with the article's country if it can only be that. */
    Description of(Marked marked, Phrase phrase, Description said) {
        boolean bare = said.countries().isEmpty()
                && said.name().isEmpty()
                && said.sense().isEmpty();
        return bare && isAtHome(said) && isPlain(marked, phrase)
                ? said.coded(where(marked).or(setting::subject).map(List::of).orElse(List.of()), said.sectors())
                : said;
    }

    /** "<b>In Windhoek,</b> dockers went on strike": the place that opens the sentence. */
    private Optional<String> where(Marked marked) {
        if (!marked.is(0, "in", "across", "around", "outside", "near")) {
            return Optional.empty();
        }
        return marked.startingAt(1)
                .filter(match -> match.isName() && marked.is(match.end(), ","))
                .flatMap(match -> match.senses().get(0).codeOn(setting.day()));
    }

    private static boolean isAtHome(Description said) {
        Optional<Sector> sector = said.sectors().stream().findFirst();
        return sector.filter(AT_HOME::contains).isPresent()
                ? !TRAVELLERS.contains(said.head())
                : sector.filter(each -> each == Sector.GOV).isPresent() && IN_OFFICE.contains(said.head());
    }

    /** No name and no "foreign" before the noun, and nothing of elsewhere behind it. */
    private static boolean isPlain(Marked marked, Phrase phrase) {
        List<Token> words = marked.sentence().tokens().subList(phrase.start(), phrase.end());
        boolean named = words.stream()
                .anyMatch(word -> OTHERS.contains(word.lemma())
                        || (word.index() > 0 && word.isProperNoun())
                        || (word.index() > 0
                                && word.isAdjective()
                                && Character.isUpperCase(word.text().charAt(0))));
        boolean ofElsewhere = marked.is(phrase.end(), "of", "from") && isProper(marked, phrase.end() + 1);
        return !named && !ofElsewhere;
    }

    private static boolean isProper(Marked marked, int at) {
        return at < marked.sentence().size() && marked.sentence().token(at).isProperNoun();
    }
}
