package org.chancery.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;
import org.chancery.event.Mode;

/** Makes the act of a wording from a clause that fits it: who is actor, who is recipient. */
final class Plain {

    /** "concern about the <b>number</b> of deaths": nobody is blamed for a figure. */
    private static final Set<String> SEQUEL = Set.of("then", "later", "afterwards", "subsequently");

    private static final Set<String> AMOUNTS = Set.of(
            "number",
            "amount",
            "size",
            "rate",
            "level",
            "lack",
            "rise",
            "increase",
            "cost",
            "price",
            "spread",
            "quality");

    /** "agreed to a ceasefire <b>in X</b>": whom the thing agreed concerns is no partner to it. */
    private static final List<String> CONTENTS = List.of("to", "on", "upon");

    private static final Set<String> POINTING = Set.of("it", "this", "that");

    private static final String AGAINST = "against";
    private static final String IN = "in";
    private static final String WITH = "with";
    private static final String BETWEEN = "between";
    private static final List<String> DOERS = List.of(Argument.OWNER, "by", "from", Argument.MODIFIER);
    private static final List<String> DOERS_OF_HARM = List.of("by", "from");

    private final Interpreter interpreter;
    private final Clauses clauses;
    private final Fit fit;
    private final Bystanders bystanders;
    private final Attendance attendance;
    private final Things things;
    private final NoParty noParty;

    Plain(Interpreter interpreter, Clauses clauses, Fit fit, Bystanders bystanders) {
        this.interpreter = interpreter;
        this.clauses = clauses;
        this.fit = fit;
        this.bystanders = bystanders;
        this.attendance = new Attendance(clauses, fit);
        this.noParty = new NoParty(clauses, fit);
        this.things = new Things(clauses, fit);
    }

    Act read(Wording wording, Clause clause) {
        Parts parts = clause.kind() == Clause.Kind.NOUN
                        && clause.all(Argument.SUBJECT).stream().allMatch(this::onlyPoints)
                ? wording.nounParts()
                : wording.verbParts();
        List<Integer> actors = actors(wording, parts, clause);
        List<Integer> named = recipients(wording, parts, clause, actors);
        List<Integer> concerned = named.isEmpty() && wording.category() == Category.AGREE
                ? bystanders.ofPhrases(clause, CONTENTS, actors)
                : List.<Integer>of();
        List<Integer> recipients = named.isEmpty() ? concerned : named;
        return new Act(
                wording.category(),
                wording.mode(),
                Stream.concat(Stream.of(clause), launches(wording, clause).stream())
                        .map(Clause::head)
                        .toList(),
                clause.head(),
                actors,
                recipients.stream()
                        .filter(head -> !(parts.together() && isSequel(head)))
                        .filter(head -> !noParty.is(head, wording.category()))
                        .filter(head -> !actors.contains(head)
                                && !(fit.areMany(actors) && fit.isAllOfThem(head) && isNoOther(head, actors)))
                        .filter(head ->
                                !fit.isActor(head) || actors.stream().noneMatch(actor -> fit.isSame(actor, head)))
                        .toList(),
                parts.together() ? List.of() : things.of(wording, parts, clause),
                parts.together() && concerned.isEmpty(),
                wording.status(),
                false,
                wording.cameo(),
                wording.contexts(),
                wording.id(),
                List.of(new Act.Step("act " + wording.id(), clause.head())),
                wording.free() || clause.kind() != Clause.Kind.NOUN,
                wording.popular(),
                wording.refused());
    }

    static boolean isInquiry(Wording wording) {
        return wording.mode().equals(Optional.of(Mode.ACCUSE_INVESTIGATE));
    }

    /** "<b>It</b> was the first visit by a Turkish president". */
    private boolean onlyPoints(int subject) {
        return POINTING.contains(clauses.sentence().token(subject).text().toLowerCase(Locale.ROOT))
                && !fit.isActor(subject);
    }

    private List<Integer> actors(Wording wording, Parts parts, Clause clause) {
        List<Integer> own = fit.heads(clause, parts.actors()).stream()
                .filter(head -> !(parts.together() && isSequel(head)) && !isVictim(wording, clause, head))
                .toList();
        boolean silent = wording.category() == Category.CONSULT
                && clause.kind() == Clause.Kind.NOUN
                && (!parts.together() || clause.all(WITH).stream().anyMatch(fit::isActor))
                && own.stream()
                        .allMatch(head -> !fit.involvesActor(head)
                                || clauses.preposition(head).equals(WITH));
        List<Clause> launches = launches(wording, clause);
        if (!launches.isEmpty()) {
            return launches.stream()
                    .flatMap(launch -> launch.all(Argument.SUBJECT).stream())
                    .toList();
        }
        if (own.isEmpty() && clause.passive()) {
            return mutual(wording.category(), clause);
        }
        List<Integer> attending = silent ? attendance.at(clause) : List.of();
        return attending.isEmpty()
                ? own
                : Stream.concat(attending.stream(), own.stream()).distinct().toList();
    }

