package org.chancery.confidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.clause.Argument;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Event;
import org.chancery.language.Token;

/**
 * What the words of an act show of its category: predicates, what stands in their roles, voice and mood.
 *
 * <p>Each clue is a short text ("verb sign", "object $agreement", "modal will"). No clue names a wording or an operator, so that an
 * opinion built on them is a second one. Immutable and thread-safe.
 */
public final class Clues {

    private static final Set<String> CLAUSES = Set.of(Argument.CLAUSE, Argument.PURPOSE);
    private static final Set<String> LEFT_OUT = Set.of(Argument.TIME, Argument.HERE);

    private final Map<String, Set<String>> classesOf;

    /** @param nounClasses the classes of nouns by name, each with its lemmas */
    public Clues(Map<String, List<String>> nounClasses) {
        Map<String, Set<String>> byLemma = new TreeMap<>();
        nounClasses.forEach((name, lemmas) -> lemmas.forEach(
                lemma -> byLemma.computeIfAbsent(lemma, any -> new TreeSet<>()).add("$" + name)));
        this.classesOf = Map.copyOf(byLemma);
    }

    /**
     * The clues of an event.
     *
     * @param clauses those of its sentence
     */
    public Set<String> of(Event event, Clauses clauses) {
        return of(clauses, Heads.of(event, clauses.sentence()).outermostFirst());
    }

    /**
     * The clues of an act told by these words.
     *
     * @param heads its words, the outermost first
     */
    public Set<String> of(Clauses clauses, List<Integer> heads) {
        Set<String> clues = new TreeSet<>();
        for (int depth = 0; depth < heads.size(); depth++) {
            String place = depth == 0 ? "" : "inner ";
            clauses.at(heads.get(depth)).ifPresent(clause -> add(clauses, clause, place, clues));
        }
        return clues;
    }

    private void add(Clauses clauses, Clause clause, String place, Set<String> clues) {
        String predicate = place + clause.kind().name().toLowerCase(Locale.ROOT);
        clues.add(predicate + " " + clause.lemma());
        clues.add("word " + clause.lemma());
        classes(clause.lemma()).forEach(each -> clues.add("word " + each));
        mood(clause, place, clues);
        for (String particle : clause.particles()) {
            clues.add(place + clause.lemma() + " + " + particle);
        }
        for (Argument argument : clause.arguments()) {
            if (!LEFT_OUT.contains(argument.role())) {
                add(clauses, clause, argument, place, clues);
            }
        }
    }

    private void mood(Clause clause, String place, Set<String> clues) {
        clause.mood().modal().ifPresent(modal -> clues.add(place + "modal " + modal));
        if (clause.mood().negated()) {
            clues.add(place + "negated");
        }
        if (clause.passive()) {
            clues.add(place + "passive");
        }
        if (clause.mood().conditional()) {
            clues.add(place + "conditional");
        }
    }

    private void add(Clauses clauses, Clause clause, Argument argument, String place, Set<String> clues) {
        String role = place + argument.role();
        clues.add(role);
        for (String filler : fillers(clauses, argument)) {
            clues.add(role + " " + filler);
            if (!argument.role().equals(Argument.SUBJECT)) {
                clues.add("near " + filler);
                clues.add(clause.lemma() + " ~ " + filler);
            }
        }
        if (CLAUSES.contains(argument.role())) {
            clauses.at(argument.head()).ifPresent(inner -> {
                mood(inner, role + " ", clues);
                inner.arguments().stream()
                        .filter(each -> !each.is(Argument.SUBJECT) && !LEFT_OUT.contains(each.role()))
                        .flatMap(each -> fillers(clauses, each).stream())
                        .forEach(filler -> clues.add("near " + filler));
            });
        }
    }

    /** The word in a role, its classes, and for a name only its kind. */
    private Set<String> fillers(Clauses clauses, Argument argument) {
        Token token = clauses.sentence().token(argument.head());
        Set<String> fillers = new LinkedHashSet<>();
        if (token.isProperNoun() || token.isPronoun()) {
            fillers.add("NAME");
        } else {
            fillers.add(token.lemma());
        }
        fillers.addAll(classes(token.lemma()));
        return fillers;
    }

    private Set<String> classes(String lemma) {
        return classesOf.getOrDefault(lemma, Set.of());
    }
}
