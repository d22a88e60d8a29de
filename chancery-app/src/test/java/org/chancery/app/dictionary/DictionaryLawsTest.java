package org.chancery.app.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.app.Hostile;
import org.chancery.app.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for any file that is given as a user's own actors. */
class DictionaryLawsTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anyTextIsReadOrRefusedAndTwiceTheSame() throws IOException {
        List<String> pieces = List.of(
                "[",
                "]",
                "{",
                "}",
                "+",
                "!",
                "!X!",
                "!X! = A",
                "=",
                "~",
                "#",
                "_",
                "\n",
                "\n",
                "\t",
                "KEN",
                "GOV",
                "---",
                "\"",
                ",",
                "|",
                "name,kind,code\n",
                "person",
                "noun",
                ">",
                "<",
                "20200101",
                "990101",
                "-",
                "(",
                ")",
                "AB ",
                "$1",
                "\\");
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(
                        random.nextInt(20) == 0
                                ? Hostile.text(pieces, random)
                                : pieces.get(random.nextInt(pieces.size())));
            }
            for (String form : List.of("x.actors", "x.agents", "x.csv")) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                assertReadOrRefused(seed, Files.write(folder.resolve(form), bytes));
            }
        }
    }

    private static void assertReadOrRefused(int seed, Path file) {
        List<Object> outcomes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            try {
                outcomes.add(DictionaryFiles.read(List.of(file), true));
            } catch (SourceException e) {
                outcomes.add(String.valueOf(e.getMessage()));
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", " + file.getFileName(), e);
            }
        }
        assertThat(outcomes.get(0)).as("seed " + seed).isEqualTo(outcomes.get(1));
    }
}
