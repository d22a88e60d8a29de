package org.chancery.app.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.codebook.Codebook;
import org.chancery.event.Status;
import org.chancery.wording.Operator;

/** The page of the statuses: how far an act has come. */
final class StatusesText {

    private StatusesText() {}

    static String of(Codebook codebook) {
        Markdown out = new Markdown();
        out.heading(1, "Statuses")
                .paragraph(
                        "How far an act has come, as the article tells it. Tense, negation, modal verbs and conditions give a"
                                + " status by themselves; the operators named here give theirs.");
        out.table(
                List.of("status", "meaning", "what PLOVER 2.0 makes of it", "operators"),
                Arrays.stream(Status.values())
                        .map(status -> List.of(
                                "`" + status.wireName() + "`",
                                meaning(status),
                                plover(status),
                                operators(codebook, status)))
                        .toList());
        return out.page();
    }

    private static String meaning(Status status) {
        return switch (status) {
            case OCCURRED -> "it took place";
            case ONGOING -> "it is taking place";
            case PLANNED -> "announced, arranged or intended; dated or not";
            case PROPOSED -> "offered or invited, not accepted yet";
            case CANCELLED -> "called off";
            case POSTPONED -> "put off to another day";
            case STALLED -> "begun and come to a halt";
            case HYPOTHETICAL -> "could, may, if; feared or expected by observers";
            case DENIED -> "said not to have happened, or not to happen";
        };
    }

    /** As {@link org.chancery.event.Event#category()} has it. */
    private static String plover(Status status) {
        return switch (status) {
            case OCCURRED, ONGOING, POSTPONED, STALLED, DENIED -> "the act itself";
            case PLANNED, PROPOSED -> "CONSULT, SUPPORT, COOPERATE, AID become AGREE; RETREAT becomes CONCEDE";
            case CANCELLED -> "CONSULT becomes REJECT";
            case HYPOTHETICAL -> "ASSAULT becomes THREATEN";
        };
    }

    private static String operators(Codebook codebook, Status status) {
        return codebook.operators().stream()
                .filter(operator -> operator.rows().stream()
                        .anyMatch(row ->
                                row.status().filter(given -> given == status).isPresent()))
                .map(Operator::id)
                .map(id -> "[" + id + "](operators.md#" + id.replace("/", "") + ")")
                .collect(Collectors.joining(", "));
    }
}
