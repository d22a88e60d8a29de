package org.chancery.app.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.app.evaluation.Share;
import org.chancery.confidence.Assessor;
import org.chancery.confidence.Calibration;
import org.chancery.confidence.CalibrationFit;
import org.chancery.confidence.Clues;
import org.chancery.confidence.Judged;
import org.chancery.confidence.Lesson;
import org.chancery.confidence.Opinion;
import org.chancery.confidence.OpinionTrainer;

/**
 * All that is known for a training.
 *
 * @param examples what the codebook's examples teach
 * @param gold a user's gold; often none
 */
public record Training(Clues clues, List<Lesson> examples, List<GoldReading> gold) {

    private static final int FOLDS = 5;

    /** The calibration of before counts as much as some twenty records. */
    private static final double STRENGTH = 5;

    public Training {
        examples = List.copyOf(examples);
        gold = List.copyOf(gold);
    }

    /** Learned from everything. */
    public Opinion opinion() {
        return OpinionTrainer.train(lessons());
    }

    /** All lessons, the examples' first. */
    public List<Lesson> lessons() {
        List<Lesson> lessons = new ArrayList<>(examples);
        gold.forEach(one -> lessons.addAll(one.lessons(clues)));
        return lessons;
    }

    /** How many of the acts held out, every fifth lesson, an opinion gets right that learned from the others. */
    public Share heldOut() {
        List<Lesson> lessons = lessons();
        Opinion opinion = OpinionTrainer.train(fold(lessons, 0, false));
        List<Lesson> acts = fold(lessons, 0, true).stream()
                .filter(lesson -> lesson.category().isPresent())
                .toList();
        long right = acts.stream()
                .filter(lesson -> lesson.category().equals(Optional.of(opinion.likeliest(lesson.clues()))))
                .count();
        return new Share((int) right, acts.size());
    }

    /** Fitted to the gold; no article is judged with the help of an opinion that learned from it. */
    public Calibration calibration(Calibration before) {
        List<Judged> judged = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Lesson> lessons = new ArrayList<>(examples);
            fold(gold, fold, false).forEach(one -> lessons.addAll(one.lessons(clues)));
            List<GoldReading> heldOut = fold(gold, fold, true);
            if (!heldOut.isEmpty()) {
                Assessor assessor = new Assessor(clues, OpinionTrainer.train(lessons), before);
                heldOut.forEach(one -> judged.addAll(one.judged(assessor)));
            }
        }
        return CalibrationFit.fit(judged, before, STRENGTH);
    }

    private static <T> List<T> fold(List<T> all, int fold, boolean inside) {
        List<T> chosen = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((i % FOLDS == fold) == inside) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }
}
