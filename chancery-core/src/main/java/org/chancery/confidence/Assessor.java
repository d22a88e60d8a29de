package org.chancery.confidence;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.clause.Clauses;
import org.chancery.codebook.Codebook;
import org.chancery.codebook.CodebookFile;
import org.chancery.event.Event;

/**
 * Says of a finished record how sure it is.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessor {

    private final Clues clues;
    private final Opinion opinion;
    private final Calibration calibration;

    public Assessor(Clues clues, Opinion opinion, Calibration calibration) {
        this.clues = clues;
        this.opinion = opinion;
        this.calibration = calibration;
    }

    /** Of a codebook with these files; empty if they hold no opinion or no calibration. */
    public static Optional<Assessor> of(Codebook codebook, Collection<CodebookFile> files) {
        Optional<Opinion> opinion = file(files, Opinion.FILE).map(Opinion::read);
        Optional<Calibration> calibration = file(files, Calibration.FILE).map(Calibration::read);
        return opinion.flatMap(
                known -> calibration.map(fitted -> new Assessor(new Clues(codebook.nounClasses()), known, fitted)));
    }

    private static Optional<CodebookFile> file(Collection<CodebookFile> files, String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    /**
     * How sure the event is, from 0.01 to 0.99, in hundredths.
     *
     * @param clauses those of its sentence
     */
    public double confidence(Event event, Clauses clauses) {
        double share = calibration.of(circumstances(event, clauses));
        return Math.min(99, Math.max(1, Math.round(share * 100))) / 100.0;
    }

    /** All that speaks for or against the event. */
    public Map<Circumstance, Double> circumstances(Event event, Clauses clauses) {
        double share = opinion.share(event.act(), clues.of(event, clauses));
        Map<Circumstance, Double> circumstances = new EnumMap<>(Circumstance.class);
        for (Circumstance circumstance : Circumstance.values()) {
            circumstances.put(circumstance, circumstance.of(event, clauses, share));
        }
        return Collections.unmodifiableMap(circumstances);
    }
}
