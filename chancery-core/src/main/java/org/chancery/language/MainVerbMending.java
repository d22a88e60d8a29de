package org.chancery.language;

import java.util.List;
import java.util.Optional;

/** Mends which verb the sentence is about where the parser takes one of a phrase before it: "[Hosted] by Duda, they met in Warsaw". */
final class MainVerbMending {

    private final Sentence sentence;
    private final List<Arc> arcs;

    /** For one sentence; the arcs are mended in place. */
    MainVerbMending(Sentence sentence, List<Arc> arcs) {
        this.sentence = sentence;
        this.arcs = arcs;
    }

    /** Looks at one word; the words are to be gone through in the order of the text. */
    void mend(int at) {
        behindOpening(at);
        behindSetting(at);
        behindRelative(at);
        objectAsSubject(at);
        behindInsertion(at);
    }

    /** "Kenya, which had hesitated, [lifted] bans": a verb behind the comma that closes a clause on a bare noun is the noun's. */
    private void behindInsertion(int verb) {
        Arc arc = arcs.get(verb);
        String tag = sentence.token(verb).tag();
        boolean shape = verb > 2
                && (tag.equals("VBD") || tag.equals("VBN") || tag.equals("VBZ"))
                && arc.head() != Arc.ROOT
                && sentence.token(verb - 1).tag().equals(",")
                && sentence.children(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
        if (!shape) {
            return;
        }
        boolean modifier = arc.isAttribute(verb);
        int clause = modifier ? arcs.get(arc.head()).head() : arc.head();
        boolean loose = (modifier || arc.relation().equals("dep"))
                && clause != Arc.ROOT
                && clause < verb
                && arcs.get(clause).relation().equals("acl:relcl");
        int noun = loose ? arcs.get(clause).head() : Arc.ROOT;
        boolean bare = noun != Arc.ROOT
                && arcs.get(noun).head() == Arc.ROOT
                && sentence.token(noun).isNoun()
                && sentence.children(noun, "cop").isEmpty();
        if (bare) {
            arcs.set(verb, new Arc(Arc.ROOT, "root"));
            arcs.set(noun, new Arc(verb, "nsubj"));
            if (modifier) {
                arcs.set(arc.head(), new Arc(verb, "obj"));
            }
        }
    }

    /** "At the request of the premier, the king [dissolved] parliament": the king is no name of the premier, and the request no predicate. */
    private void behindSetting(int verb) {
        Arc arc = arcs.get(verb);
        boolean shape = arc.head() != Arc.ROOT
                && arc.head() < verb
                && arcs.get(arc.head()).head() == Arc.ROOT
                && (arc.relation().equals("acl") || arc.relation().equals("dep"))
                && (sentence.token(verb).tag().equals("VBD")
                        || sentence.token(verb).tag().equals("VBZ"))
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "aux:pass")
                        .isEmpty()
                && sentence.children(arc.head(), "case").contains(0)
                && sentence.children(arc.head(), "nsubj", "cop").isEmpty();
        if (shape) {
            subjectBefore(verb, arc.head()).ifPresent(subject -> {
                arcs.set(verb, new Arc(Arc.ROOT, "root"));
                arcs.set(arc.head(), new Arc(verb, "obl"));
                arcs.set(subject, new Arc(verb, "nsubj"));
            });
        }
    }

    /** The noun right before a verb that the parser takes for another name of a noun before the comma. */
    private Optional<Integer> subjectBefore(int verb, int from) {
        return sentence.tokens().subList(from + 1, verb).stream()
                .map(Token::index)
                .filter(at -> arcs.get(at).relation().equals("appos") && at == verb - 1)
                .findFirst();
    }

