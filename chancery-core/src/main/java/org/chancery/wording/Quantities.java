package org.chancery.wording;

import java.util.List;
import java.util.Set;
import org.chancery.clause.Clauses;

/** Words that only say how much there is of something: "a <b>number</b> of troops". */
final class Quantities {

    private static final Set<String> WORDS = Set.of(
            "number",
            "wave",
            "string",
            "spate",
            "thousand",
            "hundred",
            "dozen",
            "group",
            "part",
            "all",
            "million",
            "billion",
            "worth",
            "most",
            "pound",
            "ton",
            "tonne",
            "rest",
            "level",
            "lot",
            "provision",
            "delivery",
            "kind",
            "series",
            "total",
            "ten",
            "one",
            "member",
            "portion",
            "third",
            "half",
            "convoy",
            "batch",
            "shipment",
            "amount",
            "use",
            "more",
            "some",
            "package",
            "round");

    private Quantities() {}

    /** What a word of quantity counts; nothing if it is none. */
    static List<Integer> counted(Clauses clauses, int head) {
        boolean quantity = WORDS.contains(clauses.lemma(head))
                || clauses.sentence().token(head).tag().equals("CD")
                || clauses.sentence().token(head).tag().equals("$");
        return quantity
                ? clauses.children(head, "nmod").stream()
                        .filter(child -> clauses.preposition(child).equals("of"))
                        .toList()
                : List.of();
    }
}
