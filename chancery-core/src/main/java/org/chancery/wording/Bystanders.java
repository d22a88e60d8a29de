package org.chancery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/**
 * Who is named inside a clause or noun phrase: the parties of a demand whose content has no category, those to whom a promised loan goes.
 *
 * <p>Looks in the roles of the phrase itself, in order of preference, then inside its objects, complements and purposes. Those of
 * another country go before those of the same one: in "Chad will withdraw its troops from Niger" Niger is the other side.
 */
final class Bystanders {

    private static final int DEPTH = 5;

    private static final List<String> VERB_ROLES = List.of(
            Argument.OBJECT,
            Argument.INDIRECT,
            "with",
            "to",
            "against",
            "on",
            "from",
            "for",
            "into",
            "toward",
            "towards",
            "over",
            "between",
            "of",
            "in",
            "at",
            Argument.SUBJECT);
    /** "a petition filed <b>by X</b> against Y" is X's. */
    private static final List<String> PASSIVE_ROLES = Stream.concat(Stream.of(Argument.SUBJECT), VERB_ROLES.stream())
            .distinct()
            .toList();

    private static final List<String> NOUN_ROLES = List.of(
            "to",
            "with",
            "on",
            "against",
            "into",
            "for",
            "from",
            "between",
            "among",
            "of",
            "over",
            "at",
            "by",
            "in",
            "in relation to",
            "toward",
            "towards",
            "about",
            Argument.SUBJECT,
            Argument.OWNER,
            Argument.MODIFIER);
    /** Further inside, a word before a noun is too far off: "asked for clarifications of <b>EU</b> law" asks the EU nothing. */
    private static final List<String> INNER_NOUN_ROLES =
            NOUN_ROLES.stream().filter(role -> !role.equals(Argument.MODIFIER)).toList();

    private static final List<String> COMPANY = List.of("with", "between", "among", "to");
    private static final List<String> VERB_INSIDE =
            List.of(Argument.OBJECT, Argument.CLAUSE, "to", "in", "for", "of", "on", "with", Argument.PURPOSE);
    private static final List<String> NOUN_INSIDE = List.of(Argument.CLAUSE, "of", "on", "for", "to", "in", "with");

    private static final List<String> WHERE = List.of("in", "at");

    /** What is made by these is nobody yet: "agreed to set up <b>a joint force</b>". */
    private static final Set<String> MAKING =
            Set.of("establish", "create", "form", "found", "build", "construct", "set", "launch");
    /** Nor is what a thing becomes by these: "turn the palace into <b>a church</b>". */
    private static final Set<String> CHANGING = Set.of("turn", "convert", "transform", "change", "rebuild");

    private static final Set<String> BECOMING = Set.of("into", "to");
    /** What something consists of is no other side: "a force <b>made up of Chadian troops</b>". */
    private static final Set<String> CONSISTING = Set.of("comprise", "compose", "consist", "include");
    /** "in the wake of the <b>Peruvian</b> report": what was before it, and where one is at the time. */
    private static final Map<String, Set<String>> CIRCUMSTANCES = Map.of(
            "in",
            Set.of("wake", "aftermath", "midst", "course", "context", "light", "run-up", "absence"),
            "on",
            Set.of("visit", "trip", "tour", "sideline", "sidelines", "margin", "eve", "anniversary"));

    private final Clauses clauses;
    private final Fit fit;

