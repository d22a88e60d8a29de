package org.chancery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.wording.Operator.Subject;

/** Finds who takes part in what an operator makes: its own subject, whoever it turns to, and those of the inner act. */
final class OperatorSides {

    private static final Set<String> BEHIND = Set.of("from", "by");

    private final Interpreter interpreter;
    private final Clauses clauses;
    private final Fit fit;
    private final Bystanders bystanders;

    OperatorSides(Interpreter interpreter, Clauses clauses, Fit fit, Bystanders bystanders) {
        this.interpreter = interpreter;
        this.clauses = clauses;
        this.fit = fit;
        this.bystanders = bystanders;
    }

    /**
     * What an operator takes.
     *
     * @param head the word in its role
     * @param act the act it tells of, if any
     * @param isClause false if it is a noun
     */
    record Taken(int head, Optional<Act> act, boolean isClause) {}

    /** Who takes part, on either side. */
    record Sides(List<Integer> actors, List<Integer> recipients) {}

    /** The operator only carries the act: its subject joins in. */
    Sides merged(Operator operator, Clause clause, Act inner) {
        List<Integer> subjects = joining(subjects(operator, clause, inner), inner);
        List<Integer> others = othersOf(operator, clause, inner, subjects);
        if (isHost(operator, inner, subjects)) {
            return new Sides(inner.actors(), subjects);
        }
        if (isOfOthers(operator, inner)) {
            return new Sides(inner.actors(), inner.recipients());
        }
        return switch (operator.subject()) {
            case ACTOR, INNER_ACTOR ->
                new Sides(
                        join(subjects, others(subjects, inner)),
                        inner.recipients().isEmpty() ? others : without(inner.recipients(), subjects));
            case INNER_RECIPIENT ->
                new Sides(
                        inner.actors().isEmpty() ? others : without(inner.actors(), subjects),
                        subjects.isEmpty() ? inner.recipients() : join(subjects, people(inner.recipients())));
            case NOBODY -> new Sides(inner.actors(), inner.recipients().isEmpty() ? others : inner.recipients());
        };
    }

    /** Whoever stands in the operator's roles, or for an act of force inside what stands there: "launched a raid on [a base in <b>Chad</b>]". */
    private List<Integer> othersOf(Operator operator, Clause clause, Act inner, List<Integer> subjects) {
        if (operator.subject() == Subject.NOBODY && comesAfterAnother(clause)) {
            return List.of();
        }
        List<Integer> named = fit.firstOf(clause, operator.parts().recipients()).stream()
                .filter(head -> !inner.heads().contains(head) && !subjects.contains(head))
                .filter(head -> !isMeans(inner, head, subjects))
                .toList();
        if (named.isEmpty() && inner.mode().equals(Optional.of(Mode.CONSULT_THIRD_PARTY))) {
            return bystanders.ofPurposes(clause, subjects);
        }
        if (!named.isEmpty() || !inner.recipients().isEmpty()) {
            return named;
        }
        List<Integer> inside = inner.category() == Category.ASSAULT
                ? bystanders.ofPhrases(clause, operator.parts().recipients(), subjects)
                : List.of();
        return inside.isEmpty() ? without(lateOthers(operator, clause), subjects) : inside;
    }

    /** "The strike followed [attacks on <b>Chad</b>]": what another act was directed at is no other side of this one. */
    private boolean comesAfterAnother(Clause clause) {
        return clause.all(Argument.OBJECT).stream()
                .anyMatch(object -> interpreter.atNoun(object).isPresent());
    }

    /** Not those with whom it is done: "took part in a protest <b>with X</b>". */
    private List<Integer> lateOthers(Operator operator, Clause clause) {
        return fit.late(clause, operator.parts().recipients()).stream()
                .filter(head -> !clauses.preposition(head).equals("with"))
                .toList();
    }

