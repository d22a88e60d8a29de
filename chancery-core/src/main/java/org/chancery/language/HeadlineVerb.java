package org.chancery.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The verb of a headline that the tagger takes for a noun: "Kenya [Blocks] Ugandan Maize", "Turkey [trains] Somali police", "Police [fire] tear gas".
 *
 * <p>Only where no verb stands before it and no finite one behind it up to the first comma, a noun stands before and something that can be its object behind;
 * without an "s" only behind a plural or behind two joined by "and".
 */
final class HeadlineVerb {

    private static final Set<String> VERBS = Set.of(
            "aid",
            "aim",
            "ambush",
            "answer",
            "approve",
            "arm",
            "arrest",
            "assault",
            "attack",
            "back",
            "ban",
            "bar",
            "blame",
            "blast",
            "block",
            "blockade",
            "bomb",
            "boycott",
            "call",
            "capture",
            "charge",
            "claim",
            "cut",
            "demand",
            "deport",
            "ease",
            "expel",
            "extend",
            "fight",
            "fine",
            "fire",
            "force",
            "forge",
            "free",
            "freeze",
            "grant",
            "guard",
            "hail",
            "halt",
            "hand",
            "help",
            "hit",
            "hold",
            "honor",
            "host",
            "intercept",
            "jail",
            "kidnap",
            "kill",
            "launch",
            "lift",
            "loot",
            "meet",
            "murder",
            "name",
            "offer",
            "open",
            "order",
            "oust",
            "pardon",
            "patrol",
            "plan",
            "pledge",
            "pound",
            "praise",
            "probe",
            "promise",
            "protest",
            "question",
            "raid",
            "rebuff",
            "rebuke",
            "recall",
            "release",
            "repel",
            "rescue",
            "restrict",
            "resume",
            "retake",
            "return",
            "sack",
            "sanction",
            "scrap",
            "seek",
            "seize",
            "sentence",
            "shell",
            "shoot",
            "shun",
            "sign",
            "slam",
            "snub",
            "stage",
            "storm",
            "strike",
            "support",
            "swap",
            "target",
            "test",
            "threaten",
            "torch",
            "train",
            "urge",
            "veto",
            "visit",
            "vow",
            "warn",
            "welcome");

    private static final Map<String, String> LEMMAS =
            VERBS.stream().collect(Collectors.toUnmodifiableMap(lemma -> lemma + "s", lemma -> lemma));

    private static final Set<String> NOUNS = Set.of("NN", "NNS", "NNP", "NNPS");
    private static final Set<String> MISTAKEN = Set.of("NN", "NNP", "JJ", "VB", "RB");
    private static final Set<String> OBJECTS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "RBS", "CD", "DT", "PRP$");
    private static final Set<String> PLURALS = Set.of("police", "troops", "people", "lawmakers");
    private static final Set<String> PARTICLES = Set.of("over", "back", "out", "up", "off", "down");

    private HeadlineVerb() {}

    /** True if this token is that verb. */
    static boolean is(Sentence sentence, Token token) {
        int at = token.index();
        return couldBe(sentence, at)
                && sentence.tokens().subList(0, at).stream()
                        .noneMatch(before ->
                                before.isVerb() || before.tag().equals("MD") || couldBe(sentence, before.index()))
                && sentence.tokens().subList(at + 1, end(sentence, at)).stream().noneMatch(Token::isFinite);
    }

    /** It with the tag and the lemma of a verb. */
    static Token asVerb(Token token) {
        String word = word(token);
        return VERBS.contains(word)
                ? token.withTag("VBP", word)
                : token.withTag("VBZ", LEMMAS.getOrDefault(word, token.lemma()));
    }

    private static String word(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private static boolean couldBe(Sentence sentence, int at) {
        return at > 0
                && at + 1 < sentence.size()
                && NOUNS.contains(sentence.token(at - 1).tag())
                && (isSingular(sentence, at) || isPlural(sentence, at));
    }

    private static boolean isSingular(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return NOUNS.contains(token.tag())
                && LEMMAS.containsKey(word(token))
                && OBJECTS.contains(sentence.token(at + 1).tag());
    }

    private static boolean isPlural(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!MISTAKEN.contains(token.tag()) || !VERBS.contains(word(token))) {
            return false;
        }
        Token before = sentence.token(at - 1);
        Token next = sentence.token(at + 1);
        boolean object = OBJECTS.contains(next.tag()) || PARTICLES.contains(next.lemma());
        boolean many = before.tag().equals("NNS") || before.tag().equals("NNPS") || PLURALS.contains(before.lemma());
        return object
                && (many || isPair(sentence, at))
                && !(next.tag().equals("NN") && (!many || token.tag().equals("RB")));
    }

    /** "[Sweden and Norway] hand over vehicles": two names, and nothing else before. */
    private static boolean isPair(Sentence sentence, int at) {
        long joined = sentence.tokens().subList(0, at).stream()
                .filter(token -> token.tag().equals("CC"))
                .count();
        return joined == 1
                && sentence.token(at - 1).isProperNoun()
                && sentence.tokens().subList(0, at).stream()
                        .allMatch(token -> token.isProperNoun() || token.tag().equals("CC"));
    }

    private static int end(Sentence sentence, int at) {
        return sentence.tokens().stream()
                .filter(token -> token.index() > at && token.tag().equals(","))
                .map(Token::index)
                .findFirst()
                .orElse(sentence.size());
    }
}
