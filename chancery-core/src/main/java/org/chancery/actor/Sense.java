package org.chancery.actor;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What a proper name can stand for. */
public sealed interface Sense {

    /** The country, or PLOVER's code in its place, on this day (or whenever, if no day is known and it never changed). */
    Optional<String> codeOn(Optional<LocalDate> day);

    /** The sectors on this day. */
    List<Sector> sectorsOn(Optional<LocalDate> day);

    /**
     * A country by one of its names.
     *
     * @param printed the name as the registry prints it: a city's or a region's own name
     */
    record Naming(Country country, Form form, String printed) implements Sense {

        @Override
        public Optional<String> codeOn(Optional<LocalDate> day) {
            return Optional.of(country.code());
        }

        @Override
        public List<Sector> sectorsOn(Optional<LocalDate> day) {
            return List.of();
        }
    }

    /** The way in which a name names a country. */
    enum Form {
        NAME,
        /** "Turkish", and abbreviations that stand before nouns. */
        ADJECTIVE,
        /** "Turks". */
        PEOPLE,
        /** The capital, which may stand for the government. */
        CAPITAL,
        CITY,
        /** A province, an island, a disputed area. */
        REGION,
        /** What stands for the government: its seat, its palace. */
        METONYM,
        /** Understood only when the country is named otherwise in the same article ("the North"). */
        SHORT
    }

    /**
     * A country, or what a codebook counts as one.
     *
     * @param code ISO 3166 alpha-3, or a code that stands in for one (KOS)
     * @param calledBy nouns by which a report takes it up: "the kingdom"
     * @param federation whether it is made of states with governments of their own
     */
    record Country(String code, String name, Optional<Coordinates> at, Set<String> calledBy, boolean federation) {

        /** The nouns that only some countries go by. */
        static final Set<String> NOUNS = Set.of("kingdom", "emirate", "sultanate", "island", "republic", "archipelago");

        public Country {
            calledBy = checkedNouns(calledBy);
        }

        /** The same nouns, all of which must be among those that countries go by. */
        public static Set<String> checkedNouns(Collection<String> nouns) {
            if (!NOUNS.containsAll(nouns)) {
                throw new IllegalArgumentException("a country is called by some of " + new TreeSet<>(NOUNS) + " only");
            }
            return Set.copyOf(nouns);
        }
    }

    /**
     * An organisation; how it is coded may change with time.
     *
     * @param terms the earliest first; never empty
     */
    record Organization(String name, OrganizationKind kind, List<Term> terms) implements Sense {

        public Organization {
            terms = List.copyOf(terms);
            if (terms.isEmpty()) {
                throw new IllegalArgumentException(name + " needs a code");
            }
        }

        @Override
        public Optional<String> codeOn(Optional<LocalDate> day) {
            return term(day).flatMap(Term::code);
        }

        @Override
        public List<Sector> sectorsOn(Optional<LocalDate> day) {
            return term(day).map(Term::sectors).orElse(List.of());
        }

        private Optional<Term> term(Optional<LocalDate> day) {
            if (terms.size() == 1 && (day.isEmpty() || terms.get(0).holdsOn(day.get()))) {
                return Optional.of(terms.get(0));
            }
            return day.flatMap(
                    d -> terms.stream().filter(term -> term.holdsOn(d)).findFirst());
        }
    }

    /** What sort of body an organisation is. */
    enum OrganizationKind {
        INTERNATIONAL,
        REGIONAL,
        GOVERNMENT,
        MINISTRY,
        PARTY,
        ARMED,
        COURT,
        LEGISLATURE,
        COMPANY,
        NGO,
        MEDIA,
        RELIGIOUS,
        OTHER
    }

    /**
     * A person, and the offices held from when to when.
     *
     * @param country for whom the person speaks, unless the term of the day tells another
     * @param terms the earliest first; of two at a time the one that news names first
     */
    record Person(String name, Optional<String> country, Optional<Gender> gender, List<Term> terms) implements Sense {

        /** Thirty years before and after an office, in days. */
        private static final long FAME = 30 * 365;

        public Person {
            terms = List.copyOf(terms);
        }

        @Override
        public Optional<String> codeOn(Optional<LocalDate> day) {
            return termOn(day).flatMap(Term::code).or(() -> country);
        }

        @Override
        public List<Sector> sectorsOn(Optional<LocalDate> day) {
            return termOn(day)
                    .map(Term::sectors)
                    .orElseGet(() -> day.map(this::after).orElseGet(this::always));
        }

        /** The sectors of all offices, if they are the same. */
        private List<Sector> always() {
            List<List<Sector>> told =
                    terms.stream().map(Term::sectors).distinct().toList();
            return told.size() == 1 ? told.get(0) : List.of();
        }

        /** Whoever held office once is a former official; whoever led rebels stays one of them. */
        private List<Sector> after(LocalDate day) {
            if (!terms.isEmpty() && isArmedAndOver(terms.get(terms.size() - 1), day)) {
                return terms.get(terms.size() - 1).sectors();
            }
            boolean held = terms.stream()
                    .filter(term -> term.sectors().stream().anyMatch(Sector::isPolitical))
                    .anyMatch(
                            term -> term.to().filter(last -> last.isBefore(day)).isPresent());
            return held ? List.of(Sector.ELI) : List.of();
        }

        private static boolean isArmedAndOver(Term term, LocalDate day) {
            boolean armed =
                    term.sectors().contains(Sector.REB) || term.sectors().contains(Sector.PRM);
            return armed && term.to().filter(last -> last.isBefore(day)).isPresent();
        }

        /** Whether an office like this is held on this day; without a day, the only one ever held counts. */
        boolean holds(Optional<LocalDate> day, Predicate<String> office) {
            return day.isEmpty()
                    ? termOn(day).flatMap(Term::office).filter(office).isPresent()
                    : terms.stream()
                            .filter(term -> term.holdsOn(day.get()))
                            .flatMap(term -> term.office().stream())
                            .anyMatch(office);
        }

        /** Whether this day lies in the years in which a last name alone would mean this person; without a day, it may. */
        boolean isOfTheTime(Optional<LocalDate> day) {
            return daysFromOffice(day) <= FAME;
        }

        /** How far this day is from the nearest time in office; nothing if either is not known. */
        long daysFromOffice(Optional<LocalDate> day) {
            return day.stream()
                    .flatMapToLong(d -> terms.stream().mapToLong(term -> term.daysFrom(d)))
                    .min()
                    .orElse(0);
        }

        /** The office held on this day; without a day, the only one ever held. */
        public Optional<Term> termOn(Optional<LocalDate> day) {
            if (day.isEmpty()) {
                return terms.size() == 1 ? Optional.of(terms.get(0)) : Optional.empty();
            }
            return terms.stream().filter(term -> term.holdsOn(day.get())).findFirst();
        }
    }

    /** A place that is no country. */
    record Area(String name, Optional<String> country, Optional<Coordinates> at, List<String> members)
            implements Sense {

        public Area {
            members = List.copyOf(members);
        }

        @Override
        public Optional<String> codeOn(Optional<LocalDate> day) {
            return country;
        }

        @Override
        public List<Sector> sectorsOn(Optional<LocalDate> day) {
            return List.of();
        }
    }
}
