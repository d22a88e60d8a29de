package org.chancery.time;

import java.util.Optional;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** Tells the tense of the verb that some words of a sentence belong to: by its arcs if it is parsed, else by its tags. */
final class TenseReader {

    private final TimeWords.Verbs verbs;

    TenseReader(TimeWords.Verbs verbs) {
        this.verbs = verbs;
    }

    Tense tense(Sentence sentence, int first, int last) {
        if (sentence.isParsed() && isAheadOf(sentence, first)) {
            return Tense.FUTURE;
        }
        Optional<Integer> verb = verb(sentence, first, last);
        if (isPossessive(sentence, last) && isBehind(sentence, first)) {
            return verb.filter(at -> tenseOf(sentence, at) == Tense.FUTURE).isPresent() ? Tense.NEAREST : Tense.PAST;
        }
        if (verb.isPresent() && isFirstPlan(sentence, verb.get())) {
            return Tense.NEAREST;
        }
        if (verb.isPresent() && isUnfulfilled(VerbGroup.endingAt(sentence, verb.get()))) {
            return Tense.NEAREST;
        }
        if (verb.isPresent() && isDeferred(sentence, first, verb.get())) {
            return Tense.FUTURE;
        }
        return verb.map(at -> tenseOf(sentence, at)).orElse(Tense.UNKNOWN);
    }

    private Optional<Integer> verb(Sentence sentence, int first, int last) {
        return sentence.isParsed()
                ? VerbSearch.above(sentence, first, last, verbs.ahead())
                : VerbSearch.beside(sentence, first, last);
    }

    /** True behind "until" if the verb that it belongs to is denied: "will not resume until May". */
    boolean isNegated(Sentence sentence, int first, int last) {
        return isUntil(sentence, first)
                && verb(sentence, first, last)
                        .filter(at -> VerbGroup.endingAt(sentence, at).isNegated())
                        .isPresent();
    }

    private static boolean isUntil(Sentence sentence, int first) {
        return Set.of("until", "till").contains(sentence.token(first).lemma());
    }

    /** "originally planned <b>for October</b>": it may be over. */
    private boolean isFirstPlan(Sentence sentence, int verb) {
        return verb > 0
                && Set.of("originally", "initially", "previously", "first")
                        .contains(sentence.token(verb - 1).lemma())
                && verbs.ahead().contains(sentence.token(verb).lemma());
    }

    /** "was to have met <b>on Friday</b>": that day is past, or it was called off in time. */
    private static boolean isUnfulfilled(VerbGroup group) {
        return group.isInfinitive() && group.isPerfect() && (group.has("was") || group.has("were"));
    }

    /** "was moved <b>to Friday</b>", "had <b>until Friday</b>"; what had been granted is over. */
    private boolean isDeferred(Sentence sentence, int first, int verb) {
        if (!verbs.deferred().contains(sentence.token(verb).lemma())) {
            return false;
        }
        boolean to = first > 0 && sentence.token(first - 1).lemma().equals("to");
        boolean over = VerbGroup.endingAt(sentence, verb).isPluperfect();
        return to || (isUntil(sentence, first) && !over);
    }

    private static boolean isPossessive(Sentence sentence, int last) {
        return last + 1 < sentence.size() && sentence.token(last + 1).tag().equals("POS");
    }

    /** "after <b>Monday</b>'s attack". */
    private boolean isBehind(Sentence sentence, int first) {
        return first > 0 && verbs.behind().contains(sentence.token(first - 1).lemma());
    }

    /** "spoke ahead of talks <b>on Friday</b>": what is still to come when somebody speaks. */
    private static boolean isAheadOf(Sentence sentence, int first) {
        int up = sentence.arc(first).head();
        while (up != Arc.ROOT && !sentence.token(up).isVerb()) {
            boolean ahead = sentence.children(up, "case").stream()
                    .anyMatch(word -> sentence.token(word).lemma().equals("ahead"));
            if (ahead) {
                return true;
            }
            up = sentence.arc(up).head();
        }
        return false;
    }

    private Tense tenseOf(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        VerbGroup group = VerbGroup.endingAt(sentence, verb);
        if (verbs.ahead().contains(token.lemma()) && !group.has("had")) {
            return Tense.FUTURE;
        }
        if (group.modal().isPresent()) {
            return group.isPerfect() ? Tense.PAST : Tense.FUTURE;
        }
        if (group.isInfinitive()) {
            return tenseOfInfinitive(sentence, verb, group);
        }
        if (group.finite().equals(Optional.of(VerbGroup.Finite.PRESENT)) && isConditional(sentence, group.first())) {
            return Tense.FUTURE;
        }
        return group.finite().map(TenseReader::tenseOfFinite).orElseGet(() -> tenseOfNonFinite(sentence, verb, group));
    }

    /** "<b>if</b> he resigns in June". */
    private static boolean isConditional(Sentence sentence, int verb) {
        for (int at = verb - 1; at >= 0 && !sentence.token(at).tag().equals(","); at--) {
            if (Set.of("if", "unless", "once").contains(sentence.token(at).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Tense tenseOfFinite(VerbGroup.Finite finite) {
        return switch (finite) {
            case PAST -> Tense.PAST;
            case PRESENT -> Tense.PRESENT;
            case PRESENT_PERFECT -> Tense.PAST;
        };
    }

    /** What one is said to do is ahead, unless the verb above says that it was done or it tells a purpose only. */
    private Tense tenseOfInfinitive(Sentence sentence, int verb, VerbGroup group) {
        Optional<Integer> governor = VerbSearch.governor(sentence, verb, group.first());
        if (governor.isEmpty()) {
            return Tense.FUTURE;
        }
        boolean achieved =
                verbs.achieved().contains(sentence.token(governor.get()).lemma());
        boolean purpose = sentence.isParsed() && sentence.arc(verb).relation().equals("advcl");
        return achieved || purpose ? tenseOf(sentence, governor.get()) : Tense.FUTURE;
    }

    private Tense tenseOfNonFinite(Sentence sentence, int verb, VerbGroup group) {
        if (sentence.token(verb).tag().equals("VBN")) {
            return Tense.PAST;
        }
        return VerbSearch.governor(sentence, verb, group.first())
                .filter(above -> sentence.token(above).isVerb() && above < verb)
                .map(above -> tenseOf(sentence, above))
                .orElse(Tense.UNKNOWN);
    }

    static boolean isRoot(Arc arc) {
        return arc.head() == Arc.ROOT;
    }
}
