package org.chancery.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that the tagger confuses with others that are printed alike: "neighbouring", "calls", "step", "test-fired". */
final class Mistagged {

    private static final Set<String> NEIGHBOURING = Set.of("neighbouring", "neighboring");
    private static final Set<String> WANTING = Set.of("request", "demand", "recommend", "urge", "propose");
    /** What is wanted of somebody, and the tagger takes for a noun. */
    private static final Set<String> DEEDS = Set.of(
            "sack", "step", "fire", "free", "release", "halt", "end", "drop", "lift", "stop", "pay", "return", "ban",
            "respect", "answer", "arrest", "cut", "open", "face", "honour", "honor", "host", "name", "order", "leave",
            "hand");

    private static final Set<String> OPENS_OBJECT =
            Set.of("DT", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "RP", "IN");
    private static final Set<String> SAYING =
            Set.of("say", "claim", "add", "believe", "think", "report", "insist", "argue");
    private static final Set<String> BEHIND_CALLS = Set.of("for", "to");
    private static final Set<String> CLAIMS =
            Set.of("complaint", "warning", "fear", "insistence", "assertion", "charge");
    private static final Set<String> DOWN = Set.of("down", "aside");
    /** Verbs and the words that belong to them: nobody shuts anything along a station. */
    private static final Map<String, Set<String>> PARTICLES = Map.of(
            "down",
            Set.of("close", "shut", "gun", "mow", "shoot", "hunt", "lock", "tear", "take", "strike", "vote"),
            "off",
            Set.of("close", "seal", "cut", "cordon", "wall", "fence", "call", "block", "haul", "fight", "shut"),
            "out",
            Set.of("rule", "throw", "carry", "knock", "wipe", "boot", "drive", "stamp", "vote"));
    /** Words in "men" of which there is only one. */
    private static final Set<String> NO_MEN =
            Set.of("specimen", "regimen", "abdomen", "acumen", "stamen", "cyclamen", "albumen", "bitumen", "foramen");

    private Mistagged() {}

    /** The word with its right tag, if it is such a word and the tag is wrong. */
    static Optional<Token> mended(Sentence sentence, Token token) {
        if (token.isVerb() && NEIGHBOURING.contains(token.text())) {
            return Optional.of(token.withTag("JJ", token.text()));
        }
        if (token.text().equals("visiting") && isVisitor(sentence, token)) {
            return Optional.of(token.withTag("JJ", token.text()));
        }
        if (isPeople(sentence, token)) {
            return Optional.of(token.withTag(token.tag(), singular(token.text())));
        }
        if (isMen(token)) {
            String text = token.text();
            return Optional.of(token.withTag("NNS", text.substring(0, text.length() - 2) + "an"));
        }
        if (isCalls(sentence, token)) {
            return Optional.of(token.withTag("NNS", "call"));
        }
        if (isStepDown(sentence, token) || isWanted(sentence, token) || isWantedDeed(sentence, token)) {
            return Optional.of(token.withTag("VB", token.lemma()));
        }
        if (isThat(sentence, token)) {
            return Optional.of(token.withTag("IN", "that"));
        }
        if (isParticle(sentence, token)) {
            return Optional.of(token.withTag("RP", token.text()));
        }
        if (isTestFired(sentence, token)) {
            return Optional.of(token.withTag("VBD", "fire"));
        }
        return Optional.empty();
    }

    /** "Libyan [militiamen]": the tagger takes rare men for one thing. */
    private static boolean isMen(Token token) {
        return token.tag().equals("NN") && token.text().matches("\\p{Ll}{3,}men") && !NO_MEN.contains(token.text());
    }

    /** "closed [down] a private station", "a bomb went [off] near it": no way along a station. */
    private static boolean isParticle(Sentence sentence, Token token) {
        int at = token.index();
        if (token.text().equals("off")
                && at > 0
                && sentence.token(at - 1).lemma().equals("go")) {
            return !token.tag().equals("RP");
        }
        return token.tag().equals("IN")
                && at > 0
                && at + 1 < sentence.size()
                && PARTICLES
                        .getOrDefault(token.text(), Set.of())
                        .contains(sentence.token(at - 1).lemma())
                && OPENS_OBJECT.contains(sentence.token(at + 1).tag())
                && !sentence.token(at + 1).text().equals("of");
    }

