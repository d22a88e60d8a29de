package org.chancery.wording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;
import org.chancery.event.Mode;

/**
 * The other side of an act whose own words name none, where the clause it hangs on does: "clashed with <b>police</b> and threw stones", "backed Chad
 * against <b>the rebels</b>, carrying out strikes", "<b>Chile</b> closed the strait, which Peru condemned". Made for one sentence.
 */
final class OtherSide {

    private static final String AGAINST = "against";

    /** What is not the doing of its subject, but what is done to it or said by it. */
    private static final Set<String> NO_DEEDS = Set.of(
            "receive", "face", "suffer", "get", "say", "report", "tell", "write", "add", "be", "have", "know", "want",
            "believe", "think", "hear", "see", "find", "need", "lose");

    private static final Set<String> TAKING_UP = Set.of("it", "they", "this", "that");

    private static final List<String> COURSES = List.of("in", "during", "as part of", "amid");
    /** Whoever does this with what was given was given it. */
    private static final Set<String> GETTING = Set.of(
            "receive",
            "get",
            "obtain",
            "accept",
            "take",
            "use",
            "deploy",
            "drive",
            "patrol",
            "fly",
            "spend",
            "inaugurate",
            "open");

    private static final Set<String> HITTING = Set.of("target", "hit", "strike", "kill", "wound", "injure");

    private final Clauses clauses;
    private final Fit fit;
    private final IntFunction<Optional<Act>> reading;
    private final Defiance defiance;
    private final Deterrence deterrence;

    OtherSide(Clauses clauses, Fit fit, IntFunction<Optional<Act>> reading) {
        this.clauses = clauses;
        this.fit = fit;
        this.reading = reading;
        this.defiance = new Defiance(clauses, fit);
        this.deterrence = new Deterrence(clauses, fit);
    }

    /** The same act, with the other side of the clause before if it has none itself. */
    Act applied(Act act, Clause clause) {
        if (clause.kind() != Clause.Kind.VERB || act.together()) {
            return act;
        }
        List<Integer> authors = authors(act, clause);
        if (!authors.isEmpty()) {
            return act.against(authors);
        }
        if (act.recipients().stream().anyMatch(fit::involvesActor)) {
            return act;
        }
        List<Integer> defied = act.category() == Category.PROTEST ? defiance.of(act, clause) : List.of();
        if (!defied.isEmpty()) {
            return act.against(defied);
        }
        List<Integer> deterred = act.category() == Category.MOBILIZE ? deterrence.of(act, clause) : List.of();
        if (!deterred.isEmpty()) {
            return act.against(deterred);
        }
        List<Integer> getters = act.category() == Category.AID ? getters(act, clause) : List.of();
        if (!getters.isEmpty()) {
            return act.against(getters);
        }
        List<Integer> enemies = act.category() == Category.ASSAULT ? enemies(act, clause) : List.of();
        if (!enemies.isEmpty()) {
            return act.against(enemies);
        }
        return before(clause).map(first -> sharing(act, clause, first)).orElse(act);
    }

    /** "took two towns in an advance against <b>the rebels</b>", "flew a raid, targeting <b>the rebels</b>". */
    private List<Integer> enemies(Act act, Clause clause) {
        Stream<Integer> against = COURSES.stream()
                .flatMap(preposition -> clause.all(preposition).stream())
                .flatMap(course -> clauses.at(course).stream())
                .flatMap(course -> course.all(AGAINST).stream());
        Stream<Integer> hit = clauses.children(clause.head(), "advcl", "dep").stream()
                .filter(verb -> verb > clause.head() && HITTING.contains(clauses.lemma(verb)))
                .filter(verb -> clauses.sentence().token(verb).tag().equals("VBG"))
                .flatMap(verb -> clauses.at(verb).stream())
                .flatMap(verb -> verb.all(Argument.OBJECT).stream());
        return strangers(act, Stream.concat(against, hit).toList());
    }

    /** "<b>Fiji</b> received boats [given by Chile]", "<b>Fiji's police</b> drive cars [given by Chile]". */
    private List<Integer> getters(Act act, Clause clause) {
        boolean given = clause.passive() && clauses.relation(clause.head()).equals("acl");
        return !given
                ? List.of()
                : strangers(
                        act,
                        clauses.governingVerb(clauses.governor(clause.head())).stream()
                                .flatMap(verb -> clauses.at(verb).stream())
                                .filter(verb -> GETTING.contains(verb.lemma()) && !verb.passive())
                                .flatMap(verb -> verb.all(Argument.SUBJECT).stream())
                                .toList());
    }

