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
import org.chancery.wording.Operator.Row;
import org.chancery.wording.Operator.Subject;

/** Applies an operator to what stands in its roles. */
final class Composer {

    private static final Set<String> BEHIND = Set.of("from", "by");

    private final Interpreter interpreter;
    private final Clauses clauses;
    private final Fit fit;
    private final Bystanders bystanders;

    Composer(Interpreter interpreter, Clauses clauses, Fit fit, Bystanders bystanders) {
        this.interpreter = interpreter;
        this.clauses = clauses;
        this.fit = fit;
        this.bystanders = bystanders;
    }

    /** What an operator takes: the word in its role, and the act it tells of, if any. */
    private record Taken(int head, Optional<Act> act, boolean isClause) {}

    Optional<Act> apply(Operator operator, Clause clause) {
        boolean wrongVoice = operator.passiveOnly() && clause.kind() == Clause.Kind.VERB && !clause.passive();
        if (wrongVoice || fit.missing(operator.frame(), clause).isPresent()) {
            return Optional.empty();
        }
        List<Taken> taken = taken(operator, clause);
        Optional<Taken> inner =
                taken.stream().filter(each -> each.act().isPresent()).findFirst();
        for (Row row : operator.rows()) {
            Optional<Taken> match = match(row, taken, inner)
                    .filter(each -> !row.own() || isOwn(operator, clause, each))
                    .filter(each -> !row.other() || !isOwn(operator, clause, each));
            if (match.isPresent()) {
                return row.nothing() ? Optional.empty() : result(operator, row, clause, match.get());
            }
        }
        return Optional.empty();
    }

    private List<Taken> taken(Operator operator, Clause clause) {
        List<Taken> taken = new ArrayList<>();
        for (String role : operator.takes()) {
            for (int first : fit.inRole(clause, role)) {
                for (int head : clauses.withConjuncts(first)) {
                    boolean isClause = clauses.at(head)
                            .map(each -> each.kind() != Clause.Kind.NOUN)
                            .orElse(false);
                    taken.add(new Taken(head, isClause ? interpreter.at(head) : interpreter.atNoun(head), isClause));
                }
            }
        }
        return taken;
    }

    private Optional<Taken> match(Row row, List<Taken> taken, Optional<Taken> inner) {
        if (!row.modals().isEmpty() && taken.stream().noneMatch(each -> hasModal(row, each.head()))) {
            return Optional.empty();
        }
        if (!row.nouns().isEmpty()) {
            return taken.stream()
                    .filter(each -> !each.isClause() && fit.fillsAny(row.nouns(), each.head()))
                    .findFirst();
        }
        if (inner.isPresent()) {
            Category category = inner.get().act().orElseThrow().category();
            return row.inner().isEmpty() || row.inner().contains(category) ? inner : Optional.empty();
        }
        return row.unknown() ? taken.stream().findFirst() : Optional.empty();
    }

    /** True if the subject is to do the inner act itself: "warned that it would retaliate", "warned of sanctions". */
    private boolean isOwn(Operator operator, Clause clause, Taken taken) {
        List<Integer> subjects = fit.heads(clause, operator.parts().actors());
        List<Integer> doers = taken.isClause()
                ? clauses.at(taken.head())
                        .map(inner -> inner.all(Argument.SUBJECT))
                        .orElse(List.of())
                : taken.act().map(Act::actors).orElse(List.of());
        return doers.stream()
                .allMatch(doer -> subjects.stream()
                        .anyMatch(subject -> fit.isSame(subject, doer) || fit.speaksFor(subject, doer)));
    }

    private boolean hasModal(Row row, int head) {
        return clauses.at(head)
                .flatMap(clause -> clause.mood().modal())
                .filter(row.modals()::contains)
                .isPresent();
    }

