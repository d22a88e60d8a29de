package org.chancery.codebook;

import java.util.Collection;

/** How many examples of each kind there are. */
public record ExampleCounts(long examples, long counterExamples, long gaps) {

    public static ExampleCounts of(Collection<Example> all) {
        return new ExampleCounts(
                count(all, Example.Kind.EXAMPLE),
                count(all, Example.Kind.COUNTER_EXAMPLE),
                count(all, Example.Kind.KNOWN_GAP));
    }

    private static long count(Collection<Example> all, Example.Kind kind) {
        return all.stream().filter(example -> example.kind() == kind).count();
    }

    /** "12 examples, 1 counter-example, 0 known gaps". */
    @Override
    public String toString() {
        return some(examples, "example") + ", " + some(counterExamples, "counter-example") + ", "
                + some(gaps, "known gap");
    }

    private static String some(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
