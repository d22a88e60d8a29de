package org.chancery.codebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Additions;
import org.chancery.actor.Registry;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.event.Juncture;
import org.chancery.time.TimeWords;
import org.chancery.wording.Cues;
import org.chancery.wording.Filler;
import org.chancery.wording.Frame;
import org.chancery.wording.Lexicon;
import org.chancery.wording.Operator;
import org.chancery.wording.Wording;

/**
 * A codebook, read and checked: categories with their wordings, operators, noun classes, cues, contexts, actors and time words.
 *
 * <p>Immutable and thread-safe. Every mistake in a file is a {@link CodebookException} with file and line.
 *
 * @param version its name and version, as it stands in every record ("plover-2.0+1")
 * @param categories the sixteen categories in PLOVER's order
 * @param operators the operators in the order of their file
 * @param entries where wordings and operators stand and what is said of them, by id, in the order of the codebook
 * @param nounClasses the classes of nouns by name, each with its lemmas
 * @param lexicon wordings and operators by their words
 * @param cues words of voice and doubt
 * @param contexts for each context the lemmas that bring it along
 * @param registry actors and places
 * @param timeWords words of time
 * @param examples every example in the codebook, in the order of the files
 */
public record Codebook(
        String version,
        List<CategoryPage> categories,
        List<Operator> operators,
        Map<String, Entry> entries,
        SortedMap<String, List<String>> nounClasses,
        Lexicon lexicon,
        Cues cues,
        Map<Context, Set<String>> contexts,
        Registry registry,
        TimeWords timeWords,
        List<Example> examples) {

    private static final List<String> CUES = List.of(
            "reporting",
            "observers",
            "hedges",
            "past",
            "coming",
            "doubtful",
            "halted",
            "parts",
            "charges",
            "topics",
            "towards",
            "away");

    private static final List<String> OPTIONAL_CUES = List.of("vague", "fiction", "tales", "matches");

    public Codebook {
        categories = List.copyOf(categories);
        operators = List.copyOf(operators);
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        nounClasses = Collections.unmodifiableSortedMap(new TreeMap<>(nounClasses));
        contexts = Map.copyOf(contexts);
        examples = List.copyOf(examples);
    }

    /** The page of a category. */
    public Optional<CategoryPage> page(Category category) {
        return categories.stream().filter(page -> page.category() == category).findFirst();
    }

    /** What an act of this wording is in the course of a visit or of negotiations, if the wording says so. */
    public Optional<Juncture> juncture(String wording) {
        return categories.stream()
                .flatMap(page -> page.wordings().stream())
                .filter(it -> it.id().equals(wording))
                .findFirst()
                .flatMap(Wording::juncture);
    }

    /** Reads a codebook from its files, given in any order. */
    public static Codebook of(Collection<CodebookFile> files) {
        Map<String, CodebookFile> byName = new LinkedHashMap<>();
        files.stream()
                .sorted(java.util.Comparator.comparing(CodebookFile::name))
                .forEach(file -> byName.put(file.name(), file));
        List<Example> examples = new ArrayList<>();
        List<CategoryPage> pages = pages(byName.values(), examples);
        List<Entry> entries = new ArrayList<>();
        pages.forEach(page -> entries.addAll(page.entries()));
        List<Operator> operators = OperatorReader.read(parse(byName, "operators.yaml"), entries, examples);
        SortedMap<String, List<String>> listed = new TreeMap<>();
        Node nouns = parse(byName, "nouns.yaml").allow("classes", "carriers");
        nouns.field("classes")
                .fields()
                .forEach((name, words) ->
                        listed.put(name, words.words().stream().distinct().toList()));
        Map<String, Set<String>> classes = new HashMap<>();
        listed.forEach((name, words) -> classes.put(name, Set.copyOf(words)));
        List<Wording> wordings =
                pages.stream().flatMap(page -> page.wordings().stream()).toList();
        checkClasses(wordings, operators, classes, byName);
        Lexicon lexicon =
                new Lexicon(wordings, operators, classes, Set.copyOf(new HashSet<>(nouns.wordsOf("carriers"))));
        Node about = parse(byName, "codebook.yaml").allow("name", "version");
        return new Codebook(
                about.field("name").text() + "+" + about.field("version").text(),
                pages,
                operators,
                entries.stream().collect(Collectors.toMap(Entry::id, it -> it, (a, b) -> a, LinkedHashMap::new)),
                listed,
                lexicon,
                cues(parse(byName, "cues.yaml")),
                contexts(parse(byName, "contexts.yaml")),
                RegistryReader.read(List.copyOf(files)),
                TimeWordsReader.read(file(byName, "time.yaml")),
                examples);
    }

    /**
     * This codebook with other names and nouns before those of its registry.
     *
     * @param mark what its version is followed by, so that records tell what they were read with
     */
    public Codebook with(Additions additions, String mark) {
        return new Codebook(
                version + mark,
                categories,
                operators,
                entries,
                nounClasses,
                lexicon,
                cues,
                contexts,
                registry.with(additions),
                timeWords,
                examples);
    }

    private static Node parse(Map<String, CodebookFile> files, String name) {
        return file(files, name).parse();
    }

    private static CodebookFile file(Map<String, CodebookFile> files, String name) {
        CodebookFile file = files.get(name);
        if (file == null) {
            throw new CodebookException(name, 1, "the codebook has no such file");
        }
        return file;
    }

    private static List<CategoryPage> pages(Collection<CodebookFile> files, List<Example> examples) {
        List<CategoryPage> pages = new ArrayList<>();
        for (Category category : Category.values()) {
            String name = "categories/" + category.name().toLowerCase(Locale.ROOT) + ".yaml";
            files.stream().filter(file -> file.name().equals(name)).forEach(file -> {
                CategoryPage page = CategoryReader.read(file.parse());
                if (page.category() != category) {
                    throw new CodebookException(file.name(), 1, "this file is for " + category);
                }
                pages.add(page);
                examples.addAll(page.examples());
            });
        }
        return pages;
    }

    private static void checkClasses(
            List<Wording> wordings,
            List<Operator> operators,
            Map<String, Set<String>> classes,
            Map<String, CodebookFile> files) {
        for (Wording wording : wordings) {
            check(wording.id(), fillers(wording.frame()), classes, files);
        }
        for (Operator operator : operators) {
            List<Filler> fillers = new ArrayList<>(fillers(operator.frame()));
            operator.rows().forEach(row -> fillers.addAll(row.nouns()));
            check(operator.id(), fillers, classes, files);
        }
    }

    private static List<Filler> fillers(Frame frame) {
        return frame.slots().stream().flatMap(slot -> slot.fillers().stream()).toList();
    }

    private static void check(
            String entry, List<Filler> fillers, Map<String, Set<String>> classes, Map<String, CodebookFile> files) {
        for (Filler filler : fillers) {
            if (filler.kind() == Filler.Kind.NOUN_CLASS && !classes.containsKey(filler.word())) {
                throw UnknownClass.in(entry, filler.word(), files);
            }
        }
    }

    private static Cues cues(Node node) {
        node.allow(Stream.concat(CUES.stream(), OPTIONAL_CUES.stream()).toArray(String[]::new));
        return Cues.of(
                name -> Set.copyOf(new HashSet<>(node.field(name).words())),
                name -> Set.copyOf(new HashSet<>(node.wordsOf(name))));
    }

    private static Map<Context, Set<String>> contexts(Node node) {
        Map<Context, Set<String>> contexts = new HashMap<>();
        node.fields().forEach((name, words) -> {
            Context context = Context.of(name).orElseThrow(() -> words.error("no such context: " + name));
            contexts.put(context, Set.copyOf(new HashSet<>(words.words())));
        });
        return contexts;
    }
}
