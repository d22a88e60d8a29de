package org.chancery.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/**
 * Against whom forces are readied where only the purpose or the reason tells it: "called up reservists to deter <b>Chad</b>", "doubled patrols in
 * response to <b>Chadian</b> exercises". Made for one sentence.
 */
final class Deterrence {

    private static final Set<String> MEETING = Set.of(
            "deter",
            "fight",
            "counter",
            "contain",
            "confront",
            "repel",
            "intimidate",
            "warn",
            "press",
            "pressure",
            "meet",
            "face",
            "stop",
            "prevent",
            "hunt",
            "combat",
            "crush",
            "resist",
            "watch",
            "shadow");

    /** Nouns behind "in". */
    private static final Set<String> REASONS =
            Set.of("response", "reaction", "reply", "anticipation", "defiance", "retaliation", "preparation");

    private static final List<String> TO = List.of("to", "of", "for", "against");
    private static final List<String> WHOSE = List.of("by", "from", Argument.OWNER, Argument.MODIFIER);

    private final Clauses clauses;
    private final Fit fit;

    Deterrence(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** Those who are to be deterred, or nobody. */
    List<Integer> of(Act act, Clause readied) {
        Stream<Integer> aims = Stream.of(Argument.PURPOSE, Argument.CLAUSE)
                .flatMap(role -> readied.all(role).stream())
                .flatMap(verb -> clauses.at(verb).stream())
                .filter(verb -> verb.head() > readied.head() && MEETING.contains(verb.lemma()))
                .flatMap(verb -> verb.all(Argument.OBJECT).stream());
        Stream<Integer> reasons = readied.all("in").stream()
                .filter(noun -> REASONS.contains(clauses.lemma(noun)))
                .flatMap(noun -> clauses.at(noun).stream())
                .flatMap(noun -> TO.stream().flatMap(role -> noun.all(role).stream()));
        return Stream.concat(aims, reasons)
                .flatMap(this::whose)
                .filter(head -> act.actors().stream().noneMatch(actor -> fit.isSameSide(actor, head)))
                .distinct()
                .limit(1)
                .toList();
    }

    /** Somebody, or whose deed it is: "an attack by <b>Chad</b>". */
    private Stream<Integer> whose(int head) {
        return fit.isActor(head)
                ? Stream.of(head)
                : clauses.at(head).stream()
                        .flatMap(noun -> WHOSE.stream().flatMap(role -> noun.all(role).stream()))
                        .filter(fit::isActor);
    }
}
