package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.Phrase;
import org.chancery.mention.PhraseFinder;

/**
 * The names that follow a noun phrase after "of", "in" or "from".
 *
 * @param preposition in lower case; empty if there is no such complement
 * @param end the token after the complement
 */
record Complement(String preposition, List<String> countries, List<Sector> sectors, int end) {

    private static final Set<Sector> MOVEMENTS = Set.of(Sector.REB, Sector.PRM, Sector.PTY, Sector.OPP);

    private static final Complement NONE = new Complement("", List.of(), List.of(), 0);

    static Complement after(Marked marked, Phrase phrase, Setting setting) {
        if (marked.is(phrase.end(), "and")) {
            return shared(marked, phrase, setting);
        }
        if (!marked.is(phrase.end(), "of", "in", "from")) {
            return NONE;
        }
        List<Match> names = names(marked, phrase.end() + 1);
        if (names.isEmpty()) {
            return marked.is(phrase.end(), "of") ? NONE : ofPart(marked, phrase, setting);
        }
        return new Complement(
                PhraseReader.lower(marked, phrase.end()),
                names.stream()
                        .flatMap(name -> name.senses().get(0).codeOn(setting.day()).stream())
                        .distinct()
                        .toList(),
                names.get(0).senses().get(0).sectorsOn(setting.day()),
                names.get(names.size() - 1).end());
    }

    /** "<b>the government</b> and people <b>of Lebanon</b>": one country behind two nouns, the second without an article. */
    private static Complement shared(Marked marked, Phrase phrase, Setting setting) {
        return marked.phraseAt(phrase.end() + 1)
                .filter(twin -> marked.is(twin.end(), "of")
                        && (marked.hasTag(twin.start(), "NN") || marked.hasTag(twin.start(), "NNS")))
                .map(twin -> after(marked, twin, setting))
                .filter(complement -> complement.countries().size() == 1)
                .map(complement -> new Complement(
                        complement.preposition(), complement.countries(), complement.sectors(), phrase.end()))
                .orElse(NONE);
    }

    /** "children in <b>Niger's Zinder region</b>", "people in <b>the Sudanese town</b> of Wau": the country of which a place is a part. */
    private static Complement ofPart(Marked marked, Phrase phrase, Setting setting) {
        int from = phrase.end() + 1;
        int start = afterModifiers(marked, from);
        Optional<Match> name = marked.startingAt(start).filter(Match::isName);
        Optional<Phrase> place = name.flatMap(
                        match -> marked.phraseAt(marked.hasTag(match.end(), "POS") ? match.end() + 1 : match.end()))
                .filter(part -> Locality.isCalled(
                        PhraseReader.lemma(marked, part.head()).toLowerCase(Locale.ROOT)));
        return place.map(part -> new Complement(
                        PhraseReader.lower(marked, phrase.end()),
                        name.get().senses().get(0).codeOn(setting.day()).stream()
                                .toList(),
                        List.of(),
                        part.end()))
                .orElse(NONE);
    }

    /** The names from a token on, joined by commas and "and"; none if the first is a possessor or a modifier. */
    private static List<Match> names(Marked marked, int from) {
        List<Match> names = new ArrayList<>(1);
        int at = from;
        while (true) {
            int start = afterModifiers(marked, at);
            Optional<Match> name = marked.startingAt(start).filter(match -> isWhole(marked, match));
            if (name.isEmpty()) {
                return names;
            }
            names.add(name.get());
            at = name.get().end();
            if (marked.is(at, ",") && marked.is(at + 1, "and")) {
                at++;
            }
            if (!marked.is(at, ",", "and")) {
                return names;
            }
            at++;
        }
    }

    /** "in <b>the war-torn north of</b>" is no name, "in <b>eastern</b> Sudan" is: past the article and an adjective. */
    private static int afterModifiers(Marked marked, int at) {
        int start = marked.is(at, "the") ? at + 1 : at;
        boolean adjective = marked.hasTag(start, "JJ")
                && marked.startingAt(start).filter(Match::isName).isEmpty();
        return adjective ? start + 1 : start;
    }

