package org.chancery.read;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.clause.Clauses;

/** The verbs that only say when and where a gathering is: "a meeting that was to be <b>held</b> in Rome", "talks <b>scheduled</b> for Monday". */
final class Occasions {

    private static final Set<String> BEING_HELD = Set.of(
            "hold",
            "begin",
            "start",
            "open",
            "schedule",
            "plan",
            "set",
            "arrange",
            "due",
            "convene",
            "happen",
            "occur",
            "slate");

    private static final String[] BELOW = {"acl", "acl:relcl", "dep", "xcomp"};
    private static final int DEPTH = 3;

    private Occasions() {}

    /** Of a noun, or of the noun that counts it ("a <b>round</b> of talks"); none of a verb. */
    static Stream<Integer> of(Scene scene, int word) {
        if (!scene.token(word).isNoun()) {
            return Stream.empty();
        }
        Clauses clauses = scene.clauses();
        boolean counted = clauses.relation(word).equals("nmod")
                && clauses.preposition(word).equals("of");
        IntStream nouns = counted ? IntStream.of(word, clauses.governor(word)) : IntStream.of(word);
        return nouns.boxed().flatMap(noun -> below(scene, noun, DEPTH));
    }

    private static Stream<Integer> below(Scene scene, int word, int depth) {
        Clauses clauses = scene.clauses();
        return depth == 0
                ? Stream.empty()
                : clauses.children(word, BELOW).stream()
                        .filter(child -> child > word)
                        .flatMap(child -> Stream.concat(
                                isBeingHeld(scene, child) ? Stream.of(child) : Stream.empty(),
                                below(scene, child, depth - 1)));
    }

    private static boolean isBeingHeld(Scene scene, int verb) {
        Clauses clauses = scene.clauses();
        boolean takesPlace = clauses.lemma(verb).equals("take")
                && clauses.children(verb, "obj").stream()
                        .anyMatch(thing -> clauses.lemma(thing).equals("place"));
        boolean ofItself = BEING_HELD.contains(clauses.lemma(verb))
                && clauses.children(verb, "obj").isEmpty();
        return scene.token(verb).isVerb() && (takesPlace || ofItself);
    }
}
