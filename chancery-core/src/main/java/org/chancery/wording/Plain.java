package org.chancery.wording;

import java.util.List;
import java.util.Optional;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;

/** Makes the act of a wording from a clause that fits it: who is actor, who is recipient. */
final class Plain {

    private final Fit fit;
    private final Bystanders bystanders;

    Plain(Fit fit, Bystanders bystanders) {
        this.fit = fit;
        this.bystanders = bystanders;
    }

    /** In the roles of the clause; else inside its object: "opened an investigation <b>into X</b>". */
    private List<Integer> recipients(Parts parts, Clause clause, List<Integer> actors) {
        List<Integer> own = fit.firstOf(clause, parts.recipients());
        return own.isEmpty() && clause.kind() == Clause.Kind.VERB ? bystanders.ofObjects(clause, actors) : own;
    }

    Act read(Wording wording, Clause clause) {
        Parts parts = clause.kind() == Clause.Kind.NOUN && !clause.has(Argument.SUBJECT)
                ? wording.nounParts()
                : wording.verbParts();
        List<Integer> actors = fit.heads(clause, parts.actors());
        List<Integer> recipients = recipients(parts, clause, actors);
        return new Act(
                wording.category(),
                wording.mode(),
                List.of(clause.head()),
                clause.head(),
                actors,
                recipients.stream().filter(head -> !actors.contains(head)).toList(),
                parts.together(),
                Optional.empty(),
                false,
                wording.cameo(),
                wording.contexts(),
                wording.id(),
                List.of(new Act.Step("act " + wording.id(), clause.head())),
                wording.free() || clause.kind() != Clause.Kind.NOUN,
                false);
    }
}
