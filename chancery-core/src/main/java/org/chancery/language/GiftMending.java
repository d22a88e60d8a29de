package org.chancery.language;

import java.util.List;
import java.util.Set;

/** Mends what is given, and to whom, when the parser hangs it elsewhere: "gave [the blogger] [a jail term]", "supplied schools in Chad [with books]". */
final class GiftMending {

    private static final Set<String> GIVING =
            Set.of("give", "hand", "grant", "offer", "award", "send", "serve", "deny", "issue", "lend", "deal");
    private static final Set<String> GRANTED = Set.of(
            "access",
            "entry",
            "asylum",
            "refuge",
            "shelter",
            "sanctuary",
            "protection",
            "citizenship",
            "amnesty",
            "immunity",
            "permission",
            "passage");
    private static final Set<String> PROVIDING = Set.of("provide", "supply", "equip", "furnish", "arm");
    private static final Set<String> SPENDING = Set.of("spend", "invest");
    private static final Set<String> LOOSE = Set.of("dep", "appos");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    GiftMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word. */
    void mend(int at) {
        given(at);
        secondObject(at);
        providedWith(at);
        spentOn(at);
        openedTo(at);
        grantedTo(at);
    }

    /** "granted [monitors] access": they are the ones who get it, no kind of access. */
    private void grantedTo(int people) {
        Arc arc = arcs.get(people);
        int gift = people + 1;
        boolean granted = sentence.token(people).tag().equals("NNS")
                && arc.equals(new Arc(gift, "compound"))
                && GRANTED.contains(sentence.token(gift).lemma())
                && arcs.get(gift).relation().equals("obj")
                && GIVING.contains(sentence.token(arcs.get(gift).head()).lemma())
                && sentence.children(arcs.get(gift).head(), "iobj").isEmpty();
        if (granted) {
            arcs.set(people, new Arc(arcs.get(gift).head(), "iobj"));
            sentence.children(gift, "compound", "amod").stream()
                    .filter(before -> before < people)
                    .forEach(before ->
                            arcs.set(before, new Arc(people, arcs.get(before).relation())));
        }
    }

    /** "supplied schools in Chad [with books]": with what they are supplied, not what they had. */
    private void providedWith(int thing) {
        Arc arc = arcs.get(thing);
        int top = arc.head();
        while (top != Arc.ROOT
                && arcs.get(top).relation().equals("nmod")
                && arcs.get(top).head() < top) {
            top = arcs.get(top).head();
        }
        boolean provided = top != Arc.ROOT
                && arc.relation().equals("nmod")
                && arcs.get(top).relation().equals("obj")
                && PROVIDING.contains(sentence.token(arcs.get(top).head()).lemma())
                && hasCase(thing, "with");
        if (provided) {
            arcs.set(thing, new Arc(arcs.get(top).head(), "obl"));
        }
    }

    /** "spent millions on [rebuilding] roads": no roads that rebuild. */
    private void spentOn(int gerund) {
        Arc arc = arcs.get(gerund);
        int noun = arc.head();
        boolean bare = sentence.token(gerund).tag().equals("VBG")
                && arc.relation().equals("amod")
                && noun > gerund
                && arcs.get(noun).relation().equals("obl")
                && SPENDING.contains(sentence.token(arcs.get(noun).head()).lemma())
                && sentence.children(noun, "det", "nmod:poss").isEmpty();
        List<Integer> cases = bare ? sentence.children(noun, "case") : List.of();
        if (cases.size() == 1 && cases.get(0) == gerund - 1) {
            arcs.set(gerund, new Arc(arcs.get(noun).head(), "advcl"));
            arcs.set(noun, new Arc(gerund, "obj"));
            arcs.set(cases.get(0), new Arc(gerund, "case"));
        }
    }

    /** "opened its doors to Chadians [fleeing] hunger": to whom it opened them, and who flees. */
    private void openedTo(int participle) {
        Arc arc = arcs.get(participle);
        boolean loose = sentence.token(participle).tag().equals("VBG")
                && arc.relation().equals("advcl")
                && arc.head() != Arc.ROOT
                && arc.head() < participle
                && sentence.token(arc.head()).lemma().equals("open");
        List<Integer> people = loose ? sentence.children(participle, "nsubj") : List.of();
        List<Integer> marks = loose ? sentence.children(participle, "mark") : List.of();
        if (people.size() == 1
                && people.get(0) == participle - 1
                && marks.size() == 1
                && sentence.token(marks.get(0)).lemma().equals("to")) {
            arcs.set(people.get(0), new Arc(arc.head(), "obl"));
            arcs.set(marks.get(0), new Arc(people.get(0), "case"));
            arcs.set(participle, new Arc(people.get(0), "acl"));
        }
    }

    private boolean hasCase(int noun, String preposition) {
        return sentence.children(noun, "case").stream()
                .anyMatch(at -> sentence.token(at).lemma().equals(preposition));
    }

    /** "handed [their Chadian counterparts] ten lorries": of two objects the first is given the second. */
    private void secondObject(int gift) {
        int verb = arcs.get(gift).head();
        boolean given = verb != Arc.ROOT
                && arcs.get(gift).relation().equals("obj")
                && GIVING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "iobj").isEmpty();
        List<Integer> objects = given ? sentence.children(verb, "obj") : List.of();
        if (objects.size() == 2 && objects.get(1) == gift && objects.get(0) > verb) {
            arcs.set(objects.get(0), new Arc(verb, "iobj"));
        }
    }

    private void given(int gift) {
        Arc arc = arcs.get(gift);
        int getter = arc.head();
        boolean hung = getter != Arc.ROOT
                && getter < gift
                && LOOSE.contains(arc.relation())
                && sentence.token(gift).isNoun()
                && !sentence.token(gift).isProperNoun()
                && arcs.get(getter).relation().equals("obj")
                && sentence.children(gift, "case").isEmpty()
                && !isSetOff(getter, gift);
        if (!hung) {
            return;
        }
        int verb = arcs.get(getter).head();
        if (GIVING.contains(sentence.token(verb).lemma())
                && sentence.children(verb, "iobj").isEmpty()) {
            arcs.set(getter, new Arc(verb, "iobj"));
            arcs.set(gift, new Arc(verb, "obj"));
        }
    }

    private boolean isSetOff(int getter, int gift) {
        return sentence.tokens().subList(getter, gift).stream()
                .anyMatch(token -> token.text().equals(",") || token.text().equals("("));
    }
}
