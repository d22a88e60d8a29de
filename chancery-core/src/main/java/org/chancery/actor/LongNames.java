package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.NameKind;
import org.chancery.language.Sentence;
import org.chancery.mention.Phrase;

/** Names of bodies that go on across "and": "the U.S. <b>Parks and Rivers Service</b>" is one, as the tagger sees. */
final class LongNames {

    private static final Set<String> BODIES = Set.of(
            "service",
            "agency",
            "administration",
            "commission",
            "authority",
            "bureau",
            "office",
            "board",
            "council",
            "department",
            "ministry",
            "institute",
            "committee",
            "foundation");

    private LongNames() {}

    /** The stretches, from left to right. */
    static List<Phrase> in(Sentence sentence, List<Match> matches) {
        List<Phrase> names = new ArrayList<>(0);
        for (int at = 1; at + 1 < sentence.size(); at++) {
            if (isJoint(sentence, at) && isInside(matches, at)) {
                int start = at;
                while (start > 0 && isPart(sentence, start - 1)) {
                    start--;
                }
                int end = at + 1;
                while (end < sentence.size() && isPart(sentence, end)) {
                    end++;
                }
                if (BODIES.contains(sentence.token(end - 1).text().toLowerCase(Locale.ROOT))) {
                    names.add(new Phrase(start, end));
                }
                at = end;
            }
        }
        return names;
    }

    /** Whether a token is an "and" between two words of the name of a body. */
    static boolean isJoint(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && sentence.token(at).tag().equals("CC")
                && sentence.token(at).name() == NameKind.ORGANIZATION
                && isProper(sentence, at - 1)
                && isProper(sentence, at + 1);
    }

    private static boolean isPart(Sentence sentence, int at) {
        return isProper(sentence, at) || isJoint(sentence, at);
    }

    private static boolean isProper(Sentence sentence, int at) {
        return sentence.token(at).isProperNoun() && sentence.token(at).name() == NameKind.ORGANIZATION;
    }

    /** Neither what stands before "and" nor what stands behind it is a body or a person by itself. */
    private static boolean isInside(List<Match> matches, int and) {
        return matches.stream()
                .filter(match -> match.end() == and || match.start() == and + 1)
                .allMatch(match -> !match.isName()
                        && match.role(Role.Sort.BODY, Role.Sort.TITLE).isEmpty());
    }
}
