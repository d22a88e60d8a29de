package org.chancery.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.clause.Mood;
import org.chancery.event.Category;
import org.chancery.language.Arc;
import org.chancery.language.Sentence;
import org.chancery.wording.Act;
import org.chancery.wording.Interpreter;

/** Chooses, of all the acts that a sentence's words could tell, those that it does tell. */
final class Told {

    private static final List<String> INNER_NOUN = List.of("compound", "amod", "nmod:poss", "case", "fixed");
    private static final Set<String> ASIDE = Set.of("dep", "parataxis", "conj", "appos");
    private static final Set<String> AWAITING =
            Set.of("promise", "vow", "pledge", "threaten", "wait", "refuse", "insist", "demand", "swear", "plan");
    /** "ruled out <b>sending</b> troops", "did not rule out <b>sending</b> troops": none were sent. */
    private static final Set<String> EXCLUDING = Set.of("rule", "avoid", "oppose");

    private static final Set<String> REPUTING = Set.of("say", "report", "believe", "think", "know", "allege");
    private static final Set<String> HELPING = Set.of("help", "let", "make", "have", "watch", "see");
    private static final Set<String> SPEAKING = Set.of("call", "phone", "telephone", "ring", "write", "cable");
    private static final Set<String> LATER_THAN = Set.of("after", "following", "since", "upon");
    private static final Set<String> TELLING_GERUNDS = Set.of("after", "since", "while", "when", "before", "following");

    private final Clauses clauses;
    private final Interpreter interpreter;

    Told(Clauses clauses, Interpreter interpreter) {
        this.clauses = clauses;
        this.interpreter = interpreter;
    }

