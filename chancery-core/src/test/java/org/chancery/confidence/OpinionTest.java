package org.chancery.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chancery.codebook.CodebookException;
import org.chancery.codebook.CodebookFile;
import org.chancery.event.Category;
import org.junit.jupiter.api.Test;

/** What a second opinion learns, and the laws of its numbers. */
class OpinionTest {

    private static final List<Lesson> LESSONS = List.of(
            lesson(Category.CONSULT, "verb meet", "with NAME"),
            lesson(Category.CONSULT, "verb meet", "with $official"),
            lesson(Category.CONSULT, "verb talk", "with NAME"),
            lesson(Category.COERCE, "verb deport", "object $people"),
            lesson(Category.COERCE, "verb arrest", "object $people"),
            lesson(Category.COERCE, "verb deport", "object NAME"),
            new Lesson(Set.of("verb exile", "object crossword"), Optional.empty()),
            new Lesson(Set.of("verb exile", "object column"), Optional.empty()));

    private static Lesson lesson(Category category, String... clues) {
        return new Lesson(Set.of(clues), Optional.of(category));
    }

    @Test
    void likeWordsTellOfLikeActs() {
        Opinion opinion = OpinionTrainer.train(LESSONS);
        assertThat(opinion.likeliest(Set.of("verb meet", "with a stranger"))).isEqualTo(Category.CONSULT);
        assertThat(opinion.likeliest(Set.of("verb banish", "object $people"))).isEqualTo(Category.COERCE);
        assertThat(opinion.share(Category.COERCE, Set.of("verb exile"))).isLessThan(0.3);
    }

    @Test
    void likelihoodsSumToOneWhateverTheClues() {
        Opinion opinion = OpinionTrainer.train(LESSONS);
        List<String> words = new ArrayList<>(List.of("verb meet", "verb exile", "object NAME", "unheard of", ""));
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Collections.shuffle(words, random);
            List<Double> shares = opinion.shares(Set.copyOf(words.subList(0, random.nextInt(words.size()))));
            assertThat(shares).hasSize(17).allMatch(share -> share >= 0 && share <= 1);
            assertThat(shares.stream().mapToDouble(it -> it).sum()).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void trainedTwiceInAnyOrderItIsTheSameToTheLastByte() {
        String text = OpinionTrainer.train(LESSONS).text();
        List<Lesson> shuffled = new ArrayList<>(LESSONS);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(OpinionTrainer.train(shuffled).text()).as("seed " + seed).isEqualTo(text);
        }
    }

    @Test
    void writtenAndReadBackItIsTheSame() {
        Opinion opinion = OpinionTrainer.train(LESSONS);
        Opinion again = Opinion.read(new CodebookFile(Opinion.FILE, opinion.text()));
        assertThat(again.text()).isEqualTo(opinion.text());
        assertThat(again.size()).isEqualTo(opinion.size());
        assertThat(again.shares(Set.of("verb meet"))).isEqualTo(opinion.shares(Set.of("verb meet")));
    }

    @Test
    void aDamagedFileIsRefusedWithItsLine() {
        String text = OpinionTrainer.train(LESSONS).text();
        assertThatThrownBy(() -> read("clue\n"))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining(":1: ");
        assertThatThrownBy(() -> read(text + "verb x\t1\n")).hasMessageContaining("17 weights were expected, not 1");
        assertThatThrownBy(() -> read(text + "verb x" + "\tone".repeat(17) + "\n"))
                .hasMessageContaining("a whole number was expected");
    }

    private static Opinion read(String text) {
        return Opinion.read(new CodebookFile(Opinion.FILE, text));
    }
}
