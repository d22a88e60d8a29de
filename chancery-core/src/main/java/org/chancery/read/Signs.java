package org.chancery.read;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.clause.Mood;
import org.chancery.codebook.Codebook;
import org.chancery.event.Category;
import org.chancery.event.Status;
import org.chancery.language.Token;
import org.chancery.wording.Act;

/** Finds the {@link Sign}s of an act in its sentence. Immutable. */
final class Signs {

    private static final Set<Status> AHEAD = EnumSet.of(Status.PLANNED, Status.PROPOSED);

    private static final List<String> GIVEN_TO = List.of("to", "for", "among", "indirect", "object");

    private static final List<String> CHARGED_WITH = List.of("for", "of", "with", "on", "over");

    private final Codebook codebook;

    Signs(Codebook codebook) {
        this.codebook = codebook;
    }

    Set<Sign> of(Act act, Scene scene) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        put(
                signs,
                Sign.CHARGED,
                scene.sentence().tokens().stream()
                        .map(Token::lemma)
                        .anyMatch(codebook.cues().charges()::contains));
        put(signs, Sign.ORDINARY, names(scene, "offence") || names(scene, "household"));
        put(
                signs,
                Sign.MANY,
                act.actors().stream()
                        .map(scene::token)
                        .anyMatch(token ->
                                token.tag().endsWith("S") || token.tag().equals("PRP")));
        put(signs, Sign.OF_STATE, isOf("statecraft", act, scene));
        put(signs, Sign.CIVIC, isOf("civic", act, scene));
        put(signs, Sign.TO_NEEDY, isToNeedy(act, scene));
        verbs(signs, act, scene);
        put(signs, Sign.DISSENT, signs.contains(Sign.UNDERGONE) && (isOfDissent(act, scene) || isInUnrest(act, scene)));
        put(signs, Sign.AGAINST_STATE, signs.contains(Sign.UNDERGONE) && isOf("treason", act, scene));
        return signs;
    }

    private static void verbs(Set<Sign> signs, Act act, Scene scene) {
        Optional<Clause> verb = scene.clauses().at(act.head()).filter(clause -> clause.kind() == Clause.Kind.VERB);
        boolean passive = verb.filter(
                        clause -> clause.passive() && clause.all("by").isEmpty())
                .isPresent();
        boolean told = verb.map(Clause::mood)
                .filter(mood -> mood.tense() != Mood.Tense.NONE && mood.modal().isEmpty())
                .isPresent();
        boolean future = verb.filter(clause -> clause.mood().tense() == Mood.Tense.FUTURE)
                .isPresent();
        put(signs, Sign.UNDERGONE, passive || isOfItsSubject(act, scene));
        put(signs, Sign.REPORTED, passive && told);
        put(signs, Sign.AHEAD, future || act.status().filter(AHEAD::contains).isPresent());
    }

    private boolean isToNeedy(Act act, Scene scene) {
        List<String> takers = codebook.nounClasses().getOrDefault("takers", List.of());
        return act.category() == Category.AID
                && scene.clauses().at(act.trigger()).stream()
                        .flatMap(clause -> GIVEN_TO.stream().flatMap(role -> clause.all(role).stream()))
                        .flatMap(head -> Stream.concat(Stream.of(head), givenTo(scene, head)))
                        .anyMatch(head -> takers.contains(scene.clauses().lemma(head)));
    }

    /** "gave [$2 million <b>to the region</b>]". */
    private static Stream<Integer> givenTo(Scene scene, int thing) {
        return scene.clauses().children(thing, "nmod").stream()
                .filter(phrase -> GIVEN_TO.contains(scene.clauses().preposition(phrase)));
    }

    private boolean isOfDissent(Act act, Scene scene) {
        List<String> persecuted = codebook.nounClasses().getOrDefault("persecuted", List.of());
        return act.recipients().stream()
                        .flatMap(
                                head -> Stream.concat(Stream.of(head), scene.clauses().children(head, "nmod").stream()))
                        .map(scene.clauses()::lemma)
                        .anyMatch(persecuted::contains)
                || scene.clauses().at(act.head()).stream()
                        .flatMap(clause -> CHARGED_WITH.stream().flatMap(role -> clause.all(role).stream()))
                        .anyMatch(head -> isDefiance(head, scene));
    }

    /** "for <b>sedition</b>", "for <b>insulting</b> the king": nobody but a state punishes that. */
    private boolean isDefiance(int head, Scene scene) {
        String lemma = scene.clauses().lemma(head);
        boolean againstRulers = codebook.cues().charges().contains(lemma)
                && scene.clauses().at(head).stream()
                        .filter(clause -> clause.kind() == Clause.Kind.VERB)
                        .flatMap(clause -> clause.all(Argument.OBJECT).stream())
                        .flatMap(object -> scene.actors(object).stream())
                        .anyMatch(Actor::isPolitical);
        return againstRulers
                || codebook.nounClasses().getOrDefault("defiance", List.of()).contains(lemma);
    }

    /** "people were arrested <b>at the rally</b>", "<b>since the protests began</b>": whoever they are, they are arrested for what they want. */
    private boolean isInUnrest(Act act, Scene scene) {
        List<String> unrest = codebook.nounClasses().getOrDefault("unrest", List.of());
        Clauses clauses = scene.clauses();
        return act.category() == Category.COERCE
                && clauses.children(act.head(), "obl", "advcl").stream()
                        .flatMap(word -> Stream.concat(Stream.of(word), clauses.children(word, "nsubj").stream()))
                        .map(clauses::lemma)
                        .anyMatch(unrest::contains);
    }

    /** "Two soldiers <b>died</b> in an ambush", "an ambush killed two soldiers": the subject is not who did it. */
    private static boolean isOfItsSubject(Act act, Scene scene) {
        List<Integer> subjects = scene.clauses().at(act.head()).stream()
                .flatMap(clause -> clause.all(Argument.SUBJECT).stream())
                .toList();
        return !subjects.isEmpty() && subjects.stream().noneMatch(act.actors()::contains);
    }

    private static void put(Set<Sign> signs, Sign sign, boolean holds) {
        if (holds) {
            signs.add(sign);
        }
    }

    /** True if the sentence has a noun of this class. */
    boolean names(Scene scene, String nounClass) {
        List<String> words = codebook.nounClasses().getOrDefault(nounClass, List.of());
        return scene.sentence().tokens().stream().map(Token::lemma).anyMatch(words::contains);
    }

    /** True if the act, or what stands in its roles, is a matter of this class of nouns. */
    private boolean isOf(String nounClass, Act act, Scene scene) {
        List<String> matters = codebook.nounClasses().getOrDefault(nounClass, List.of());
        return act.heads().stream()
                .flatMap(head -> Stream.concat(
                        Stream.of(head),
                        scene.clauses().at(head).stream()
                                .flatMap(clause -> clause.arguments().stream())
                                .filter(argument -> !act.actors().contains(argument.head()))
                                .map(Argument::head)))
                .flatMap(word -> Stream.concat(
                        Stream.of(word), scene.clauses().children(word, "compound", "amod", "nmod").stream()))
                .anyMatch(word -> matters.contains(scene.clauses().lemma(word)));
    }
}