    /** In the order of their outermost words. */
    List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        for (Clause clause : clauses.all()) {
            if (clause.kind() != Clause.Kind.NOUN || isPredicate(clause)) {
                interpreter.at(clause.head()).ifPresent(acts::add);
            }
        }
        acts.forEach(act -> used.addAll(act.heads().subList(1, act.heads().size())));
        acts.removeIf(act -> used.contains(act.head()));
        Set<Integer> heads = new HashSet<>(acts.stream().map(Act::head).toList());
        acts.removeIf(act -> (isIrreal(act.head(), heads) && !isSpoken(act)) || isAsked(act.head()));
        acts.forEach(act -> used.addAll(act.heads()));
        acts.addAll(nouns(used, acts));
        acts.sort(java.util.Comparator.comparingInt(Act::head));
        return acts;
    }

    private boolean isPredicate(Clause clause) {
        return !clauses.children(clause.head(), "cop").isEmpty();
    }

    /** Conditions, purposes and gerunds of manner tell of nothing by themselves. */
    private boolean isIrreal(int word, Set<Integer> acts) {
        int head = firstOfJoined(word);
        String relation = clauses.relation(head);
        if (relation.equals("advcl") && clauses.isMarked(head, "if", "unless", "whether", "lest", "without", "so")) {
            return true;
        }
        if (relation.equals("advcl") && clauses.isMarked(head, "until", "till") && isAwaited(head)) {
            return true;
        }
        if (relation.equals("ccomp") && clauses.isMarked(head, "if", "whether")) {
            return true;
        }
        if (clauses.isSubjunctive(head)) {
            return true;
        }
        if ((clauses.isInfinitive(head) && !isReputed(head) && !clauses.isFirstDeed(head)) || isBareInfinitive(head)) {
            return switch (relation) {
                case "xcomp", "acl", "advcl", "ccomp", "csubj", "dep", "conj" -> true;
                default -> false;
            };
        }
        boolean gerund = clauses.sentence().token(head).tag().equals("VBG");
        if (gerund
                && (relation.equals("acl")
                        || relation.equals("advcl")
                        || relation.equals("nmod")
                        || relation.equals("obl"))) {
            return clauses.children(head, "mark", "case").stream()
                    .map(clauses::lemma)
                    .anyMatch(mark -> !TELLING_GERUNDS.contains(mark) && !(mark.equals("by") && isWayOfDoing(head)));
        }
        return relation.equals("xcomp")
                && gerund
                && (!acts.contains(clauses.governor(head))
                        || EXCLUDING.contains(clauses.lemma(clauses.governor(head))));
    }

    /** "responded by <b>expelling</b> envoys": the way in which something was done was done too. */
    private boolean isWayOfDoing(int gerund) {
        return clauses.at(clauses.governor(gerund))
                .filter(clause -> clause.kind() == Clause.Kind.VERB)
                .map(Clause::mood)
                .filter(mood -> mood.tense() != Mood.Tense.NONE)
                .filter(mood -> mood.modal().isEmpty() && !mood.negated())
                .isPresent();
    }

    /** "phoned the premier <b>to congratulate</b> him": what one calls or writes for is done in the same breath. */
    private boolean isSpoken(Act act) {
        boolean said = act.category() == Category.SUPPORT || act.category() == Category.ACCUSE;
        int above = clauses.governor(act.head());
        return said
                && above >= 0
                && clauses.relation(act.head()).equals("advcl")
                && clauses.isInfinitive(act.head())
                && SPEAKING.contains(clauses.lemma(above));
    }

    /** "are said to <b>be held</b> by rebels": told as it is believed. */
    private boolean isReputed(int head) {
        int above = clauses.governor(head);
        return above >= 0
                && clauses.relation(head).equals("xcomp")
                && REPUTING.contains(clauses.lemma(above))
                && clauses.at(above).filter(Clause::passive).isPresent();
    }

    /** "help Serbia <b>join</b>": an infinitive without "to". */
    private boolean isBareInfinitive(int head) {
        return clauses.sentence().token(head).tag().equals("VB")
                && HELPING.contains(clauses.governor(head) < 0 ? "" : clauses.lemma(clauses.governor(head)))
                && clauses.children(head, "aux", "aux:pass").isEmpty();
    }

    /** "promised protests <b>until X joined</b>": what is only waited for. */
    private boolean isAwaited(int head) {
        int above = clauses.governor(head);
        boolean ahead = clauses.at(head)
                .filter(clause -> clause.mood().tense() == Mood.Tense.PRESENT)
                .isPresent();
        return above >= 0
                && (ahead
                        || clauses.isInfinitive(above)
                        || AWAITING.contains(clauses.lemma(above))
                        || clauses.at(above)
                                .map(clause -> clause.mood().modal().isPresent())
                                .orElse(false));
    }

    /** "Did Mali shell the town?": what is asked is not told. */
    private boolean isAsked(int head) {
        Sentence sentence = clauses.sentence();
        String last = sentence.token(sentence.size() - 1).text();
        if (!last.equals("?")) {
            return false;
        }
        int at = firstOfJoined(head);
        while (clauses.governor(at) != Arc.ROOT && ASIDE.contains(clauses.relation(at))) {
            at = clauses.governor(at);
        }
        return clauses.governor(at) == Arc.ROOT;
    }

    /** "to enter and <b>deploy</b>": a bare infinitive is what the first one is. */
    private int firstOfJoined(int word) {
        int head = word;
        while (clauses.relation(head).equals("conj")
                && clauses.sentence().token(head).tag().equals("VB")
                && clauses.children(head, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty()) {
            head = clauses.governor(head);
        }
        return head;
    }

    /** "reaffirmed its <b>commitment</b> to defending Chad" is one act, of which the noun is the object. */
    private boolean isSaidAlready(Act noun, List<Act> told) {
        return noun.category() == Category.AGREE
                && clauses.relation(noun.head()).equals("obj")
                && told.stream()
                        .anyMatch(act ->
                                act.category() == Category.SUPPORT && act.head() == clauses.governor(noun.head()));
    }

    /**
     * Nouns that tell of an act on their own, with people of their own, and are not part of an act already told. What a noun takes in
     * ("concern that X could attack") is not told beside it.
     */
    private Collection<Act> nouns(Set<Integer> used, List<Act> told) {
        List<Act> acts = new ArrayList<>();
        for (Clause clause : clauses.all()) {
            if (clause.kind() != Clause.Kind.NOUN || used.contains(clause.head())) {
                continue;
            }
            if (INNER_NOUN.contains(clauses.relation(clause.head())) || isPredicate(clause)) {
                continue;
            }
            Optional<Act> act =
                    interpreter.at(clause.head()).filter(found -> found.free() || isTakenAsGiven(clause, found));
            act.filter(found -> !isSaidAlready(found, told)).ifPresent(found -> {
                told.removeIf(before -> found.heads().contains(before.head()));
                acts.add(found);
                used.addAll(found.heads());
            });
        }
        return acts;
    }

    /** "took over after <b>the resignation</b> of Odinga": what something else came after has happened. */
    private boolean isTakenAsGiven(Clause noun, Act act) {
        boolean definite = clauses.children(noun.head(), "det", "nmod:poss").stream()
                .anyMatch(word -> clauses.lemma(word).equals("the")
                        || clauses.relation(word).equals("nmod:poss"));
        return definite && !act.actors().isEmpty() && LATER_THAN.contains(clauses.preposition(noun.head()));
    }
}
