package org.chancery.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.clause.Clause.Kind;
import org.chancery.language.Texts;

/** Turns a verb and what hangs on it into a clause. */
final class VerbClauses {

    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");

    /** Tags of verbs that tell what was done: joined ones share what stands behind the last. */
    private static final Set<String> TOLD = Set.of("VBD", "VBN");

    private static final Set<String> WRITING = Set.of("write", "cable", "appeal", "speak", "turn");

    /** "brought the case before <b>the court</b>, asking for": what is laid before somebody. */
    private static final Set<String> LAYING =
            Set.of("bring", "take", "refer", "submit", "lay", "put", "file", "lodge", "send");

    /** "lodged a complaint with <b>the council</b>". */
    private static final Set<String> FILING = Set.of("file", "lodge");

    private static final Set<String> MATTERS =
            Set.of("case", "matter", "dispute", "question", "issue", "complaint", "row", "suit", "lawsuit");

    private static final Set<String> ASKING = Set.of("ask", "request", "demand", "urge", "beg", "plead");

    /** What is told of these is what is asked for, not who is asked. */
    private static final Set<String> FOR_THINGS = Set.of("demand", "request");

    /** Adverbs that say what is done with the verb, wherever they stand: "patrol the coast together", "want the troops out". */
    private static final Set<String> AFAR = Set.of("back", "out", "together", "jointly");

    private static final Set<String> ORDERING = Set.of("on", "at", "under");
    private static final Set<String> ORDERS =
            Set.of("order", "instruction", "directive", "command", "behest", "instigation");
    private static final Set<String> OF_ORDERS = Set.of("of", "from", "by");

    /** Where and what somebody is taken from or to; nobody does these. */
    private static final Set<String> STATIONS = Set.of(
            "duty",
            "post",
            "office",
            "job",
            "command",
            "title",
            "citizenship",
            "rank",
            "plane",
            "flight",
            "bus",
            "truck",
            "home",
            "house",
            "jail",
            "prison",
            "custody",
            "border",
            "country",
            "capital",
            "city",
            "town",
            "village",
            "airport",
            "party",
            "licence",
            "license",
            "passport",
            "land",
            "street");

    private static final String AS = "as";

    private final Graph graph;
    private final Voices voices;
    private final Subjects subjects;
    private final Moods moods;

    VerbClauses(Graph graph) {
        this.graph = graph;
        this.voices = new Voices(graph);
        this.subjects = new Subjects(graph, voices);
        this.moods = new Moods(graph);
    }

    Clause of(int verb) {
        boolean passive = voices.isPassive(verb);
        List<Argument> arguments = new ArrayList<>();
        List<Integer> surfaceSubjects = subjects.of(verb);
        List<Integer> objects = objects(verb);
        if (passive) {
            addPassive(verb, surfaceSubjects, objects, arguments);
        } else {
            add(arguments, Argument.SUBJECT, surfaceSubjects);
            add(arguments, Argument.OBJECT, objects);
        }
        List<Integer> indirect = graph.children(verb, "iobj");
        if (indirect.isEmpty()) {
            add(arguments, Argument.INDIRECT, readers(verb));
        }
        boolean only = !passive && objects.isEmpty() && !graph.hasChild(verb, "ccomp", "xcomp");
        add(arguments, only ? Argument.OBJECT : Argument.INDIRECT, indirect);
        addObliques(verb, passive, arguments);
        addClauses(verb, arguments);
        return Litotes.read(
                new Clause(verb, Kind.VERB, graph.lemma(verb), particles(verb), arguments, moods.of(verb), passive),
                graph);
    }

    private List<Integer> agents(int verb) {
        return graph.children(verb, "obl", "obl:agent", "nmod").stream()
                .filter(oblique -> graph.preposition(oblique).equals("by"))
                .toList();
    }

    /** "rebels armed and paid <b>by Chad</b>": the last of the joined verbs has the phrase of all. */
    private List<Integer> sharedAgents(int verb) {
        return graph.children(verb, "conj").stream()
                .filter(last -> graph.tag(last).equals("VBN")
                        && !graph.hasChild(last, "nsubj", "nsubj:pass", "obj")
                        && IntStream.range(verb + 1, last).allMatch(this::onlyJoins))
                .flatMap(last -> agents(last).stream())
                .toList();
    }

