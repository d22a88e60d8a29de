package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.language.NameKind;
import org.chancery.language.Token;
import org.chancery.mention.Phrase;
import org.chancery.mention.PhraseFinder;

/**
 * The proper name at the end of a noun phrase, from token {@code start} to before {@code end}; empty if they are equal.
 *
 * @param honorific the "mr" or its like before the name, which only persons have
 */
record NameRun(int start, int end, Optional<String> honorific) {

    static NameRun of(Marked marked, Phrase phrase) {
        int start = phrase.end();
        while (start > phrase.start() && isPartOfName(marked, start - 1)) {
            start--;
        }
        start = dropPlaceBeforePerson(marked, start, phrase.end());
        while (start < phrase.end() && marked.hasTag(start, "HYPH")) {
            start++;
        }
        Optional<String> honorific = start + 1 < phrase.end() ? honorific(marked, start) : Optional.empty();
        return new NameRun(honorific.isPresent() ? start + 1 : start, phrase.end(), honorific);
    }

    private static boolean isPartOfName(Marked marked, int at) {
        Token token = marked.sentence().token(at);
        boolean name = token.isProperNoun()
                || token.name() == NameKind.PERSON
                || token.tag().equals("HYPH")
                || isAdjectiveOfBody(marked, at)
                || LongNames.isJoint(marked.sentence(), at)
                || marked.covering(at).flatMap(Match::person).isPresent();
        return name
                && !PhraseFinder.isCalendarName(token)
                && marked.covering(at)
                        .map(match -> match.isName() || match.isVague() || isSurname(marked, at))
                        .orElse(true);
    }

    /** "the <b>Civic</b> Accord": the tagger takes the adjective for a part of the body's name. */
    private static boolean isAdjectiveOfBody(Marked marked, int at) {
        Token token = marked.sentence().token(at);
        return token.isAdjective()
                && Character.isUpperCase(token.text().charAt(0))
                && marked.covering(at).isEmpty()
                && token.name() == NameKind.ORGANIZATION
                && at + 1 < marked.sentence().size()
                && marked.isNamed(at + 1, NameKind.ORGANIZATION)
                && marked.sentence().token(at + 1).isProperNoun();
    }

    /** "John <b>Major</b>": a title behind a first name is a name. */
    private static boolean isSurname(Marked marked, int at) {
        return at > 0
                && marked.isNamed(at, NameKind.PERSON)
                && marked.isNamed(at - 1, NameKind.PERSON)
                && marked.covering(at).filter(match -> match.start() == at).isPresent()
                && marked.covering(at - 1).isEmpty();
    }

    /** "Turkey Recep Erdogan": the tagger knows where the person begins. */
    private static int dropPlaceBeforePerson(Marked marked, int start, int end) {
        if (start == end || !marked.isNamed(end - 1, NameKind.PERSON)) {
            return start;
        }
        int from = start;
        while (from < end
                && !marked.isNamed(from, NameKind.PERSON)
                && marked.covering(from)
                        .filter(match -> match.person().isEmpty())
                        .isPresent()) {
            from++;
        }
        return from < end ? from : start;
    }

    private static Optional<String> honorific(Marked marked, int at) {
        List<String> pieces = Words.lowerPieces(marked.sentence().token(at).text());
        return pieces.size() == 1 && Gender.isHonorific(pieces.get(0)) ? Optional.of(pieces.get(0)) : Optional.empty();
    }

    boolean isEmpty() {
        return start == end;
    }

    /** Where the name and what belongs to it begin. */
    int outerStart() {
        return honorific.isPresent() ? start - 1 : start;
    }
}
