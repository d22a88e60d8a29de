package org.chancery.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Mends what hangs on a noun or a verb wrongly: participles, infinitives, names, clauses, and lists in lists. */
final class PhraseMending {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl", "dep");
    /** Verbs of which a noun with a participle is a true complement: "saw him taken away", "want it stopped". */
    private static final Set<String> SMALL_CLAUSES = Set.of(
            "see", "hear", "watch", "catch", "find", "have", "get", "want", "keep", "leave", "make", "need", "like",
            "feel", "let", "help", "say", "believe", "think", "fear", "hope", "show", "claim");

    private static final Set<String> NAMING = Set.of(
            "call",
            "label",
            "brand",
            "dub",
            "find",
            "declare",
            "deem",
            "consider",
            "name",
            "appoint",
            "pronounce",
            "shoot");
    private static final Set<String> ANSWERS = Set.of("no", "yes");
    private static final Set<String> CONJUNCTIONS =
            Set.of("as", "because", "while", "after", "before", "since", "although", "though", "until", "once");

    private static final Set<String> NUMBERS = Set.of("several", "many", "few", "some", "other", "more", "most");

    private static final Set<String> SENDING = Set.of("send", "call", "bring");
    private static final Set<String> FORCES = Set.of(
            "troop", "troops", "soldier", "army", "police", "force", "guard", "military", "marine", "tank", "gendarme");

    private final Sentence sentence;
    private final List<Arc> arcs;

    private static final Set<String> PARTICLES = Set.of("away", "off", "aside", "out", "down", "back");

