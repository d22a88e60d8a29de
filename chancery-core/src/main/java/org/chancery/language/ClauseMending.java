package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends which clause a verb belongs to, and clauses hung on the wrong word. */
final class ClauseMending {

    /** Of these a writer adds a participle to what was done before: "criticised the plan to build, accusing …". */
    private static final Set<String> ADDED = Set.of(
            "accuse",
            "blame",
            "call",
            "say",
            "cite",
            "warn",
            "urge",
            "add",
            "describe",
            "argue",
            "claim",
            "threaten",
            "demand",
            "vow",
            "insist",
            "condemn",
            "praise",
            "denounce",
            "ask",
            "invite",
            "express",
            "promise",
            "pledge");

    private static final Set<String> WRITING = Set.of("write", "cable");

    private static final Set<String> CALLING = Set.of("call", "phone", "telephone", "ring");
    private static final Set<String> SAID_TO_CALLED = Set.of(
            "congratulate",
            "assure",
            "reassure",
            "thank",
            "wish",
            "praise",
            "express",
            "convey",
            "offer",
            "discuss",
            "brief",
            "inform",
            "apologize",
            "apologise",
            "condole");

    private static final Set<String> SPANS =
            Set.of("minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "weekend");
    private static final Set<String> LATER = Set.of("after", "before");

    private static final Set<String> CONTENT = Set.of("xcomp", "ccomp", "acl", "advcl");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    ClauseMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        addedBehindComma(at);
        finiteAsParticiple(at);
        finiteJoinedToInfinitive(at);
        addedParticiple(at);
        partnerOfPromise(at);
        saidInText(at);
        purposeOfCall(at);
        spanOfTime(at);
        joinedWithSubject(at);
        setFree(at);
        question(at);
    }

    /** "looking into [whether Oman had paid]": the question is what is looked into. */
    private void question(int predicate) {
        Arc arc = arcs.get(predicate);
        boolean asked = arc.relation().equals("advcl")
                && arc.head() != Arc.ROOT
                && arc.head() < predicate
                && sentence.children(predicate, "mark").stream()
                        .anyMatch(mark -> mark > 0
                                && sentence.token(mark).lemma().equals("whether")
                                && arcs.get(mark - 1).equals(new Arc(predicate, "mark")));
        if (asked) {
            arcs.set(predicate, new Arc(arc.head(), "ccomp"));
        }
    }

    /** "set [the poet] free": he is set free, and sets nothing. */
    private void setFree(int free) {
        Arc arc = arcs.get(free);
        List<Integer> subjects = sentence.children(free, "nsubj");
        boolean freed = arc.relation().equals("xcomp")
                && sentence.token(free).lemma().equals("free")
                && sentence.token(arc.head()).lemma().equals("set")
                && subjects.size() == 1;
        if (freed) {
            arcs.set(subjects.get(0), new Arc(arc.head(), "obj"));
        }
    }

    /** "promised $2 million, [and Togo offered] doctors": who stands between "and" and a verb without a subject is its subject. */
    private void joinedWithSubject(int verb) {
        Arc arc = arcs.get(verb);
        int name = verb - 1;
        boolean shape = arc.head() != Arc.ROOT
                && arc.head() < verb
                && arc.relation().equals("dep")
                && sentence.token(verb).isFinite()
                && name > 1
                && sentence.token(name).isProperNoun()
                && arcs.get(name).relation().equals("conj")
                && sentence.token(name - 1).tag().equals("CC")
                && sentence.token(name - 2).tag().equals(",")
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        if (!shape) {
            return;
        }
        int other = arcs.get(name).head();
        arcs.set(name, new Arc(verb, "nsubj"));
        arcs.set(name - 1, new Arc(verb, "cc"));
        arcs.set(verb, new Arc(arc.head(), "conj"));
        if (arcs.get(other).equals(new Arc(verb, "dep"))) {
            arcs.set(other, new Arc(arc.head(), "obj"));
        }
    }

