package org.chancery.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.actor.Sense.Area;
import org.chancery.actor.Sense.Country;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.actor.Sense.Organization;
import org.chancery.actor.Sense.Person;
import org.chancery.language.Sentence;
import org.chancery.language.Token;

/**
 * The names and nouns that Chancery knows: countries, bodies, persons, places, offices and words for groups.
 *
 * <p>Proper names are compared with their capitals ("Turkey" is not "turkey"), nouns without. Immutable and safe to share between
 * threads.
 */
public final class Registry {

    private final Phrasebook<Sense> names;
    private final Phrasebook<Role> roles;
    private final Map<String, List<Person>> surnames;
    private final Map<String, Country> countries;
    private final OwnNames ownNames;
    private final Phrasebook<Role> ownRoles;

    private Registry(
            Phrasebook<Sense> names,
            Phrasebook<Role> roles,
            Map<String, List<Person>> surnames,
            Map<String, Country> countries,
            Additions additions) {
        this.names = names;
        this.roles = roles;
        this.surnames = surnames;
        this.countries = countries;
        this.ownNames = new OwnNames(additions.names(), new ListedSenses(countries));
        this.ownRoles = OwnNouns.of(additions.nouns(), roles);
    }

    /** This registry with other names and nouns before its own; earlier additions are not kept. */
    public Registry with(Additions additions) {
        return new Registry(names, roles, surnames, countries, additions);
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
            names.add(Words.nameOf(pieces), sense);
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
                    Map.copyOf(countries),
                    Additions.NONE);
        }
    }

    /**
     * The place of this name, with or without "the": a country, a city, a region or an area.
     *
     * <p>Coordinates are those of the country or area itself; a city has none unless the registry says so. A name that cities or regions of
     * several countries share has no country.
     */
    public Optional<Locality> place(String name) {
        List<Sense> senses = names.exactly(Words.nameOf(Words.pieces(name)));
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

    /** Everything that the registry knows in a sentence on a day, from left to right, the longest first, not overlapping. */
    List<Match> matches(Sentence sentence, Optional<LocalDate> day) {
        Search search = new Search(sentence, day);
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < sentence.size(); ) {
            List<Match> found = search.printed.get(at).isMark() ? List.of() : search.at(at);
            matches.addAll(found);
            at = found.isEmpty() ? at + 1 : found.get(found.size() - 1).end();
        }
        return matches;
    }

    /** One sentence's words in the forms in which they are looked up. */
    private final class Search {
        private final Sentence sentence;
        private final Optional<LocalDate> day;
        private final List<Words.Forms> printed;
        private final List<Words.Forms> common;
        private final List<Words.Forms> folded;

        Search(Sentence sentence, Optional<LocalDate> day) {
            this.sentence = sentence;
            this.day = day;
            this.printed = sentence.tokens().stream().map(this::printed).toList();
            this.common = sentence.tokens().stream().map(Words::common).toList();
            this.folded = ownNames.isEmpty() ? List.of() : ownNames.folded(sentence, printed);
        }

        /** "Greek, Cypriot and French" are three: no name goes on across a comma before an adjective. */
        private Words.Forms printed(Token token) {
            int next = token.index() + 1;
            boolean list = token.text().equals(",")
                    && next < sentence.size()
                    && sentence.token(next).isAdjective();
            return list ? new Words.Forms(List.of(), false) : Words.printed(token);
        }

        /** What begins at a token: one match, or a title and the added name that begins with it. */
        List<Match> at(int at) {
            var known = named(at);
            var name = ownNames.isEmpty() ? known : added(at, known);
            var noun = noun(at);
            if (noun.isPresent() && (name.isEmpty() || isMore(noun.get(), name.get()))) {
                return List.of(match(noun.get()));
            }
            List<Match> titled = name.equals(known) ? List.of() : titled(name.get());
            if (!titled.isEmpty()) {
                return titled;
            }
            return name.stream()
                    .map(hit -> new Match(hit.start(), hit.end(), hit.values(), List.of()))
                    .toList();
        }

        /** The name that begins at a token; of persons who share it, whose time it is stands first. */
        private Optional<Phrasebook.Hit<Sense>> named(int at) {
            return names.longest(printed, at).flatMap(hit -> {
                if (hit.values().stream().noneMatch(Person.class::isInstance)) {
                    return Optional.of(hit);
                }
                boolean alone = hit.end() - hit.start() == 1;
                boolean borrowed = Borrowed.isIn(sentence, hit.start(), hit.end());
                List<Sense> meant = hit.values().stream()
                        .filter(sense ->
                                !(sense instanceof Person person) || !(borrowed || (alone && !person.isOfTheTime(day))))
                        .sorted(Comparator.comparing(this::daysFromOffice))
                        .toList();
                return meant.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Phrasebook.Hit<>(hit.start(), hit.end(), meant));
            });
        }

        private long daysFromOffice(Sense sense) {
            return sense instanceof Person person ? person.daysFromOffice(day) : 0;
        }

        private Optional<Phrasebook.Hit<Sense>> added(int at, Optional<Phrasebook.Hit<Sense>> known) {
            return ownNames.preferred(sentence, printed, folded, at, day, known)
                    .filter(name -> known.isEmpty() || !isComposed(known.get(), name))
                    .or(() -> known);
        }

        /** "French foreign minister" in a list, with the code that country and office make anyhow. */
        private boolean isComposed(Phrasebook.Hit<Sense> country, Phrasebook.Hit<Sense> name) {
            return country.end() < name.end()
                    && roles.longest(common, country.end())
                            .filter(noun -> noun.end() == name.end())
                            .filter(noun -> noun.values().stream()
                                    .anyMatch(role -> role.sectors()
                                            .equals(name.values().get(0).sectorsOn(day))))
                            .isPresent()
                    && country.values().stream()
                            .anyMatch(sense -> sense.codeOn(day)
                                    .equals(name.values().get(0).codeOn(day)));
        }

        private static Match match(Phrasebook.Hit<Role> noun) {
            return new Match(noun.start(), noun.end(), List.of(), noun.values());
        }

        /** "Kenyan Vice President Ana Duarte" as a list has it is a country, an office and a name; none if there is no office. */
        private List<Match> titled(Phrasebook.Hit<Sense> name) {
            if (!name.values().stream().allMatch(Person.class::isInstance)) {
                return List.of();
            }
            List<Match> found = new ArrayList<>();
            int rest = name.start();
            for (Optional<Match> next = inFront(rest, name.end()); next.isPresent(); next = inFront(rest, name.end())) {
                found.add(next.get());
                rest = next.get().end();
            }
            if (found.stream().allMatch(Match::isName)) {
                return List.of();
            }
            var senses = OwnNames.settled(name.values(), name.end(), day, names.longest(printed, rest));
            found.add(new Match(rest, name.end(), senses, List.of()));
            return found;
        }

        /** The country or the title that begins at a token, inside a name. */
        private Optional<Match> inFront(int at, int end) {
            Optional<Match> title = roles.longest(common, at)
                    .filter(hit -> hit.end() < end)
                    .filter(hit -> hit.values().stream().anyMatch(role -> role.sort() == Role.Sort.TITLE))
                    .map(Search::match);
            return title.or(() -> names.longest(printed, at)
                    .filter(hit -> hit.end() < end)
                    .filter(hit -> hit.values().stream().allMatch(Naming.class::isInstance))
                    .map(hit -> new Match(hit.start(), hit.end(), hit.values(), List.of())));
        }

        private Optional<Phrasebook.Hit<Role>> noun(int at) {
            var known = roles.longest(common, at);
            var own = ownRoles.longest(common, at);
            return own.isPresent()
                            && (known.isEmpty()
                                    || own.get().end() >= known.get().end())
                    ? own
                    : known;
        }
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

    /** Persons whose name begins or ends with this word; those that were added come first. */
    List<Person> personsCalled(String word, Optional<LocalDate> day) {
        return Words.pieces(word).stream()
                .limit(1)
                .flatMap(piece -> Stream.concat(
                        ownNames.personsCalled(piece, day).stream(), surnames.getOrDefault(piece, List.of()).stream()))
                .toList();
    }
}
