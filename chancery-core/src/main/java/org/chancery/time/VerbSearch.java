package org.chancery.time;

import java.util.Optional;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Finds the word whose tense holds for some words of a sentence. */
final class VerbSearch {

    private VerbSearch() {}

    /** The verb, predicate or word of planning that the words hang on, by the arcs. */
    static Optional<Integer> above(Sentence sentence, int first, int last, Set<String> ahead) {
        int at = top(sentence, first, last);
        for (int steps = 0; steps < sentence.size(); steps++) {
            int head = sentence.arc(at).head();
            if (head == Arc.ROOT) {
                return isPredicate(sentence, at) ? Optional.of(at) : Optional.empty();
            }
            at = head;
            Token token = sentence.token(at);
            boolean planned = ahead.contains(token.lemma()) && (!token.isNoun() || isFor(sentence, first));
            if (token.isVerb() || planned || isPredicate(sentence, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** "The plan for Tuesday" is ahead; "rejected the plan on Tuesday" is not. */
    private static boolean isFor(Sentence sentence, int first) {
        return sentence.token(first).lemma().equals("for");
    }

    /** The last of the words that hangs on none of the others. */
    private static int top(Sentence sentence, int first, int last) {
        for (int at = last; at >= first; at--) {
            int head = sentence.arc(at).head();
            if (head < first || head > last) {
                return at;
            }
        }
        return last;
    }

    private static boolean isPredicate(Sentence sentence, int at) {
        return sentence.token(at).isVerb()
                || !sentence.children(at, "cop", "aux").isEmpty();
    }

    /** The nearest verb of the same clause, by the tags: before the words, or behind them where they open a clause. */
    static Optional<Integer> beside(Sentence sentence, int first, int last) {
        Optional<Integer> before = lastVerb(sentence, first - 1);
        Optional<Integer> behind = firstVerb(sentence, last + 1);
        return opensClause(sentence, first) ? behind.or(() -> before) : before.or(() -> behind);
    }

    private static boolean opensClause(Sentence sentence, int first) {
        if (first == 0) {
            return true;
        }
        Token before = sentence.token(first - 1);
        return before.tag().equals("CC")
                || before.tag().equals(",")
                || before.lemma().equals("that")
                || isBreak(before);
    }

    private static Optional<Integer> lastVerb(Sentence sentence, int from) {
        for (int at = from; at >= 0 && !isBreak(sentence.token(at)); at--) {
            if (isMainVerb(sentence, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The end of the first verb group. */
    private static Optional<Integer> firstVerb(Sentence sentence, int from) {
        for (int at = from; at < sentence.size() && !isBreak(sentence.token(at)); at++) {
            if (isMainVerb(sentence, at)) {
                return Optional.of(endOfGroup(sentence, at));
            }
        }
        return Optional.empty();
    }

    /** The last verb of a group: "is not to visit" has two, "agreed to visit" is two groups. */
    private static int endOfGroup(Sentence sentence, int verb) {
        int end = verb;
        for (int at = verb + 1; at < sentence.size(); at++) {
            Token token = sentence.token(at);
            boolean goesOn = token.tag().equals("RB")
                    || (token.tag().equals("TO") && sentence.token(end).lemma().equals("be"));
            if (token.isVerb() && !token.tag().equals("VBG")) {
                end = at;
            } else if (!goesOn) {
                return end;
            }
        }
        return end;
    }

    private static boolean isMainVerb(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean preposition = token.tag().equals("VBG")
                && (at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("TO"));
        return token.isVerb() && !preposition;
    }

    private static boolean isBreak(Token token) {
        return token.tag().equals(":")
                || token.tag().equals("``")
                || token.tag().equals("''");
    }

    /** The word above an infinitive or a participle; by the tags, the word before it or else the last verb before it. */
    static Optional<Integer> governor(Sentence sentence, int verb, int firstOfGroup) {
        if (sentence.isParsed()) {
            return Optional.of(sentence.arc(verb).head()).filter(head -> head != Arc.ROOT);
        }
        if (firstOfGroup == 0) {
            return Optional.empty();
        }
        Token before = sentence.token(firstOfGroup - 1);
        boolean noun = before.isNoun() && !before.isProperNoun();
        boolean direct = before.isVerb() || before.isAdjective() || noun;
        return direct ? Optional.of(firstOfGroup - 1) : lastVerb(sentence, firstOfGroup - 1);
    }
}
