package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.clause.Clause.Kind;

/** Turns an eventive noun or a predicative adjective and what hangs on it into a clause. */
final class NounClauses {

    /** Of what is claimed nobody is the other side. */
    private static final Set<String> CLAIMS =
            Set.of("claim", "allegation", "report", "accusation", "suggestion", "rumour", "rumor");

    private static final Set<String> AGENTS = Set.of("by", "from");

    private final Graph graph;
    private final Subjects subjects;
    private final Moods moods;
    private final Speakers speakers;

    NounClauses(Graph graph) {
        this.graph = graph;
        this.subjects = new Subjects(graph, new Voices(graph));
        this.moods = new Moods(graph);
        this.speakers = new Speakers(graph);
    }

    Clause ofNoun(int noun) {
        List<Argument> arguments = new ArrayList<>();
        for (int child : graph.children(noun)) {
            switch (graph.relation(child)) {
                case "nmod:poss" -> arguments.add(new Argument(Argument.OWNER, speakers.meant(child)));
                case "nmod", "obl" -> addPhrase(child, arguments);
                case "compound", "amod", "nummod" -> arguments.add(new Argument(Argument.MODIFIER, child));
                case "acl", "ccomp", "xcomp", "dep", "advcl" -> addComplement(child, arguments);
                case "advmod" -> addHere(child, arguments);
                case "nmod:tmod", "nmod:npmod", "obl:tmod" -> arguments.add(new Argument(Argument.TIME, child));
                default -> {}
            }
        }
        addPatient(noun, arguments);
        boolean predicative = graph.hasChild(noun, "cop");
        if (predicative) {
            subjects.of(noun).forEach(subject -> arguments.add(new Argument(Argument.SUBJECT, subject)));
        }
        return new Clause(
                noun,
                Kind.NOUN,
                graph.lemma(noun),
                List.of(),
                arguments,
                predicative ? moods.of(noun) : Mood.BARE,
                false);
    }

    Clause ofAdjective(int adjective) {
        List<Argument> arguments = new ArrayList<>();
        subjects.of(adjective).forEach(subject -> arguments.add(new Argument(Argument.SUBJECT, subject)));
        for (int child : graph.children(adjective)) {
            switch (graph.relation(child)) {
                case "obl", "nmod" -> addPhrase(child, arguments);
                case "xcomp", "ccomp", "advcl", "acl" -> addComplement(child, arguments);
                default -> {}
            }
        }
        return new Clause(
                adjective, Kind.ADJECTIVE, graph.lemma(adjective), List.of(), arguments, moods.of(adjective), false);
    }

    /** "his trip here". */
    private void addHere(int child, List<Argument> arguments) {
        if (graph.lemma(child).equals("here") || graph.lemma(child).equals("there")) {
            arguments.add(new Argument(Argument.HERE, child));
        }
    }

    private void addPhrase(int child, List<Argument> arguments) {
        String preposition = graph.preposition(child);
        arguments.add(new Argument(preposition.isEmpty() ? Argument.TIME : preposition, child));
        if (preposition.equals("of")) {
            addAgent(child, arguments);
        }
    }

    /** "the arrest of two sailors [by Benin]": whoever does it hangs on the noun before it, but belongs to the act. */
    private void addAgent(int noun, List<Argument> arguments) {
        graph.children(noun, "nmod").stream()
                .filter(inner -> graph.preposition(inner).equals("by"))
                .forEach(agent -> arguments.add(new Argument("by", agent)));
    }

    /** "the arrest by Chad [of two sailors]": what is done to whom hangs on whoever does it, but belongs to the act. */
    private void addPatient(int noun, List<Argument> arguments) {
        boolean told = graph.children(noun, "nmod").stream()
                .anyMatch(of -> graph.preposition(of).equals("of"));
        if (told) {
            return;
        }
        graph.children(noun, "nmod").stream()
                .filter(agent -> AGENTS.contains(graph.preposition(agent)))
                .flatMap(agent -> graph.children(agent, "nmod").stream())
                .filter(patient -> graph.preposition(patient).equals("of")
                        && !graph.token(patient).isProperNoun()
                        && graph.hasChild(patient, "nummod", "det", "amod")
                        && graph.children(patient, "det").stream()
                                .noneMatch(det -> graph.lemma(det).equals("the")))
                .limit(1)
                .forEach(patient -> arguments.add(new Argument("of", patient)));
    }

    /** "a plan to visit", "their agreement that …"; a participle ("talks held in Oslo") is a clause of its own. */
    private void addComplement(int child, List<Argument> arguments) {
        boolean predicate =
                graph.isPredicateVerb(child) || graph.token(child).isAdjective() || graph.hasChild(child, "cop");
        if (!predicate) {
            return;
        }
        if (graph.tag(child).equals("VBG")) {
            graph.children(child, "mark", "case").stream()
                    .findFirst()
                    .ifPresentOrElse(
                            mark -> arguments.add(new Argument(graph.lemma(mark), child)),
                            () -> arguments.add(new Argument(Argument.PARTICIPLE, child)));
        } else if (graph.isInfinitive(child) || graph.hasMark(child, "that", "for") || isContent(child)) {
            arguments.add(new Argument(Argument.CLAUSE, child));
        }
    }

    /** "dismay <b>that Oman had closed it</b>", though the parser hangs "that" loosely. */
    private boolean isContent(int child) {
        return graph.is(child, "ccomp")
                && !CLAIMS.contains(graph.lemma(graph.head(child)))
                && graph.hasChild(child, "nsubj", "nsubj:pass")
                && graph.children(child, "dep").stream()
                        .anyMatch(that -> that < child && graph.lemma(that).equals("that"));
    }
}
