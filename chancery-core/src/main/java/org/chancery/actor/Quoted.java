package org.chancery.actor;

import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;

/** What stands between quotation marks: there "he" is never the one who speaks. */
final class Quoted {

    private static final Set<String> MARKS = Set.of("\"", "``", "''", "“", "”");
    private static final Set<String> SPEAKING = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "tweet",
            "state",
            "declare",
            "insist",
            "warn",
            "ask",
            "reply",
            "explain",
            "claim",
            "argue",
            "respond",
            "announce",
            "shout");

    private Quoted() {}

    /** Whether a mention in the same sentence is whoever says the words of which the pronoun is the subject. */
    static boolean isSpeaker(Marked marked, int pronoun, Mention mention) {
        Sentence sentence = marked.sentence();
        boolean here = sentence.isParsed()
                && mention.sentence() == marked.index()
                && mention.subject()
                && marked.isSubject(pronoun);
        int verb = here ? marked.governor(mention.anchor()) : Arc.ROOT;
        return verb != Arc.ROOT
                && SPEAKING.contains(sentence.token(verb).lemma())
                && isIn(sentence, pronoun)
                && !isIn(sentence, mention.anchor());
    }

    /** A mark that is never opened closes what an earlier sentence began; one that is never closed goes on in the next. */
    private static boolean isIn(Sentence sentence, int token) {
        long before = marks(sentence, 0, token);
        long behind = marks(sentence, token + 1, sentence.size());
        return before % 2 == 1 || (before == 0 && behind % 2 == 1);
    }

    private static long marks(Sentence sentence, int from, int to) {
        return IntStream.range(from, to)
                .filter(at -> MARKS.contains(sentence.token(at).text()))
                .count();
    }
}
