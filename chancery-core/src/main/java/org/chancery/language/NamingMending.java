package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends what somebody or something is called: "called the plan [a fraud]", "called the deal \"[lousy]\"". */
final class NamingMending {

    private static final Set<String> NAMING = Set.of("call", "label", "brand", "dub", "name", "declare");
    private static final Set<String> DESCRIBING = Set.of(
            "describe", "label", "brand", "characterize", "characterise", "portray", "depict", "dismiss", "deride");
    private static final Set<String> JUDGING = Set.of(
            "dismiss",
            "denounce",
            "condemn",
            "reject",
            "decry",
            "describe",
            "slam",
            "criticize",
            "criticise",
            "brand",
            "deride",
            "hail",
            "praise",
            "welcome");
    private static final Set<String> SPANS =
            Set.of("minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "weekend");
    private static final Set<String> LOOSE = Set.of("dep", "appos", "amod");
    private static final Set<String> QUOTES = Set.of("``", "''");
    private static final Set<String> NOMINAL = Set.of("obj", "nsubj", "nsubj:pass", "obl", "nmod");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    NamingMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        gerundAsNoun(at);
        asSpan(at);
        onObject(at);
        describedAs(at);
        objectBehindLabel(at);
    }

    /** "denounced as a scandal [the vote]", "dismissed as absurd [Chad's claim]": what is so called stands behind what it is called. */
    private void objectBehindLabel(int noun) {
        int verb = verbOver(noun);
        if (verb == Arc.ROOT
                || !JUDGING.contains(sentence.token(verb).lemma())
                || !sentence.token(verb + 1).lemma().equals("as")
                || !sentence.children(verb, "obj").isEmpty()) {
            return;
        }
        Arc arc = arcs.get(noun);
        boolean afterNoun = arc.relation().equals("dep") && arcs.get(arc.head()).equals(new Arc(verb, "obl"));
        int adjective = verb + 2;
        boolean afterAdjective = arc.equals(new Arc(verb, "obl"))
                && arcs.get(verb + 1).equals(new Arc(noun, "case"))
                && noun > adjective + 1
                && sentence.token(adjective).isAdjective()
                && (sentence.token(adjective + 1).isProperNoun()
                        || sentence.token(adjective + 1).tag().equals("DT"));
        if (afterNoun || afterAdjective) {
            arcs.set(noun, new Arc(verb, "obj"));
        }
        if (afterAdjective) {
            arcs.set(verb + 1, new Arc(adjective, "case"));
            arcs.set(adjective, new Arc(verb, "obl"));
        }
    }

    /** The verb over a noun that hangs on it, or on the noun right before; or -1. */
    private int verbOver(int noun) {
        int head = arcs.get(noun).head();
        if (head == Arc.ROOT || head > noun) {
            return Arc.ROOT;
        }
        return sentence.token(head).isVerb() ? head : Math.min(arcs.get(head).head(), head);
    }

    /** "called [the stabbing] an outrage": what the article belongs to is the noun. */
    private void gerundAsNoun(int gerund) {
        boolean noun = gerund > 0
                && sentence.token(gerund).tag().equals("VBG")
                && arcs.get(gerund).equals(new Arc(gerund - 1, "amod"))
                && sentence.token(gerund - 1).tag().equals("DT")
                && NOMINAL.contains(arcs.get(gerund - 1).relation());
        if (noun) {
            int article = gerund - 1;
            arcs.set(gerund, arcs.get(article));
            arcs.replaceAll(arc -> arc.head() == article ? new Arc(gerund, arc.relation()) : arc);
            arcs.set(article, new Arc(gerund, "det"));
        }
    }

    /** "called the envoy [a very rude man]": what somebody is called is no time. */
    private void asSpan(int noun) {
        Arc arc = arcs.get(noun);
        boolean called = arc.relation().equals("obl:npmod")
                && isNaming(arc.head())
                && arc.head() < noun
                && !SPANS.contains(sentence.token(noun).lemma())
                && sentence.children(noun, "det").stream()
                        .anyMatch(article -> sentence.token(article).lemma().equals("a"))
                && !sentence.children(arc.head(), "obj").isEmpty();
        if (called) {
            arcs.set(noun, new Arc(arc.head(), "xcomp"));
        }
    }

    /** "called the plan [a fraud]", "called the plan for a dam \"[a fraud]\"": the parser hangs it on the plan, or on the dam. */
    private void onObject(int label) {
        Arc arc = arcs.get(label);
        int object = arc.head() == Arc.ROOT ? Arc.ROOT : objectOver(arc.head());
        boolean behind = object != Arc.ROOT
                && arc.head() < label - 1
                && LOOSE.contains(arc.relation())
                && isNaming(arcs.get(object).head())
                && opens(label, arc.head())
                && (object == arc.head()
                        || QUOTES.contains(sentence.token(arc.head() + 1).tag()));
        if (behind) {
            arcs.set(label, new Arc(arcs.get(object).head(), "xcomp"));
        }
    }

    /** "described the vote [as unfair]": what somebody says of the vote, no part of it. */
    private void describedAs(int word) {
        Arc arc = arcs.get(word);
        int object = arc.head() == Arc.ROOT ? Arc.ROOT : objectOver(arc.head());
        boolean as = object != Arc.ROOT
                && (arc.relation().equals("nmod") || arc.relation().equals("acl"))
                && sentence.children(word, "case", "mark").stream()
                        .anyMatch(at -> sentence.token(at).lemma().equals("as"))
                && DESCRIBING.contains(sentence.token(arcs.get(object).head()).lemma());
        if (as) {
            arcs.set(word, new Arc(arcs.get(object).head(), "obl"));
        }
    }

    /** The object that a noun is a part of, or -1. */
    private int objectOver(int noun) {
        int at = noun;
        while (arcs.get(at).relation().equals("nmod") && arcs.get(at).head() < at) {
            at = arcs.get(at).head();
        }
        return arcs.get(at).relation().equals("obj") ? at : Arc.ROOT;
    }

    /** True if the label opens with an article or, for an adjective, with a quotation mark, right behind the object. */
    private boolean opens(int label, int object) {
        if (sentence.token(label).isAdjective()) {
            return QUOTES.contains(sentence.token(object + 1).tag());
        }
        return sentence.token(label).isNoun()
                && sentence.children(label, "det").stream()
                        .anyMatch(article -> sentence.token(article).lemma().equals("a")
                                && (article == object + 1 || isQuoted(object + 1, article)));
    }

    private boolean isQuoted(int mark, int article) {
        return article == mark + 1 && QUOTES.contains(sentence.token(mark).tag());
    }

    private boolean isNaming(int verb) {
        return verb != Arc.ROOT
                && sentence.token(verb).isVerb()
                && NAMING.contains(sentence.token(verb).lemma());
    }
}
