package org.chancery.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.codebook.CodebookFile;
import org.chancery.plover.BundledCodebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed pages are those that the codebook prints. */
class CodebookPagesTest {

    private static final Path COMMITTED = Path.of("..", "docs", "codebook");
    private static final String HOW = "renew them with: ./chancery codebook docs --out docs/codebook";
    private static final Map<String, String> PAGES = CodebookPages.of(BundledCodebook.files());

    @TempDir
    private Path folder = Path.of("");

    /** The names of the pages that are missing, changed or superfluous in a folder. */
    private static List<String> outOfDate(Path folder) throws IOException {
        Map<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                there.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return Stream.concat(PAGES.keySet().stream(), there.keySet().stream())
                .distinct()
                .filter(name -> !Objects.equals(PAGES.get(name), there.get(name)))
                .sorted()
                .toList();
    }

    @Test
    void theCommittedPagesAreCurrent() throws IOException {
        assertThat(outOfDate(COMMITTED)).as(HOW).isEmpty();
    }

    @Test
    void aPageThatIsNotCurrentIsFound() throws IOException {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
        assertThat(outOfDate(folder)).isEmpty();
        Files.writeString(folder.resolve("aid.md"), PAGES.get("aid.md") + "x");
        Files.delete(folder.resolve("consult.md"));
        Files.writeString(folder.resolve("old.md"), "");
        assertThat(outOfDate(folder)).containsExactly("aid.md", "consult.md", "old.md");
    }

    @Test
    void theOrderOfTheFilesDoesNotMatter() {
        List<CodebookFile> backwards = BundledCodebook.files().stream()
                .sorted(Comparator.comparing(CodebookFile::name).reversed())
                .toList();
        assertThat(CodebookPages.of(backwards)).isEqualTo(PAGES);
    }

    @Test
    void aWordingIsPrintedWithWordsFrameRolesAndExamples() {
        String yaml = """
                category: AID
                meaning: Something is given.
                decision: A loan is aid.
                cameo: "070"
                wordings:
                  - id: give
                    note: The *usual* words.
                    verbs: [give, hand over]
                    nouns: [gift]
                    frame: {object/to: [$aid, STATE, cash gift]}
                    unless: {subject: [PERSON]}
                    actor: [subject, by]
                    recipient: [indirect, to]
                    free: no
                    cameo: "073"
                    contexts: [health]
                    examples:
                      - {text: Chad gave Mali flour., published: 2020-01-02, gives: ["AID occurred TCD > MLI"]}
                      - {text: Chad gave Mali a look., gives: [], because: a look is nothing}
                    misses:
                      - {text: Flour it was that Chad gave., gives: ["AID occurred TCD"], because: the parser's}
                  - id: help
                    verbs: [help]
                  - id: fund
                    verbs: [fund]
                """;
        List<CodebookFile> files = BundledCodebook.files().stream()
                .map(file -> file.name().equals("categories/aid.yaml") ? new CodebookFile(file.name(), yaml) : file)
                .collect(Collectors.toList());
        assertThat(CodebookPages.of(files).get("aid.md"))
                .contains("""
                        ### aid/give

                        The \\*usual\\* words.

                        - CAMEO: 073
                        - contexts: `health`
                        - verbs: give, hand over
                        - nouns: gift
                        - needs as *object* or *to*: [aid](nouns.md#aid), a state, cash gift
                        - excludes as *subject*: a person or persons
                        - actor: *subject* and *by*; recipient: the first of *indirect* and *to*
                        - nouns only under a verb that carries them, or under an operator

                        Examples:

                        - Chad gave Mali flour. (2020-01-02) → `AID occurred TCD > MLI`

                        Counter-examples:

                        - Chad gave Mali a look. → nothing: a look is nothing

                        Known gaps:

                        - Flour it was that Chad gave. → should be `AID occurred TCD`: the parser's

                        ### aid/help

                        - verbs: help
                        """)
                .contains("**Decision.** A loan is aid.", "3 wordings, 1 example, 1 counter-example, 1 known gap");
    }
}