    /** The operator makes another act: its subject acts on the one addressed, else on those of the inner act. */
    Sides replaced(Operator operator, Clause clause, Taken taken) {
        List<Integer> subjects = fit.heads(clause, operator.parts().actors()).stream()
                .flatMap(head -> takingPart(head).stream())
                .toList();
        List<Integer> addressed = addressed(operator, clause, taken);
        if (!addressed.isEmpty()) {
            return new Sides(subjects, without(addressed, subjects));
        }
        if (operator.parts().recipients().contains(Parts.NOBODY)
                || (taken.isClause()
                        && fit.addressesAnybody(clause, operator.parts().recipients(), taken.head()))) {
            return new Sides(subjects, List.of());
        }
        if (fit.areMany(subjects) && taken.act().filter(Act::together).isPresent()) {
            return new Sides(subjects, List.of());
        }
        List<Integer> acting = join(subjects, controlling(clause, taken));
        List<Integer> concerned = without(concerned(operator, taken, acting), subjects).stream()
                .filter(head -> !isOfSubject(head, subjects))
                .toList();
        return new Sides(
                subjects,
                concerned.isEmpty() ? without(fit.late(clause, operator.parts().recipients()), subjects) : concerned);
    }

    /** "friends <b>of the mayor</b> alleged that he was drugged": the one whose people speak is no other side. */
    private boolean isOfSubject(int head, List<Integer> subjects) {
        return clauses.sentence().token(head).tag().equals("PRP")
                && subjects.stream()
                        .flatMap(subject -> clauses.children(subject, "nmod", "nmod:poss").stream())
                        .anyMatch(owner -> fit.isActor(owner) && fit.isSame(owner, head));
    }

    /** Whom the operator turns to, whoever is to do the inner act. */
    List<Integer> addressed(Operator operator, Clause clause, Taken taken) {
        return fit.firstOf(clause, operator.parts().recipients()).stream()
                .filter(head -> head != taken.head() && !isLeft(taken, head))
                .toList();
    }

    /** "[the summit of <b>Mali and Niger</b>] failed to reach a deal": a meeting does what those do who meet. */
    private List<Integer> takingPart(int head) {
        return fit.isActor(head)
                ? List.of(head)
                : interpreter
                        .atNoun(head)
                        .filter(act -> act.category() == Category.CONSULT
                                && !act.actors().isEmpty())
                        .map(Act::actors)
                        .orElse(List.of(head));
    }

    /** "<b>Oman</b> made a pledge to help": whoever lends the inner act its subject is not the other side. */
    private static List<Integer> controlling(Clause clause, Taken taken) {
        return clause.kind() != Clause.Kind.NOUN || !taken.isClause()
                ? List.of()
                : taken.act().map(Act::actors).orElse(List.of()).stream()
                        .filter(doer -> doer < clause.head())
                        .toList();
    }

    /** "carried out strikes <b>with its air force</b>": one's own forces are no target. */
    private boolean isMeans(Act inner, int head, List<Integer> subjects) {
        return inner.category() == Category.ASSAULT
                && clauses.preposition(head).equals("with")
                && subjects.stream().anyMatch(subject -> fit.isSameSide(subject, head));
    }

    /** "addressed the criticism <b>from Peru</b>": whose act it is said to be does it, not whoever has to do with it. */
    private boolean isOfOthers(Operator operator, Act inner) {
        return operator.subject() == Subject.INNER_ACTOR
                && !inner.together()
                && inner.category() != Category.CONSULT
                && inner.actors().stream()
                        .anyMatch(actor -> BEHIND.contains(clauses.preposition(actor))
                                && clauses.governor(actor) == inner.trigger());
    }

    /** "called off a visit by the Polish minister": whoever disposes of another's visit is the host. */
    private boolean isHost(Operator operator, Act inner, List<Integer> subjects) {
        return operator.subject() == Subject.INNER_ACTOR
                && inner.mode().equals(Optional.of(Mode.CONSULT_VISIT))
                && inner.recipients().isEmpty()
                && !inner.actors().isEmpty()
                && !subjects.isEmpty()
                && inner.actors().stream()
                        .noneMatch(visitor -> subjects.stream().anyMatch(subject -> fit.isSameSide(subject, visitor)));
    }

