package org.chancery.clause;

import java.util.List;
import java.util.Set;
import org.chancery.language.Texts;

/** Finds the surface subject of a verb, through conjunction, relative clauses, participles, control and raising. */
final class Subjects {

    /** Verbs with an object whose infinitive still belongs to the subject: "threatened Iran to attack". */
    private static final Set<String> SUBJECT_CONTROL =
            Set.of("promise", "threaten", "vow", "use", "sign", "make", "visit", "meet", "hold", "send", "leave");

    private static final Set<String> OBLIQUE_CONTROL = Set.of("on", "upon", "to", "for", "with");
    private static final Set<String> OBLIQUE_CONTROL_VERBS = Set.of("call", "appeal", "plead", "rely");
    /** "a statement <b>addressing</b> the arrest" only has it for its subject. */
    private static final Set<String> ABOUT = Set.of("address", "concern", "regard", "detail", "describe", "follow");

    /** Of these the subject speaks in the text; whoever vetoes or reads one does not. */
    private static final Set<String> ISSUING = Set.of(
            "release",
            "issue",
            "publish",
            "send",
            "write",
            "sign",
            "adopt",
            "pass",
            "approve",
            "make",
            "deliver",
            "give",
            "submit",
            "post",
            "file",
            "put",
            "draft",
            "table",
            "circulate",
            "share",
            "present",
            "hand",
            "launch",
            "introduce",
            "sponsor",
            "join",
            "say");

    private static final Set<String> LAWS =
            Set.of("law", "legislation", "act", "decree", "order", "bill", "measure", "ordinance", "regulation");
    private static final Set<String> ENACTING = Set.of("pass", "sign", "enact", "adopt", "approve", "issue", "impose");
    /** "condemned a plan <b>to close</b> the port": whoever speaks of what another means to do does not do it. */
    private static final Set<String> JUDGING = Set.of(
            "condemn",
            "denounce",
            "decry",
            "deplore",
            "criticize",
            "criticise",
            "slam",
            "blast",
            "welcome",
            "praise",
            "applaud",
            "hail",
            "reject",
            "oppose",
            "protest");

    private static final int MOST_STEPS = 8;

    private final Graph graph;
    private final Voices voices;
    private final Speakers speakers;
    private final FirstDeeds firsts;

    Subjects(Graph graph, Voices voices) {
        this.graph = graph;
        this.voices = voices;
        this.speakers = new Speakers(graph);
        this.firsts = new FirstDeeds(graph);
    }

    /** The subject as the sentence has it: of a passive verb, the one it is done to. */
    List<Integer> of(int verb) {
        return of(verb, 0);
    }

    private List<Integer> of(int verb, int steps) {
        List<Integer> own = graph.children(verb, "nsubj", "nsubj:pass");
        if (!own.isEmpty()) {
            int subject = speakers.meant(oneAmong(graph.antecedent(own.get(0))));
            return isEnacted(subject) && subject != own.get(0) ? of(graph.head(subject), steps + 1) : List.of(subject);
        }
        if (steps > MOST_STEPS || !graph.hasHead(verb)) {
            return List.of();
        }
        int head = graph.head(verb);
        return switch (graph.relation(verb)) {
            case "conj", "parataxis", "dep" -> of(head, steps + 1);
            case "advcl" -> isAsked(verb, head) ? controlled(head, steps) : of(head, steps + 1);
            case "xcomp", "ccomp" -> controlled(head, steps);
            case "acl", "acl:relcl" -> ofModifier(verb, head, steps);
            default -> List.of();
        };
    }

    /** "released a statement <b>criticising</b> Iran": whoever releases it criticises. */
    boolean isSaidIn(int verb, int noun) {
        return graph.relation(verb).equals("acl")
                && graph.token(verb).tag().equals("VBG")
                && Texts.contains(graph.lemma(noun))
                && !ABOUT.contains(graph.lemma(verb));
    }

    /** "said in a statement", "released a statement", but not "vetoed a resolution". */
    private boolean isIssued(int noun) {
        return graph.is(noun, "obl") || ISSUING.contains(graph.lemma(graph.head(noun)));
    }

    /** "<b>the governor</b> was among those who condemned it": he condemned it. */
    private int oneAmong(int many) {
        List<Integer> one = graph.preposition(many).equals("among") && graph.hasChild(many, "cop")
                ? graph.children(many, "nsubj")
                : List.of();
        return one.size() == 1 ? graph.antecedent(one.get(0)) : many;
    }

    /** "passed <b>a law</b> that bans veils", "signed <b>a law</b> banning veils": whoever makes the law bans them. */
    private boolean isEnacted(int noun) {
        return LAWS.contains(graph.lemma(noun))
                && graph.is(noun, "obj")
                && graph.hasHead(noun)
                && ENACTING.contains(graph.lemma(graph.head(noun)))
                && graph.isPredicateVerb(graph.head(noun));
    }

    /** "Norway is the largest donor, <b>giving</b> Mali …": Norway gives. */
    private boolean isOfPredicate(int verb, int noun) {
        return graph.is(verb, "acl")
                && graph.token(verb).tag().equals("VBG")
                && graph.hasChild(noun, "cop")
                && graph.hasChild(noun, "nsubj");
    }

    /** "appealed to Samoa to send food": the parser takes some of what is asked for a purpose. */
    private boolean isAsked(int verb, int governor) {
        return graph.isInfinitive(verb)
                && OBLIQUE_CONTROL_VERBS.contains(graph.lemma(governor))
                && !graph.hasChild(governor, "obj");
    }

    private List<Integer> controlled(int governor, int steps) {
        if (!graph.isPredicateVerb(governor)) {
            return of(governor, steps + 1);
        }
        if (voices.isPassive(governor)) {
            return of(governor, steps + 1);
        }
        List<Integer> objects = graph.children(governor, "obj", "iobj");
        if (!objects.isEmpty() && !SUBJECT_CONTROL.contains(graph.lemma(governor))) {
            return List.of(graph.antecedent(objects.get(0)));
        }
        if (OBLIQUE_CONTROL_VERBS.contains(graph.lemma(governor))) {
            for (int oblique : graph.children(governor, "obl")) {
                if (OBLIQUE_CONTROL.contains(graph.preposition(oblique))) {
                    return List.of(oblique);
                }
            }
        }
        return of(governor, steps + 1);
    }

    /** "Kang's plan to host", "Kang's letter criticising": the owner; "Biegun, visiting Seoul": the noun itself. */
    private List<Integer> ofModifier(int verb, int noun, int steps) {
        if (isEnacted(noun) && graph.tag(verb).equals("VBG")) {
            return of(graph.head(noun), steps + 1);
        }
        if (firsts.isTold(verb)) {
            return of(firsts.holder(verb).orElse(noun), steps + 1);
        }
        if (!graph.isInfinitive(verb) && !isSaidIn(verb, noun)) {
            return isOfPredicate(verb, noun) ? of(noun, steps + 1) : List.of(noun);
        }
        List<Integer> owners = graph.children(noun, "nmod:poss");
        if (!owners.isEmpty()) {
            return List.of(owners.get(0));
        }
        boolean isObject = graph.is(noun, "obj", "obl", "xcomp", "nsubj:pass")
                && graph.hasHead(noun)
                && !JUDGING.contains(graph.lemma(graph.head(noun)));
        boolean own = graph.isInfinitive(verb) || (isObject && isIssued(noun));
        if (isObject && own && graph.isPredicateVerb(graph.head(noun))) {
            return of(graph.head(noun), steps + 1);
        }
        return List.of();
    }
}
