package org.chancery.read;

import java.util.Optional;
import org.chancery.actor.Actor;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Voice;
import org.chancery.language.Sentence;
import org.chancery.text.Quote;
import org.chancery.wording.Act;
import org.chancery.wording.Cues;

/** Tells who vouches for an act: the nearest verb of saying over it, "according to", or the paper itself. */
final class Voicing {

    private final Scene scene;
    private final Cues cues;

    Voicing(Scene scene, Cues cues) {
        this.scene = scene;
        this.cues = cues;
    }

    Voice of(Act act) {
        boolean quoted = isQuoted(act.trigger());
        return sayer(act)
                .map(said -> voice(said, quoted))
                .or(() -> accordingTo(quoted))
                .orElse(
                        quoted
                                ? new Voice(
                                        Voice.Kind.QUOTED, Optional.empty(), Optional.empty(), Optional.empty(), true)
                                : Voice.NARRATOR);
    }

    /** Who says so, if that is an actor. */
    Optional<Actor> speaker(Act act) {
        return sayer(act)
                .flatMap(said -> said.first(Argument.SUBJECT))
                .flatMap(head ->
                        scene.cast().at(scene.sentence().index(), head).stream().findFirst());
    }

    private Optional<Clause> sayer(Act act) {
        Clauses clauses = scene.clauses();
        int below = act.head();
        for (int up : clauses.ancestors(act.head())) {
            Optional<Clause> said = saying(up).filter(clause -> !clause.passive());
            String relation = clauses.relation(below);
            boolean content = relation.equals("ccomp")
                    || relation.equals("parataxis")
                    || relation.equals("dep")
                    || (relation.equals("advcl") && isAllThatIsSaid(up));
            if (said.isPresent() && content && !act.heads().contains(up)) {
                return said;
            }
            below = up;
        }
        return clauses.children(below, "parataxis").stream()
                .flatMap(child -> saying(child).stream())
                .findFirst();
    }

    /** "saying when X appoints …, they will": the parser hangs what is said on the time clause. */
    private boolean isAllThatIsSaid(int said) {
        return scene.clauses().children(said, "ccomp", "obj", "parataxis").isEmpty();
    }

    private Optional<Clause> saying(int head) {
        return scene.clauses()
                .at(head)
                .filter(clause ->
                        clause.kind() == Clause.Kind.VERB && cues.reporting().contains(clause.lemma()));
    }

    private Voice voice(Clause said, boolean quoted) {
        Optional<Integer> speaker = said.first(Argument.SUBJECT);
        return new Voice(
                speaker.map(head -> kind(head, quoted)).orElse(quoted ? Voice.Kind.QUOTED : Voice.Kind.REPORTED),
                speaker.map(this::words),
                Optional.of(scene.token(said.head()).text()),
                speaker.flatMap(this::code),
                quoted,
                speaker.flatMap(this::actor).flatMap(Actor::name),
                speaker.flatMap(this::actor).flatMap(Actor::office));
    }

    private Optional<Voice> accordingTo(boolean quoted) {
        Clauses clauses = scene.clauses();
        for (int token = 0; token < scene.sentence().size(); token++) {
            if (clauses.preposition(token).equals("according to")) {
                return Optional.of(new Voice(
                        kind(token, quoted),
                        Optional.of(words(token)),
                        Optional.of("according to"),
                        code(token),
                        quoted,
                        actor(token).flatMap(Actor::name),
                        actor(token).flatMap(Voicing::toldOffice)));
            }
        }
        return Optional.empty();
    }

    private Voice.Kind kind(int speaker, boolean quoted) {
        if (cues.observers().contains(scene.clauses().lemma(speaker))) {
            return Voice.Kind.OBSERVERS;
        }
        return quoted ? Voice.Kind.QUOTED : Voice.Kind.REPORTED;
    }

    private Quote words(int speaker) {
        return actor(speaker).map(Actor::words).orElseGet(() -> scene.phrase(speaker));
    }

    private Optional<Actor> actor(int speaker) {
        return scene.cast().at(scene.sentence().index(), speaker).stream().findFirst();
    }

    /** The office that the article tells, not one that only a registry has. */
    private static Optional<String> toldOffice(Actor it) {
        return it.office()
                .filter(it.offices()::contains)
                .or(() -> it.offices().stream().findFirst());
    }

    private Optional<String> code(int speaker) {
        return scene.cast().at(scene.sentence().index(), speaker).stream()
                .map(Actor::code)
                .filter(code -> !code.isEmpty())
                .findFirst();
    }

    /** True if an opening quotation mark stands in front of the word and is not closed before it. */
    private boolean isQuoted(int at) {
        Sentence sentence = scene.sentence();
        boolean open = false;
        for (int i = 0; i < at; i++) {
            String text = sentence.token(i).text();
            if (text.equals("“") || text.equals("``") || (text.equals("\"") && !open)) {
                open = true;
            } else if (text.equals("”") || text.equals("''") || text.equals("\"")) {
                open = false;
            }
        }
        return open;
    }
}
