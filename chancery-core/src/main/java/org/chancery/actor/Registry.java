package org.chancery.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.actor.Sense.Area;
import org.chancery.actor.Sense.Country;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Organization;
import org.chancery.actor.Sense.Person;
import org.chancery.language.Sentence;

/**
 * The names and nouns that Chancery knows: countries, bodies, persons, places, offices and words for groups.
 *
 * <p>Proper names are compared with their capitals ("Turkey" is not "turkey"), nouns without. Immutable and safe to share between
 * threads.
 */
public final class Registry {

    private static final Set<String> ARTICLES = Set.of("the", "The");

    private final Phrasebook<Sense> names;
    private final Phrasebook<Role> roles;
    private final Map<String, List<Person>> surnames;
    private final Map<String, Country> countries;

    private Registry(
            Phrasebook<Sense> names,
            Phrasebook<Role> roles,
            Map<String, List<Person>> surnames,
            Map<String, Country> countries) {
        this.names = names;
        this.roles = roles;
        this.surnames = surnames;
        this.countries = countries;
    }

    /** Collects what a registry knows; not safe to share between threads. */
    public static final class Builder {

        private final Phrasebook<Sense> names = new Phrasebook<>();
        private final Phrasebook<Role> roles = new Phrasebook<>();
        private final Map<String, List<Person>> surnames = new HashMap<>();
        private final Map<String, Country> countries = new HashMap<>();

        /** A name and what it may stand for; a leading "the" does not count. */
        public Builder name(String name, Sense sense) {
            List<String> pieces = Words.pieces(name);
            names.add(
                    pieces.size() > 1 && ARTICLES.contains(pieces.get(0)) ? pieces.subList(1, pieces.size()) : pieces,
                    sense);
            if (sense instanceof Person person) {
                surname(pieces.get(0), person);
                surname(pieces.get(pieces.size() - 1), person);
            }
            if (sense instanceof Naming naming) {
                countries.putIfAbsent(naming.country().code(), naming.country());
            }
            return this;
        }

        private void surname(String word, Person person) {
            List<Person> known = surnames.computeIfAbsent(word, w -> new ArrayList<>(1));
            if (!known.contains(person)) {
                known.add(person);
            }
        }

        /** A noun, in the singular, and what it says of those it names. */
        public Builder noun(String noun, Role role) {
            roles.add(Words.lowerPieces(noun), role);
            return this;
        }

        public Registry build() {
            return new Registry(
                    names,
                    roles,
                    surnames.entrySet().stream()
                            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> List.copyOf(e.getValue()))),
                    Map.copyOf(countries));
        }
    }

    /**
     * The place of this name, with or without "the": a country, a city, a region or an area.
     *
     * <p>Coordinates are those of the country or area itself; a city has none unless the registry says so. A name that cities or regions of
     * several countries share has no country.
     */
    public Optional<Locality> place(String name) {
        List<String> pieces = Words.pieces(name);
        if (pieces.size() > 1 && ARTICLES.contains(pieces.get(0))) {
            pieces = pieces.subList(1, pieces.size());
        }
        List<Sense> senses = names.exactly(pieces);
        return senses.stream()
                .filter(sense -> sense instanceof Naming naming && naming.form() == Form.NAME)
                .findFirst()
                .or(() -> senses.stream().filter(Registry::isPlace).findFirst())
                .map(sense -> locality(sense, senses));
    }

    private static boolean isPlace(Sense sense) {
        return sense instanceof Area || (sense instanceof Naming naming && isPlace(naming.form()));
    }

    private static boolean isPlace(Form form) {
        return switch (form) {
            case NAME, CAPITAL, CITY, REGION -> true;
            case ADJECTIVE, PEOPLE, METONYM, SHORT -> false;
        };
    }

    private static Locality locality(Sense sense, List<Sense> rivals) {
        if (sense instanceof Area area) {
            return new Locality(area.name(), area.country(), area.at());
        }
        Naming naming = (Naming) sense;
        if (naming.form() == Form.NAME) {
            return new Locality(
                    naming.country().name(),
                    Optional.of(naming.country().code()),
                    naming.country().at());
        }
        boolean certain = rivals.stream()
                        .filter(Registry::isPlace)
                        .map(rival -> rival.codeOn(Optional.empty()))
                        .distinct()
                        .count()
                == 1;
        return new Locality(
                naming.printed(), certain ? Optional.of(naming.country().code()) : Optional.empty(), Optional.empty());
    }

    /** Everything that the registry knows in a sentence, from left to right, the longest first, not overlapping. */
    List<Match> matches(Sentence sentence) {
        List<Words.Forms> printed =
                sentence.tokens().stream().map(Words::printed).toList();
        List<Words.Forms> common = sentence.tokens().stream().map(Words::common).toList();
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < sentence.size(); ) {
            Optional<Match> match = printed.get(at).isMark() ? Optional.empty() : matchAt(printed, common, at);
            match.ifPresent(matches::add);
            at = match.map(Match::end).orElse(at + 1);
        }
        return matches;
    }

    private Optional<Match> matchAt(List<Words.Forms> printed, List<Words.Forms> common, int at) {
        var name = names.longest(printed, at);
        var noun = roles.longest(common, at);
        if (noun.isPresent() && (name.isEmpty() || isMore(noun.get(), name.get()))) {
            return noun.map(hit -> new Match(hit.start(), hit.end(), List.of(), hit.values()));
        }
        return name.map(hit -> new Match(hit.start(), hit.end(), hit.values(), List.of()));
    }

    /** A longer noun wins, unless it begins with a body's own name ("State Department official"). */
    private static boolean isMore(Phrasebook.Hit<Role> noun, Phrasebook.Hit<Sense> name) {
        return noun.end() > name.end() && name.values().stream().noneMatch(Organization.class::isInstance);
    }

    /** The country of this code. */
    public Optional<Country> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** What exactly this name stands for. */
    List<Sense> senses(String name) {
        return names.exactly(Words.pieces(name));
    }

    /** Persons whose name begins or ends with this word. */
    List<Person> personsCalled(String word) {
        return Words.pieces(word).stream()
                .limit(1)
                .flatMap(piece -> surnames.getOrDefault(piece, List.of()).stream())
                .toList();
    }
}
