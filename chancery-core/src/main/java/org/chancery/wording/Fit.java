package org.chancery.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.chancery.actor.Actor;
import org.chancery.actor.Cast;
import org.chancery.actor.Sector;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/** Whether the words of a clause fill a frame. */
final class Fit {

    private static final Set<String> BODIES = Set.of("UNO", "EUR", "IGO");

    private static final String BY = "by";
    private static final String OF = "of";
    private static final String HARM = "harm";
    private static final String TERRITORY = "territory";
    private static final String REPRESSION = "repression";

    private static final Set<String> PARTIES = Set.of(
            "side",
            "country",
            "nation",
            "state",
            "party",
            "government",
            "neighbor",
            "neighbour",
            "leader",
            "ally",
            "capital");
    private static final Set<String> ADDRESSED = Set.of(
            "country",
            "nation",
            "state",
            "government",
            "neighbor",
            "neighbour",
            "leader",
            "ally",
            "world",
            "community",
            "member");
    private static final Set<String> TOGETHER = Set.of("two", "both", "three", "they", "their");

    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Cast cast;
    private final Antecedents antecedents;
    private final LatePhrases late;
    private final Roles roles;

    Fit(Lexicon lexicon, Clauses clauses, Cast cast) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.cast = cast;
        this.antecedents = new Antecedents(clauses);
        this.late = new LatePhrases(clauses, this::isActor);
        this.roles = new Roles(clauses, this::isActor);
    }

    boolean fits(Trigger trigger, Clause clause) {
        if (trigger.with().isEmpty()) {
            return true;
        }
        String with = trigger.with().get();
        return clause.kind() == Clause.Kind.VERB ? goesWith(clause, with) : hasModifier(clause.head(), with);
    }

    /** A particle, or several words that all stand with the verb: "pull <b>out of</b>", "close <b>ranks behind</b>". */
    private boolean goesWith(Clause clause, String with) {
        return clause.particles().contains(with)
                || (with.indexOf(' ') > 0 && Stream.of(with.split(" ")).allMatch(word -> standsWith(clause, word)));
    }

    private boolean standsWith(Clause clause, String word) {
        return clause.particles().contains(word)
                || clause.arguments().stream()
                        .map(Argument::head)
                        .anyMatch(head -> clauses.sentence().token(head).text().equals(word)
                                || clauses.children(head, "nmod").stream()
                                        .anyMatch(inner ->
                                                clauses.preposition(inner).equals(word)));
    }

    /** The first slot that is not filled. */
    Optional<Frame.Slot> missing(Frame frame, Clause clause) {
        return frame.slots().stream().filter(slot -> !fills(slot, clause)).findFirst();
    }

    private boolean fills(Frame.Slot slot, Clause clause) {
        if (slot.isUntold(clause)) {
            return true;
        }
        boolean filled = slot.roles().stream()
                .flatMap(role -> inRole(clause, role).stream())
                .anyMatch(
                        each -> clauses.withConjuncts(each).stream().anyMatch(head -> fillsAny(slot.fillers(), head)));
        return filled != slot.forbidden();
    }

    /** Heads in a role, see {@link Roles}; "<b>Chad's</b> killing of three nuns" is by Chad. */
    List<Integer> inRole(Clause clause, String role) {
        boolean owned = role.equals(BY)
                && clause.kind() == Clause.Kind.NOUN
                && clause.has(OF)
                && !clause.has(BY)
                && isHarm(clause.head());
        return owned ? clause.all(Argument.OWNER) : roles.of(clause, role);
    }

    boolean fillsAny(List<Filler> fillers, int head) {
        return fillers.stream().anyMatch(filler -> fills(filler, head) || fillsInside(filler, head));
    }

    /** "a number of troops", "thousands of soldiers": what is counted counts. */
    private boolean fillsInside(Filler filler, int head) {
        return counted(head).stream().anyMatch(child -> fills(filler, child));
    }

    /** What a word of quantity counts: "a number of <b>troops</b>". */
    List<Integer> counted(int head) {
        return Quantities.counted(clauses, head);
    }

    private boolean fills(Filler filler, int head) {
        return fillsByWord(filler, clauses.lemma(head), head)
                || office(head).filter(noun -> fillsByWord(filler, noun, head)).isPresent()
                || antecedents
                        .of(head)
                        .filter(noun -> fillsByWord(filler, clauses.lemma(noun), noun))
                        .isPresent();
    }

    /** "summoned Ambassador Anna Tal": what a name stands for is the noun before it. */
    private Optional<String> office(int head) {
        return clauses.sentence().token(head).isProperNoun()
                ? cast.at(clauses.sentence().index(), head).stream()
                        .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                        .flatMap(actor -> actor.office().stream())
                        .map(office ->
                                office.substring(office.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                        .findFirst()
                : Optional.empty();
    }

    private boolean fillsByWord(Filler filler, String lemma, int head) {
        return switch (filler.kind()) {
            case WORD -> lemma.equals(filler.word());
            case PHRASE -> lemma.equals(filler.word()) && hasModifier(head, filler.modifier());
            case NOUN_CLASS -> isOfClass(filler.word(), lemma, head);
            case ACTOR -> involvesActor(head);
            case PERSON ->
                namesPerson(head) || clauses.children(head, "appos").stream().anyMatch(this::namesPerson);
            case STATE -> isAny(head, Actor.Kind.STATE);
            case COUNTRIES -> isOfCountries(head);
            case PLACE -> isAny(head, Actor.Kind.STATE, Actor.Kind.PLACE);
            case INFINITIVE -> clauses.isInfinitive(head);
            case SUBJUNCTIVE -> clauses.isSubjunctive(head);
            case AFFIRMED ->
                clauses.at(head).filter(told -> !told.mood().negated()).isPresent();
            case ANYTHING -> true;
        };
    }

    private boolean isOfClass(String nounClass, String lemma, int head) {
        return lexicon.isInClass(lemma, nounClass)
                || lexicon.modifiers(lemma, nounClass).stream().anyMatch(before -> hasModifier(head, before));
    }

    private boolean namesPerson(int head) {
        return isAny(head, Actor.Kind.PERSON, Actor.Kind.OFFICIAL, Actor.Kind.GROUP);
    }

    private boolean isOfCountries(int head) {
        return clauses.withConjuncts(head).stream()
                        .flatMap(each -> actors(each).stream())
                        .flatMap(actor -> actor.country().stream())
                        .distinct()
                        .count()
                > 1;
    }

    private boolean isAny(int head, Actor.Kind... kinds) {
        return cast.at(clauses.sentence().index(), head).stream()
                .anyMatch(actor -> List.of(kinds).contains(actor.kind()));
    }

    /** A person, or people taken together who bear no arms. */
    boolean isSomebody(int head) {
        return cast.at(clauses.sentence().index(), head).stream()
                .anyMatch(actor -> isPerson(actor) && actor.sectors().stream().noneMatch(Sector::isArmed));
    }

    private static boolean isPerson(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                || actor.kind() == Actor.Kind.OFFICIAL
                || actor.kind() == Actor.Kind.GROUP;
    }

    boolean isActor(int head) {
        return !cast.at(clauses.sentence().index(), head).isEmpty();
    }

    /** An actor, or a phrase that names one inside: "a U.S. court's decision". */
    boolean involvesActor(int head) {
        int sentence = clauses.sentence().index();
        return clauses.withConjuncts(head).stream()
                .anyMatch(each -> !cast.at(sentence, each).isEmpty()
                        || !cast.within(sentence, each).isEmpty());
    }

    /** True for somebody who meets others or visits them on public business: a person, a state, those who govern. */
    boolean canMeet(int head) {
        List<Actor> own = cast.at(clauses.sentence().index(), head);
        return !own.isEmpty()
                && own.stream()
                        .allMatch(actor -> actor.kind() == Actor.Kind.PERSON
                                || actor.kind() == Actor.Kind.OFFICIAL
                                || actor.kind() == Actor.Kind.STATE
                                || governs(actor));
    }

    /** True if a phrase names a country or a place. */
    boolean isPlace(int head) {
        return isAny(head, Actor.Kind.STATE, Actor.Kind.PLACE);
    }

    /** True of a thing that only has a place in front of it: "the <b>Lugano</b> accord". */
    boolean isNamedAfterPlace(int head) {
        List<Actor> inside = isActor(head) ? List.of() : actors(head);
        return !inside.isEmpty()
                && inside.stream().allMatch(actor -> actor.kind() == Actor.Kind.PLACE)
                && !isOfClass(TERRITORY, clauses.lemma(head), head)
                && clauses.children(head, "nmod:poss", "nmod").isEmpty();
    }

    /** True for a body of states. */
    boolean isBodyOfStates(int head) {
        List<Actor> named = actors(head);
        return !named.isEmpty()
                && named.stream()
                        .allMatch(actor -> BODIES.contains(actor.country().orElse("")));
    }

    /** True if a phrase names a place of no known country: nobody is there. */
    boolean isMerePlace(int head) {
        List<Actor> named = actors(head);
        return !named.isEmpty()
                && named.stream()
                        .allMatch(actor -> actor.kind() == Actor.Kind.PLACE
                                && actor.country().isEmpty());
    }

    /** True if whoever is named with the noun suffered it: "the killing <b>of protesters</b>", "<b>his</b> arrest". */
    boolean isHarm(int head) {
        return isOfClass(HARM, clauses.lemma(head), head);
    }

    /** True for what only those do who rule: "the <b>crackdown</b> in Chad". */
    boolean isRepression(int head) {
        return isOfClass(REPRESSION, clauses.lemma(head), head);
    }

    /** True if the one is the other's own state, or a body under its government. */
    boolean isOwn(int actor, int other) {
        return anyPair(
                actor,
                other,
                (a, b) -> a.country().isPresent()
                        && a.country().equals(b.country())
                        && (b.kind() == Actor.Kind.STATE || isAbove(a, b) || (governs(a) && isUnderGovernment(b))));
    }

    /** The body of states for which somebody speaks: "the UN chief repeated <b>the UN's</b> commitment". */
    private static boolean isAbove(Actor actor, Actor body) {
        return body.kind() == Actor.Kind.ORGANIZATION
                && BODIES.contains(body.country().orElse(""))
                && actor.kind() != Actor.Kind.ORGANIZATION;
    }

    /** True if the one speaks for the other: an ambassador or a minister for his state. */
    boolean speaksFor(int actor, int other) {
        return anyPair(
                actor,
                other,
                (a, b) -> a.country().isPresent()
                        && a.country().equals(b.country())
                        && governs(a)
                        && (governs(b) || b.kind() == Actor.Kind.PLACE));
    }

    private static boolean governs(Actor actor) {
        return actor.sectors().isEmpty()
                ? actor.kind() == Actor.Kind.STATE
                : actor.sectors().get(0) == Sector.GOV;
    }

    private static boolean isUnderGovernment(Actor actor) {
        return actor.kind() == Actor.Kind.ORGANIZATION
                && actor.sectors().stream()
                        .anyMatch(sector -> sector == Sector.GOV || sector == Sector.MIL || sector == Sector.COP);
    }

    /** True if both phrases name the same actor. */
    boolean isSame(int one, int other) {
        return one == other || anyPair(one, other, Actor::isSame);
    }

    /** True if both phrases name actors of the same country, or the same actor. */
    boolean isSameSide(int one, int other) {
        return isSame(one, other)
                || anyPair(
                        one,
                        other,
                        (a, b) -> a.country().isPresent() && a.country().equals(b.country()));
    }

    private boolean anyPair(int one, int other, BiPredicate<Actor, Actor> test) {
        return actors(one).stream().anyMatch(a -> actors(other).stream().anyMatch(b -> test.test(a, b)));
    }

    private List<Actor> actors(int head) {
        int sentence = clauses.sentence().index();
        List<Actor> own = cast.at(sentence, head);
        return own.isEmpty() ? cast.within(sentence, head) : own;
    }

    /** A modifier, an owner or an of-complement with this lemma or, with a dollar sign, of this class. */
    boolean hasModifier(int head, String wanted) {
        return clauses.children(head, "compound", "amod", "nmod:poss", "nmod").stream()
                .anyMatch(child -> matches(clauses.lemma(child), wanted)
                        || clauses.sentence().token(child).text().equals(wanted)
                        || clauses.children(child, "conj", "compound", "amod").stream()
                                .anyMatch(inner -> matches(clauses.lemma(inner), wanted)));
    }

    private boolean matches(String lemma, String wanted) {
        return wanted.startsWith("$") ? lexicon.isInClass(lemma, wanted.substring(1)) : lemma.equals(wanted);
    }

    /** Heads of the roles in which there is somebody. */
    List<Integer> heads(Clause clause, List<String> roles) {
        return roles.stream()
                .flatMap(role -> inRole(clause, role).stream())
                .distinct()
                .toList();
    }

    /** True if more than one actor is named by these heads: "the Iraqi and Syrian premiers". */
    boolean areMany(List<Integer> heads) {
        return heads.stream()
                        .flatMap(head -> clauses.withConjuncts(head).stream())
                        .distinct()
                        .mapToInt(head -> actors(head).size())
                        .sum()
                > 1;
    }

    /** "between <b>the two sides</b>": those named already, all together. */
    boolean isAllOfThem(int head) {
        return PARTIES.contains(clauses.lemma(head))
                && clauses.children(head, "nummod", "det", "det:predet", "amod", "nmod:poss").stream()
                        .anyMatch(word -> TOGETHER.contains(clauses.lemma(word)));
    }

    /** "urged <b>states</b> to cut ties with X": somebody is addressed, but nobody in particular. */
    boolean addressesAnybody(Clause clause, List<String> roles, int content) {
        return roles.stream()
                .flatMap(role -> inRole(clause, role).stream())
                .anyMatch(head -> head != content && ADDRESSED.contains(clauses.lemma(head)) && !involvesActor(head));
    }

    /** Heads of the first of these roles in which there is somebody. */
    List<Integer> firstOf(Clause clause, List<String> roles) {
        for (String role : roles) {
            List<Integer> found =
                    inRole(clause, role).stream().filter(this::involvesActor).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** A phrase of one of these roles that the parser hangs on whatever stands before it, see {@link LatePhrases}. */
    List<Integer> late(Clause clause, List<String> roles) {
        return late.of(clause, roles);
    }
}
