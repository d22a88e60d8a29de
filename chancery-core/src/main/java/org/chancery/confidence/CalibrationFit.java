package org.chancery.confidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits a calibration to judged records: logistic regression that is drawn towards what was known before, so that few records change
 * little.
 */
public final class CalibrationFit {

    private static final int ROUNDS = 4000;
    private static final double STEP = 0.3;
    private static final Circumstance[] ALL = Circumstance.values();

    private final List<Judged> judged;
    private final double[] prior;
    private final double strength;

    private CalibrationFit(List<Judged> judged, Calibration prior, double strength) {
        this.judged = List.copyOf(judged);
        this.prior = numbers(prior);
        this.strength = strength;
    }

    /**
     * The calibration that fits best.
     *
     * @param strength how hard it is drawn to the prior; 5 is as much as some twenty records
     */
    public static Calibration fit(List<Judged> judged, Calibration prior, double strength) {
        return new CalibrationFit(judged, prior, strength).fit();
    }

    private Calibration fit() {
        double[] numbers = prior.clone();
        double[] squares = new double[numbers.length];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(numbers);
            for (int i = 0; i < numbers.length; i++) {
                squares[i] += gradient[i] * gradient[i];
                numbers[i] -= STEP * gradient[i] / StrictMath.sqrt(squares[i] + 1e-8);
            }
        }
        return calibration(numbers);
    }

    private double[] gradient(double[] numbers) {
        double[] gradient = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            gradient[i] = strength * (numbers[i] - prior[i]);
        }
        Calibration current = calibration(numbers);
        for (Judged one : judged) {
            double off = one.weight() * (current.of(one.circumstances()) - (one.right() ? 1 : 0));
            gradient[0] += off;
            for (int i = 0; i < ALL.length; i++) {
                gradient[1 + i] += off * one.circumstances().getOrDefault(ALL[i], 0.0);
            }
        }
        return gradient;
    }

    private static double[] numbers(Calibration calibration) {
        double[] numbers = new double[1 + ALL.length];
        numbers[0] = calibration.start();
        for (int i = 0; i < ALL.length; i++) {
            numbers[1 + i] = calibration.weights().getOrDefault(ALL[i], 0.0);
        }
        return numbers;
    }

    private static Calibration calibration(double[] numbers) {
        Map<Circumstance, Double> weights = new EnumMap<>(Circumstance.class);
        for (int i = 0; i < ALL.length; i++) {
            weights.put(ALL[i], numbers[1 + i]);
        }
        return new Calibration(numbers[0], weights);
    }
}
