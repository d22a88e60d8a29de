package org.chancery.confidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.chancery.clause.Clause;
import org.chancery.clause.Clauses;
import org.chancery.event.Event;
import org.chancery.event.Status;

/** What speaks for or against a record being right, each as a number. */
public enum Circumstance {
    /** How much the second opinion agrees: the log odds that it gives the record's category, a fourth of them. */
    OPINION {
        @Override
        double of(Event event, Clauses clauses, double share) {
            double bounded = Math.min(1 - LEAST, Math.max(LEAST, share));
            return StrictMath.log(bounded / (1 - bounded)) / 4;
        }
    },
    /** 1 if an operator decided the category ("urged them to leave"). */
    OPERATOR {
        @Override
        double of(Event event, Clauses clauses, double share) {
            return event.wording().startsWith("operator/") ? 1 : 0;
        }
    },
    /** 1 if the innermost word that tells of it is a noun. */
    NOUN {
        @Override
        double of(Event event, Clauses clauses, double share) {
            return Heads.of(event, clauses.sentence())
                            .innermost()
                            .flatMap(clauses::at)
                            .filter(clause -> clause.kind() == Clause.Kind.NOUN)
                            .isPresent()
                    ? 1
                    : 0;
        }
    },
    /** 1 if the country or international body of at least one actor is known. */
    KNOWN_ACTOR {
        @Override
        double of(Event event, Clauses clauses, double share) {
            return event.actors().stream().anyMatch(actor -> actor.country().isPresent()) ? 1 : 0;
        }
    },
    /** How long the sentence is: 0 for 25 words, more for longer ones, in natural logarithms. */
    LENGTH {
        @Override
        double of(Event event, Clauses clauses, double share) {
            return StrictMath.log(clauses.sentence().size() / 25.0);
        }
    },
    /** 1 if it is told as done or going on. */
    DONE {
        @Override
        double of(Event event, Clauses clauses, double share) {
            return event.status() == Status.OCCURRED || event.status() == Status.ONGOING ? 1 : 0;
        }
    };

    private static final double LEAST = 1e-4;

    /**
     * Its number.
     *
     * @param clauses those of the event's sentence
     * @param share how likely the second opinion thinks the event's category
     */
    abstract double of(Event event, Clauses clauses, double share);

    /** The name in the codebook: {@code known-actor}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Circumstance> of(String wireName) {
        return Arrays.stream(values())
                .filter(value -> value.wireName().equals(wireName))
                .findFirst();
    }
}
