package org.chancery.plover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookException;
import org.chancery.codebook.CodebookFile;
import org.chancery.event.Category;
import org.chancery.read.CodebookCheck;
import org.chancery.read.Reader;
import org.junit.jupiter.api.Test;

/** The codebook as its own test suite. */
class CodebookTest {

    private static final List<CodebookFile> FILES = BundledCodebook.files();

    @Test
    void everyCategoryHasItsFileWithWordings() {
        Codebook codebook = Codebook.of(FILES);
        assertThat(codebook.categories()).hasSize(Category.values().length);
        assertThat(codebook.categories())
                .allSatisfy(page -> assertThat(page.wordings()).isNotEmpty());
    }

    @Test
    void examplesReadAsWritten() {
        Codebook codebook = Codebook.of(FILES);
        Reader reader = new Reader(codebook, RealParser.PARSER);
        assertThat(new CodebookCheck(codebook, reader::read).findings().stream().map(CodebookCheck.Finding::toString))
                .isEmpty();
    }

    @Test
    void aMistakeIsToldWithFileAndLine() {
        assertThatThrownBy(
                        () -> Codebook.of(
                                with(
                                        "categories/agree.yaml",
                                        "category: AGREE\nmeaning: x\ncameo: \"030\"\nwordings:\n  - id: a\n    verbs: [agree]\n    mode: visit\n")))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("categories/agree.yaml:7:")
                .hasMessageContaining("AGREE has no mode \"visit\"");
    }

    @Test
    void aNounClassThatThereIsNotIsToldWithFileAndLine() {
        assertThatThrownBy(
                        () -> Codebook.of(
                                with(
                                        "categories/agree.yaml",
                                        "category: AGREE\nmeaning: x\ncameo: \"030\"\nwordings:\n  - id: a\n    verbs: [agree]\n    frame: {object: [$trops]}\n")))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("categories/agree.yaml:7:")
                .hasMessageContaining("$trops");
    }

    private static List<CodebookFile> with(String name, String content) {
        return FILES.stream()
                .map(file -> file.name().equals(name) ? new CodebookFile(name, content) : file)
                .collect(Collectors.toList());
    }
}
