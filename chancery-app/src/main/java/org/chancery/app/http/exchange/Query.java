package org.chancery.app.http.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of a request, or the fields of a form; empty ones count as not given, as forms send them. */
public record Query(Map<String, List<String>> all) {

    public static final Query NONE = new Query(Map.of());

    public Query {
        Map<String, List<String>> given = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            List<String> said =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!said.isEmpty()) {
                given.put(name, said);
            }
        });
        all = java.util.Collections.unmodifiableMap(given);
    }

    /** Every value given. */
    public List<String> values(String name) {
        return all.getOrDefault(name, List.of());
    }

    /** Every value given, several in one with commas between. */
    public List<String> listed(String name) {
        return values(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The one value of a parameter that may be given once. */
    public Optional<String> one(String name) {
        List<String> values = values(name);
        if (values.size() > 1) {
            throw Problem.badRequest("the parameter " + name + " may be given once")
                    .exception();
        }
        return values.stream().findFirst();
    }

    public Optional<LocalDate> day(String name) {
        return one(name).map(value -> {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw Problem.badRequest(name + ": a date (2022-03-01) was expected, not \"" + value + "\"")
                        .exception();
            }
        });
    }

    /** A whole number in a range, or what counts if none is given. */
    public int number(String name, int otherwise, int least, int most) {
        return one(name)
                .map(value -> {
                    if (!value.matches("[0-9]{1,9}")
                            || Integer.parseInt(value) < least
                            || Integer.parseInt(value) > most) {
                        throw Problem.badRequest(name + ": a number from " + least + " to " + most
                                        + " was expected, not \"" + value + "\"")
                                .exception();
                    }
                    return Integer.parseInt(value);
                })
                .orElse(otherwise);
    }

    /** The other parameters. */
    public Query without(String name) {
        Map<String, List<String>> rest = new LinkedHashMap<>(all);
        rest.remove(name);
        return new Query(rest);
    }

    /** Refuses parameters of other names, which would be passed over in silence. */
    public Query allow(Set<String> names) {
        for (String name : all.keySet()) {
            if (!names.contains(name)) {
                throw Problem.badRequest("there is no parameter \"" + name + "\" here; there are: "
                                + String.join(", ", names.stream().sorted().toList()))
                        .exception();
            }
        }
        return this;
    }
}
