package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends clauses that say which noun is meant, and what the parser takes for the predicate in their place: "Rebels [backed] by X attacked …". */
final class RelativeMending {

    private static final Set<String> TIMES = Set.of("hour", "day", "week", "month", "year", "minute");
    /** What somebody is taken for: "known as", "disguised as". */
    private static final Set<String> CALLED =
            Set.of("know", "disguise", "dress", "describe", "identify", "name", "mask", "regard", "hail", "see");

    private static final Set<String> BELIEVED =
            Set.of("believe", "think", "suspect", "know", "say", "report", "allege");
    /** What missiles, bombs and shots do. */
    private static final Set<String> STRIKING = Set.of(
            "hit", "strike", "kill", "slam", "explode", "crash", "wound", "injure", "destroy", "land", "tear", "rip");

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    RelativeMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        predicateBehind(at);
        predicateOfClauseBehind(at);
        predicateBehindAgent(at);
        participleAsSubject(at);
        predicateBehindBelief(at);
        participleOfObject(at);
        predicateBehindAs(at);
        finiteAsModifier(at);
        clauseOfPerson(at);
        predicateBehindGerund(at);
        secondOfMain(at);
    }

    /** "Minister Bahr [speaking] to the Nordic Council called the law absurd": of a gerund and a finite verb the finite one is the predicate. */
    private void predicateBehindGerund(int gerund) {
        List<Integer> subjects = sentence.children(gerund, "nsubj");
        boolean bare = arcs.get(gerund).head() == Arc.ROOT
                && sentence.token(gerund).tag().equals("VBG")
                && subjects.equals(List.of(gerund - 1))
                && sentence.children(gerund, "aux", "cop", "mark", "obj", "cc").isEmpty();
        if (!bare) {
            return;
        }
        sentence.tokens().stream()
                .map(Token::index)
                .filter(verb -> verb > gerund && sentence.hasTense(verb) && Arc.isBelow(arcs, verb, gerund))
                .findFirst()
                .filter(verb -> isUnbroken(gerund, verb))
                .filter(verb -> sentence.children(verb, "mark", "aux", "aux:pass", "nsubj:pass")
                        .isEmpty())
                .filter(verb -> sentence.children(verb, "nsubj").stream().allMatch(noun -> noun == verb - 1))
                .ifPresent(verb -> {
                    int place = arcs.get(verb).head();
                    for (int noun : sentence.children(verb, "nsubj")) {
                        arcs.set(noun, new Arc(place, "dep"));
                    }
                    handOver(gerund, subjects.get(0), verb);
                });
    }

    /** "praised Ali, who was jailed in June, and [promised] reforms": behind the comma that closes what is said of him the main clause goes on. */
    private void secondOfMain(int verb) {
        Arc arc = arcs.get(verb);
        int relative = arc.head();
        List<Integer> and = sentence.children(verb, "cc");
        boolean shape = arc.relation().equals("conj")
                && relative != Arc.ROOT
                && arcs.get(relative).relation().equals("acl:relcl")
                && !sentence.children(relative, "aux:pass").isEmpty()
                && sentence.token(verb).tag().equals("VBD")
                && and.size() == 1
                && sentence.token(and.get(0) - 1).text().equals(",")
                && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass")
                        .isEmpty();
        int noun = shape ? arcs.get(relative).head() : Arc.ROOT;
        int who = shape ? sentence.children(relative, "nsubj:pass").stream().reduce(relative, Math::min) : 0;
        if (noun == Arc.ROOT || who < 1 || !sentence.token(who - 1).text().equals(",")) {
            return;
        }
        Arc.above(arcs, noun).stream()
                .filter(main -> main < noun && sentence.token(main).tag().equals("VBD"))
                .filter(main -> !sentence.children(main, "nsubj").isEmpty())
                .findFirst()
                .ifPresent(main -> arcs.set(verb, new Arc(main, "conj")));
    }

    /** "Rebels [backed] by X attacked …": of a participle and a finite verb behind the same subject the finite one is the predicate. */
    private void predicateBehind(int participle) {
        boolean bare = (isParticiple(participle) || isPast(participle))
                && sentence.children(participle, "aux", "aux:pass", "cop", "mark", "obj")
                        .isEmpty();
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        if (!bare || subjects.size() != 1 || subjects.get(0) > participle) {
            return;
        }
        sentence.children(participle, "dep", "ccomp", "xcomp", "advcl", "parataxis").stream()
                .filter(verb -> verb > participle && sentence.hasTense(verb))
                .filter(verb -> isParticiple(participle) || isUnbroken(participle, verb))
                .filter(verb -> sentence.children(verb, "mark").isEmpty())
                .filter(verb -> sentence.children(verb, "nsubj", "nsubj:pass").stream()
                        .allMatch(word -> TIMES.contains(sentence.token(word).lemma())))
                .findFirst()
                .ifPresent(verb -> {
                    sentence.children(verb, "nsubj", "nsubj:pass")
                            .forEach(time -> arcs.set(time, new Arc(participle, "obl:npmod")));
                    handOver(participle, subjects.get(0), verb);
                });
    }

    /** The verb takes the place of the participle, and the participle only says which subject is meant. */
    private void handOver(int participle, int subject, int verb) {
        arcs.set(verb, arcs.get(participle));
        arcs.set(subject, new Arc(verb, "nsubj"));
        arcs.set(participle, new Arc(subject, "acl"));
    }

    /** What looks finite is a participle if another finite verb follows without a comma, an "and" or an "after": "A man [wanted] in Texas was extradited". */
    private boolean isPast(int word) {
        return sentence.token(word).tag().equals("VBD");
    }

    private boolean isUnbroken(int from, int to) {
        return sentence.tokens().subList(from, to).stream()
                .noneMatch(token -> token.tag().equals(",")
                        || token.tag().equals("CC")
                        || token.tag().equals(":")
                        || token.tag().equals("''")
                        || arcs.get(token.index()).relation().equals("mark"));
    }

    /** "lawmakers [led] by X marched": tagged as finite, and no verb of its own. */
    private boolean isParticiple(int word) {
        String tag = sentence.token(word).tag();
        boolean by =
                word + 1 < sentence.size() && sentence.token(word + 1).lemma().equals("by");
        boolean insertion = word > 1 && sentence.token(word - 1).tag().equals(",");
        return tag.equals("VBN") || (tag.equals("VBD") && (by || insertion));
    }

    /** "after a truce [brokered] by X took effect": the same in a clause with a conjunction, where the finite verb hangs above. */
    private void predicateOfClauseBehind(int participle) {
        Arc arc = arcs.get(participle);
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        List<Integer> marks = sentence.children(participle, "mark");
        boolean bare = isParticiple(participle)
                && arc.head() != Arc.ROOT
                && marks.size() == 1
                && subjects.equals(List.of(participle - 1))
                && sentence.children(participle, "aux", "aux:pass", "cop", "obj")
                        .isEmpty();
        if (bare) {
            finiteBeside(arc.head(), participle, marks.get(0)).ifPresent(verb -> {
                sentence.children(verb, "nsubj", "nsubj:pass")
                        .forEach(span -> arcs.set(span, new Arc(verb, "obl:npmod")));
                arcs.set(verb, new Arc(arc.head(), "advcl"));
                arcs.set(marks.get(0), new Arc(verb, "mark"));
                arcs.set(subjects.get(0), new Arc(verb, "nsubj"));
                arcs.set(participle, new Arc(subjects.get(0), "acl"));
            });
        }
    }

    /** A finite verb behind the participle without a subject of its own but a word before the conjunction. */
    private Optional<Integer> finiteBeside(int above, int participle, int mark) {
        return sentence.children(above, "parataxis", "dep", "ccomp", "advcl", "conj").stream()
                .filter(verb -> verb > participle && sentence.token(verb).isFinite())
                .filter(verb -> sentence.children(verb, "mark").isEmpty())
                .filter(verb ->
                        sentence.children(verb, "nsubj", "nsubj:pass").stream().allMatch(subject -> subject < mark))
                .findFirst();
    }

    /** "Missiles [fired] by a drone hit a fort": the parser hangs the predicate on the drone. */
    private void predicateBehindAgent(int participle) {
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        boolean bare = isParticiple(participle)
                && subjects.size() == 1
                && subjects.get(0) < participle
                && sentence.children(participle, "aux", "aux:pass", "cop", "obj", "ccomp")
                        .isEmpty();
        if (!bare) {
            return;
        }
        sentence.children(participle, "obl").stream()
                .filter(agent -> agent > participle)
                .flatMap(agent -> sentence.children(agent, "acl", "amod", "acl:relcl").stream()
                        .filter(verb -> verb > agent))
                .filter(this::isPredicate)
                .findFirst()
                .ifPresent(verb -> {
                    sentence.children(participle, "mark", "advmod").stream()
                            .filter(word -> word < subjects.get(0))
                            .forEach(word ->
                                    arcs.set(word, new Arc(verb, arcs.get(word).relation())));
                    handOver(participle, subjects.get(0), verb);
                });
    }

    /** A past tense, or a verb of what missiles and bombs do; not one more participle ("troops backed by X"). */
    private boolean isPredicate(int verb) {
        Token token = sentence.token(verb);
        boolean by =
                verb + 1 < sentence.size() && sentence.token(verb + 1).lemma().equals("by");
        return !by
                && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty()
                && (token.tag().equals("VBD") || (token.tag().equals("VBN") && STRIKING.contains(token.lemma())));
    }

    /** "A report [released] on Monday alleges": a participle with its noun is no clause that could be a subject. */
    private void participleAsSubject(int participle) {
        Arc arc = arcs.get(participle);
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        boolean clause = arc.relation().startsWith("csubj")
                && arc.head() != Arc.ROOT
                && participle < arc.head()
                && sentence.token(participle).tag().equals("VBN")
                && subjects.size() == 1
                && sentence.children(participle, "aux", "aux:pass", "cop", "mark", "obj")
                        .isEmpty();
        if (clause) {
            arcs.set(subjects.get(0), new Arc(arc.head(), "nsubj"));
            arcs.set(participle, new Arc(subjects.get(0), "acl"));
        }
    }

    /** "rejected the plan [put] forward by Chad": which plan, not what the plan did. */
    private void participleOfObject(int participle) {
        Arc arc = arcs.get(participle);
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        String tag = sentence.token(participle).tag();
        boolean content = arc.relation().equals("ccomp")
                && arc.head() != Arc.ROOT
                && sentence.token(arc.head()).isVerb()
                && !SecondClauseMending.takesClause(sentence.token(arc.head()).lemma())
                && (tag.equals("VBD") || tag.equals("VBN"))
                && subjects.size() == 1
                && subjects.get(0) > arc.head()
                && sentence.children(participle, "aux", "aux:pass", "cop", "mark", "obj")
                        .isEmpty()
                && sentence.children(arc.head(), "obj").isEmpty()
                && hasAgent(participle);
        if (content) {
            arcs.set(subjects.get(0), new Arc(arc.head(), "obj"));
            arcs.set(participle, new Arc(subjects.get(0), "acl"));
        }
    }

    private boolean hasAgent(int participle) {
        return sentence.children(participle, "obl").stream()
                .flatMap(agent -> sentence.children(agent, "case").stream())
                .anyMatch(word -> sentence.token(word).lemma().equals("by"));
    }

    /** "A man [known] as Baba warned …": what he is called by is no subject. */
    private void predicateBehindAs(int participle) {
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        boolean bare = sentence.token(participle).tag().equals("VBN")
                && CALLED.contains(sentence.token(participle).lemma())
                && participle + 1 < sentence.size()
                && sentence.token(participle + 1).lemma().equals("as")
                && subjects.size() == 1
                && subjects.get(0) < participle
                && sentence.children(participle, "aux", "aux:pass", "cop", "obj")
                        .isEmpty();
        if (!bare) {
            return;
        }
        sentence.children(participle, "advcl", "ccomp", "dep").stream()
                .filter(verb -> verb > participle && sentence.token(verb).isFinite())
                .filter(verb -> sentence.children(verb, "nsubj").size() == 1)
                .findFirst()
                .ifPresent(verb -> {
                    int name = sentence.children(verb, "nsubj").get(0);
                    if (arcs.get(participle + 1).head() == verb
                            || arcs.get(participle + 1).head() == name) {
                        handOver(participle, subjects.get(0), verb);
                        arcs.set(name, new Arc(participle, "obl"));
                        arcs.set(participle + 1, new Arc(name, "case"));
                    }
                });
    }

    /** "Hackers [believed] to work for X broke into …": what is believed of somebody is not what is told of him. */
    private void predicateBehindBelief(int participle) {
        List<Integer> subjects = sentence.children(participle, "nsubj", "nsubj:pass");
        boolean believed = BELIEVED.contains(sentence.token(participle).lemma())
                && subjects.size() == 1
                && subjects.get(0) < participle
                && sentence.children(participle, "aux", "aux:pass", "cop", "ccomp", "obj")
                        .isEmpty();
        if (!believed) {
            return;
        }
        sentence.children(participle, "xcomp").stream()
                .flatMap(inner -> sentence.children(inner, "advmod", "dep", "ccomp", "conj", "parataxis").stream()
                        .filter(verb -> verb > inner))
                .filter(verb -> sentence.token(verb).tag().equals("VBD"))
                .filter(verb -> sentence.children(verb, "nsubj", "nsubj:pass", "mark", "cc")
                        .isEmpty())
                .findFirst()
                .ifPresent(verb -> {
                    sentence.children(participle, "conj").forEach(other -> arcs.set(other, new Arc(verb, "conj")));
                    handOver(participle, subjects.get(0), verb);
                });
    }

    /** "Ruiz, who had come by boat, [hosted] Tsipras": a past tense before a noun is its verb, not its modifier. */
    private void finiteAsModifier(int verb) {
        Arc arc = arcs.get(verb);
        boolean modifier = arc.head() > verb
                && arc.relation().equals("amod")
                && sentence.token(verb).tag().equals("VBD")
                && sentence.children(verb, "nsubj", "nsubj:pass").isEmpty();
        if (!modifier) {
            return;
        }
        int noun = arc.head();
        int root = arcs.get(noun).head();
        if (root == Arc.ROOT || arcs.get(root).head() != Arc.ROOT || root > verb) {
            return;
        }
        if (sentence.token(root).isProperNoun()) {
            arcs.set(verb, arcs.get(root));
            arcs.set(noun, new Arc(verb, "obj"));
            sentence.children(root, "dep").forEach(clause -> arcs.set(clause, new Arc(root, "acl:relcl")));
            arcs.set(root, new Arc(verb, "nsubj"));
        } else if (sentence.token(root).tag().equals("VBN")
                && sentence.children(root, "aux", "aux:pass").isEmpty()
                && sentence.children(root, "nsubj").size() == 1) {
            int subject = sentence.children(root, "nsubj").get(0);
            arcs.set(verb, arcs.get(root));
            arcs.set(noun, new Arc(verb, "obj"));
            arcs.set(subject, new Arc(verb, "nsubj"));
            arcs.set(root, new Arc(subject, "acl"));
        }
    }

    /** "talks with the minister, [who accused] the bank": who acts is the person right before, no thing. */
    private void clauseOfPerson(int verb) {
        Arc arc = arcs.get(verb);
        List<Integer> who = sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .filter(word -> sentence.token(word).lemma().equals("who"))
                .toList();
        if (arc.head() == Arc.ROOT || who.size() != 1 || !isOfNoun(arc)) {
            return;
        }
        int before = who.get(0) - 1;
        if (before > 0 && sentence.token(before).tag().equals(",")) {
            before--;
        }
        if (before > arc.head() && sentence.token(before).isNoun() && Arc.isBelow(arcs, before, arc.head())) {
            arcs.set(verb, new Arc(before, "acl:relcl"));
        }
    }

    /** "talks with the minister, who has accused …": the arc may have no name. */
    private static boolean isOfNoun(Arc arc) {
        return arc.relation().startsWith("acl") || arc.relation().equals("dep");
    }
}