    /** For one sentence; the arcs are mended in place. */
    PhraseMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        behindAway(at);
        particleOnObject(at);
        sentIn(at);
        participleBehindObject(at);
        infinitiveBehindNoun(at);
        namedObject(at);
        participleBehindComma(at);
        clauseOnNoun(at);
        listInList(at);
        behindInsertion(at);
        aheadOf(at);
        headTakenForModifier(at);
        behindAnswer(at);
        numberAsSubject(at);
        prepositionAsParticle(at);
        sharedObject(at);
    }

    /** "its sympathy with and full [support] for Chad": joined to the noun, not to the preposition between. */
    private void sharedObject(int noun) {
        Arc arc = arcs.get(noun);
        int preposition = arc.head();
        boolean stranded = arc.relation().equals("conj")
                && preposition > 0
                && preposition < noun
                && sentence.token(noun).isNoun()
                && sentence.token(preposition).tag().equals("IN")
                && sentence.token(preposition - 1).isNoun();
        if (!stranded) {
            return;
        }
        int first = preposition - 1;
        arcs.set(noun, new Arc(first, "conj"));
        arcs.set(preposition, new Arc(first, "dep"));
        if (arcs.get(first).relation().equals("iobj")) {
            arcs.set(first, new Arc(arcs.get(first).head(), "obj"));
        }
    }

    /** "[Several] left-wing and liberal groups rejected it": the noun before the verb is its subject, not their number. */
    private void numberAsSubject(int number) {
        Arc arc = arcs.get(number);
        boolean subject = arc.relation().startsWith("nsubj")
                && arc.head() > number
                && NUMBERS.contains(sentence.token(number).lemma())
                && !sentence.children(number, "dep").isEmpty();
        if (!subject) {
            return;
        }
        int noun = arc.head() - 1;
        while (noun > number && !sentence.token(noun).isNoun()) {
            noun--;
        }
        if (noun > number
                && Arc.isBelow(arcs, noun, number)
                && sentence.children(noun, "case").isEmpty()) {
            int between = noun;
            sentence.children(number, "dep").stream()
                    .filter(word -> word != between)
                    .forEach(word -> arcs.set(word, new Arc(between, "amod")));
            arcs.set(noun, new Arc(arc.head(), arc.relation()));
            arcs.set(number, new Arc(noun, "amod"));
        }
    }

    /** "said no [to the plan]": what is answered is the verb's. */
    private void behindAnswer(int noun) {
        Arc arc = arcs.get(noun);
        boolean behind = arc.head() != Arc.ROOT
                && arc.head() < noun
                && ANSWERS.contains(sentence.token(arc.head()).lemma())
                && sentence.children(noun, "case").stream()
                        .anyMatch(mark -> sentence.token(mark).lemma().equals("to"));
        if (!behind) {
            return;
        }
        Arc answer = arcs.get(arc.head());
        if (answer.head() != Arc.ROOT && sentence.token(answer.head()).lemma().equals("say")) {
            arcs.set(noun, new Arc(answer.head(), "obl"));
            arcs.set(arc.head(), new Arc(answer.head(), "obj"));
        }
    }

    /** "[talks] between the army and M23 rebels failed": a noun with a phrase of its own is no modifier of the last noun of that phrase. */
    private void headTakenForModifier(int noun) {
        Arc arc = arcs.get(noun);
        int last = arc.head();
        if (!arc.relation().equals("compound")
                || last < noun + 3
                || !sentence.token(noun).isNoun()) {
            return;
        }
        sentence.children(noun, "nmod").stream()
                .filter(inner -> inner > noun && inner < last)
                .flatMap(inner -> sentence.children(inner, "conj").stream().filter(joined -> joined == last - 1))
                .findFirst()
                .ifPresent(joined -> {
                    Arc outer = arcs.get(last);
                    arcs.set(noun, outer);
                    arcs.set(last, arcs.get(joined));
                    arcs.set(joined, new Arc(last, "compound"));
                    sentence.children(joined, "cc").forEach(cc -> arcs.set(cc, new Arc(last, "cc")));
                });
    }

    /** "[ahead of] talks with Benin, he called": a preposition of two words, not an adverb with a phrase of its own. */
    private void aheadOf(int ahead) {
        Arc arc = arcs.get(ahead);
        boolean adverb = sentence.token(ahead).lemma().equals("ahead")
                && arc.head() != Arc.ROOT
                && arc.relation().equals("advmod")
                && ahead + 1 < sentence.size()
                && sentence.token(ahead + 1).lemma().equals("of");
        if (adverb) {
            sentence.children(ahead, "obl", "nmod").stream()
                    .filter(noun -> noun > ahead)
                    .findFirst()
                    .ifPresent(noun -> {
                        arcs.set(noun, new Arc(arc.head(), "obl"));
                        arcs.set(ahead, new Arc(noun, "case"));
                    });
        }
    }

    /** "imposed sanctions, including travel bans, [on generals]": what stands behind the insertion belongs to what stands before it. */
    private void behindInsertion(int noun) {
        Arc arc = arcs.get(noun);
        List<Integer> prepositions = sentence.children(noun, "case");
        boolean inside = arc.head() != Arc.ROOT
                && arc.head() < noun
                && arc.relation().equals("nmod")
                && !prepositions.isEmpty()
                && prepositions.get(0) > arc.head()
                && sentence.token(prepositions.get(0) - 1).tag().equals(",");
        if (!inside) {
            return;
        }
        List<Integer> openers = sentence.children(arc.head(), "case");
        boolean inserted = openers.size() == 1
                && sentence.token(openers.get(0)).lemma().equals("include")
                && openers.get(0) > 0
                && sentence.token(openers.get(0) - 1).tag().equals(",");
        int above = arcs.get(arc.head()).head();
        if (inserted && above != Arc.ROOT) {
            arcs.set(noun, new Arc(above, sentence.token(above).isVerb() ? "obl" : "nmod"));
        }
    }

    /** "deported four men [registered with the agency]": the participle belongs to the noun, and the noun is the object. */
    private void participleBehindObject(int participle) {
        Arc arc = arcs.get(participle);
        String tag = sentence.token(participle).tag();
        boolean participial = tag.equals("VBN") || tag.equals("VBG");
        if (!participial || arc.head() == Arc.ROOT || !COMPLEMENTS.contains(arc.relation())) {
            return;
        }
        int verb = arc.head();
        boolean apart = !sentence.token(verb).isVerb()
                || SMALL_CLAUSES.contains(sentence.token(verb).lemma())
                || !sentence.children(verb, "obj", "nsubj:pass", "aux:pass", "cop")
                        .isEmpty()
                || !sentence.children(participle, "aux", "aux:pass", "mark", "cop")
                        .isEmpty();
        if (apart) {
            return;
        }
        subjectBetween(verb, participle).ifPresent(noun -> {
            arcs.set(noun, new Arc(verb, "obj"));
            arcs.set(participle, new Arc(noun, "acl"));
        });
    }

    private Optional<Integer> subjectBetween(int verb, int participle) {
        return sentence.children(participle, "nsubj", "nsubj:pass").stream()
                .filter(noun -> noun > verb
                        && noun < participle
                        && !sentence.token(noun).isPronoun())
                .findFirst();
    }

    /** "expressed its resolve [to resume talks]": the infinitive right behind such a noun belongs to it. */
    private void infinitiveBehindNoun(int verb) {
        Arc arc = arcs.get(verb);
        boolean loose = arc.head() != Arc.ROOT
                && COMPLEMENTS.contains(arc.relation())
                && sentence.token(arc.head()).isVerb();
        if (!loose || !sentence.isInfinitive(verb)) {
            return;
        }
        int noun = sentence.children(verb, "mark").get(0) - 1;
        boolean takes =
                noun > arc.head() && NounsOfWill.contains(sentence.token(noun).lemma());
        if (takes && arcs.get(noun).head() == verb && arcs.get(noun).relation().equals("nsubj")) {
            arcs.set(noun, new Arc(arc.head(), "obj"));
            arcs.set(verb, new Arc(noun, "acl"));
        } else if (takes && arcs.get(noun).head() == arc.head()) {
            arcs.set(verb, new Arc(noun, "acl"));
        }
    }

    /** "called [Mali's leader] a liar", "shot [him] dead": who is named is the object. */
    private void namedObject(int name) {
        Arc arc = arcs.get(name);
        boolean predicate = arc.head() != Arc.ROOT
                && (arc.relation().equals("xcomp") || arc.relation().equals("ccomp"))
                && NAMING.contains(sentence.token(arc.head()).lemma())
                && !sentence.token(name).isVerb()
                && sentence.children(name, "cop").isEmpty();
        if (predicate && sentence.children(arc.head(), "obj").isEmpty()) {
            sentence.children(name, "nsubj").stream()
                    .filter(noun -> noun > arc.head() && noun < name)
                    .findFirst()
                    .ifPresent(noun -> arcs.set(noun, new Arc(arc.head(), "obj")));
        }
    }

    /** "criticised the refusal of X, [accusing] it of …": after a comma the participle is the subject's. */
    private void participleBehindComma(int participle) {
        Arc arc = arcs.get(participle);
        boolean loose = sentence.token(participle).tag().equals("VBG")
                && arc.relation().equals("acl")
                && participle > 0
                && sentence.token(participle - 1).tag().equals(",");
        if (!loose || arcs.get(arc.head()).relation().startsWith("nsubj")) {
            return;
        }
        Arc.above(arcs, participle).stream()
                .filter(up ->
                        sentence.token(up).isVerb() || arcs.get(up).relation().startsWith("nsubj"))
                .findFirst()
                .filter(up -> sentence.token(up).isVerb() && up < participle)
                .ifPresent(up -> arcs.set(participle, new Arc(up, "advcl")));
    }

    /** "likely his last trip, [as his term comes to an end]": a clause with a conjunction is no relative clause. */
    private void clauseOnNoun(int verb) {
        Arc arc = arcs.get(verb);
        boolean clause = arc.relation().startsWith("acl")
                && !sentence.children(verb, "nsubj", "nsubj:pass").isEmpty()
                && sentence.children(verb, "mark").stream()
                        .anyMatch(mark ->
                                CONJUNCTIONS.contains(sentence.token(mark).lemma()));
        if (!clause) {
            return;
        }
        Arc.above(arcs, verb).stream()
                .filter(up -> sentence.token(up).isVerb() && up < verb)
                .findFirst()
                .ifPresent(up -> arcs.set(verb, new Arc(up, "advcl")));
    }

    /** "the pact and our commitment to peace and order, and [cooperation]": the second "and" closes the outer list. */
    private void listInList(int word) {
        Arc arc = arcs.get(word);
        if (arc.head() == Arc.ROOT || !arc.relation().equals("conj") || !isJoinedByAnd(word)) {
            return;
        }
        boolean second =
                sentence.children(arc.head(), "conj").stream().anyMatch(other -> other < word && isJoinedByAnd(other));
        Arc inner = arcs.get(arc.head());
        if (second && inner.relation().equals("nmod") && inner.head() != Arc.ROOT) {
            Arc.above(arcs, arc.head()).stream()
                    .filter(outer -> !arcs.get(outer).relation().equals("conj"))
                    .findFirst()
                    .ifPresent(outer -> arcs.set(word, new Arc(outer, "conj")));
        }
    }

    private boolean isJoinedByAnd(int word) {
        return sentence.children(word, "cc").stream()
                .anyMatch(cc -> sentence.token(cc).lemma().equals("and"));
    }

    /** "walked [off] the job": the tagger takes the preposition for a part of the verb. */
    private void prepositionAsParticle(int at) {
        Arc arc = arcs.get(at);
        boolean loose = sentence.token(at).tag().equals("RP")
                && arc.relation().equals("dep")
                && arc.head() > at
                && at > 0
                && arcs.get(arc.head()).equals(new Arc(at - 1, "obl"));
        if (loose) {
            arcs.set(at, new Arc(arc.head(), "case"));
        }
    }

    /** "batted [away] appeals": a particle right behind the verb is the verb's, not its object's. */
    private void particleOnObject(int at) {
        Arc arc = arcs.get(at);
        boolean particle = at > 0
                && PARTICLES.contains(sentence.token(at).lemma())
                && arc.relation().equals("advmod")
                && arc.head() > at
                && sentence.token(at - 1).isVerb()
                && arcs.get(arc.head()).equals(new Arc(at - 1, "obj"));
        if (particle) {
            arcs.set(at, new Arc(at - 1, "compound:prt"));
        }
    }

    /** "sent [in] the army": no place in which something is sent. */
    private void sentIn(int at) {
        Arc arc = arcs.get(at);
        int verb = at - 1;
        boolean sent = at > 0
                && sentence.token(at).lemma().equals("in")
                && SENDING.contains(sentence.token(verb).lemma())
                && arc.relation().equals("case")
                && FORCES.contains(sentence.token(arc.head()).lemma())
                && arcs.get(arc.head()).equals(new Arc(verb, "obl"))
                && sentence.children(verb, "obj", "aux:pass", "nsubj:pass").isEmpty();
        if (sent) {
            arcs.set(at, new Arc(verb, "compound:prt"));
            arcs.set(arc.head(), new Arc(verb, "obj"));
        }
    }

    /** "stayed away [from the summit]", "pulled back [from the port]", "cut X off [from the market]": it is the verb's, though the parser hangs it on "away". */
    private void behindAway(int at) {
        Arc arc = arcs.get(at);
        String word = sentence.token(at).lemma();
        boolean away = arc.relation().equals("advmod")
                && arc.head() != Arc.ROOT
                && sentence.token(arc.head()).isVerb()
                && (((word.equals("away") || word.equals("back")) && arc.head() == at - 1) || word.equals("off"));
        if (away) {
            sentence.children(at, "obl", "nmod").stream()
                    .filter(noun -> noun > at)
                    .forEach(noun -> arcs.set(noun, new Arc(arc.head(), "obl")));
            if (word.equals("off")) {
                arcs.set(at, new Arc(arc.head(), "compound:prt"));
            }
        }
    }
}
