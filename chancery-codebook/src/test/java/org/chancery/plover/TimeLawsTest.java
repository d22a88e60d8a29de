package org.chancery.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.chancery.codebook.CodebookFile;
import org.chancery.codebook.TimeWordsReader;
import org.chancery.language.Sentence;
import org.chancery.parser.CoreNlpParser;
import org.chancery.text.Span;
import org.chancery.time.TimeExpression;
import org.chancery.time.TimeFinder;
import org.chancery.time.Timex;
import org.junit.jupiter.api.Test;

/** What holds of the time expressions of any text, tried on the codebook's examples and on their words in disorder. */
class TimeLawsTest {

    private static final CodebookFile FILE = BundledCodebook.files().stream()
            .filter(file -> file.name().equals("time.yaml"))
            .findFirst()
            .orElseThrow();
    private static final CoreNlpParser PARSER = RealParser.PARSER;
    private static final TimeFinder FINDER = new TimeFinder(TimeWordsReader.read(FILE));
    private static final Optional<LocalDate> FRIDAY = Optional.of(LocalDate.of(2020, 12, 11));

    private static List<String> examples() {
        return FILE.parse().field("examples").list().stream()
                .map(example -> example.field("text").text())
                .toList();
    }

    /** Words of the examples in any order: no sense, but much grammar. */
    private static List<String> disorder(int seed) {
        List<String> words = new ArrayList<>();
        examples().forEach(text -> words.addAll(List.of(text.split(" "))));
        Collections.shuffle(words, new Random(seed));
        return IntStream.range(0, words.size() / 12)
                .mapToObj(n -> String.join(" ", words.subList(12 * n, 12 * n + 12)))
                .toList();
    }

    private static List<Sentence> tagged(String text) {
        return PARSER.tag(text, List.of(new Span(0, text.length())));
    }

    private static List<TimeExpression> find(String text) {
        return FINDER.find(tagged(text), FRIDAY);
    }

    @Test
    void expressionsCoverWholeWordsInOrderAndNeverOverlap() {
        for (int seed = 0; seed < 8; seed++) {
            for (String text : disorder(seed)) {
                assertOrdered(text, seed);
            }
        }
    }

    private static void assertOrdered(String text, int seed) {
        List<Sentence> sentences = tagged(text);
        int end = 0;
        for (TimeExpression found : FINDER.find(sentences, FRIDAY)) {
            Sentence sentence = sentences.get(found.sentence());
            Span first = sentence.token(found.firstToken()).span();
            Span last = sentence.token(found.lastToken()).span();
            assertThat(found.span()).as("seed %d: %s", seed, text).isEqualTo(first.cover(last));
            assertThat(found.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
            end = found.span().end();
            assertMarksInside(found, text, seed);
        }
    }

    private static void assertMarksInside(TimeExpression found, String text, int seed) {
        int end = found.span().start();
        assertThat(found.marks()).as("seed %d: %s", seed, text).isNotEmpty();
        for (Timex mark : found.marks()) {
            assertThat(mark.span().start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
            end = mark.span().end();
        }
        assertThat(end)
                .as("seed %d: %s", seed, text)
                .isLessThanOrEqualTo(found.span().end());
    }

    @Test
    void oneTextTellsNothingToTheNext() {
        List<List<TimeExpression>> once =
                examples().stream().map(TimeLawsTest::find).toList();
        List<String> backwards = new ArrayList<>(examples());
        Collections.reverse(backwards);
        List<List<TimeExpression>> again =
                new ArrayList<>(backwards.stream().map(TimeLawsTest::find).toList());
        Collections.reverse(again);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void eightThreadsFindTheSame() {
        List<List<Sentence>> texts =
                examples().stream().map(TimeLawsTest::tagged).toList();
        List<List<TimeExpression>> alone =
                texts.stream().map(text -> FINDER.find(text, FRIDAY)).toList();
        IntStream.range(0, 8)
                .parallel()
                .forEach(thread -> assertThat(texts.stream()
                                .map(text -> FINDER.find(text, FRIDAY))
                                .toList())
                        .isEqualTo(alone));
    }

    @Test
    void withoutADayOfWritingNothingIsCountedFromIt() {
        for (String text : examples()) {
            List<Sentence> sentences = tagged(text);
            for (TimeExpression found : FINDER.find(sentences, Optional.empty())) {
                Optional<TimeExpression> farFrom = counterpart(found, sentences, LocalDate.of(1950, 1, 1));
                if (found.days().isPresent()) {
                    assertThat(farFrom.flatMap(TimeExpression::days)).as(text).isEqualTo(found.days());
                }
            }
        }
    }

    private static Optional<TimeExpression> counterpart(
            TimeExpression found, List<Sentence> sentences, LocalDate published) {
        return FINDER.find(sentences, Optional.of(published)).stream()
                .filter(other -> other.span().equals(found.span()))
                .findFirst();
    }
}
