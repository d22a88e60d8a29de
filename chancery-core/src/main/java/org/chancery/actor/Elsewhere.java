package org.chancery.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;

/** Whether the words of a phrase say that people are of elsewhere than where the article is: "<b>foreign</b> ministers", "students <b>from Fes</b>". */
final class Elsewhere {

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

    private static final Set<String> SAME_PARTY = Set.of("fellow", "other", "several", "many", "most");

    private Elsewhere() {}

    /** A name or "foreign" before the noun, or a place behind it; a name of its own may say anything else. */
    static boolean isTold(Marked marked, Phrase phrase, Description said) {
        int noun = marked.endingAt(phrase.end()).map(Match::start).orElse(phrase.end());
        boolean other = marked.sentence().tokens().subList(phrase.start(), Math.max(phrase.start(), noun)).stream()
                .anyMatch(word -> isOther(marked, word, said) || (said.name().isEmpty() && isNamed(marked, word)));
        boolean ofElsewhere = marked.is(phrase.end(), "of", "from")
                && isProper(marked, phrase.end() + 1)
                && !isDrivenFrom(marked, phrase);
        return other || ofElsewhere;
    }

    /** "cleared protesters <b>from Lomé's square</b>": where they were, not where they are from. */
    private static boolean isDrivenFrom(Marked marked, Phrase phrase) {
        int place = marked.phraseAt(phrase.end() + 1).map(Phrase::head).orElse(phrase.end() + 1);
        int governor = marked.governor(place);
        return marked.is(phrase.end(), "from")
                && governor != Arc.ROOT
                && marked.sentence().token(governor).isVerb();
    }

    /** "Other" and "several" speak of anybody, but not "several thousand people", nor "other" members of a party. */
    private static boolean isOther(Marked marked, Token word, Description said) {
        String lemma = word.lemma().toLowerCase(Locale.ROOT);
        boolean counted = lemma.equals("several") && marked.hasTag(word.index() + 1, "CD");
        boolean same = SAME_PARTY.contains(lemma) && said.sectors().contains(Sector.PTY);
        return OTHERS.contains(lemma) && !counted && !same;
    }

    /** A capital, but not that of a party's or a faith's people: "<b>Republican</b> senators". */
    private static boolean isNamed(Marked marked, Token word) {
        boolean capital = word.isProperNoun()
                || (word.isAdjective() && Character.isUpperCase(word.text().charAt(0)));
        boolean ofParty = marked.covering(word.index())
                .flatMap(match -> match.role(Role.Sort.GROUP))
                .filter(role ->
                        role.sectors().contains(Sector.PTY) || role.sectors().contains(Sector.REL))
                .isPresent();
        return word.index() > 0 && capital && !ofParty && !Modifiers.isPartyAdjective(word.text());
    }

    private static boolean isProper(Marked marked, int at) {
        return at < marked.sentence().size() && marked.sentence().token(at).isProperNoun();
    }
}
