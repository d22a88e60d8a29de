package org.chancery.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.codebook.CodebookFile;
import org.junit.jupiter.api.Test;

/** From circumstances to a share, and how that is fitted to judged records. */
class CalibrationTest {

    private static final Calibration FLAT = new Calibration(0, all(0));

    private static Map<Circumstance, Double> all(double value) {
        Map<Circumstance, Double> all = new EnumMap<>(Circumstance.class);
        for (Circumstance circumstance : Circumstance.values()) {
            all.put(circumstance, value);
        }
        return all;
    }

    private static Map<Circumstance, Double> noun(double value) {
        Map<Circumstance, Double> circumstances = all(0);
        circumstances.put(Circumstance.NOUN, value);
        return circumstances;
    }

    @Test
    void aShareIsBetweenNoneAndAll() {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            Map<Circumstance, Double> weights = all(0);
            weights.replaceAll((circumstance, zero) -> random.nextGaussian() * 5);
            Calibration any = new Calibration(random.nextGaussian(), weights);
            assertThat(any.of(all(random.nextGaussian()))).isBetween(0.0, 1.0);
        }
        assertThat(FLAT.of(all(3))).isEqualTo(0.5);
    }

    @Test
    void manyRecordsAreFollowed() {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            judged.add(new Judged(noun(0), i % 10 != 0, 1));
            judged.add(new Judged(noun(1), i % 2 == 0, 1));
        }
        Calibration fitted = CalibrationFit.fit(judged, FLAT, 5);
        assertThat(fitted.of(noun(0))).isCloseTo(0.9, within(0.02));
        assertThat(fitted.of(noun(1))).isCloseTo(0.5, within(0.02));
        assertThat(fitted.weights().get(Circumstance.LENGTH)).isEqualTo(0);
    }

    @Test
    void fewRecordsChangeLittle() {
        Calibration fitted = CalibrationFit.fit(List.of(new Judged(noun(0), true, 1)), FLAT, 5);
        assertThat(fitted.of(noun(0))).isBetween(0.5, 0.6);
        assertThat(CalibrationFit.fit(List.of(), FLAT, 5)).isEqualTo(FLAT);
    }

    @Test
    void writtenAndReadBackItIsTheSame() {
        Map<Circumstance, Double> weights = all(-0.25);
        weights.put(Circumstance.KNOWN_ACTOR, 1.5);
        Calibration calibration = new Calibration(0.125, weights);
        assertThat(read(calibration.text("Made for\na test."))).isEqualTo(calibration);
    }

    @Test
    void aMistakeInItsFileIsToldWithItsLine() {
        String text = FLAT.text("x");
        assertThatThrownBy(() -> read(text.replace("noun: 0.000", "noun: much")))
                .hasMessage("confidence.yaml:7: a number was expected, not much");
        assertThatThrownBy(() -> read(text.replace("noun:", "nuon:")))
                .hasMessageContaining("no such circumstance: nuon");
        assertThatThrownBy(() -> read(text.replace("  noun: 0.000\n", "")))
                .hasMessageContaining("the weight of \"noun\" is missing");
    }

    private static Calibration read(String text) {
        return Calibration.read(new CodebookFile(Calibration.FILE, text));
    }
}
