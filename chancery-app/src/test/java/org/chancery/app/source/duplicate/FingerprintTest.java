package org.chancery.app.source.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.app.source.duplicate.Likeness.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {

    private static List<String> samples() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "samples"))) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Likeness likeness(String one, String other) {
        return Fingerprint.of(one).likeness(Fingerprint.of(other));
    }

    private static String random(int words, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(Integer.toString(random.nextInt(5000), 36)).append(' ');
        }
        return text.toString();
    }

    @Test
    void aTextIsTheSameAsItselfInOtherTypeAndOnlyAsItself() throws IOException {
        List<String> samples = samples();
        for (String one : samples) {
            String other = one.toUpperCase(Locale.ROOT)
                    .replace("\n\n", "\r\n\t")
                    .replace("'", "’")
                    .replace(",", " –");
            assertThat(likeness(one, one)).isEqualTo(new Likeness(1, 1));
            assertThat(likeness(one, other).resemblance()).isEqualTo(1);
            assertThat(samples.stream().filter(it -> likeness(one, it).relation() != Relation.DIFFERENT))
                    .containsExactly(one);
        }
    }

    @Test
    void aCopyWithAnotherHeadAndSomeWordsChangedIsTheSame() throws IOException {
        for (String one : samples()) {
            List<String> words = new ArrayList<>(List.of(one.split(" ")));
            for (int i = 30; i < words.size(); i += 60) {
                words.set(i, "otherwise");
            }
            String copy = "Another headline\n\nFrom our correspondent\n\n" + String.join(" ", words);
            assertThat(likeness(one, copy).relation()).isEqualTo(Relation.SAME);
        }
    }

    @Test
    void anUpdateAndAShortenedCopyAreRevisions() throws IOException {
        List<String> samples = samples();
        for (int i = 0; i + 1 < samples.size(); i++) {
            String one = samples.get(i);
            String more =
                    samples.get(i + 1).substring(0, Math.min(samples.get(i + 1).length(), one.length() * 2 / 3));
            assertThat(likeness(one, one + "\n\n" + more).relation()).isEqualTo(Relation.REVISED);
            assertThat(likeness(one, one.substring(0, one.length() / 2)).relation())
                    .isEqualTo(Relation.REVISED);
        }
    }

    @Test
    void theOrderOfParagraphsHardlyMatters() throws IOException {
        for (String one : samples()) {
            List<String> paragraphs = new ArrayList<>(List.of(one.split("\n\n")));
            Collections.reverse(paragraphs);
            assertThat(likeness(one, String.join("\n\n", paragraphs)).relation())
                    .isEqualTo(Relation.SAME);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLikenessIsNearTheTrueOneAndTheSameEitherWay(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String common = random(50 + random.nextInt(1500), random);
            String one = common + random(random.nextInt(800), random);
            String other = common + random(random.nextInt(800), random);
            Likeness likeness = likeness(one, other);
            assertThat(likeness(other, one)).isEqualTo(likeness);
            Set<Long> both = new HashSet<>(Shingles.of(one));
            Set<Long> either = new HashSet<>(Shingles.of(one));
            both.retainAll(Shingles.of(other));
            either.addAll(Shingles.of(other));
            assertThat(likeness.resemblance())
                    .as("seed %d, round %d", seed, round)
                    .isCloseTo((double) both.size() / either.size(), within(0.13));
        }
    }

    @Test
    void shortTextsAreComparedWordByWordAndTextsWithoutWordsNotAtAll() {
        assertThat(likeness("Talks resume.", "talks, resume").relation()).isEqualTo(Relation.SAME);
        assertThat(likeness("Talks resume.", "resume talks").relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(likeness("…", "—").relation()).isEqualTo(Relation.DIFFERENT);
        assertThat(likeness("", "Talks resume in Oslo.").relation()).isEqualTo(Relation.DIFFERENT);
    }

    @Test
    void theThresholdsAreWhereTheySayTheyAre() {
        assertThat(new Likeness(Likeness.SAME, 1).relation()).isEqualTo(Relation.SAME);
        assertThat(new Likeness(Math.nextDown(Likeness.SAME), Likeness.REVISED).relation())
                .isEqualTo(Relation.REVISED);
        assertThat(new Likeness(0.5, Math.nextDown(Likeness.REVISED)).relation())
                .isEqualTo(Relation.DIFFERENT);
        assertThatThrownBy(() -> new Likeness(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fingerprint(List.of(2L, 1L), 2)).hasMessageContaining("not in order");
    }

    /** Stored fingerprints must stay comparable. */
    @Test
    void theFingerprintOfATextNeverChanges() {
        assertThat(Fingerprint.of("Talks resume in İzmir").smallest())
                .hasSize(2)
                .isEqualTo(List.of(2699717303021933125L, 5316724726404992895L));
    }
}