    private List<Integer> strangers(Act act, List<Integer> others) {
        return others.stream()
                .filter(fit::isActor)
                .filter(other -> act.actors().stream().noneMatch(actor -> fit.isSameSide(actor, other)))
                .toList();
    }

    /** "closed the strait, <b>which</b> Peru condemned": whoever did it is blamed, opposed or backed. */
    private List<Integer> authors(Act act, Clause clause) {
        boolean stance = act.mode().equals(Optional.of(Mode.ACCUSE_DISAPPROVE))
                || act.category() == Category.REJECT
                || act.category() == Category.SUPPORT;
        boolean which = stance
                && clauses.children(clause.head(), "obj").stream()
                        .anyMatch(object -> clauses.lemma(object).equals("which") && isBehindComma(object));
        Optional<Clause> deed = which ? clauses.governingVerb(clause.head()).flatMap(clauses::at) : Optional.empty();
        return deed
                .filter(verb -> !verb.passive() && !NO_DEEDS.contains(verb.lemma()) && isOfVerb(clause, verb))
                .filter(verb -> reading.apply(verb.head())
                        .filter(first -> isWord(first.category()))
                        .isEmpty())
                .map(verb -> verb.all(Argument.SUBJECT))
                .orElse(List.of())
                .stream()
                .filter(fit::isActor)
                .filter(doer -> act.actors().stream().noneMatch(actor -> fit.isSameSide(actor, doer)))
                .toList();
    }

    private boolean isBehindComma(int word) {
        return word > 0 && clauses.sentence().token(word - 1).text().equals(",");
    }

    /** What "which" takes up is all that the verb tells, or its object, or what hangs on that; not somebody, but for a place in which it is done. */
    private boolean isOfVerb(Clause relative, Clause verb) {
        int above = clauses.governor(relative.head());
        boolean where = clauses.preposition(above).equals("in") && fit.isPlace(above);
        return above == verb.head()
                || (where && clauses.ancestors(above).contains(verb.head()))
                || (!fit.isActor(above)
                        && verb.all(Argument.OBJECT).stream()
                                .anyMatch(object -> object == above
                                        || clauses.ancestors(above).contains(object)));
    }

    private static boolean isWord(Category category) {
        return switch (category) {
            case ACCUSE, REJECT, REQUEST, SUPPORT, THREATEN -> true;
            case AGREE, CONSULT, CONCEDE, COOPERATE, AID, RETREAT, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
                false;
        };
    }

    /** The clause whose subject this one shares: joined to it, or told beside it by a participle. */
    private Optional<Clause> before(Clause clause) {
        String relation = clauses.relation(clause.head());
        String tag = clauses.sentence().token(clause.head()).tag();
        boolean joined = relation.equals("conj");
        boolean beside =
                tag.equals("VBG") && (relation.equals("advcl") || relation.equals("dep") || relation.equals("xcomp"));
        boolean shares = (joined || beside)
                && clauses.children(clause.head(), "nsubj", "nsubj:pass", "mark", "case")
                        .isEmpty();
        return shares
                ? clauses.at(clauses.governor(clause.head()))
                        .filter(first ->
                                first.kind() == Clause.Kind.VERB && first.head() < clause.head() && !first.passive())
                : Optional.empty();
    }

    private Act sharing(Act act, Clause clause, Clause first) {
        return switch (act.category()) {
            case PROTEST -> act.things().isEmpty() ? asBefore(act, first) : act;
            case ACCUSE -> takesUp(clause) ? asBefore(act, first) : act;
            case ASSAULT -> joinedAgainst(act, fit.firstOf(first, List.of(AGAINST)));
            case SUPPORT ->
                clause.mood().negated() ? joinedAgainst(act, fit.firstOf(first, List.of(Argument.OBJECT))) : act;
            default -> act;
        };
    }

    /** "called the envoy honest but did not back <b>her</b>": directed at those before. */
    private Act joinedAgainst(Act act, List<Integer> others) {
        List<Integer> strangers = strangers(act, others);
        return strangers.isEmpty() ? act : act.against(strangers);
    }

    /** "condemned the raid, calling <b>it</b> barbaric". */
    private boolean takesUp(Clause clause) {
        return clause.all(Argument.OBJECT).stream()
                .allMatch(object -> TAKING_UP.contains(clauses.lemma(object))
                        || clauses.lemma(object).equals("they"));
    }

    /** Of the same kind as the act before, and directed at the same. */
    private Act asBefore(Act act, Clause first) {
        return reading.apply(first.head())
                .filter(before -> before.category() == act.category() && !before.together())
                .filter(before -> Stream.concat(before.actors().stream(), act.actors().stream())
                        .noneMatch(before.recipients()::contains))
                .map(before -> act.against(before.recipients(), before.things()))
                .orElse(act);
    }
}
