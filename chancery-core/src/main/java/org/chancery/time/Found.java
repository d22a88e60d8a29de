package org.chancery.time;

import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of grammar found in a line.
 *
 * @param end the atom after it
 */
record Found<T>(T what, int end) {

    static <T> Optional<Found<T>> of(T what, int end) {
        return Optional.of(new Found<>(what, end));
    }

    <R> Found<R> map(Function<T, R> change) {
        return new Found<>(change.apply(what), end);
    }

    /** The longest of several readings; the first of equals. */
    @SafeVarargs
    static <T> Optional<Found<T>> longest(Optional<Found<T>>... readings) {
        Optional<Found<T>> best = Optional.empty();
        for (Optional<Found<T>> reading : readings) {
            if (reading.isPresent()
                    && (best.isEmpty() || reading.get().end() > best.get().end())) {
                best = reading;
            }
        }
        return best;
    }
}
