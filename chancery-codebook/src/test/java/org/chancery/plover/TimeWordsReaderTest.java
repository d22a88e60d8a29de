package org.chancery.plover;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.codebook.CodebookException;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.TimeWordsReader;
import org.junit.jupiter.api.Test;

/** Mistakes in the file of time words fail where they stand. */
class TimeWordsReaderTest {

    private static final CodebookFile GOOD = BundledCodebook.files().stream()
            .filter(file -> file.name().equals("time.yaml"))
            .findFirst()
            .orElseThrow();

    @Test
    void anUnknownMeaningFailsAtItsLine() {
        assertFailure("    monday: monday\n", "    moonday: monday\n", "no such meaning: moonday");
    }

    @Test
    void aWordWithTwoMeaningsFailsAtTheSecond() {
        assertFailure("    tuesday: tuesday\n", "    tuesday: monday\n", "\"monday\" has a meaning already");
    }

    @Test
    void aCapitalFails() {
        assertFailure("    sunday: sunday\n", "    sunday: Sunday\n", "\"Sunday\" is told twice or not in lower case");
    }

    @Test
    void anUnknownSectionFails() {
        assertFailure("  seasons:\n", "  saisons:\n", "");
    }

    @Test
    void anImpossibleDayFails() {
        assertFailure("    --12-25: ", "    --12-35: ", "no such meaning: --12-35");
    }

    private static void assertFailure(String good, String bad, String problem) {
        int at = GOOD.content().indexOf(good);
        int line = 1
                + (int) GOOD.content()
                        .substring(0, at)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String content = GOOD.content().substring(0, at) + bad + GOOD.content().substring(at + good.length());
        // A section is reported at its first entry, one line below its name.
        assertThatThrownBy(() -> TimeWordsReader.read(new CodebookFile("time.yaml", content)))
                .isInstanceOf(CodebookException.class)
                .hasMessageMatching("(?s)time\\.yaml:(" + line + "|" + (line + 1) + "): .*")
                .hasMessageContaining(problem);
    }
}