    /** "was killed by a strike in Iraq": beside the victim a country or place is only where it was. */
    private List<Integer> people(List<Integer> heads) {
        return heads.stream().filter(head -> !fit.isPlace(head)).toList();
    }

    /** "He expressed Washington's resolve": who speaks for the owner stands for it; where all take part alike everybody counts. */
    private List<Integer> others(List<Integer> subjects, Act inner) {
        return inner.together()
                ? inner.actors()
                : inner.actors().stream()
                        .filter(actor -> subjects.stream().noneMatch(subject -> fit.isSameSide(subject, actor)))
                        .toList();
    }

    /** Whom an act about an act concerns: those who do the inner act; else those it is done to; else whoever is named inside it. */
    private List<Integer> concerned(Operator operator, Taken taken, List<Integer> subjects) {
        if (taken.act().isEmpty()) {
            List<Integer> named = bystanders.of(taken.head(), subjects);
            return operator.doersOnly() ? without(named, sufferers(taken.head())) : named;
        }
        Act act = taken.act().get();
        if (act.category() == Category.ACCUSE && !act.recipients().isEmpty()) {
            return act.recipients();
        }
        if (areStrangers(act)) {
            return List.of();
        }
        List<Integer> doers = act.actors().stream()
                .filter(fit::involvesActor)
                .filter(actor -> subjects.stream()
                        .noneMatch(subject -> fit.isSame(subject, actor) || fit.speaksFor(subject, actor)))
                .toList();
        if (!doers.isEmpty() || operator.doersOnly()) {
            return doers;
        }
        List<Integer> others = without(act.recipients(), subjects);
        return others.isEmpty() ? bystanders.of(taken.head(), subjects) : others;
    }

    /** "alleged that <b>the mayor</b> was drugged": to whom it was done is not to blame. */
    private List<Integer> sufferers(int verb) {
        return clauses.at(verb)
                .filter(Clause::passive)
                .map(clause -> clause.all(Argument.OBJECT))
                .orElse(List.of());
    }

    /** "demanded the withdrawal of the army <b>from X</b>": the place that is to be left is not asked. */
    private static boolean isLeft(Taken taken, int head) {
        return taken.act()
                .filter(act ->
                        act.category() == Category.RETREAT && !act.actors().isEmpty())
                .filter(act -> act.recipients().contains(head))
                .isPresent();
    }

    /** "demanded the withdrawal <b>of the Vodu warriors</b> from X": whoever they are, it is not X that is to do it. */
    private boolean areStrangers(Act act) {
        return act.category() == Category.RETREAT
                && !act.actors().isEmpty()
                && act.actors().stream()
                        .noneMatch(actor -> fit.involvesActor(actor)
                                || clauses.relation(actor).equals("nmod:poss"));
    }

    /** Not those to whom the inner act is done ("X plans to host Y": X is the host). */
    private static List<Integer> joining(List<Integer> subjects, Act inner) {
        return without(subjects, inner.recipients());
    }

    private List<Integer> subjects(Operator operator, Clause clause, Act inner) {
        if (operator.subject() == Subject.NOBODY) {
            return List.of();
        }
        return fit.heads(clause, operator.parts().actors()).stream()
                .filter(head -> !inner.heads().contains(head))
                .toList();
    }

    private static List<Integer> join(List<Integer> first, List<Integer> second) {
        List<Integer> all = new ArrayList<>(first);
        all.addAll(without(second, first));
        return all;
    }

    private static List<Integer> without(List<Integer> heads, List<Integer> gone) {
        return heads.stream().filter(head -> !gone.contains(head)).toList();
    }
}