    Bystanders(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** Those named inside the objects of a clause, other than those who act: "a warning to <b>X</b>", "an agreement with <b>X</b>". */
    List<Integer> ofObjects(Clause clause, List<Integer> actors, boolean together) {
        if (together) {
            return clause.all(Argument.OBJECT).stream()
                    .flatMap(object -> clauses.at(object).stream())
                    .flatMap(object -> fit.firstOf(object, COMPANY).stream())
                    .toList();
        }
        for (int object : clause.all(Argument.OBJECT)) {
            for (int each : clauses.withConjuncts(object)) {
                List<Integer> named =
                        clause.passive() && fit.isActor(each) ? List.<Integer>of() : others(each, actors, DEPTH - 1);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** Those named inside the phrases in these roles: "mobilised for a battle <b>against X</b>", "conceded to demands <b>of X</b>". */
    List<Integer> ofPhrases(Clause clause, List<String> roles, List<Integer> actors) {
        return roles.stream()
                .flatMap(role -> clause.all(role).stream())
                .filter(head -> !isCircumstance(head))
                .map(head -> others(head, actors, DEPTH - 1))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Those whom it is done for: "gave vaccines to help <b>X</b>". */
    List<Integer> ofPurposes(Clause clause, List<Integer> actors) {
        List<Integer> purposes = new ArrayList<>(inside(clause, List.of(Argument.PURPOSE, Argument.CLAUSE)));
        clause.all(Argument.OBJECT).stream()
                .flatMap(object -> clauses.at(object).stream())
                .forEach(object -> purposes.addAll(object.all(Argument.CLAUSE)));
        return purposes.stream()
                .map(purpose -> others(purpose, actors, DEPTH))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Those named at or inside this word, other than those who act. */
    List<Integer> of(int head, List<Integer> actors) {
        boolean noun = clauses.at(head)
                .map(clause -> clause.kind() == Clause.Kind.NOUN)
                .orElse(true);
        if (noun && fit.isActor(head) && actors.stream().noneMatch(actor -> fit.isSame(actor, head))) {
            return List.of(head);
        }
        List<Integer> doers = noun ? List.of() : doers(head, actors);
        return doers.isEmpty() ? others(head, actors, DEPTH) : doers;
    }

    /** "demanded that <b>the police</b> explain", "alleged that <b>the mayor's</b> plan would cost jobs": whoever is to do it, or whose doing it is. */
    private List<Integer> doers(int verb, List<Integer> actors) {
        return clauses.at(verb).map(clause -> clause.all(Argument.SUBJECT)).orElse(List.of()).stream()
                .flatMap(doer -> fit.isActor(doer)
                        ? Stream.of(doer)
                        : clauses.at(doer).stream().flatMap(noun -> noun.all(Argument.OWNER).stream()))
                .filter(doer -> fit.isActor(doer) && actors.stream().noneMatch(actor -> fit.isSame(actor, doer)))
                .toList();
    }

    private List<Integer> others(int head, List<Integer> actors, int depth) {
        IntPredicate other = each -> actors.stream().noneMatch(actor -> isItself(actor, each));
        IntPredicate foreign = each -> actors.stream().noneMatch(actor -> fit.isSameSide(actor, each));
        List<Integer> found = search(head, new Wanted(foreign, other), depth, true);
        return found.isEmpty() ? search(head, new Wanted(other, other), depth, true) : found;
    }

    /** "withdraw <b>its troops</b>": what is said to be somebody's own is no other side. */
    private boolean isOwn(int head) {
        return isPossessive(head)
                || clauses.children(head, "nmod:poss").stream().anyMatch(this::isPossessive);
    }

    /** "clarifications of <b>EU</b> law": a word before a noun, too far inside to be meant. */
    private boolean isOnlyDescribed(int head) {
        return !fit.isActor(head)
                && clauses.children(head, "nmod:poss", "nmod", "conj").isEmpty();
    }

    private boolean isPossessive(int head) {
        return clauses.sentence().token(head).tag().equals("PRP$");
    }

    /** The same actor, or its own country: "Lam will reform <b>Hong Kong</b>'s police" is towards nobody; neither are its own bodies. */
    private boolean isItself(int actor, int other) {
        return fit.isSame(actor, other) || fit.isOwn(actor, other);
    }

    private boolean isContents(int participle) {
        return CONSISTING.contains(clauses.lemma(participle))
                || clauses.at(participle)
                        .filter(clause -> clause.lemma().equals("make")
                                && clause.particles().contains("up"))
                        .isPresent();
    }

    private boolean isCircumstance(int head) {
        return CIRCUMSTANCES.getOrDefault(clauses.preposition(head), Set.of()).contains(clauses.lemma(head));
    }

    private boolean isMade(Clause clause, int head) {
        return (MAKING.contains(clause.lemma()) && clause.all(Argument.OBJECT).contains(head))
                || (CHANGING.contains(clause.lemma())
                        && BECOMING.contains(clauses.preposition(head))
                        && clauses.governor(head) == clause.head());
    }

    /**
     * Who is looked for.
     *
     * @param best whom the search is for
     * @param other whoever is not the one who acts
     */
    private record Wanted(IntPredicate best, IntPredicate other) {

        boolean test(int head) {
            return best.test(head);
        }
    }

    /** "records of <b>the ministry's</b> sale of arms to Chad": whose deed it is stands before those it is done to. */
    private List<Integer> owners(Clause noun, Wanted wanted) {
        List<Integer> spokenOf = spokenOf(noun, wanted);
        return !spokenOf.isEmpty() ? spokenOf : parties(noun, Argument.OWNER, wanted);
    }

    /** "the claim that <b>the mayor</b> was the owner of a bank in Chad": what is said is said of him. */
    private List<Integer> spokenOf(Clause noun, Wanted wanted) {
        return parties(noun, Argument.SUBJECT, wanted);
    }

    private List<Integer> parties(Clause noun, String role, Wanted wanted) {
        return noun.all(role).stream()
                .filter(owner ->
                        fit.isActor(owner) && !isOwn(owner) && wanted.other().test(owner))
                .toList();
    }

    private List<Integer> search(int head, Wanted wanted, int depth, boolean top) {
        if (depth == 0) {
            return List.of();
        }
        if (clauses.at(head).isEmpty()) {
            return ofPronoun(head, wanted, depth);
        }
        Clause clause = clauses.at(head).get();
        boolean noun = clause.kind() == Clause.Kind.NOUN;
        List<Integer> owners = noun ? (top ? spokenOf(clause, wanted) : owners(clause, wanted)) : List.of();
        if (!owners.isEmpty()) {
            return owners.stream().filter(wanted::test).toList();
        }
        for (String role :
                noun ? (top ? NOUN_ROLES : INNER_NOUN_ROLES) : clause.passive() ? PASSIVE_ROLES : VERB_ROLES) {
            List<Integer> found = clause.all(role).stream()
                    .filter(each -> fit.involvesActor(each) && !isOwn(each) && wanted.test(each))
                    .filter(each -> !(WHERE.contains(role) && fit.isMerePlace(each)))
                    .filter(each -> !isCircumstance(each) && !isMade(clause, each))
                    .filter(each -> top || !role.equals("of") || !isOnlyDescribed(each))
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int inner : noun ? insideNoun(clause) : inside(clause, VERB_INSIDE)) {
            List<Integer> found = search(inner, wanted, depth - 1, false);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "[those <b>affected in Sudan</b>]": what is said of people who are only pointed at. */
    private List<Integer> ofPronoun(int pronoun, Wanted wanted, int depth) {
        return clauses.children(pronoun, "acl").stream()
                .map(said -> search(said, wanted, depth - 1, false))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Complements, and what is said of the noun: "sanctions <b>imposed</b> on X", "an offer <b>made</b> by X". */
    private List<Integer> insideNoun(Clause noun) {
        List<Integer> inside = inside(noun, NOUN_INSIDE);
        clauses.children(noun.head(), "acl").stream()
                .filter(each -> !inside.contains(each) && !isContents(each))
                .forEach(inside::add);
        return inside;
    }

    private List<Integer> inside(Clause clause, List<String> roles) {
        List<Integer> inside = new ArrayList<>();
        for (String role : roles) {
            clause.all(role).stream()
                    .filter(head -> !clauses.isMarked(head, "whether", "if") && !isCircumstance(head))
                    .forEach(head -> inside.addAll(clauses.withConjuncts(head)));
        }
        return inside;
    }
}
