package org.chancery.language;

import java.util.List;
import java.util.Set;

/**
 * Mends tags that the tagger typically gets wrong, before arcs are found by them.
 *
 * <p>Pure; the sentence handed in is not changed.
 */
public final class TagMending {

    private static final Set<String> PRESS = Set.of(
            "officer", "officers", "secretary", "conference", "conferences", "release", "releases", "agency", "office");

    private TagMending() {}

    /** The same sentence, or one with its tags mended; itself if there is nothing to mend. */
    public static Sentence of(Sentence sentence) {
        boolean mended = sentence.depth() == Sentence.Depth.TAGGED
                && sentence.tokens().stream().anyMatch(token -> isPressOffice(sentence, token));
        if (!mended) {
            return sentence;
        }
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> isPressOffice(sentence, token) ? token.withTag("NN", "press") : token)
                .toList();
        return Sentence.tagged(sentence.index(), sentence.span(), tokens);
    }

    /** "a police [press] officer": no verb. */
    private static boolean isPressOffice(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return token.isVerb()
                && token.text().equals("press")
                && next < sentence.size()
                && PRESS.contains(sentence.token(next).text());
    }
}