    /** "a treaty was signed <b>between Chad and Mali</b>": those between whom it is done do it. */
    private List<Integer> mutual(Category category, Clause clause) {
        boolean mutual = switch (category) {
            case SUPPORT, AGREE, COOPERATE, CONSULT, RETREAT -> true;
            case CONCEDE, AID, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
        List<Integer> between = mutual ? clause.all(BETWEEN) : List.of();
        return fit.areMany(between) ? between : List.of();
    }

    /** "missiles [fired by Chad] hit a fort": a weapon does what those do who launch it, and the launch is no act of its own. */
    private List<Clause> launches(Wording wording, Clause clause) {
        boolean weapon = wording.category() == Category.ASSAULT
                && clause.kind() == Clause.Kind.VERB
                && clause.all(Argument.SUBJECT).stream().noneMatch(fit::involvesActor);
        return !weapon
                ? List.of()
                : clause.all(Argument.SUBJECT).stream()
                        .flatMap(subject -> clauses.children(subject, "acl").stream())
                        .flatMap(launch -> clauses.at(launch).stream())
                        .filter(launch -> launch.passive()
                                && launch.all(Argument.SUBJECT).stream().anyMatch(fit::involvesActor))
                        .toList();
    }

    /** "met the premier, <b>then the king</b>": another meeting. */
    private boolean isSequel(int head) {
        return clauses.children(head, "advmod").stream()
                .anyMatch(word -> word < head && SEQUEL.contains(clauses.lemma(word)));
    }

    /** "ordered <b>the reporter's</b> killing", but "<b>Iran's</b> killing of protesters". */
    private boolean isVictim(Wording wording, Clause noun, int owner) {
        return wording.category() == Category.ASSAULT
                && noun.kind() == Clause.Kind.NOUN
                && isSuffered(noun)
                && noun.all(Argument.OWNER).contains(owner)
                && fit.isSomebody(owner);
    }

    private List<Integer> recipients(Wording wording, Parts parts, Clause clause, List<Integer> actors) {
        if (blames(wording)) {
            return blamed(parts, clause);
        }
        List<Integer> victims = clause.all(Argument.OWNER).stream()
                .filter(owner -> isVictim(wording, clause, owner))
                .toList();
        if (!victims.isEmpty()) {
            return victims;
        }
        List<Integer> authors = authors(wording.category(), clause, actors);
        if (!authors.isEmpty()) {
            return authors;
        }
        List<Integer> told = told(wording, parts, clause, actors);
        if (!told.isEmpty()) {
            return isInquiry(wording) ? suspects(told) : told;
        }
        List<Integer> late = fit.late(clause, parts.recipients());
        if (!late.isEmpty() || wording.category() != Category.AID) {
            return late;
        }
        return bystanders.ofPurposes(clause, actors);
    }

    /** "rejected <b>Chad's</b> offer on fishing in Togo": what is refused or welcomed is its author's. */
    private List<Integer> authors(Category category, Clause clause, List<Integer> actors) {
        boolean answers =
                clause.kind() == Clause.Kind.VERB && (category == Category.REJECT || category == Category.SUPPORT);
        return !answers
                ? List.of()
                : clause.all(Argument.OBJECT).stream()
                        .filter(object -> !fit.isActor(object))
                        .flatMap(object -> clauses.at(object).stream())
                        .flatMap(object -> object.all(Argument.OWNER).stream())
                        .filter(owner -> fit.isActor(owner)
                                && !isSpeakers(owner)
                                && actors.stream()
                                        .noneMatch(actor -> fit.isSame(actor, owner)
                                                || fit.isOwn(actor, owner)
                                                || fit.isOwn(owner, actor)))
                        .toList();
    }

    /** "pledged <b>his country's</b> support". */
    private boolean isSpeakers(int owner) {
        return clauses.sentence().token(owner).tag().equals("PRP$")
                || clauses.children(owner, "nmod:poss").stream()
                        .anyMatch(each -> clauses.sentence().token(each).tag().equals("PRP$"));
    }

    /** In the roles of the clause; else inside its object: "opened talks <b>with X</b>". */
    private List<Integer> told(Wording wording, Parts parts, Clause clause, List<Integer> actors) {
        List<Integer> own = fit.firstOf(clause, parts.recipients());
        if (!own.isEmpty() || parts.recipients().contains(Parts.NOBODY)) {
            return own;
        }
        List<Integer> inObjects = clause.kind() == Clause.Kind.VERB
                ? withoutVenue(wording, bystanders.ofObjects(clause, actors, parts.together()), actors).stream()
                        .filter(head -> wording.category() != Category.MOBILIZE || !isCounted(clause, head))
                        .toList()
                : List.of();
        return inObjects.isEmpty() && !parts.together()
                ? bystanders.ofPhrases(clause, parts.recipients(), actors)
                : inObjects;
    }

    /** Whether a phrase names nobody but those who act: "the two governments" are others than two envoys who praise them. */
    private boolean isNoOther(int head, List<Integer> actors) {
        return !fit.isActor(head) || actors.stream().anyMatch(actor -> fit.isSameSide(actor, head));
    }

    /** "moved thousands of <b>soldiers</b> to Y", "sent a force of <b>troops</b>": who is moved is no other side. */
    private boolean isCounted(Clause clause, int head) {
        return clause.all(Argument.OBJECT).stream()
                .anyMatch(object -> fit.counted(object).contains(head)
                        || (clauses.governor(head) == object
                                && clauses.preposition(head).equals("of")));
    }

    /** "Chad and Mali signed an accord <b>in Algiers</b>": where two do it with each other is no third. */
    private List<Integer> withoutVenue(Wording wording, List<Integer> named, List<Integer> actors) {
        boolean mutual = switch (wording.category()) {
            case SUPPORT, AGREE, COOPERATE -> fit.areMany(actors);
            default -> false;
        };
        return mutual
                ? named.stream()
                        .filter(head -> !(clauses.preposition(head).equals(IN) && fit.isPlace(head)))
                        .toList()
                : named;
    }

    /** "an inquiry into the death of <b>a reporter</b>": whoever suffered is not suspected, but whoever is said to have done it. */
    private List<Integer> suspects(List<Integer> named) {
        return named.stream()
                .flatMap(head -> fit.isActor(head) || !fit.isHarm(head)
                        ? Stream.of(head)
                        : clauses.at(head).stream().flatMap(harm -> doersOfHarm(harm).stream()))
                .toList();
    }

    private static boolean blames(Wording wording) {
        return wording.category() == Category.ACCUSE && !isInquiry(wording);
    }

    /** Who is blamed: the one named, or the doer of the deed named, never its victim ("condemned <b>X's</b> bombing of Y"). */
    private List<Integer> blamed(Parts parts, Clause clause) {
        List<Integer> own = blamed(parts.recipients(), clause);
        if (!own.isEmpty() || clause.kind() != Clause.Kind.VERB) {
            return own;
        }
        List<Integer> inObjects = clause.all(Argument.OBJECT).stream()
                .filter(object -> !fit.isHarm(object))
                .flatMap(object -> clauses.at(object).stream())
                .flatMap(object -> blamed(parts.recipients(), object).stream())
                .toList();
        boolean repressed =
                inObjects.isEmpty() && clause.all(Argument.OBJECT).stream().anyMatch(fit::isRepression);
        return repressed ? clause.all(IN).stream().filter(fit::isPlace).toList() : inObjects;
    }

    private List<Integer> blamed(List<String> roles, Clause clause) {
        for (String role : roles) {
            List<Integer> found = accused(role, clause).stream()
                    .flatMap(head -> clauses.withConjuncts(head).stream())
                    .flatMap(head -> doers(head).stream())
                    .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "filed a case [against <b>X</b>] at the court": whom a charge is against goes before where it is filed. */
    private List<Integer> accused(String role, Clause clause) {
        List<Integer> own = role.indexOf('.') < 0 ? clause.all(role) : fit.inRole(clause, role);
        if (!own.isEmpty() || !role.equals(AGAINST)) {
            return own;
        }
        List<Integer> inObjects = clause.all(Argument.OBJECT).stream()
                .flatMap(object -> clauses.at(object).stream())
                .flatMap(object -> object.all(AGAINST).stream())
                .toList();
        return inObjects.isEmpty() ? fit.late(clause, List.of(AGAINST)) : inObjects;
    }

    private List<Integer> doers(int head) {
        if (AMOUNTS.contains(clauses.lemma(head))) {
            return List.of();
        }
        if (fit.isActor(head)) {
            return List.of(head);
        }
        Optional<Act> deed = interpreter.atNoun(head);
        if (deed.isPresent()) {
            return deed.get().actors();
        }
        List<Integer> counted = fit.counted(head);
        if (!counted.isEmpty() && owners(head).isEmpty()) {
            return counted.stream().flatMap(inner -> doers(inner).stream()).toList();
        }
        return fit.involvesActor(head) && !fit.isHarm(head)
                ? List.of(head)
                : clauses.at(head).map(this::doersOfHarm).orElse(List.of());
    }

    /** Whoever is said to have done it; what only a state does is done by the one in whose land it is done. */
    private List<Integer> doersOfHarm(Clause noun) {
        List<Integer> told = fit.firstOf(noun, isSuffered(noun) ? DOERS_OF_HARM : DOERS);
        return told.isEmpty() && fit.isRepression(noun.head()) ? places(noun) : told;
    }

    /** "arrests <b>in Chad</b>", "arrests of [teachers <b>in Chad</b>]". */
    private List<Integer> places(Clause noun) {
        return Stream.concat(
                        noun.all(IN).stream(),
                        noun.all("of").stream()
                                .flatMap(inner -> clauses.at(inner).stream())
                                .flatMap(inner -> inner.all(IN).stream()))
                .filter(fit::isPlace)
                .toList();
    }

    private List<Integer> owners(int head) {
        return clauses.children(head, "nmod:poss").stream().filter(fit::isActor).toList();
    }

    /** "<b>his</b> arrest", but "<b>Iran's</b> execution of four men": alone, the owner of a harm suffered it. */
    private boolean isSuffered(Clause noun) {
        return fit.isHarm(noun.head()) && !noun.has("of");
    }
}
