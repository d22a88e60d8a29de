package org.chancery.wording;

import java.util.List;
import java.util.Optional;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;

/** Makes the act of a wording from a clause that fits it: who is actor, who is recipient. */
final class Plain {

    private final Fit fit;

    Plain(Fit fit) {
        this.fit = fit;
    }

    Act read(Wording wording, Clause clause) {
        Parts parts = clause.kind() == Clause.Kind.NOUN && !clause.has(Argument.SUBJECT)
                ? wording.nounParts()
                : wording.verbParts();
        List<Integer> actors = fit.heads(clause, parts.actors());
        List<Integer> recipients = fit.firstOf(clause, parts.recipients());
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