    /** "come [a week after] Oman and Togo signed a pact": the week says how long after, it signs nothing; "[hours after] the blast, Togo met rebels". */
    private void spanOfTime(int span) {
        Arc arc = arcs.get(span);
        boolean subject = arc.head() != Arc.ROOT
                && arc.relation().equals("nsubj")
                && SPANS.contains(sentence.token(span).lemma())
                && isPredicate(arc.head());
        if (!subject) {
            return;
        }
        int verb = arc.head();
        Optional<Integer> name = sentence.children(span, "appos").stream()
                .filter(noun -> noun > span && noun < verb)
                .findFirst();
        if (name.isPresent()) {
            arcs.set(name.get(), new Arc(verb, "nsubj"));
            arcs.set(span, new Arc(verb, "obl:npmod"));
            return;
        }
        sentence.children(span, "nmod").stream()
                .filter(noun -> noun > span && noun < verb)
                .forEach(noun -> sentence.children(noun, "case").stream()
                        .filter(mark -> mark == span + 1
                                && LATER.contains(sentence.token(mark).lemma()))
                        .forEach(mark -> {
                            arcs.set(mark, new Arc(verb, "mark"));
                            arcs.set(noun, new Arc(verb, "nsubj"));
                            arcs.set(span, new Arc(verb, "obl:npmod"));
                            if (arcs.get(verb).head() != Arc.ROOT) {
                                arcs.set(verb, new Arc(arcs.get(verb).head(), "advcl"));
                            }
                        }));
    }

    /** "sent a letter to the premier [threatening] sanctions", "wrote to the premier [threatening] sanctions": what a text says is its own, not the addressee's. */
    private void saidInText(int verb) {
        Arc arc = arcs.get(verb);
        boolean onAddressee = arc.head() != Arc.ROOT
                && arc.relation().equals("acl")
                && ADDED.contains(sentence.token(verb).lemma())
                && sentence.token(verb).tag().equals("VBG")
                && arcs.get(arc.head()).head() != Arc.ROOT
                && sentence.children(arc.head(), "case").stream()
                        .anyMatch(to -> sentence.token(to).lemma().equals("to"));
        if (!onAddressee) {
            return;
        }
        int above = arcs.get(arc.head()).head();
        Optional<Integer> text = Texts.contains(sentence.token(above).lemma())
                ? Optional.of(above)
                : sentence.children(above, "obj").stream()
                        .filter(object -> Texts.contains(sentence.token(object).lemma()))
                        .findFirst();
        text.ifPresentOrElse(noun -> arcs.set(verb, new Arc(noun, "acl")), () -> {
            if (WRITING.contains(sentence.token(above).lemma())) {
                arcs.set(verb, new Arc(above, "advcl"));
            }
        });
    }

    /** "called the premier [to congratulate] him": what the caller does on the telephone, not the one who is called. */
    private void purposeOfCall(int verb) {
        Arc arc = arcs.get(verb);
        boolean complement = arc.head() != Arc.ROOT
                && arc.relation().equals("xcomp")
                && sentence.isInfinitive(verb)
                && CALLING.contains(sentence.token(arc.head()).lemma())
                && SAID_TO_CALLED.contains(sentence.token(verb).lemma())
                && !sentence.children(arc.head(), "obj").isEmpty();
        if (complement) {
            arcs.set(verb, new Arc(arc.head(), "advcl"));
        }
    }

    /** "agreed with [the Cuban government] to repatriate": with whom it is agreed, not who alone is to do it. */
    private void partnerOfPromise(int with) {
        Arc arc = arcs.get(with);
        boolean marker = arc.relation().equals("mark")
                && sentence.token(with).lemma().equals("with")
                && arc.head() > with
                && sentence.isInfinitive(arc.head());
        if (!marker) {
            return;
        }
        int verb = arc.head();
        int above = arcs.get(verb).head();
        List<Integer> partners = sentence.children(verb, "nsubj");
        if (above != Arc.ROOT && above < with && sentence.token(above).isVerb() && partners.size() == 1) {
            arcs.set(with, new Arc(partners.get(0), "case"));
            arcs.set(partners.get(0), new Arc(above, "obl"));
            arcs.set(verb, new Arc(above, "xcomp"));
        }
    }

