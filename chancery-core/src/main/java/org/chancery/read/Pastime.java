package org.chancery.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Sector;
import org.chancery.clause.Argument;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;
import org.chancery.language.Token;
import org.chancery.wording.Act;
import org.chancery.wording.Cues;

/** Tells whether an act happens only in a story or on a field of sport. */
final class Pastime {

    /** A work is named near the head of its sentence: "In the second <b>film</b>, …". */
    private static final int FRONT = 8;

    private final Scene scene;
    private final Cues cues;

    Pastime(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    boolean holds(Act act, List<Actor> actors, List<Actor> recipients) {
        return isInFiction(act) || (isOfMatch() && isBetweenTeams(act, actors, recipients));
    }

    private boolean isInFiction(Act act) {
        return opensWithFiction() || act.heads().stream().anyMatch(this::isTold);
    }

    /** "In the series, the president is kidnapped"; not "in a series of attacks". */
    private boolean opensWithFiction() {
        List<Token> tokens = scene.sentence().tokens();
        if (!tokens.get(0).lemma().equals("in")) {
            return false;
        }
        return tokens.stream()
                .limit(Math.min(FRONT, tokens.size() - 1L))
                .takeWhile(token -> !token.isVerb())
                .anyMatch(token -> cues.fiction().contains(token.lemma())
                        && scene.token(token.index() + 1).tag().equals(","));
    }

    /** "The film tells of an officer who is killed". */
    private boolean isTold(int head) {
        Clauses clauses = scene.clauses();
        return clauses.ancestors(head).stream()
                .filter(verb -> cues.tales().contains(clauses.lemma(verb)))
                .flatMap(verb -> clauses.at(verb).stream())
                .flatMap(clause -> clause.arguments().stream())
                .filter(argument -> argument.is(Argument.SUBJECT))
                .anyMatch(argument -> cues.fiction().contains(clauses.lemma(argument.head())));
    }

    private boolean isOfMatch() {
        List<Token> tokens = scene.sentence().tokens();
        return tokens.stream().anyMatch(token -> cues.matches().contains(token.lemma()) || isFinal(token))
                || pairs(tokens).anyMatch(cues.matches()::contains);
    }

    private static Stream<String> pairs(List<Token> tokens) {
        return tokens.stream()
                .skip(1)
                .map(token -> tokens.get(token.index() - 1).lemma() + " " + token.lemma());
    }

    /** "In the <b>final</b> in Paris", not "the final round of talks". */
    private boolean isFinal(Token token) {
        if (!token.lemma().equals("final")
                || token.index() + 1 >= scene.sentence().size()) {
            return false;
        }
        Token next = scene.token(token.index() + 1);
        return Set.of("IN", ".", ",").contains(next.tag());
    }

    /** Bare countries that meet, or sportspeople who speak to one: nobody of a government is named. */
    private static boolean isBetweenTeams(Act act, List<Actor> actors, List<Actor> recipients) {
        boolean states = Stream.concat(actors.stream(), recipients.stream()).allMatch(Pastime::isBareCountry);
        return (act.category() == Category.CONSULT && states)
                || (act.category() == Category.REQUEST && actors.stream().allMatch(Pastime::isPrivate));
    }

    private static boolean isBareCountry(Actor actor) {
        return actor.kind() == Actor.Kind.STATE || actor.kind() == Actor.Kind.PLACE;
    }

    private static boolean isPrivate(Actor actor) {
        return actor.sectors().equals(List.of(Sector.CVL));
    }
}