    /** "against [visiting] Chadian officials": who is on a visit, not who visits whom. */
    private static boolean isVisitor(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("VBG")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).tag().equals("IN")
                && (sentence.token(at + 1).isProperNoun()
                        || sentence.token(at + 1).isAdjective());
    }

    /** "[Mayors] of four towns", "ethnic [Serbs]": many, though the capital makes it look like a name. */
    private static boolean isPeople(Sentence sentence, Token token) {
        int at = token.index();
        boolean plural = token.isProperNoun()
                && (token.tag().equals("NNPS") || at == 0)
                && token.text().matches("\\p{Lu}\\p{Ll}{2,}[^s\\P{Ll}]s")
                && token.lemma().endsWith("s");
        boolean joined = (at > 0 && sentence.token(at - 1).isProperNoun())
                || (at + 1 < sentence.size() && sentence.token(at + 1).isProperNoun());
        return plural && !joined;
    }

    private static String singular(String plural) {
        String small = plural.toLowerCase(Locale.ROOT);
        return small.endsWith("ies")
                ? small.substring(0, small.length() - 3) + "y"
                : small.substring(0, small.length() - 1);
    }

    /** "brushed aside opposition [calls] for a recount": what is brushed aside, not what the opposition does. */
    private static boolean isCalls(Sentence sentence, Token token) {
        int at = token.index();
        boolean verb = token.tag().equals("VBZ")
                && token.text().equals("calls")
                && at > 2
                && at + 1 < sentence.size()
                && BEHIND_CALLS.contains(sentence.token(at + 1).text());
        int before = at - 1;
        while (verb && before > 0 && isOfNoun(sentence.token(before))) {
            before--;
        }
        while (verb
                && before > 0
                && (sentence.token(before).tag().equals("RP")
                        || sentence.token(before).tag().equals("RB"))) {
            before--;
        }
        return verb
                && before < at - 1
                && sentence.token(before).isVerb()
                && !SAYING.contains(sentence.token(before).lemma());
    }

    private static boolean isOfNoun(Token token) {
        return token.isNoun() || token.isAdjective() || token.tag().equals("POS");
    }

    /** "recommended that the chief [step] down": a verb. */
    private static boolean isStepDown(Sentence sentence, Token token) {
        int at = token.index();
        return token.text().equals("step")
                && token.isNoun()
                && at > 0
                && at + 1 < sentence.size()
                && (sentence.token(at - 1).isNoun()
                        || sentence.token(at - 1).text().equals("chief"))
                && DOWN.contains(sentence.token(at + 1).text());
    }

    /** "requested that troops [escort] the buses": what is wanted, not what is so. */
    private static boolean isWanted(Sentence sentence, Token token) {
        int before = token.index() - 1;
        if (!token.tag().equals("VBP")
                || token.lemma().equals("be")
                || token.lemma().equals("have")) {
            return false;
        }
        return isWantedThat(sentence, before);
    }

    /** "demanded that the president [sack] his minister": a verb, though a noun is printed alike. */
    private static boolean isWantedDeed(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("NN")
                && DEEDS.contains(token.text())
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at - 1).isNoun()
                && OPENS_OBJECT.contains(sentence.token(at + 1).tag())
                && isWantedThat(sentence, at - 1);
    }

    /** True if from here back to "requested that" or "requested on Monday that" there is no verb. */
    private static boolean isWantedThat(Sentence sentence, int from) {
        int that = from;
        while (that > 0
                && !sentence.token(that).isVerb()
                && !sentence.token(that).text().equals("that")) {
            that--;
        }
        int verb = that - 1;
        while (verb > 0 && !sentence.token(verb).isVerb() && that - verb < 3) {
            verb--;
        }
        return verb >= 0
                && sentence.token(that).text().equals("that")
                && sentence.token(verb).isVerb()
                && WANTING.contains(sentence.token(verb).lemma());
    }

    /** "Oman's complaint [that] Chad discriminates": what is complained of, not which complaint. */
    private static boolean isThat(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("WDT")
                && token.text().equals("that")
                && at > 0
                && at + 1 < sentence.size()
                && CLAIMS.contains(sentence.token(at - 1).lemma())
                && sentence.token(at + 1).isProperNoun();
    }

    /** "Iran test-[fired] a missile": what Iran did, not what sort of missile. */
    private static boolean isTestFired(Sentence sentence, Token token) {
        int at = token.index();
        return token.text().equals("fired")
                && token.tag().equals("VBN")
                && at > 2
                && sentence.token(at - 2).text().equals("test")
                && sentence.token(at - 3).isNoun();
    }
}