    /** "did not want them to stay and [calls] on them to leave": a finite verb is joined to a finite one. */
    private void finiteJoinedToInfinitive(int verb) {
        Arc arc = arcs.get(verb);
        boolean joined = arc.relation().equals("conj")
                && sentence.token(verb).isFinite()
                && sentence.isInfinitive(arc.head())
                && CONTENT.contains(arcs.get(arc.head()).relation());
        if (joined) {
            finiteAbove(arc.head()).ifPresent(up -> arcs.set(verb, new Arc(up, "conj")));
        }
    }

    /** "agreed, [claiming there was enough]": what a comma sets apart from its verb is no complement. */
    private void addedBehindComma(int clause) {
        Arc arc = arcs.get(clause);
        boolean complement = arc.head() != Arc.ROOT
                && arc.head() + 2 < clause
                && (arc.relation().equals("ccomp") || arc.relation().equals("xcomp"))
                && sentence.token(arc.head() + 1).tag().equals(",")
                && sentence.token(arc.head() + 2).tag().equals("VBG");
        if (complement && Arc.isBelow(arcs, arc.head() + 2, clause)) {
            arcs.set(clause, new Arc(arc.head(), "advcl"));
        }
    }

    /** "a critic, and his associates [had alleged] …": a verb with a finite auxiliary and a noun before it is a clause of its own. */
    private void finiteAsParticiple(int verb) {
        Arc arc = arcs.get(verb);
        List<Integer> auxiliaries = sentence.children(verb, "aux").stream()
                .filter(aux -> sentence.token(aux).isFinite())
                .toList();
        boolean loose = arc.relation().equals("acl")
                && auxiliaries.size() == 1
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "aux:pass")
                        .isEmpty();
        int noun = loose ? auxiliaries.get(0) - 1 : 0;
        boolean joined = noun > 0
                && sentence.token(noun).isNoun()
                && arcs.get(noun).relation().equals("conj")
                && arcs.get(noun).head() == arc.head();
        if (joined) {
            int root = Arc.above(arcs, verb).stream().reduce(verb, (below, up) -> up);
            arcs.set(noun, new Arc(verb, "nsubj"));
            arcs.set(verb, new Arc(root, "parataxis"));
        }
    }

    private void addedParticiple(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.head() != Arc.ROOT
                && (arc.relation().equals("advcl") || arc.relation().equals("dep"))
                && sentence.token(verb).tag().equals("VBG")
                && ADDED.contains(sentence.token(verb).lemma())
                && verb > 0
                && sentence.token(verb - 1).tag().equals(",")
                && sentence.token(arc.head()).tag().equals("VB")
                && sentence.children(verb, "mark", "case").isEmpty();
        if (loose && sentence.children(arc.head(), "aux").isEmpty()) {
            finiteAbove(arc.head()).filter(up -> up < verb).ifPresent(up -> arcs.set(verb, new Arc(up, "advcl")));
        }
    }

    private Optional<Integer> finiteAbove(int word) {
        return Arc.above(arcs, word).stream().filter(this::isPredicate).findFirst();
    }

    private boolean isPredicate(int word) {
        return sentence.token(word).isFinite()
                || isBareRoot(word)
                || (sentence.token(word).isVerb() && sentence.hasTense(word));
    }

    /** "Unions [called] on Oman to pay": the tagger takes it for a participle. */
    private boolean isBareRoot(int word) {
        return sentence.token(word).tag().equals("VBN")
                && arcs.get(word).head() == Arc.ROOT
                && !sentence.children(word, "nsubj").isEmpty();
    }
}