    private Optional<Act> result(Operator operator, Row row, Clause clause, Taken taken) {
        Optional<Act> inner = row.gives().isEmpty() ? taken.act().map(act -> negated(act, taken)) : taken.act();
        Optional<Category> category = row.gives().or(() -> inner.map(Act::category));
        if (category.isEmpty()) {
            return Optional.empty();
        }
        boolean same = row.gives().isEmpty();
        List<Integer> heads = new ArrayList<>();
        heads.add(clause.head());
        inner.ifPresentOrElse(act -> heads.addAll(act.heads()), () -> heads.add(taken.head()));
        List<Act.Step> steps = new ArrayList<>(inner.map(Act::steps).orElse(List.of()));
        steps.add(new Act.Step("operator " + operator.id(), clause.head()));
        Sides sides = same ? merged(operator, clause, inner.orElseThrow()) : replaced(operator, clause, taken);
        return Optional.of(new Act(
                category.get(),
                mode(row, category.get(), inner),
                heads.stream().distinct().toList(),
                same ? inner.orElseThrow().trigger() : clause.head(),
                sides.actors(),
                sides.recipients(),
                things(operator, mode(row, category.get(), inner), clause, taken, inner),
                same && inner.orElseThrow().together(),
                row.status().or(() -> same ? inner.orElseThrow().status() : Optional.empty()),
                row.hedged() || (same && inner.orElseThrow().hedged()),
                same ? inner.orElseThrow().cameo() : Optional.empty(),
                inner.map(Act::contexts).orElse(java.util.Set.of()),
                same ? inner.orElseThrow().wording() : operator.id(),
                steps,
                same ? inner.orElseThrow().free() || clause.kind() == Clause.Kind.VERB : true,
                operator.popular()
                        || (staysPopular(category.get())
                                && inner.map(Act::popular).orElse(false)),
                same && inner.orElseThrow().negationUsed()));
    }

    /** "the raid killed <b>dozens</b>": what is hit stands beside the operator; "condemned <b>the raid</b>": what is blamed is the deed. */
    private static List<Integer> things(
            Operator operator, Optional<Mode> mode, Clause clause, Taken taken, Optional<Act> inner) {
        List<Integer> own = taken.isClause() ? List.of() : List.of(taken.head());
        if (inner.isEmpty()) {
            return own;
        }
        List<Integer> things = inner.get().things();
        if (things.isEmpty() && operator.subject() == Subject.INNER_RECIPIENT) {
            return clause.all(Argument.OBJECT);
        }
        return things.isEmpty() && mode.equals(Optional.of(Mode.ACCUSE_DISAPPROVE)) ? own : things;
    }

    /** "called off their strike", "threatened to march" are the people's own, "condemned the march" is not. */
    private static boolean staysPopular(Category category) {
        return switch (category) {
            case PROTEST, CONCEDE, RETREAT, AGREE, REJECT, THREATEN -> true;
            default -> false;
        };
    }

    /** "decided not to attend": a refusal. */
    private Act negated(Act act, Taken taken) {
        boolean not = taken.isClause()
                && !act.negationUsed()
                && act.category().isCooperative()
                && clauses.at(taken.head())
                        .map(clause -> clause.mood().negated())
                        .orElse(false);
        return not ? act.asRefusal(Refusals.mode(act.category()).orElse("change")) : act;
    }

    private static Optional<Mode> mode(Row row, Category category, Optional<Act> inner) {
        if (row.gives().isEmpty()) {
            return inner.flatMap(Act::mode);
        }
        Optional<String> byInner =
                inner.flatMap(act -> Optional.ofNullable(row.modes().get(act.category())));
        return row.mode().or(() -> byInner).flatMap(name -> Mode.of(category, name));
    }

    /** Who takes part, on either side. */
    private record Sides(List<Integer> actors, List<Integer> recipients) {}

    /** The operator only carries the act: its subject joins in. */
    private Sides merged(Operator operator, Clause clause, Act inner) {
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

    /** Not those with whom it is done: "took part in a protest <b>with X</b>". */
    private List<Integer> lateOthers(Operator operator, Clause clause) {
        return fit.late(clause, operator.parts().recipients()).stream()
                .filter(head -> !clauses.preposition(head).equals("with"))
                .toList();
    }

    /** The operator makes another act: its subject acts on the one addressed, else on those of the inner act. */
    private Sides replaced(Operator operator, Clause clause, Taken taken) {
        List<Integer> subjects = fit.heads(clause, operator.parts().actors()).stream()
                .flatMap(head -> takingPart(head).stream())
                .toList();
        List<Integer> addressed = fit.firstOf(clause, operator.parts().recipients()).stream()
                .filter(head -> head != taken.head() && !isLeft(taken, head))
                .toList();
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
        List<Integer> concerned = without(concerned(operator, taken, acting), subjects);
        return new Sides(
                subjects,
                concerned.isEmpty() ? without(fit.late(clause, operator.parts().recipients()), subjects) : concerned);
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
