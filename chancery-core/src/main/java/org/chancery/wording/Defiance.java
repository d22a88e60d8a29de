package org.chancery.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/**
 * Against whom people protest where only what they protest for tells it: "marched to denounce <b>the king</b>", "blocked a road in anger at <b>the
 * ministry</b>", "rallied to demand <b>the mayor's</b> resignation". Made for one sentence.
 */
final class Defiance {

    private static final Set<String> OPPOSING = Set.of(
            "protest",
            "denounce",
            "condemn",
            "oppose",
            "decry",
            "reject",
            "criticise",
            "criticize",
            "defy",
            "challenge",
            "resist");

    private static final Set<String> PRESSING = Set.of(
            "press",
            "urge",
            "force",
            "pressure",
            "push",
            "compel",
            "persuade",
            "prevent",
            "stop",
            "keep",
            "bar",
            "block");

    private static final Set<String> DEMANDING = Set.of("demand", "seek", "call", "ask", "want");

    private static final Set<String> VENTING = Set.of("show", "vent", "express", "voice", "display", "register");

    private static final Set<String> MOODS = Set.of(
            "protest",
            "anger",
            "fury",
            "defiance",
            "opposition",
            "outrage",
            "discontent",
            "dispute",
            "row",
            "displeasure",
            "frustration",
            "rejection");

    private static final List<String> AT = List.of("at", "against", "of", "to", "over");
    private static final Set<String> QUARRELS = Set.of("dispute", "row");

    /** What is somebody's where "of" follows it: "the removal <b>of the mayor</b>". */
    private static final Set<String> REIGN = Set.of(
            "resignation",
            "removal",
            "ouster",
            "departure",
            "dismissal",
            "rule",
            "government",
            "regime",
            "policy",
            "plan",
            "presidency",
            "visit",
            "presence",
            "decision",
            "impeachment",
            "overthrow");

    private static final List<String> DEMANDED = List.of(Argument.OBJECT, "for");
    private static final List<String> OPPOSED = List.of(Argument.OBJECT, "against", "at");

    private final Clauses clauses;
    private final Fit fit;

    Defiance(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** Those who are defied, or nobody. */
    List<Integer> of(Act act, Clause protest) {
        return Stream.concat(Stream.of(protest), joined(protest))
                .flatMap(deed -> Stream.concat(inMood(deed), aims(deed).flatMap(this::in)))
                .filter(head -> act.actors().stream().noneMatch(actor -> fit.isSame(actor, head)))
                .distinct()
                .limit(1)
                .toList();
    }

    /** "burned tyres and [blocked roads] to protest against the mayor": done for the same. */
    private Stream<Clause> joined(Clause protest) {
        return clauses.children(protest.head(), "conj").stream()
                .filter(verb -> clauses.children(verb, "nsubj", "nsubj:pass").isEmpty())
                .flatMap(verb -> clauses.at(verb).stream())
                .filter(clause -> clause.kind() == Clause.Kind.VERB);
    }

    /** What it is done for: "to denounce", "demanding". */
    private Stream<Clause> aims(Clause protest) {
        Stream<Integer> infinitives =
                Stream.of(Argument.PURPOSE, Argument.CLAUSE).flatMap(role -> protest.all(role).stream());
        Stream<Integer> participles = clauses.children(protest.head(), "advcl", "dep", "acl").stream()
                .filter(verb -> clauses.sentence().token(verb).tag().equals("VBG"));
        return Stream.concat(infinitives, participles)
                .filter(verb -> verb > protest.head())
                .flatMap(verb -> clauses.at(verb).stream());
    }

    /** "in anger at <b>the ministry</b>". */
    private Stream<Integer> inMood(Clause protest) {
        return protest.all("in").stream().flatMap(this::ofMood);
    }

    private Stream<Integer> ofMood(int mood) {
        Stream<String> at = QUARRELS.contains(clauses.lemma(mood)) ? Stream.of("with") : AT.stream();
        return !MOODS.contains(clauses.lemma(mood))
                ? Stream.empty()
                : at.flatMap(preposition -> clauses.at(mood).stream().flatMap(noun -> noun.all(preposition).stream()))
                        .flatMap(this::whose);
    }

    private Stream<Integer> in(Clause verb) {
        if (OPPOSING.contains(verb.lemma())) {
            return OPPOSED.stream().flatMap(role -> verb.all(role).stream()).flatMap(this::whose);
        }
        if (PRESSING.contains(verb.lemma())) {
            return verb.all(Argument.OBJECT).stream().filter(fit::involvesActor);
        }
        if (DEMANDING.contains(verb.lemma())) {
            return Stream.concat(
                    verb.all("from").stream().filter(fit::isActor),
                    DEMANDED.stream()
                            .flatMap(role -> verb.all(role).stream())
                            .filter(thing -> REIGN.contains(clauses.lemma(thing)))
                            .flatMap(this::whose));
        }
        return VENTING.contains(verb.lemma())
                ? verb.all(Argument.OBJECT).stream().flatMap(this::ofMood)
                : Stream.empty();
    }

    /** Somebody, or whose deed or rule it is: "<b>the king's</b> accord", "the arrest of a poet by <b>police</b>". */
    private Stream<Integer> whose(int head) {
        if (fit.isActor(head)) {
            return Stream.of(head);
        }
        return clauses.at(head).stream()
                .flatMap(noun -> Stream.of(
                                noun.all("by"),
                                noun.all(Argument.OWNER),
                                REIGN.contains(clauses.lemma(head)) ? noun.all("of") : List.<Integer>of())
                        .filter(heads -> heads.stream().anyMatch(fit::isActor))
                        .limit(1)
                        .flatMap(List::stream))
                .filter(fit::isActor);
    }
}
