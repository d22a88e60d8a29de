package org.chancery.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Example;
import org.chancery.event.Event;
import org.chancery.event.EventLine;
import org.chancery.text.Article;

/**
 * Runs the codebook as its own test suite: every example reads exactly as written, every known gap is still one, every entry has an
 * example that needs it.
 */
public final class CodebookCheck {

    private final Codebook codebook;
    private final Function<Article, Reading> reader;

    /**
     * A check.
     *
     * @param reader reads with this codebook; safe for use by many threads
     */
    public CodebookCheck(Codebook codebook, Function<Article, Reading> reader) {
        this.codebook = codebook;
        this.reader = reader;
    }

    /**
     * Something that is not as the codebook says.
     *
     * @param file the codebook file
     * @param line the line of what was expected, or that of the entry where an example is wanting
     */
    public record Finding(String file, int line, String problem) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + problem;
        }
    }

    /** An example and what is read from it. */
    private record Tried(Example example, List<Event> events) {}

    /** What is wrong anywhere. */
    public List<Finding> findings() {
        return findings(file -> true);
    }

    /** What is wrong in the files that are asked for, by file and line. */
    public List<Finding> findings(Predicate<String> files) {
        List<Tried> all = codebook.examples().parallelStream()
                .filter(example -> files.test(example.file()))
                .map(this::tried)
                .toList();
        Set<String> shown = all.stream().flatMap(CodebookCheck::shown).collect(Collectors.toSet());
        Stream<Finding> unshown = codebook.entries().values().stream()
                .filter(entry -> files.test(entry.file()) && !shown.contains(entry.id()))
                .map(entry ->
                        new Finding(entry.file(), entry.line(), "no example under " + entry.id() + " is read by it"));
        return Stream.concat(all.stream().flatMap(tried -> finding(tried).stream()), unshown)
                .sorted(Comparator.comparing(Finding::file).thenComparing(Finding::line))
                .toList();
    }

    private Tried tried(Example example) {
        Article article = Article.of("example", example.text(), example.published());
        return new Tried(example, reader.apply(article).events());
    }

    private static Optional<Finding> finding(Tried tried) {
        Example example = tried.example;
        List<String> read = tried.events.stream().map(EventLine::of).toList();
        boolean asWritten = read.equals(example.gives());
        if (asWritten == !example.miss()) {
            return Optional.empty();
        }
        String problem = example.miss()
                ? "this gap is closed; move it to the examples: \"" + example.text() + "\""
                : "\"" + example.text() + "\" should give " + example.gives() + " but gives " + read;
        return Optional.of(new Finding(example.file(), example.line(), problem));
    }

    /** An entry is shown at work only by its own examples, so that taking it out breaks one of them. */
    private static Stream<String> shown(Tried tried) {
        if (tried.example.miss()) {
            return Stream.empty();
        }
        return tried.events.stream()
                .flatMap(event -> event.derivation().steps().stream())
                .map(step -> step.what().substring(step.what().indexOf(' ') + 1))
                .filter(id -> id.equals(tried.example.entry()));
    }
}
