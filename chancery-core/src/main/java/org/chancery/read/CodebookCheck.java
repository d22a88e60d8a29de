package org.chancery.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.codebook.CategoryPage;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.Example;
import org.chancery.event.Event;
import org.chancery.event.EventLine;
import org.chancery.text.Article;
import org.chancery.wording.Operator;
import org.chancery.wording.Wording;

/**
 * Runs the codebook as its own test suite: every example reads exactly as written, every known gap is still one, every entry has an
 * example that needs it.
 */
public final class CodebookCheck {

    private final Codebook codebook;
    private final Reader reader;

    public CodebookCheck(Codebook codebook, Reader reader) {
        this.codebook = codebook;
        this.reader = reader;
    }

    /**
     * Something that is not as the codebook says.
     *
     * @param file the codebook file
     * @param line the line of what was expected, or 1 where an example is wanting
     */
    public record Finding(String file, int line, String problem) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + problem;
        }
    }

    /** What is wrong in one file, or in all of them. */
    public List<Finding> findings(Optional<String> file) {
        List<Finding> findings = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Example example : codebook.examples()) {
            if (file.isEmpty() || file.get().equals(example.file())) {
                Reading reading = reader.read(Article.of("example", example.text(), example.published()));
                check(example, reading).ifPresent(findings::add);
                reading.events().forEach(event -> addUsed(example, event, used));
            }
        }
        for (CategoryPage page : codebook.categories()) {
            String name = "categories/" + page.category().name().toLowerCase(java.util.Locale.ROOT) + ".yaml";
            page.wordings().stream()
                    .map(Wording::id)
                    .forEach(id -> needed(name, id, file, used).ifPresent(findings::add));
        }
        codebook.operators().stream()
                .map(Operator::id)
                .forEach(id -> needed("operators.yaml", id, file, used).ifPresent(findings::add));
        return findings;
    }

    private static Optional<Finding> check(Example example, Reading reading) {
        List<String> read = reading.events().stream().map(EventLine::of).toList();
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
    private static void addUsed(Example example, Event event, Set<String> used) {
        if (!example.miss()) {
            event.derivation().steps().stream()
                    .map(step -> step.what().substring(step.what().indexOf(' ') + 1))
                    .filter(id -> id.equals(example.entry()))
                    .forEach(used::add);
        }
    }

    private static Optional<Finding> needed(String name, String id, Optional<String> file, Set<String> used) {
        boolean asked = file.isEmpty() || file.get().equals(name);
        return asked && !used.contains(id)
                ? Optional.of(new Finding(name, 1, "no example under " + id + " is read by it"))
                : Optional.empty();
    }
}
