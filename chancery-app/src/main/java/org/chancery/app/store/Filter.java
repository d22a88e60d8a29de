package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.event.Status;

/**
 * Which records are asked for; an empty list or option asks for nothing in particular, several values of a list mean any of them.
 *
 * @param countries codes of countries (ISO 3166 alpha-3 and PLOVER's own), of somebody who takes part
 * @param people names, whole or the last word of them, of somebody who takes part
 * @param organisations names of bodies that take part
 * @param categories of the act or of what PLOVER makes of it
 * @param from the first day of the period, included
 * @param to the last day of the period, included; a record lies in the period with the days of its act, or, if it tells none, with its
 *     day of publication
 * @param text words that the sentence must hold, all of them
 * @param asOf only from articles published up to this day; articles without a day of publication are left out then
 * @param sources names of papers and agencies from whose articles it was read, as the articles give them
 * @param corrected only what a reader corrected
 */
public record Filter(
        List<String> countries,
        List<String> people,
        List<String> organisations,
        List<Category> categories,
        List<Status> statuses,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<String> text,
        Optional<LocalDate> asOf,
        List<String> sources,
        boolean corrected) {

    /** Everything. */
    public static final Filter ALL = new Filter(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            false);

    /**
     * A filter.
     *
     * @throws IllegalArgumentException if the period ends before it begins
     */
    public Filter {
        countries = List.copyOf(countries);
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
        categories = List.copyOf(categories);
        statuses = List.copyOf(statuses);
        sources = List.copyOf(sources);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("the period ends before it begins: " + from.get() + " to " + to.get());
        }
    }

    /**
     * The code of a country as somebody gives it, in capitals.
     *
     * @throws IllegalArgumentException if it cannot be one
     */
    public static String country(String given) {
        String code = given.toUpperCase(Locale.ROOT);
        if (!code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    "country: a code of three letters was expected (PRT), not \"" + given + "\"");
        }
        return code;
    }

    /** The same, but in this period. */
    public Filter within(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new Filter(
                countries, people, organisations, categories, statuses, first, last, text, asOf, sources, corrected);
    }

    /** The same, but with one of these statuses. */
    public Filter with(List<Status> others) {
        return new Filter(
                countries, people, organisations, categories, others, from, to, text, asOf, sources, corrected);
    }

    /** The same, but with one of these countries. */
    public Filter inCountries(List<String> codes) {
        return new Filter(codes, people, organisations, categories, statuses, from, to, text, asOf, sources, corrected);
    }

    /** The same, but with one of these people. */
    public Filter of(List<String> names) {
        return new Filter(
                countries, names, organisations, categories, statuses, from, to, text, asOf, sources, corrected);
    }

    /** The same, whoever takes part. */
    public Filter ofAnybody() {
        return new Filter(
                countries, List.of(), organisations, categories, statuses, from, to, text, asOf, sources, corrected);
    }

    /** The same, but in a sentence with these words. */
    public Filter saying(String words) {
        return new Filter(
                countries,
                people,
                organisations,
                categories,
                statuses,
                from,
                to,
                Optional.of(words),
                asOf,
                sources,
                corrected);
    }

    /** The same, but as it was known on this day; empty for now. */
    public Filter knownOn(Optional<LocalDate> day) {
        return new Filter(
                countries, people, organisations, categories, statuses, from, to, text, day, sources, corrected);
    }

    /** The same, but from articles of these sources. */
    public Filter readIn(List<String> names) {
        return new Filter(
                countries, people, organisations, categories, statuses, from, to, text, asOf, names, corrected);
    }

    /** The same, but only what a reader corrected. */
    public Filter onlyCorrected() {
        return new Filter(countries, people, organisations, categories, statuses, from, to, text, asOf, sources, true);
    }
}
