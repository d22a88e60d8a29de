package org.chancery.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.actor.Cast;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;

/**
 * Reads the acts that the clauses of one sentence tell of, composing operators from the inside out.
 *
 * <p>For each clause the readings are tried from the most to the least particular: wordings whose frame is filled, operators over an
 * act, wordings that ask for nothing; a reading whose trigger names a particle ("call off") goes before one without.
 *
 * <p>Works on one sentence; not thread-safe.
 */
public final class Interpreter {

    private static final int MOST_DEPTH = 12;
    private static final String SUM = "sum";

    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Fit fit;
    private final Plain plain;
    private final Composer composer;
    private final Conditions conditions;
    private final OtherSide otherSide;
    private final Map<Integer, Optional<Act>> known = new HashMap<>();
    private final List<Miss> misses = new ArrayList<>();
    private int depth;

    public Interpreter(Lexicon lexicon, Clauses clauses, Cast cast) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.fit = new Fit(lexicon, clauses, cast);
        Bystanders bystanders = new Bystanders(clauses, fit);
        this.plain = new Plain(this, clauses, fit, bystanders);
        this.conditions = new Conditions(clauses, fit);
        this.otherSide = new OtherSide(clauses, fit, this::at);
        this.composer = new Composer(this, clauses, fit, bystanders);
    }

    /** A wording whose word was there, and what it missed. */
    public record Miss(int head, String wording, String missing) {}

    /** What almost made an act; complete after {@link #at} was asked for every head. */
    public List<Miss> misses() {
        return List.copyOf(misses);
    }

    /** The act of the clause at this head, operators over it not included. */
    public Optional<Act> at(int head) {
        Optional<Act> before = known.get(head);
        if (before != null) {
            return before;
        }
        if (depth >= MOST_DEPTH) {
            return Optional.empty();
        }
        known.put(head, Optional.empty());
        depth++;
        Optional<Act> act = clauses.at(head).flatMap(this::read);
        depth--;
        known.put(head, act);
        return act;
    }

    /** The act that a noun tells of, or the noun that it only carries: "a round of <b>talks</b>", "$5 million in <b>aid</b>". */
    Optional<Act> atNoun(int head) {
        Optional<Act> own = at(head);
        if (own.isPresent() || !lexicon.isCarrier(clauses.lemma(head))) {
            return own;
        }
        for (int child : clauses.children(head, "nmod", "compound")) {
            String preposition = clauses.preposition(child);
            if (preposition.isEmpty() || preposition.equals("of") || (preposition.equals("in") && isSum(head))) {
                Optional<Act> carried = at(child);
                if (carried.isPresent()) {
                    return carried;
                }
            }
        }
        return Optional.empty();
    }

    /** "$60 million <b>in aid</b>". */
    private boolean isSum(int head) {
        return lexicon.isInClass(clauses.lemma(head), SUM);
    }

    private Optional<Act> read(Clause clause) {
        for (Candidate candidate : candidates(clause)) {
            Optional<Act> act = candidate.read(clause);
            if (act.isPresent()) {
                return act.map(found -> conditions.applied(Refusals.applied(found, clause), clause))
                        .map(found -> otherSide.applied(found, clause));
            }
        }
        return Optional.empty();
    }

    private List<Candidate> candidates(Clause clause) {
        List<Candidate> candidates = new ArrayList<>();
        for (Wording wording : lexicon.wordings(clause)) {
            trigger(wording.triggers(), clause)
                    .ifPresent(trigger -> candidates.add(new Candidate(
                            rank(
                                    trigger,
                                    wording.frame().isFree()
                                            ? 0
                                            : 20 + wording.frame().slots().size()),
                            each -> fromWording(wording, each))));
        }
        for (Operator operator : lexicon.operators(clause)) {
            trigger(operator.triggers(), clause)
                    .ifPresent(trigger ->
                            candidates.add(new Candidate(rank(trigger, 10), each -> composer.apply(operator, each))));
        }
        candidates.sort(Comparator.comparingInt(Candidate::rank).reversed());
        return candidates;
    }

    private Optional<Trigger> trigger(List<Trigger> triggers, Clause clause) {
        return triggers.stream()
                .filter(trigger ->
                        trigger.kind() == clause.kind() && trigger.lemma().equals(clause.lemma()))
                .filter(trigger -> fit.fits(trigger, clause))
                .max(Comparator.comparing(trigger -> trigger.with().isPresent()));
    }

    private static int rank(Trigger trigger, int base) {
        return base + (trigger.with().isPresent() ? 15 : 0);
    }

    private Optional<Act> fromWording(Wording wording, Clause clause) {
        Optional<Frame.Slot> missing = fit.missing(wording.frame(), clause);
        if (missing.isPresent()) {
            misses.add(new Miss(clause.head(), wording.id(), missing.get().toString()));
            return Optional.empty();
        }
        if (wording.refused() && !Refusals.are(clause)) {
            misses.add(new Miss(clause.head(), wording.id(), "a refusal"));
            return Optional.empty();
        }
        return Optional.of(plain.read(wording, clause));
    }

    /** One way to read a clause. */
    private record Candidate(int rank, Way way) {

        Optional<Act> read(Clause clause) {
            return way.read(clause);
        }

        /** How it is read. */
        interface Way {
            Optional<Act> read(Clause clause);
        }
    }
}
