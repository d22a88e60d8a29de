package org.chancery.actor;

import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.mention.Phrase;

/** When "the British" are Britain and not Britons: where they do what states do. */
final class Nation {

    private static final Set<String> OF_PEOPLE = Set.of(
            "protest",
            "march",
            "demonstrate",
            "rally",
            "riot",
            "strike",
            "gather",
            "vote",
            "elect",
            "choose",
            "live",
            "flee",
            "die",
            "mourn",
            "celebrate",
            "queue",
            "chant",
            "clash",
            "want",
            "think",
            "believe",
            "feel",
            "fear",
            "hope",
            "be",
            "have");
    /** Of whom one says or asks something of the kind, that is a state rather than its people. */
    private static final Set<String> TO_STATES = Set.of(
            "accuse",
            "blame",
            "criticize",
            "criticise",
            "condemn",
            "warn",
            "urge",
            "ask",
            "tell",
            "meet",
            "invite",
            "thank",
            "threaten",
            "join",
            "pressure",
            "press");

    private static final Set<String> WITH_STATES = Set.of("by", "with", "against", "from");

    private Nation() {}

    /** "<b>the British</b> withdrew", "a treaty signed with <b>the Dutch</b>"; not "the French protested", nor "many Danes". */
    static boolean actsAsState(Marked marked, Phrase phrase, Match people) {
        boolean bare = marked.is(phrase.start(), "the")
                && people.start() == phrase.start() + 1
                && people.end() == phrase.end();
        if (!bare || !marked.sentence().isParsed()) {
            return false;
        }
        int anchor = marked.anchor(phrase.start(), phrase.end());
        int verb = marked.governor(anchor);
        return verb != Arc.ROOT
                && marked.sentence().token(verb).isVerb()
                && !OF_PEOPLE.contains(marked.sentence().token(verb).lemma())
                && (marked.relation(anchor).equals("nsubj")
                        || (marked.relation(anchor).equals("obj")
                                && TO_STATES.contains(
                                        marked.sentence().token(verb).lemma()))
                        || isAmongStates(marked.sentence(), anchor));
    }

    private static boolean isAmongStates(Sentence sentence, int anchor) {
        return sentence.arc(anchor).relation().equals("obl")
                && sentence.children(anchor, "case").stream()
                        .anyMatch(at -> WITH_STATES.contains(sentence.token(at).lemma()));
    }
}
