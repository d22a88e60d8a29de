package org.chancery.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Mends the tags of verbs that the tagger takes for something else, or for another form: "Leaders on Monday [granted] Chad aid". */
final class VerbTags {

    private static final Set<String> OPENS_OBJECT = Set.of("DT", "CD", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS");

    private static final Set<String> BEGIN_OBJECT = Set.of("DT", "PRP$", "NNP");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD", "VB");

    /** What one resolves to do, and the tagger takes for a noun. */
    private static final Set<String> DEEDS = Set.of(
            "jail",
            "sanction",
            "strike",
            "blockade",
            "ban",
            "fine",
            "host",
            "shell",
            "attack",
            "aid",
            "bomb",
            "boycott",
            "veto",
            "halt",
            "block",
            "raid",
            "target",
            "tax",
            "fight",
            "blacklist",
            "land",
            "bar",
            "arrest",
            "recall",
            "freeze",
            "seal",
            "march",
            "storm",
            "strip",
            "arm");

    private static final Set<String> RESOLVING = Set.of(
            "threaten",
            "vow",
            "agree",
            "promise",
            "pledge",
            "refuse",
            "plan",
            "decide",
            "decline",
            "intend",
            "offer",
            "fail",
            "try",
            "prepare",
            "want",
            "hope");

    private static final Set<String> RETURNING = Set.of("return", "back");

    /** Verbs whose past is printed like their infinitive and like a noun. */
    private static final Set<String> UNCHANGED = Set.of(
            "set", "hit", "cut", "shut", "put", "spread", "split", "quit", "burst", "beat", "let", "shed", "broadcast");

    private static final Set<String> PAST_TIMES = Set.of("yesterday", "ago");

    private static final Set<String> SAYING = Set.of("say", "report", "announce", "state");

    /** Whoever does this makes others do something. */
    private static final Set<String> MAKING =
            Set.of("force", "compel", "order", "oblige", "coerce", "urge", "ask", "tell", "call", "press", "instruct");

    private static final Set<String> BREAKS = Set.of("–", "—", "--");

    private static final Set<String> BETWEEN = Set.of("long", "also", "already", "repeatedly", "often", "never", "now");

    private static final Set<String> DOERS = Set.of("it", "he", "she", "they", "we", "i");

    /** Verbs that the tagger takes for adjectives behind a name: "Peru [relaxed] the ban". */
    private static final Set<String> MISTAKEN = Set.of("relaxed", "unblocked", "clamped");

    private VerbTags() {}

    /** The token as a verb, or the "to" before one; empty if its tag may stay. */
    static Optional<Token> mended(Sentence sentence, Token token) {
        if (isOnlyVerb(sentence, token)) {
            return Optional.of(token.withTag("VBD", token.tag().equals("VBN") ? token.lemma() : lemmaOfPast(token)));
        }
        if (isBehindDay(sentence, token)
                || isBehindInsertion(sentence, token)
                || isCallOn(sentence, token)
                || isOfThatDay(sentence, token)) {
            return Optional.of(token.withTag("VBD", token.lemma()));
        }
        if (isPerfect(sentence, token)) {
            return Optional.of(token.withTag("VBN", lemmaOfPast(token)));
        }
        if (isDoneBySubject(sentence, token)) {
            return Optional.of(token.withTag("VBD", lemmaOfPast(token)));
        }
        if (isBackAtWork(sentence, token)) {
            return Optional.of(token.withTag(token.text().equals("to") ? "IN" : "NN", token.text()));
        }
        if (isInfinitive(sentence, token)) {
            return Optional.of(token.withTag("VB", token.text()));
        }
        if (token.text().equals("to")
                && token.index() + 1 < sentence.size()
                && isInfinitive(sentence, sentence.token(token.index() + 1))) {
            return Optional.of(token.withTag("TO", "to"));
        }
        return isFree(sentence, token) ? Optional.of(token.withTag("VB", "free")) : Optional.empty();
    }

    /** "A gunman [stabbed] two nuns, police said": a sentence that has an object and no finite verb has this one. */
    private static boolean isOnlyVerb(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return (token.tag().equals("VBN") || isPastLikeAdjective(token))
                && token.index() > 0
                && next < sentence.size()
                && isSubject(sentence.token(token.index() - 1))
                && (OPENS_OBJECT.contains(sentence.token(next).tag())
                        || sentence.token(next).tag().equals("RP"))
                && sentence.tokens().subList(0, bodyEnd(sentence)).stream()
                        .noneMatch(other -> FINITE.contains(other.tag())
                                || (other.tag().equals("VBN") && other.index() < token.index()));
    }

    /** "China [limited] trade", "a mob [set] fire to it": printed like an adjective or a noun that the tagger knows. */
    private static boolean isPastLikeAdjective(Token token) {
        return (token.tag().equals("JJ") && token.text().matches("\\p{Ll}{3,}ed"))
                || (token.tag().equals("NN") && UNCHANGED.contains(token.text()));
    }

    /** The comma before "officials said" at the end, or the end. */
    private static int bodyEnd(Sentence sentence) {
        int comma = sentence.size() - 1;
        while (comma > 0 && !sentence.token(comma).tag().equals(",")) {
            comma--;
        }
        boolean report = comma > 0
                && sentence.tokens().subList(comma, sentence.size()).stream()
                        .filter(Token::isFinite)
                        .findFirst()
                        .filter(verb -> SAYING.contains(verb.lemma()))
                        .isPresent();
        return report ? comma : sentence.size();
    }

    /** "EU leaders on Thursday [granted] Moldova": a day stands between a subject and its verb. */
    private static boolean isBehindDay(Sentence sentence, Token token) {
        int at = token.index();
        boolean shape = token.tag().equals("VBN")
                && at > 1
                && at + 1 < sentence.size()
                && CalendarNames.isDay(sentence.token(at - 1).lemma())
                && OPENS_OBJECT.contains(sentence.token(at + 1).tag());
        return shape
                && sentence.tokens().subList(0, at).stream().noneMatch(before -> before.isVerb() || before.isFinite());
    }

    /** "Oman, which had hesitated, [lifted] the ban": the verb of a sentence that has none outside of what commas or dashes set apart. */
    private static boolean isBehindInsertion(Sentence sentence, Token token) {
        int at = token.index();
        boolean shape = token.tag().equals("VBN")
                && at > 2
                && at + 1 < sentence.size()
                && isBreak(sentence.token(at - 1))
                && OPENS_OBJECT.contains(sentence.token(at + 1).tag());
        if (!shape) {
            return false;
        }
        int opening = at - 2;
        while (opening > 0 && !isBreak(sentence.token(opening))) {
            opening--;
        }
        List<Token> before = sentence.tokens().subList(0, opening);
        return before.stream().anyMatch(Token::isNoun)
                && !before.isEmpty()
                && before.stream()
                        .noneMatch(word -> word.isVerb()
                                || word.tag().equals("MD")
                                || word.tag().equals("IN"))
                && sentence.tokens().subList(at, sentence.size()).stream().noneMatch(Token::isFinite);
    }

    private static boolean isBreak(Token token) {
        return token.tag().equals(",") || BREAKS.contains(token.text());
    }

    /** "has long [ferried] messages": no adjective. */
    private static boolean isPerfect(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("JJ")
                && token.text().endsWith("ed")
                && at > 1
                && BETWEEN.contains(sentence.token(at - 1).text())
                && sentence.token(at - 2).lemma().equals("have");
    }

    /** "it [fed] four million", "Peru [relaxed] the ban": no adjective. */
    private static boolean isDoneBySubject(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("JJ")
                && token.text().endsWith("ed")
                && at > 0
                && at + 1 < sentence.size()
                && (DOERS.contains(sentence.token(at - 1).text().toLowerCase(Locale.ROOT))
                        || (MISTAKEN.contains(token.text())
                                && List.of("NNP", "NNPS", "NNS")
                                        .contains(sentence.token(at - 1).tag())))
                && OPENS_OBJECT.contains(sentence.token(at + 1).tag());
    }

    /** "Togo's president [called] on the judge to": what he did, not what he was called. */
    private static boolean isCallOn(Sentence sentence, Token token) {
        int at = token.index();
        return token.tag().equals("VBN")
                && token.text().equals("called")
                && at > 0
                && at + 1 < sentence.size()
                && sentence.token(at + 1).text().equals("on")
                && isSubject(sentence.token(at - 1))
                && sentence.tokens().subList(0, at).stream().noneMatch(before -> FINITE.contains(before.tag()));
    }

    /** "Rallies [spread] through Togo on Monday": what happened on a day, no habit. */
    private static boolean isOfThatDay(Sentence sentence, Token token) {
        return token.tag().equals("VBP")
                && UNCHANGED.contains(token.text())
                && sentence.tokens().stream()
                        .anyMatch(other -> CalendarNames.isDay(other.lemma()) || PAST_TIMES.contains(other.lemma()));
    }

    /** By the usual spelling: "fed", "tried", "barred", "closed", "limited". */
    private static String lemmaOfPast(Token token) {
        String text = token.text();
        if (text.equals("fed")) {
            return "feed";
        }
        if (UNCHANGED.contains(text)) {
            return text;
        }
        String stem = text.substring(0, text.length() - 2);
        if (text.endsWith("ied")) {
            return text.substring(0, text.length() - 3) + "y";
        }
        if (stem.matches(".*([bdgklmnprt])\\1")) {
            return stem.endsWith("ll") ? stem : stem.substring(0, stem.length() - 1);
        }
        return stem.matches(".*([cvguz]|[^s]s|[^aeiou]at|iat|lat|cut|rbat)") ? stem + "e" : stem;
    }

    private static boolean isSubject(Token before) {
        return before.isNoun() || (before.tag().equals("JJ") && before.text().matches("\\p{Lu}.*|chief"));
    }

    /** "returned [to work]": to the job, not in order to toil. */
    private static boolean isBackAtWork(Sentence sentence, Token token) {
        int to = token.text().equals("to") ? token.index() : token.index() - 1;
        return to > 0
                && to + 1 < sentence.size()
                && sentence.token(to).text().equals("to")
                && sentence.token(to + 1).text().equals("work")
                && RETURNING.contains(sentence.token(to - 1).lemma());
    }

    /** "threatened to [jail] critics", "forced the jet to [land]": not to a jail, not to land. */
    private static boolean isInfinitive(Sentence sentence, Token token) {
        int to = token.index() - 1;
        boolean behindTo =
                token.tag().equals("NN") && to > 0 && sentence.token(to).text().equals("to");
        return behindTo
                && (DEEDS.contains(token.text())
                        ? RESOLVING.contains(beforeTime(sentence, to - 1).lemma()) || isMade(sentence, to)
                        : isBeforeObject(sentence, token) && isMade(sentence, to));
    }

    /** "called on the mayor to [fire] the chief": no fire. */
    private static boolean isBeforeObject(Sentence sentence, Token token) {
        return token.text().equals(token.lemma())
                && token.index() + 1 < sentence.size()
                && BEGIN_OBJECT.contains(sentence.token(token.index() + 1).tag());
    }

    private static boolean isMade(Sentence sentence, int to) {
        int verb = to - 1;
        while (verb > 0 && to - verb < 6 && !sentence.token(verb).isVerb()) {
            verb--;
        }
        return sentence.token(verb).isVerb()
                && MAKING.contains(sentence.token(verb).lemma())
                && sentence.token(to - 1).isNoun();
    }

    /** "threatened [on Friday] to bar": the word before the day. */
    private static Token beforeTime(Sentence sentence, int last) {
        int at = last;
        if (at > 1 && CalendarNames.isDay(sentence.token(at).lemma())) {
            at--;
            if (sentence.token(at).text().equals("on")) {
                at--;
            }
        }
        return sentence.token(at);
    }

    /** "did not [free] the hostages": a verb. */
    private static boolean isFree(Sentence sentence, Token token) {
        int at = token.index();
        return token.text().equals("free")
                && !token.isVerb()
                && at > 0
                && at + 1 < sentence.size()
                && isBeforeInfinitive(sentence.token(at - 1))
                && isStartOfNoun(sentence.token(at + 1));
    }

    private static boolean isBeforeInfinitive(Token before) {
        return before.tag().equals("MD")
                || before.lemma().equals("not")
                || before.text().equals("n't")
                || before.tag().equals("TO");
    }

    private static boolean isStartOfNoun(Token token) {
        return switch (token.tag()) {
            case "DT", "PRP$", "CD", "NNP", "NNPS", "NNS", "PRP" -> true;
            default -> false;
        };
    }
}
