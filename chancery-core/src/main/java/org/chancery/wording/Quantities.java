package org.chancery.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
            "gang",
            "crowd",
            "mob",
            "band",
            "throng",
            "column",
            "squadron",
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
            "some",
            "package",
            "round",
            "first",
            "last",
            "brigade",
            "team",
            "second",
            "quarter",
            "percent",
            "%",
            "bulk",
            "majority",
            "remainder",
            "several",
            "many",
            "few",
            "couple",
            "pair",
            "consignment",
            "truckload",
            "planeload",
            "load",
            "litre",
            "liter",
            "gallon",
            "kilo",
            "kilogram",
            "kilogramme",
            "barrel",
            "bag",
            "sack",
            "box",
            "crate",
            "carton",
            "pallet",
            "container",
            "lorryload",
            "boatload",
            "cache",
            "haul",
            "score",
            "set",
            "array",
            "range",
            "variety",
            "fleet",
            "day",
            "week",
            "month");

    private static final Set<String> COMPARED = Set.of("more", "less", "fewer");

    private Quantities() {}

    /** What a word of quantity counts, through others ("more than two million dollars' <b>worth</b> of …"); nothing if it is none. */
    static List<Integer> counted(Clauses clauses, int head) {
        return isQuantity(clauses, head)
                ? clauses.children(head, "nmod").stream()
                        .filter(child -> child > head && isCounted(clauses, head, child))
                        .flatMap(child -> Stream.concat(Stream.of(child), counted(clauses, child).stream()))
                        .toList()
                : List.of();
    }

    private static boolean isCounted(Clauses clauses, int head, int child) {
        String preposition = clauses.preposition(child);
        return preposition.equals("of")
                || (preposition.equals("than") && COMPARED.contains(clauses.lemma(head)) && isQuantity(clauses, child));
    }

    private static boolean isQuantity(Clauses clauses, int head) {
        String tag = clauses.sentence().token(head).tag();
        return WORDS.contains(clauses.lemma(head))
                || COMPARED.contains(clauses.lemma(head))
                || tag.equals("CD")
                || tag.equals("$");
    }
}
