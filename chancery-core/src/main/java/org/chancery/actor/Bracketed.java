package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.mention.Phrase;

/**
 * The body whose name and letters in brackets stand before one of its people: "<b>Freedom Party (FP)</b> leader Ana Mora". The brackets cut the
 * phrase in two, though it is one.
 *
 * @param body the phrase before the brackets
 */
record Bracketed(Marked marked, Phrase body) {

    private static final Set<String> PARTIES = Set.of("Party", "League", "Movement", "Front", "Congress", "Alliance");

    /** "(KFL-R)" may be several tokens. */
    private static final int LONGEST = 5;

    /** The body, if a phrase opens right behind such brackets with a noun. */
    static Optional<Bracketed> before(Marked marked, Phrase phrase) {
        int open = opening(marked, phrase.start() - 1);
        return open > 0 && marked.sentence().token(phrase.start()).isNoun()
                ? marked.phraseAt(open - 1)
                        .filter(body -> body.end() == open
                                && marked.sentence().token(body.head()).isProperNoun())
                        .map(body -> new Bracketed(marked, body))
                : Optional.empty();
    }

    /** Where the bracket opens that closes at a token, if it holds letters; else 0. */
    private static int opening(Marked marked, int close) {
        if (!marked.is(close, ")", "-rrb-")) {
            return 0;
        }
        int open = close - 1;
        while (open > Math.max(0, close - LONGEST) && !marked.is(open, "(", "-lrb-")) {
            open--;
        }
        boolean letters =
                marked.is(open, "(", "-lrb-") && marked.text(open + 1, close).matches("[A-Z][A-Za-z&.-]*[A-Z]");
        return letters ? open : 0;
    }

    /** "Kenya Farmers <b>League</b>-Reform (KFL-R)". */
    private boolean isParty() {
        return marked.sentence().tokens().subList(body.start(), body.end()).stream()
                .anyMatch(token -> PARTIES.contains(token.text()));
    }

    List<String> countries(Setting setting) {
        return new Modifiers(marked, body, setting).countries(body.end());
    }

    /** The sectors of the body; none if they are not known, and empty if it is a state's. */
    Optional<List<Sector>> sectors(Setting setting) {
        return marked.endingAt(body.end()).isEmpty()
                ? Optional.of(isParty() ? Standing.PARTY : List.of())
                : Leadership.ofBody(marked, body, setting);
    }
}
