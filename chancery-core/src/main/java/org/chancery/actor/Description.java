package org.chancery.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.actor.Sense.OrganizationKind;

/**
 * What one noun phrase says by itself of those whom it names, before anything else in the article is asked.
 *
 * @param start the first token of the whole phrase, possessor included
 * @param end the token after the whole phrase, complement included
 * @param name the proper name as printed
 * @param office the office or common noun, without country and name
 * @param head the last word of the office, a singular in lower case: what a later "the envoy" repeats
 * @param countries codes; several for "French and German ministers"
 * @param sense what the registry knows under the name
 * @param definite whether it may take up somebody named before ("the minister", "Seoul's envoy")
 */
record Description(
        Actor.Kind kind,
        int start,
        int end,
        Optional<String> name,
        Optional<String> office,
        String head,
        List<String> countries,
        List<Sector> sectors,
        Optional<Sense> sense,
        Optional<OrganizationKind> body,
        Optional<Gender> gender,
        boolean plural,
        boolean definite) {

    Description {
        countries = List.copyOf(countries);
        sectors = List.copyOf(sectors);
    }

    static Description of(Actor.Kind kind, int start, int end) {
        return new Description(
                kind,
                start,
                end,
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    Optional<String> country() {
        return countries.stream().findFirst();
    }

    Description named(String printed, Optional<Sense> known) {
        return new Description(
                kind,
                start,
                end,
                Optional.of(printed),
                office,
                head,
                countries,
                sectors,
                known,
                body,
                gender,
                plural,
                definite);
    }

    Description holding(Optional<String> title, String noun) {
        return new Description(
                kind, start, end, name, title, noun, countries, sectors, sense, body, gender, plural, definite);
    }

    Description coded(List<String> codes, List<Sector> sectors) {
        return new Description(
                kind, start, end, name, office, head, codes, sectors, sense, body, gender, plural, definite);
    }

    Description being(Optional<OrganizationKind> sort, Optional<Gender> sex, boolean many, boolean known) {
        return new Description(kind, start, end, name, office, head, countries, sectors, sense, sort, sex, many, known);
    }

    Description being(Optional<OrganizationKind> sort) {
        return being(sort, gender, plural, definite);
    }

    Description spanning(int from, int until) {
        return new Description(
                kind, from, until, name, office, head, countries, sectors, sense, body, gender, plural, definite);
    }
}
