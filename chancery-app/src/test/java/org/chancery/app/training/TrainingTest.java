package org.chancery.app.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.app.RealReader;
import org.chancery.app.evaluation.Gold;
import org.chancery.app.evaluation.GoldJson;
import org.chancery.app.reading.Weights;
import org.chancery.app.source.RefusedException;
import org.chancery.clause.Clauses;
import org.chancery.confidence.Assessor;
import org.chancery.confidence.Calibration;
import org.chancery.confidence.Circumstance;
import org.chancery.confidence.Clues;
import org.chancery.confidence.Judged;
import org.chancery.confidence.Lesson;
import org.chancery.confidence.Opinion;
import org.chancery.confidence.OpinionTrainer;
import org.chancery.event.Category;
import org.chancery.event.Event;
import org.chancery.read.Reading;
import org.chancery.text.Article;
import org.junit.jupiter.api.Test;

/** What is learned from sentences and from gold, with the real parser, and what the confidence of a record rests on. */
class TrainingTest {

    private static final Clues CLUES = new Clues(RealReader.CODEBOOK.nounClasses());

    private static Reading read(String text) {
        return RealReader.READER.read(Article.of("a", text, Optional.empty()));
    }

    private static List<Gold> gold(String act) {
        try {
            return List.of(GoldJson.read(
                    "gold.jsonl:1", "{\"article\":{\"id\":\"a\"},\"act\":\"" + act + "\",\"sentence\":{\"index\":0}}"));
        } catch (RefusedException e) {
            throw new AssertionError(e);
        }
    }

    private static Assessor assessor() {
        return Assessor.of(RealReader.CODEBOOK, Weights.of(RealReader.FILES)).orElseThrow();
    }

    @Test
    void cluesNameWordsRolesAndClassesButNoWording() {
        Reading reading = read("Chad did not deport the Nigerien teachers.");
        Event event = reading.events().get(0);
        assertThat(CLUES.of(event, Clauses.of(reading.sentences().get(0))))
                .contains("verb deport", "object teacher", "negated", "subject NAME")
                .noneMatch(clue -> clue.contains("/"));
    }

    @Test
    void theBundledOpinionIsThatOfTheExamplesAndSmall() {
        Opinion opinion = Opinion.read(Weights.of(RealReader.FILES).stream()
                .filter(file -> file.name().equals(Opinion.FILE))
                .findFirst()
                .orElseThrow());
        assertThat(opinion.text().length()).isLessThan(1_000_000);
        assertThat(opinion.size()).isGreaterThan(1000);
    }

    @Test
    void everyRecordHasAConfidenceAndZeroFiltersNothing() {
        Reading reading = read("Chad expelled Mali's ambassador on Friday. Peru and Chile may hold talks.");
        assertThat(reading.events())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(
                        event -> assertThat(event.confidence().orElseThrow()).isBetween(0.01, 0.99));
        assertThat(reading.atLeast(0)).isEqualTo(reading);
        assertThat(reading.atLeast(1).events()).isEmpty();
    }

    @Test
    void whatIsDoneIsSurerThanWhatMayCome() {
        double done = read("Chad expelled Mali's ambassador.")
                .events()
                .get(0)
                .confidence()
                .orElseThrow();
        double may = read("Chad may expel Mali's ambassador.")
                .events()
                .get(0)
                .confidence()
                .orElseThrow();
        assertThat(done).isGreaterThan(may);
    }

    @Test
    void goldThatAgreesIsRightAndTeachesItsCategory() {
        Reading reading = read("Chad expelled Mali's ambassador.");
        GoldReading right = GoldReading.of(reading, gold("SANCTION"));
        assertThat(right.lessons(CLUES)).extracting(Lesson::category).containsExactly(Optional.of(Category.SANCTION));
        assertThat(right.judged(assessor())).extracting(Judged::right).containsExactly(true);
        GoldReading wrong = GoldReading.of(reading, gold("COERCE"));
        assertThat(wrong.lessons(CLUES)).extracting(Lesson::category).containsExactly(Optional.of(Category.COERCE));
        assertThat(wrong.judged(assessor())).extracting(Judged::right).containsExactly(false);
        GoldReading none = GoldReading.of(reading, List.of());
        assertThat(none.lessons(CLUES)).extracting(Lesson::category).containsExactly(Optional.empty());
        assertThat(none.judged(assessor())).extracting(Judged::right).containsExactly(false);
    }

    @Test
    void goldMovesTheCalibrationAndTheOpinion() {
        GoldReading wrong = GoldReading.of(read("Chad expelled Mali's ambassador."), gold("COERCE"));
        Training training = new Training(CLUES, List.of(), List.of(wrong, wrong, wrong));
        assertThat(training.opinion().likeliest(training.lessons().get(0).clues()))
                .isEqualTo(Category.COERCE);
        Map<Circumstance, Double> weights = new EnumMap<>(Circumstance.class);
        for (Circumstance circumstance : Circumstance.values()) {
            weights.put(circumstance, 0.0);
        }
        Calibration before = new Calibration(1, weights);
        assertThat(training.calibration(before).start()).isLessThan(1);
        assertThat(training.calibration(before)).isEqualTo(training.calibration(before));
        assertThat(new Training(CLUES, List.of(), List.of()).opinion().text())
                .isEqualTo(OpinionTrainer.train(List.of()).text());
    }
}