    private void addPassive(int verb, List<Integer> surface, List<Integer> objects, List<Argument> arguments) {
        Stream.of(agents(verb), authors(verb), sharedAgents(verb))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of())
                .forEach(agent -> arguments.add(new Argument(Argument.SUBJECT, graph.antecedent(agent))));
        if (objects.isEmpty()) {
            add(arguments, Argument.OBJECT, surface);
        } else {
            add(arguments, Argument.INDIRECT, surface);
            add(arguments, Argument.OBJECT, objects);
        }
    }

    /** "was condemned in a letter <b>by Chad</b>": who writes it does what is done in it. */
    private List<Integer> authors(int verb) {
        List<Integer> writers = graph.children(verb, "obl").stream()
                .filter(text -> graph.preposition(text).equals("in") && Texts.contains(graph.lemma(text)))
                .flatMap(text -> graph.children(text, "nmod").stream())
                .filter(author -> graph.preposition(author).equals("by")
                        || graph.preposition(author).equals("from"))
                .toList();
        if (!writers.isEmpty()) {
            return writers;
        }
        List<Integer> late = lateAgents(verb);
        return late.isEmpty() ? orderers(verb) : late;
    }

    /** "was arrested in Lima <b>by police</b>", "relieved of his post <b>by the king</b>", "refused entry <b>by Chad</b>": the parser hangs the agent on what stands before it. */
    private List<Integer> lateAgents(int verb) {
        return graph.children(verb, "obl", "nmod", "obj").stream()
                .filter(place -> place > verb && (graph.is(place, "obj") || isStation(place)))
                .flatMap(place -> graph.children(place, "nmod").stream())
                .filter(agent -> graph.preposition(agent).equals("by") && !graph.isCalendarWord(agent))
                .limit(1)
                .toList();
    }

    private boolean isStation(int noun) {
        return graph.token(noun).isProperNoun() || STATIONS.contains(graph.lemma(noun));
    }

    /** "was jailed on the orders of <b>the king</b>", "on <b>the king's</b> orders": who orders it does it. */
    private List<Integer> orderers(int verb) {
        return graph.children(verb, "obl").stream()
                .filter(order -> ORDERING.contains(graph.preposition(order)) && ORDERS.contains(graph.lemma(order)))
                .flatMap(order -> graph.children(order, "nmod", "nmod:poss").stream())
                .filter(who -> graph.is(who, "nmod:poss") || OF_ORDERS.contains(graph.preposition(who)))
                .limit(1)
                .toList();
    }

    /** Own objects; else those shared with a joined verb: "condemned and rejected the plan"; else a relative's noun. */
    private List<Integer> objects(int verb) {
        List<Integer> own =
                graph.children(verb, "obj").stream().map(graph::antecedent).toList();
        if (!own.isEmpty()) {
            return own;
        }
        for (int conjunct : graph.children(verb, "conj")) {
            boolean shares = graph.isPredicateVerb(conjunct)
                    && conjunct - verb <= 3
                    && !graph.hasChild(conjunct, "nsubj", "nsubj:pass", "aux", "aux:pass");
            if (shares) {
                return graph.children(conjunct, "obj");
            }
        }
        List<Integer> shared = sharedWithFirst(verb);
        return shared.isEmpty() ? ofReducedRelative(verb) : shared;
    }

    /** "armed, trained and paid <b>the rebels</b>": the parser hangs on the first verb what stands behind the last. */
    private List<Integer> sharedWithFirst(int verb) {
        boolean joined = graph.is(verb, "conj")
                && graph.isPredicateVerb(verb)
                && graph.isPredicateVerb(graph.head(verb))
                && TOLD.contains(graph.tag(verb))
                && graph.tag(verb).equals(graph.tag(graph.head(verb)))
                && !graph.hasChild(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "ccomp", "xcomp")
                && IntStream.range(graph.head(verb) + 1, verb).allMatch(this::onlyJoins);
        return joined
                ? graph.children(graph.head(verb), "obj").stream()
                        .filter(object -> object > verb)
                        .toList()
                : List.of();
    }

    private boolean onlyJoins(int between) {
        return graph.token(between).isVerb() || List.of("CC", ",", "RB", "RP").contains(graph.tag(between));
    }

    /** "the talks Biegun led": a relative clause with a subject of its own and no pronoun. */
    private List<Integer> ofReducedRelative(int verb) {
        boolean reduced = graph.is(verb, "acl:relcl")
                && graph.hasChild(verb, "nsubj")
                && graph.children(verb, "nsubj").stream()
                        .noneMatch(subject -> graph.tag(subject).startsWith("W"))
                && !graph.hasChild(verb, "obj", "ccomp", "xcomp");
        return reduced ? List.of(graph.head(verb)) : List.of();
    }

    /** "sent <b>the king</b> a letter urging reform", "a letter to <b>the king</b> urging reform": to whom a text says what it says. */
    private List<Integer> readers(int verb) {
        if (!graph.hasHead(verb)) {
            return List.of();
        }
        if (isWritten(verb)) {
            int above = graph.head(verb);
            return Stream.concat(
                            graph.children(above, "iobj", "obl").stream(),
                            graph.children(above, "obj").stream()
                                    .flatMap(paper -> graph.children(paper, "nmod").stream()))
                    .filter(word -> graph.is(word, "iobj") || isBefore(above, graph.preposition(word)))
                    .limit(1)
                    .toList();
        }
        if (!subjects.isSaidIn(verb, graph.head(verb))) {
            return List.of();
        }
        int text = graph.head(verb);
        List<Integer> sent = graph.hasHead(text) ? graph.children(graph.head(text), "iobj", "obl") : List.of();
        return Stream.concat(graph.children(text, "nmod").stream(), sent.stream())
                .filter(word ->
                        graph.is(word, "iobj") || graph.preposition(word).equals("to"))
                .limit(1)
                .toList();
    }

    /** "wrote to the king <b>asking</b> for help": whoever is written to is asked. */
    private boolean isWritten(int verb) {
        return graph.tag(verb).equals("VBG")
                && graph.is(verb, "advcl", "dep", "conj")
                && ASKING.contains(graph.lemma(verb))
                && graph.head(verb) < verb
                && (WRITING.contains(graph.lemma(graph.head(verb))) || isLaid(graph.head(verb)))
                && (FOR_THINGS.contains(graph.lemma(verb)) || objects(verb).isEmpty());
    }

    private boolean isBefore(int verb, String preposition) {
        return preposition.equals("to")
                || preposition.equals("before")
                || (preposition.equals("with") && FILING.contains(graph.lemma(verb)));
    }

    private boolean isLaid(int verb) {
        return LAYING.contains(graph.lemma(verb))
                && graph.children(verb, "obj").stream()
                        .anyMatch(thing -> MATTERS.contains(graph.lemma(thing)) || Texts.contains(graph.lemma(thing)));
    }

    private void addObliques(int verb, boolean passive, List<Argument> arguments) {
        for (int child : graph.children(verb)) {
            String preposition = graph.preposition(child);
            switch (graph.relation(child)) {
                case "obl", "nmod", "obl:agent" -> {
                    if (!(passive && preposition.equals("by"))) {
                        String role = preposition.isEmpty() ? Argument.TIME : preposition;
                        arguments.add(new Argument(role, graph.antecedent(child)));
                    }
                }
                case "advmod" -> {
                    if (graph.lemma(child).equals("here") || graph.lemma(child).equals("there")) {
                        arguments.add(new Argument(Argument.HERE, child));
                    }
                }
                case "obl:tmod", "nmod:tmod", "obl:npmod" -> arguments.add(new Argument(Argument.TIME, child));
                default -> {}
            }
        }
    }

    private void addClauses(int verb, List<Argument> arguments) {
        for (int child : graph.children(verb)) {
            String relation = graph.relation(child);
            if (COMPLEMENTS.contains(relation)) {
                arguments.add(new Argument(isBarePurpose(verb, child) ? Argument.PURPOSE : Argument.CLAUSE, child));
            } else if (relation.equals("advcl") && graph.isInfinitive(child)) {
                arguments.add(new Argument(Argument.PURPOSE, child));
            } else if (relation.equals("advcl") && graph.tag(child).equals("VBG")) {
                addGerund(child, arguments);
            } else if (relation.equals("advcl") && graph.preposition(child).equals(AS)) {
                arguments.add(new Argument(AS, child));
            }
        }
    }

    /** The parser calls some purposes complements: an infinitive behind an object of a verb that is no operator stays a complement. */
    private boolean isBarePurpose(int verb, int child) {
        return child < verb && graph.isInfinitive(child);
    }

    /** "accused Iran of sending arms": a gerund behind a preposition plays the part of that preposition's noun. */
    private void addGerund(int child, List<Argument> arguments) {
        List<Integer> marks = graph.children(child, "mark", "case");
        if (!marks.isEmpty() && marks.get(0) < child) {
            arguments.add(new Argument(graph.lemma(marks.get(0)), child));
        }
    }

    private List<String> particles(int verb) {
        List<String> found = new ArrayList<>(2);
        for (int child : graph.children(verb)) {
            switch (graph.relation(child)) {
                case "compound:prt" -> {
                    if (!isOfDay(child)) {
                        found.add(graph.lemma(child));
                    }
                }
                case "advmod" -> {
                    if (child == verb + 1 || AFAR.contains(graph.lemma(child))) {
                        found.add(graph.lemma(child));
                    }
                }
                case "obl", "nmod" -> {
                    String preposition = graph.preposition(child);
                    if (!preposition.isEmpty() && !graph.isCalendarWord(child)) {
                        found.add(preposition);
                        if (preposition.equals("out of")) {
                            found.add("out");
                        }
                    }
                }
                case "xcomp", "ccomp", "advcl" ->
                    graph.children(child, "mark", "case").stream()
                            .map(graph::lemma)
                            .filter(mark -> mark.equals("for")
                                    || mark.equals("from")
                                    || mark.equals("of")
                                    || mark.equals("against"))
                            .forEach(found::add);
                default -> {}
            }
        }
        return found;
    }

    /** "called Morrison [on] Wednesday": no particle. */
    private boolean isOfDay(int particle) {
        return particle + 1 < graph.sentence().size()
                && graph.isCalendarWord(particle + 1)
                && graph.token(particle + 1).isProperNoun();
    }

    private static void add(List<Argument> arguments, String role, List<Integer> heads) {
        heads.forEach(head -> arguments.add(new Argument(role, head)));
    }
}
