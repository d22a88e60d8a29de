package org.chancery.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts a report that trails what it reports above it: "Russia must leave, the minister said" becomes "the minister said that Russia
 * must leave", so that both are read alike.
 *
 * <p>Works on arcs that are mended already. Pure; the sentence handed in is not changed.
 */
final class ReportMending {

    private static final Set<String> TRAILING = Set.of("parataxis", "ccomp", "dep");
    private static final Set<String> REPORTING = Set.of(
            "say",
            "add",
            "announce",
            "state",
            "tell",
            "declare",
            "write",
            "insist",
            "warn",
            "argue",
            "stress",
            "tweet",
            "reiterate");

    private ReportMending() {}

    /** The same sentence with its report on top, if one trails. */
    static Sentence of(Sentence given) {
        Sentence sentence = withoutMarkOnTop(given);
        for (int say = sentence.size() - 1; say > 0; say--) {
            int top = topOf(sentence, say);
            if (top >= 0) {
                return turned(sentence, say, top);
            }
        }
        return sentence;
    }

    /** Now and then the parser makes the opening quotation mark the root: the verb below it takes its place. */
    private static Sentence withoutMarkOnTop(Sentence sentence) {
        for (int mark = 0; mark < sentence.size(); mark++) {
            boolean onTop = sentence.arc(mark).head() == Arc.ROOT
                    && !Character.isLetterOrDigit(sentence.token(mark).text().codePointAt(0));
            if (!onTop) {
                continue;
            }
            for (int below : sentence.children(mark)) {
                if (sentence.token(below).isVerb()) {
                    return raised(sentence, mark, below);
                }
            }
        }
        return sentence;
    }

    private static Sentence raised(Sentence sentence, int mark, int verb) {
        List<Arc> arcs = new ArrayList<>(sentence.arcs());
        arcs.replaceAll(arc -> arc.head() == mark ? new Arc(verb, arc.relation()) : arc);
        arcs.set(verb, sentence.arc(mark));
        arcs.set(mark, new Arc(verb, "punct"));
        return sentence.withArcs(arcs);
    }

    /** The head of what is reported by this word, or -1. */
    private static int topOf(Sentence sentence, int say) {
        Token token = sentence.token(say);
        Arc arc = sentence.arc(say);
        boolean trails = token.isVerb()
                && !token.tag().equals("VB")
                && !token.tag().equals("VBG")
                && !token.tag().equals("VBN")
                && REPORTING.contains(token.lemma())
                && TRAILING.contains(arc.relation())
                && arc.head() != Arc.ROOT
                && arc.head() < say;
        if (!trails || !hasSpeaker(sentence, say, arc.head()) || !saysNothingElse(sentence, say)) {
            return -1;
        }
        int top = arc.head();
        while (sentence.arc(top).relation().equals("conj") && sentence.arc(top).head() < top) {
            top = sentence.arc(top).head();
        }
        return sentence.arc(top).head() == Arc.ROOT ? top : -1;
    }

    /** Its subject stands behind a comma or a closing quotation mark, not inside what is said. */
    private static boolean hasSpeaker(Sentence sentence, int say, int head) {
        return sentence.children(say, "nsubj").stream()
                .anyMatch(subject -> subject > head && isSetOff(sentence, Math.min(subject, say), head));
    }

    private static boolean isSetOff(Sentence sentence, int from, int head) {
        for (int at = from - 1; at > head; at--) {
            String text = sentence.token(at).text();
            if (text.equals(",") || text.equals("''") || text.equals("\"") || text.equals("”")) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysNothingElse(Sentence sentence, int say) {
        return sentence.children(say, "ccomp", "xcomp", "obj", "cop", "mark", "aux").stream()
                .allMatch(child -> sentence.token(say).lemma().equals("tell")
                        && sentence.arc(child).relation().equals("obj"));
    }

    private static Sentence turned(Sentence sentence, int say, int top) {
        List<Arc> arcs = new ArrayList<>(sentence.arcs());
        arcs.set(say, sentence.arc(top));
        arcs.set(top, new Arc(say, "ccomp"));
        return sentence.withArcs(arcs);
    }
}
