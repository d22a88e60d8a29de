package org.chancery.confidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns an opinion from lessons: multinomial logistic regression with a penalty on large weights, by gradient steps over all lessons.
 *
 * <p>The same lessons give the same weights, whatever their order.
 */
public final class OpinionTrainer {

    private static final int ROUNDS = 300;
    private static final double STEP = 0.5;
    private static final double PENALTY = 0.3;

    /** A clue of one lesson alone teaches nothing that carries over. */
    private static final int FEWEST = 2;

    private final List<String> clues = new ArrayList<>();
    private final int[][] rows;
    private final int[] answers;
    private final double[][] weights;
    private final double[][] squares;

    private OpinionTrainer(List<Lesson> lessons) {
        Map<String, Integer> places = places(lessons);
        clues.addAll(places.keySet());
        rows = new int[lessons.size()][];
        answers = new int[lessons.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(lessons.get(i), places);
            answers[i] = Opinion.answer(lessons.get(i).category());
        }
        weights = new double[clues.size()][Opinion.ANSWERS];
        squares = new double[clues.size()][Opinion.ANSWERS];
    }

    /** An opinion that has learned these lessons. */
    public static Opinion train(List<Lesson> lessons) {
        List<Lesson> ordered = lessons.stream()
                .sorted(java.util.Comparator.comparing(
                        lesson -> Opinion.answer(lesson.category()) + "\t" + String.join("\t", lesson.clues())))
                .toList();
        OpinionTrainer trainer = new OpinionTrainer(ordered);
        for (int round = 0; round < ROUNDS; round++) {
            trainer.step();
        }
        return trainer.opinion();
    }

    private static Map<String, Integer> places(List<Lesson> lessons) {
        Map<String, Integer> counts = new TreeMap<>();
        lessons.forEach(lesson -> lesson.clues().forEach(clue -> counts.merge(clue, 1, Integer::sum)));
        counts.values().removeIf(count -> count < FEWEST);
        counts.put(Opinion.ALWAYS, 0);
        int place = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            entry.setValue(place++);
        }
        return counts;
    }

    private static int[] row(Lesson lesson, Map<String, Integer> places) {
        List<Integer> row = new ArrayList<>(lesson.clues().size() + 1);
        row.add(places.getOrDefault(Opinion.ALWAYS, 0));
        for (String clue : lesson.clues()) {
            Integer place = places.get(clue);
            if (place != null) {
                row.add(place);
            }
        }
        return row.stream().mapToInt(Integer::intValue).toArray();
    }

    private void step() {
        double[][] gradient = new double[clues.size()][];
        for (int clue = 0; clue < gradient.length; clue++) {
            gradient[clue] = penalty(weights[clue]);
        }
        for (int i = 0; i < rows.length; i++) {
            double[] shares = shares(rows[i]);
            shares[answers[i]] -= 1;
            for (int clue : rows[i]) {
                for (int answer = 0; answer < shares.length; answer++) {
                    gradient[clue][answer] += shares[answer];
                }
            }
        }
        for (int clue = 0; clue < gradient.length; clue++) {
            move(clue, gradient[clue]);
        }
    }

    private static double[] penalty(double[] own) {
        double[] penalty = own.clone();
        for (int i = 0; i < penalty.length; i++) {
            penalty[i] *= PENALTY;
        }
        return penalty;
    }

    private double[] shares(int[] row) {
        double[] sums = new double[Opinion.ANSWERS];
        for (int clue : row) {
            for (int answer = 0; answer < sums.length; answer++) {
                sums[answer] += weights[clue][answer];
            }
        }
        double most = sums[0];
        for (double sum : sums) {
            most = Math.max(most, sum);
        }
        double all = 0;
        for (int answer = 0; answer < sums.length; answer++) {
            sums[answer] = StrictMath.exp(sums[answer] - most);
            all += sums[answer];
        }
        for (int answer = 0; answer < sums.length; answer++) {
            sums[answer] /= all;
        }
        return sums;
    }

    private void move(int clue, double[] gradient) {
        for (int answer = 0; answer < gradient.length; answer++) {
            squares[clue][answer] += gradient[answer] * gradient[answer];
            weights[clue][answer] -= STEP * gradient[answer] / StrictMath.sqrt(squares[clue][answer] + 1e-8);
        }
    }

    private Opinion opinion() {
        Map<String, int[]> rounded = new TreeMap<>();
        for (int clue = 0; clue < weights.length; clue++) {
            int[] own = new int[Opinion.ANSWERS];
            for (int answer = 0; answer < own.length; answer++) {
                own[answer] = (int) Math.round(weights[clue][answer] * 100);
            }
            rounded.put(clues.get(clue), own);
        }
        return new Opinion(rounded);
    }
}
