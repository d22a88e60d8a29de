package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;

/**
 * Whom "I" and "we" stand for in a quotation: whoever the same sentence says speaks it.
 *
 * <p>Answers only for the subject of what is done by saying it ("<b>We</b> urge Chad …") inside quotation marks. Immutable, made for one article.
 */
final class FirstPerson {

    private static final Set<String> SPEAKING = Set.of(
            "say",
            "tell",
            "add",
            "write",
            "tweet",
            "declare",
            "announce",
            "warn",
            "state",
            "insist",
            "reply",
            "respond",
            "comment",
            "post",
            "explain",
            "stress",
            "underline",
            "continue",
            "conclude",
            "remark");
    /** What one does by saying so, and what one says one is ready for. */
    private static final Set<String> PERFORMED = Set.of(
            "urge",
            "call",
            "appeal",
            "ask",
            "request",
            "demand",
            "expect",
            "invite",
            "condemn",
            "denounce",
            "deplore",
            "criticize",
            "criticise",
            "accuse",
            "blame",
            "reject",
            "refuse",
            "deny",
            "oppose",
            "support",
            "back",
            "endorse",
            "welcome",
            "praise",
            "applaud",
            "commend",
            "congratulate",
            "thank",
            "appreciate",
            "stand",
            "apologize",
            "apologise",
            "promise",
            "pledge",
            "vow",
            "commit",
            "warn",
            "agree",
            "accept",
            "recognize",
            "recognise",
            "propose",
            "ready",
            "willing",
            "prepared",
            "committed",
            "glad",
            "proud",
            "grateful");

    private static final Set<String> WORDS = Set.of("i", "we");
    private static final Set<String> MARKS = Set.of("\"", "“", "``");
    private static final int MOST_STEPS = 12;

    private final Scene scene;

    FirstPerson(Scene scene) {
        this.scene = scene;
    }

    /** The speaker behind the word at this place; empty if it is no such word or the sentence tells of none. */
    Optional<Mention> at(Marked marked, int token) {
        Sentence sentence = marked.sentence();
        boolean quoted = sentence.isParsed()
                && WORDS.contains(PhraseReader.lower(marked, token))
                && marked.isSubject(token)
                && PERFORMED.contains(sentence.token(sentence.arc(token).head()).lemma())
                && IntStream.range(0, token).filter(at -> isMark(sentence, at)).count() % 2 == 1;
        return quoted
                ? above(sentence, token)
                        .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.children(verb).stream()))
                        .filter(verb -> isSpeaking(sentence, verb))
                        .flatMap(verb -> subjects(sentence, verb).stream())
                        .filter(subject -> subject != token)
                        .flatMap(subject -> speaker(marked, subject))
                        .findFirst()
                : Optional.empty();
    }

    /** Verbs above the word, the nearest first. */
    private static Stream<Integer> above(Sentence sentence, int token) {
        return IntStream.iterate(
                        token, at -> at != Arc.ROOT, at -> sentence.arc(at).head())
                .limit(MOST_STEPS)
                .boxed();
    }

    private static boolean isSpeaking(Sentence sentence, int verb) {
        return sentence.token(verb).isVerb()
                && SPEAKING.contains(sentence.token(verb).lemma());
    }

    /** Also the one behind: "…, said <b>the minister</b>". */
    private static List<Integer> subjects(Sentence sentence, int verb) {
        List<Integer> before = sentence.children(verb, "nsubj");
        return before.isEmpty() ? sentence.children(verb, "obj") : before;
    }

    private Stream<Mention> speaker(Marked marked, int subject) {
        List<Mention> named = scene.of(marked.index()).stream()
                .filter(mention -> mention.isActor() && (mention.anchor() == subject || mention.head() == subject))
                .toList();
        return named.stream().limit(1);
    }

    private static boolean isMark(Sentence sentence, int at) {
        return MARKS.contains(sentence.token(at).text())
                || sentence.token(at).text().equals("”")
                || sentence.token(at).text().equals("''");
    }
}
