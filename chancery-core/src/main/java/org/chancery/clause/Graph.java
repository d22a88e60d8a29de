package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.language.Arc;
import org.chancery.language.CalendarNames;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/** A parsed sentence with the questions that constructions ask of its graph. */
final class Graph {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    /** Beside the names of days and months. */
    private static final Set<String> CALENDAR = Set.of(
            "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "day", "week", "month",
            "year", "weekend", "morning", "night");

    private final Sentence sentence;

    Graph(Sentence sentence) {
        this.sentence = sentence;
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int at) {
        return sentence.token(at);
    }

    String lemma(int at) {
        return sentence.token(at).lemma();
    }

    String tag(int at) {
        return sentence.token(at).tag();
    }

    String relation(int at) {
        return sentence.arc(at).relation();
    }

    int head(int at) {
        return sentence.arc(at).head();
    }

    boolean hasHead(int at) {
        return head(at) != Arc.ROOT;
    }

    boolean is(int at, String... relations) {
        return List.of(relations).contains(relation(at));
    }

    List<Integer> children(int at, String... relations) {
        return relations.length == 0 ? sentence.children(at) : sentence.children(at, relations);
    }

    boolean hasChild(int at, String... relations) {
        return !sentence.children(at, relations).isEmpty();
    }

    /** A verb that is a predicate, not an auxiliary, a copula or a modifier. */
    boolean isPredicateVerb(int at) {
        return token(at).isVerb()
                && !is(at, "aux", "aux:pass", "cop", "amod", "compound", "case", "fixed", "compound:prt", "det");
    }

    boolean hasMark(int at, String... lemmas) {
        return children(at, "mark", "case", "advmod").stream()
                .anyMatch(mark -> List.of(lemmas).contains(lemma(mark)));
    }

    boolean isInfinitive(int at) {
        return (tag(at).equals("VB") || isPassiveInfinitive(at))
                && children(at, "mark", "case", "dep", "aux").stream()
                        .anyMatch(child -> child < at && lemma(child).equals("to"));
    }

    /** "to <b>be dropped</b>". */
    private boolean isPassiveInfinitive(int at) {
        return tag(at).equals("VBN")
                && children(at, "aux:pass").stream().anyMatch(be -> tag(be).equals("VB"))
                && children(at, "aux").stream().noneMatch(aux -> tag(aux).equals("MD"));
    }

    /** The preposition in front of a phrase: "with", "out of", "according to"; empty if there is none. */
    String preposition(int at) {
        List<String> words = new ArrayList<>();
        for (int child : children(at, "case")) {
            if (!tag(child).equals("POS") && child < at) {
                words.add(printed(child));
                children(child, "fixed").forEach(fixed -> words.add(printed(fixed)));
            }
        }
        return String.join(" ", words);
    }

    /** Prepositions are not inflected; the lemma of "according" would be that of a verb. */
    private String printed(int at) {
        return token(at).text().toLowerCase(Locale.ROOT);
    }

    /** True for a day or a month: "call on Wednesday" is no calling on. */
    boolean isCalendarWord(int at) {
        return CalendarNames.isDayOrMonth(lemma(at)) || CALENDAR.contains(lemma(at)) || tag(at).equals("CD");
    }

    /** The noun that a relative pronoun stands for, else the word itself. */
    int antecedent(int at) {
        if (!RELATIVE.contains(lemma(at)) || !tag(at).startsWith("W")) {
            return at;
        }
        int verb = head(at);
        for (int steps = 0; verb != Arc.ROOT && steps < 6; steps++) {
            if (is(verb, "acl:relcl", "acl")) {
                return head(verb);
            }
            verb = head(verb);
        }
        return at;
    }
}
