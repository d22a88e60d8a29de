package org.chancery.time;

import java.util.Optional;
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
        Optional<Integer> verb = sentence.isParsed()
                ? VerbSearch.above(sentence, first, last, verbs.ahead())
                : VerbSearch.beside(sentence, first, last);
        return verb.map(at -> tenseOf(sentence, at)).orElse(Tense.UNKNOWN);
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
        return group.finite().map(TenseReader::tenseOfFinite).orElseGet(() -> tenseOfNonFinite(sentence, verb, group));
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
