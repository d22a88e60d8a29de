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
        behindAside(at);
    }

    /** "Lee, on behalf of Oman, [helped] draft a truce": a verb behind the comma that closes an aside on a bare name is what the name does. */
    private void behindAside(int verb) {
        Arc arc = arcs.get(verb);
        int name = arc.head();
        boolean loose = name != Arc.ROOT
                && name < verb
                && arc.relation().equals("dep")
                && arcs.get(name).head() == Arc.ROOT
                && sentence.token(verb).isVerb()
                && sentence.token(name).isProperNoun()
                && sentence.children(name, "cop", "case", "nsubj").isEmpty()
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "cc").isEmpty();
        int finite = loose ? firstOf(verb) : verb;
        boolean behindComma = loose
                && finite > name + 2
                && sentence.token(finite).isFinite()
                && sentence.token(finite - 1).tag().equals(",")
                && sentence.token(name + 1).tag().equals(",");
        if (!behindComma) {
            return;
        }
        arcs.set(verb, new Arc(Arc.ROOT, "root"));
        arcs.set(name, new Arc(verb, "nsubj"));
        sentence.children(name, "obl", "advmod", "obl:tmod")
                .forEach(setting ->
                        arcs.set(setting, new Arc(verb, arcs.get(setting).relation())));
    }

    /** The verb or the first of its auxiliaries. */
    private int firstOf(int verb) {
        return sentence.children(verb, "aux", "aux:pass").stream().reduce(verb, Math::min);
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

    /**
     * "At the request of the premier, the king [dissolved] parliament": the king is no name of the premier, and the request no predicate; "In
     * a letter after the raid, Lee, the envoy, [blamed] Mali".
     */
    private void behindSetting(int verb) {
        Arc arc = arcs.get(verb);
        boolean shape = arc.head() != Arc.ROOT
                && arc.head() < verb
                && (arc.relation().equals("acl") || arc.relation().equals("dep"))
                && (sentence.token(verb).tag().equals("VBD")
                        || sentence.token(verb).tag().equals("VBZ"))
                && sentence.children(verb, "nsubj", "nsubj:pass", "mark", "aux:pass")
                        .isEmpty();
        int setting = shape ? topOf(arc.head()) : Arc.ROOT;
        boolean opens = setting != Arc.ROOT
                && sentence.token(setting).isNoun()
                && sentence.children(setting, "case").contains(0)
                && sentence.children(setting, "nsubj", "cop").isEmpty();
        List<Integer> named = opens ? namedBetween(setting, verb) : List.of();
        if (named.isEmpty()
                || (named.get(0) != verb - 1 && !sentence.token(verb - 1).tag().equals(","))) {
            return;
        }
        arcs.set(verb, new Arc(Arc.ROOT, "root"));
        arcs.set(setting, new Arc(verb, "obl"));
        arcs.set(named.get(0), new Arc(verb, "nsubj"));
        named.stream().skip(1).forEach(name -> arcs.set(name, new Arc(named.get(0), "appos")));
    }

    /** What the parser takes for other names of a setting or of what it hangs together with. */
    private List<Integer> namedBetween(int setting, int verb) {
        return sentence.tokens().subList(setting + 1, verb).stream()
                .map(Token::index)
                .filter(at -> arcs.get(at).relation().equals("appos")
                        && topOf(arcs.get(at).head()) == setting)
                .toList();
    }

    /** The noun on top of the sentence that a noun is a part of, or -1. */
    private int topOf(int noun) {
        int at = noun;
        while (arcs.get(at).head() != Arc.ROOT
                && arcs.get(at).head() < at
                && (arcs.get(at).relation().equals("nmod")
                        || arcs.get(at).relation().equals("obl"))) {
            at = arcs.get(at).head();
        }
        return arcs.get(at).head() == Arc.ROOT ? at : Arc.ROOT;
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
