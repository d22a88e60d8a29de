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
import org.chancery.wording.OperatorSides.Taken;

/** Applies an operator to what stands in its roles. */
final class Composer {

    private final Interpreter interpreter;
    private final Clauses clauses;
    private final Fit fit;
    private final OperatorSides sides;
    private final NoParty noParty;

    Composer(Interpreter interpreter, Clauses clauses, Fit fit, Bystanders bystanders) {
        this.interpreter = interpreter;
        this.clauses = clauses;
        this.fit = fit;
        this.sides = new OperatorSides(interpreter, clauses, fit, bystanders);
        this.noParty = new NoParty(clauses, fit);
    }

    Optional<Act> apply(Operator operator, Clause clause) {
        boolean wrongVoice = operator.passiveOnly() && clause.kind() == Clause.Kind.VERB && !clause.passive();
        if (wrongVoice || fit.missing(operator.frame(), clause).isPresent()) {
            return Optional.empty();
        }
        List<Taken> taken = taken(operator, clause);
        Optional<Taken> inner =
                taken.stream().filter(each -> each.act().isPresent()).findFirst();
        for (Row row : operator.rows()) {
            Optional<Taken> match = match(row, taken, inner).filter(each -> hasDoer(row, operator, clause, each));
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

    private boolean hasDoer(Row row, Operator operator, Clause clause, Taken taken) {
        return switch (row.doer()) {
            case ANYBODY -> true;
            case SUBJECT -> isOwn(operator, clause, taken);
            case OTHER -> !isOwn(operator, clause, taken);
            case UNTOLD -> sides.addressed(operator, clause, taken).isEmpty() && isToBeDone(taken);
        };
    }

    /** "sanctions <b>on Iran</b>": by whomever, they are to hit somebody. */
    private boolean isToBeDone(Taken taken) {
        return taken.act()
                .filter(act -> act.actors().stream().noneMatch(fit::involvesActor))
                .filter(act -> act.recipients().stream().anyMatch(fit::involvesActor))
                .isPresent();
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
        OperatorSides.Sides parties =
                same ? sides.merged(operator, clause, inner.orElseThrow()) : sides.replaced(operator, clause, taken);
        return Optional.of(new Act(
                category.get(),
                mode(row, category.get(), inner),
                heads.stream().distinct().toList(),
                same ? inner.orElseThrow().trigger() : clause.head(),
                parties.actors(),
                same
                        ? parties.recipients()
                        : parties.recipients().stream()
                                .filter(head -> !noParty.is(head, category.get()))
                                .toList(),
                things(operator, mode(row, category.get(), inner), clause, taken, inner),
                same && inner.orElseThrow().together(),
                row.status().or(() -> same ? inner.orElseThrow().status() : Optional.empty()),
                row.hedged() || (same && inner.orElseThrow().hedged()),
                same ? inner.orElseThrow().cameo() : Optional.empty(),
                inner.map(Act::contexts).orElse(Set.of()),
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
}
