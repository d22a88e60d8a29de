package org.chancery.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verb of a headline that the tagger takes for a noun in the plural: "Kenya [Blocks] Ugandan Maize", "Turkey [trains] Somali police".
 *
 * <p>Only where the words up to the first comma have no verb, a noun stands before and something that can be its object behind.
 */
final class HeadlineVerb {

    private static final Map<String, String> LEMMAS = Stream.of(
                    "aid",
                    "aim",
                    "approve",
                    "arm",
                    "arrest",
                    "attack",
                    "back",
                    "ban",
                    "bar",
                    "block",
                    "bomb",
                    "boycott",
                    "call",
                    "cut",
                    "deport",
                    "ease",
                    "expel",
                    "extend",
                    "fine",
                    "fire",
                    "free",
                    "halt",
                    "honor",
                    "host",
                    "jail",
                    "lift",
                    "name",
                    "offer",
                    "order",
                    "plan",
                    "pledge",
                    "probe",
                    "protest",
                    "raid",
                    "recall",
                    "release",
                    "resume",
                    "return",
                    "sanction",
                    "seek",
                    "shell",
                    "sign",
                    "slam",
                    "strike",
                    "support",
                    "target",
                    "threaten",
                    "train",
                    "urge",
                    "visit",
                    "vow",
                    "warn",
                    "welcome")
            .collect(Collectors.toUnmodifiableMap(lemma -> lemma + "s", lemma -> lemma));

    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> OBJECTS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "RBS", "CD", "DT", "PRP$");

    private HeadlineVerb() {}

    /** True if this token is that verb. */
    static boolean is(Sentence sentence, Token token) {
        return couldBe(sentence, token.index())
                && sentence.tokens().subList(0, end(sentence)).stream().noneMatch(other -> isVerb(sentence, other))
                && sentence.tokens().subList(0, token.index()).stream()
                        .noneMatch(before -> couldBe(sentence, before.index()));
    }

    /** The lemma of such a verb. */
    static String lemma(Token token) {
        return LEMMAS.getOrDefault(token.text().toLowerCase(Locale.ROOT), token.lemma());
    }

    private static boolean couldBe(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return NOUNS.contains(token.tag())
                && LEMMAS.containsKey(token.text().toLowerCase(Locale.ROOT))
                && at > 0
                && at + 1 < sentence.size()
                && NOUNS.contains(sentence.token(at - 1).tag())
                && OBJECTS.contains(sentence.token(at + 1).tag());
    }

    /** Not a gerund behind a preposition: "bars them from [travelling]". */
    private static boolean isVerb(Sentence sentence, Token token) {
        boolean gerund = token.tag().equals("VBG")
                && token.index() > 0
                && sentence.token(token.index() - 1).tag().equals("IN");
        return (token.isVerb() && !gerund) || token.tag().equals("MD");
    }

    private static int end(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals(","))
                .map(Token::index)
                .findFirst()
                .orElse(sentence.size());
    }
}
