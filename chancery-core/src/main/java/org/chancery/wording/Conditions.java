package org.chancery.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Category;

/** "will not reopen the port until <b>Chad</b> pays": who is to fulfil the condition is the other side of a refusal or a threat. */
final class Conditions {

    private final Clauses clauses;
    private final Fit fit;

    Conditions(Clauses clauses, Fit fit) {
        this.clauses = clauses;
        this.fit = fit;
    }

    /** The act, with that side if no other is named. */
    Act applied(Act act, Clause clause) {
        boolean open = (act.category() == Category.REJECT || act.category() == Category.THREATEN)
                && act.recipients().isEmpty()
                && clause.kind() == Clause.Kind.VERB;
        if (!open) {
            return act;
        }
        List<Integer> asked = act.heads().stream()
                .flatMap(head -> clauses.children(head, "advcl").stream())
                .filter(condition -> clauses.isMarked(condition, "until", "unless", "if", "before"))
                .flatMap(condition -> doers(condition, act).stream())
                .distinct()
                .toList();
        return asked.isEmpty() ? act : act.against(asked);
    }

    /** Who does what is told in the condition, or in what it says of those who make it ("until it is satisfied that <b>Chad</b> pays"). */
    private List<Integer> doers(int condition, Act act) {
        List<Integer> told = new ArrayList<>();
        Stream.concat(Stream.of(condition), clauses.children(condition, "ccomp").stream())
                .flatMap(head -> clauses.at(head).stream())
                .flatMap(inner -> inner.all(Argument.SUBJECT).stream())
                .filter(fit::isActor)
                .filter(head ->
                        act.actors().stream().noneMatch(actor -> fit.isSame(actor, head) || fit.speaksFor(actor, head)))
                .forEach(told::add);
        return told.isEmpty() ? told : told.subList(0, 1);
    }
}
