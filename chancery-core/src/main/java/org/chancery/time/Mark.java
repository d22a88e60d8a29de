package org.chancery.time;

import java.util.List;
import java.util.Optional;

/**
 * What TIMEX3 marks in a line.
 *
 * @param first its first atom
 * @param end the atom after its last
 * @param value its TIMEX3 value
 * @param days the days that the value names
 * @param granularity how fine it is
 */
record Mark(int first, int end, Optional<String> value, Optional<Days> days, Granularity granularity) {

    static Mark of(int first, int end, Optional<Period> named) {
        return of(first, end, named.map(Period::value), named);
    }

    static Mark of(int first, int end, Optional<String> value, Optional<Period> named) {
        Granularity granularity = named.map(Period::granularity).orElse(Granularity.INTERVAL);
        return new Mark(first, end, value, named.map(Period::days), granularity);
    }

    static List<Mark> one(int first, int end, Optional<Period> named) {
        return List.of(of(first, end, named));
    }

    Timex in(Line line) {
        return new Timex(line.span(first, end), value, days, granularity);
    }
}