    private static boolean isWhole(Marked marked, Match match) {
        return match.isName()
                && !marked.hasTag(match.end(), "POS")
                && marked.phraseAt(match.start())
                        .filter(phrase -> phrase.end() == match.end())
                        .isPresent();
    }

    /** Whose they are: "forces <b>loyal to the Libyan commander</b>", "groups <b>backed by Iran</b>"; the countries named there. */
    static List<String> allegiance(Marked marked, Phrase phrase, Setting setting) {
        boolean said = (marked.is(phrase.end(), "loyal", "allied") && marked.is(phrase.end() + 1, "to", "with"))
                || (marked.is(phrase.end(), "led") && marked.is(phrase.end() + 1, "by"));
        return said
                ? marked.phraseAt(phrase.end() + 2)
                        .map(lord -> new Modifiers(marked, lord, setting).countries(lord.end()))
                        .orElse(List.of())
                : List.of();
    }

    /** Whose people they are: "supporters <b>of the Kenyan government</b>"; the countries of such a body. */
    static List<String> ofBody(Marked marked, Phrase phrase, Setting setting) {
        return marked.is(phrase.end(), "of")
                ? marked.phraseAt(phrase.end() + 1)
                        .filter(body -> marked.endingAt(body.end())
                                .flatMap(noun -> noun.role(Role.Sort.BODY))
                                .filter(role -> role.sectors().stream().anyMatch(Sector::isPolitical))
                                .isPresent())
                        .map(body -> new Modifiers(marked, body, setting).countries(body.head()))
                        .orElse(List.of())
                : List.of();
    }

    /** Whom a union unites: "the union <b>of Czech teachers</b>"; their countries. */
    static List<String> members(Marked marked, Phrase phrase, Setting setting) {
        return marked.is(phrase.end(), "of")
                ? marked.phraseAt(phrase.end() + 1)
                        .map(all -> new Modifiers(marked, all, setting).countries(all.end()))
                        .orElse(List.of())
                : List.of();
    }

    /** What an office is for: "special representative <b>for North Korea</b>", preposition included. */
    static Optional<Phrase> task(Marked marked, Phrase office) {
        if (!marked.is(office.end(), "for", "to", "on")) {
            return Optional.empty();
        }
        return marked.phraseAt(office.end() + 1)
                .filter(next -> !marked.hasTag(next.end(), "POS"))
                .filter(next -> !PhraseFinder.isCalendarName(marked.sentence().token(next.head())))
                .filter(next -> office.contains(marked.governor(marked.anchor(next.start(), next.end()))))
                .map(next -> new Phrase(office.end(), next.end()));
    }

    /** What a body deals with, as part of its name: "Ministry <b>of Foreign Affairs</b>". */
    static Optional<Phrase> subject(Marked marked, Phrase body) {
        if (!marked.is(body.end(), "of", "for")) {
            return Optional.empty();
        }
        return marked.phraseAt(body.end() + 1)
                .filter(next -> marked.sentence().token(next.head()).isProperNoun())
                .filter(next -> marked.endingAt(next.end())
                        .map(match -> !match.isName())
                        .orElse(true))
                .map(next -> new Phrase(body.end(), next.end()));
    }

    /** "leaders <b>of the Taliban</b>", "commanders <b>of the FARC</b>" are rebels, whatever leaders and commanders are elsewhere. */
    List<Sector> sectorsBeside(List<Sector> own) {
        boolean theirs = own.isEmpty() || sectors.stream().anyMatch(MOVEMENTS::contains);
        return theirs ? sectors : own;
    }

    boolean isEmpty() {
        return preposition.isEmpty();
    }

    boolean isOf() {
        return preposition.equals("of");
    }

    boolean isFrom() {
        return preposition.equals("from");
    }

    boolean isIn() {
        return preposition.equals("in") || preposition.equals("from");
    }
}