    /** "In a move that [surprised] analysts, Kenya met rebels": what the move did is no predicate, and Kenya is not analysts. */
    private void behindRelative(int relative) {
        List<Integer> that = sentence.children(relative, "nsubj");
        List<Integer> verbs = sentence.children(relative, "ccomp");
        boolean shape = arcs.get(relative).head() == Arc.ROOT
                && that.size() == 1
                && verbs.size() == 1
                && that.get(0) == relative - 1
                && sentence.token(relative - 1).tag().equals("WDT")
                && sentence.token(0).tag().equals("IN")
                && sentence.children(relative, "obj").isEmpty();
        if (!shape) {
            return;
        }
        int verb = verbs.get(0);
        Optional<Integer> occasion = sentence.children(relative, "obl").stream()
                .filter(noun -> noun < relative - 1)
                .findFirst();
        Optional<Integer> object = sentence.children(verb, "nsubj").stream()
                .filter(noun -> noun > relative && noun < verb)
                .findFirst();
        Optional<Integer> subject = object.flatMap(noun -> sentence.children(noun, "appos").stream()
                .filter(name -> name > noun && name < verb)
                .findFirst());
        if (occasion.isPresent() && subject.isPresent()) {
            arcs.set(verb, new Arc(Arc.ROOT, "root"));
            arcs.set(relative, new Arc(occasion.get(), "acl:relcl"));
            arcs.set(occasion.get(), new Arc(verb, "obl"));
            arcs.set(object.get(), new Arc(relative, "obj"));
            arcs.set(subject.get(), new Arc(verb, "nsubj"));
        }
    }

    /** "expelled three [envoys], the BBC reported": of two subjects the one before the comma is the object of the verb before it. */
    private void objectAsSubject(int noun) {
        Arc arc = arcs.get(noun);
        int report = arc.head();
        boolean shape = arc.relation().equals("nsubj")
                && report > noun + 2
                && sentence.token(noun + 1).tag().equals(",")
                && arcs.get(report).head() != Arc.ROOT
                && arcs.get(report).head() < noun
                && sentence.children(report, "nsubj").stream().anyMatch(other -> other > noun + 1 && other < report);
        if (shape) {
            int verb = arcs.get(report).head();
            if (sentence.token(verb).isVerb()
                    && sentence.children(verb, "obj", "cop").isEmpty()) {
                arcs.set(noun, new Arc(verb, "obj"));
            }
        }
    }

    /** "[Hosted] by Duda, the presidents met": a participle that opens the sentence is no predicate if a verb with a subject follows the comma. */
    private void behindOpening(int participle) {
        boolean opens = participle == 0
                && arcs.get(0).head() == Arc.ROOT
                && (sentence.token(0).tag().equals("VBN")
                        || sentence.token(0).tag().equals("VBG"))
                && sentence.children(0, "nsubj", "nsubj:pass", "aux", "aux:pass")
                        .isEmpty();
        if (opens) {
            firstComma().flatMap(this::predicateBehind).ifPresent(verb -> {
                arcs.set(verb, new Arc(Arc.ROOT, "root"));
                arcs.set(participle, new Arc(verb, "advcl"));
            });
        }
    }

    private Optional<Integer> firstComma() {
        return sentence.tokens().stream()
                .filter(token -> token.tag().equals(","))
                .map(Token::index)
                .findFirst();
    }

    /** The first finite verb behind a place with a subject behind it, and no word that makes it a clause of another. */
    private Optional<Integer> predicateBehind(int comma) {
        return sentence.tokens().stream()
                .map(Token::index)
                .filter(at -> at > comma && isFinitePredicate(at))
                .findFirst()
                .filter(verb -> sentence.children(verb, "mark").isEmpty())
                .filter(verb -> sentence.children(verb, "nsubj", "nsubj:pass").stream()
                        .anyMatch(subject ->
                                subject > comma && sentence.token(subject).isNoun()));
    }

    private boolean isFinitePredicate(int at) {
        return (sentence.token(at).isVerb() && sentence.token(at).isFinite())
                && !arcs.get(at).relation().startsWith("aux");
    }
}
