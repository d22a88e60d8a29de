package org.chancery.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Quote;

/**
 * Somebody or something that the article speaks of, as far as it has told by now.
 *
 * <p>Grows while one article is read; never leaves the reading of that article.
 */
final class Figure {

    /** Groups that are spoken of as one and are no single person: "he" is never a caucus. */
    private static final Set<String> COLLECTIVES = Set.of(
            "caucus",
            "opposition",
            "bloc",
            "crowd",
            "mob",
            "delegation",
            "team",
            "family",
            "group",
            "coalition",
            "faction",
            "community",
            "minority",
            "majority",
            "population",
            "public",
            "crew",
            "squad",
            "clan",
            "tribe",
            "panel",
            "couple");

    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "ul", "bin", "ibn", "ben", "abu", "de", "del", "della", "der", "den", "di", "da", "dos", "das",
            "du", "la", "le", "van", "von", "ter");

    /** "His opponent, Silva": what anybody may be says less than the office once held. */
    private static final List<Sector> ANYBODYS = List.of(Sector.CVL);

    private final Actor.Kind kind;
    private final boolean plural;
    private final Optional<Sense.OrganizationKind> body;
    private final String noun;
    private Optional<String> name;
    private List<String> pieces;
    private Optional<Gender> gender;
    private Optional<String> country;
    private List<Sector> sectors;
    private boolean presumed;
    private boolean member;
    private Optional<Sense> sense;
    private final List<Office> offices = new ArrayList<>(1);

    /** An office as the article words it, or as a registry has it, and its last word. */
    record Office(String title, String head, boolean told) {}

    Figure(Description first, Optional<String> country) {
        this.kind = first.kind();
        this.plural = first.plural();
        this.body = first.body();
        this.noun = first.head();
        this.name = first.name();
        this.pieces = name.map(Words::pieces).orElse(List.of());
        this.gender = first.gender();
        this.country = country;
        this.sectors = first.sectors();
        this.sense = first.sense();
        this.member = Standing.isMember(first);
        first.office().ifPresent(title -> hold(title, first.head()));
    }

    Actor.Kind kind() {
        return kind;
    }

    boolean isPlural() {
        return plural;
    }

    boolean isSomebody() {
        return switch (kind) {
            case PERSON -> true;
            case OFFICIAL -> !plural;
            case GROUP -> !plural && !COLLECTIVES.contains(noun);
            case STATE, ORGANIZATION, PLACE, THING -> false;
        };
    }

    /** A state, a body, or a group spoken of as one ("the opposition"): "it" may stand for it. */
    boolean isOne() {
        return isBody() || (kind == Actor.Kind.GROUP && !plural);
    }

    boolean isBody() {
        return kind == Actor.Kind.STATE || kind == Actor.Kind.ORGANIZATION;
    }

    Optional<Sense.OrganizationKind> body() {
        return body;
    }

    Optional<String> country() {
        return country;
    }

    Optional<String> name() {
        return name;
    }

    Optional<Sense> sense() {
        return sense;
    }

    List<Sector> sectors() {
        return sectors;
    }

    List<Office> offices() {
        return offices;
    }

    /** An office that the article tells. */
    void hold(String title, String head) {
        add(new Office(title, head, true));
    }

    /** Another office of the same person, told before this one: it goes before, unless it is over, no public one, or a party's and this one the state's. */
    void hold(Figure other) {
        other.offices().forEach(office -> hold(office.title(), office.head()));
        boolean leads = other.sectors().stream().anyMatch(Sector::isPolitical)
                && !other.sectors().contains(Sector.ELI)
                && (!other.member || Standing.isFree(sectors));
        if (leads) {
            sectors = other.sectors();
        }
    }

    /** An office that only a registry has. */
    void holdUntold(String title, String head) {
        add(new Office(title, head, false));
    }

    private void add(Office office) {
        if (!offices.contains(office)) {
            offices.add(office);
        }
    }

    /** Takes over what a later phrase adds; what is known already stays. */
    void learn(Description later) {
        if (country.isEmpty()) {
            country = later.country();
        }
        if (sectors.isEmpty() || (presumed && isNew(later)) || isStanding(later) || isMore(later)) {
            sectors = later.sectors();
            presumed = false;
            member = Standing.isMember(later);
        }
        if (gender.isEmpty()) {
            gender = later.gender();
        }
        if (sense.isEmpty()) {
            sense = later.sense();
        }
        later.office().ifPresent(title -> hold(title, later.head()));
    }

    /** Whether a phrase tells more of what somebody does than that he once held an office. */
    private boolean isNew(Description later) {
        return !later.sectors().isEmpty() && !ANYBODYS.equals(later.sectors());
    }

    /** Whether a phrase calls somebody a candidate who holds no office now. */
    private boolean isStanding(Description later) {
        return Standing.isCandidate(later) && Standing.isFree(sectors);
    }

    /** Whether a phrase tells the office of somebody of whom only the party was known. */
    private boolean isMore(Description later) {
        return member && later.sectors().stream().anyMatch(Sector::isPolitical) && !Standing.isMember(later);
    }

    /** Makes a candidate of whoever is known to hold no office now. */
    void stand() {
        if (kind == Actor.Kind.PERSON && Standing.isFree(sectors)) {
            sectors = Standing.PARTY;
            presumed = false;
            member = false;
        }
    }

    /** Whether the registry knows of such an office that is over by now. */
    boolean isOutOf(String office) {
        return presumed
                && sense.filter(Sense.Person.class::isInstance).map(Sense.Person.class::cast).stream()
                        .flatMap(person -> person.terms().stream())
                        .flatMap(term -> term.office().stream())
                        .anyMatch(title -> Words.lowerPieces(title).contains(office));
    }

    void call(String longer) {
        name = Optional.of(longer);
        pieces = Words.pieces(longer);
    }

    void learnCountry(Optional<String> code) {
        if (country.isEmpty()) {
            country = code;
        }
    }

    /** The sectors by the registry on the day of publication; what the article says of an office goes before a term that is over. */
    void learnSectors(List<Sector> told) {
        if (sectors.isEmpty() || (member && !told.isEmpty())) {
            sectors = told;
            presumed = told.equals(List.of(Sector.ELI));
            member = false;
        }
    }

    void learnGender(Gender told) {
        if (gender.isEmpty()) {
            gender = Optional.of(told);
        }
    }

    boolean canBe(Gender asked) {
        return gender.isEmpty() || gender.get() == asked;
    }

    boolean isOf(Optional<String> asked) {
        return asked.isEmpty() || country.isEmpty() || asked.equals(country);
    }

    /** Whether a person's name can be shortened (or lengthened by middle names) to this one. */
    boolean isCalled(List<String> asked) {
        if (pieces.isEmpty() || asked.isEmpty()) {
            return false;
        }
        if (asked.size() == 1) {
            return pieces.get(pieces.size() - 1).equals(asked.get(0))
                    || pieces.get(0).equals(asked.get(0));
        }
        List<String> longer = pieces.size() >= asked.size() ? pieces : asked;
        List<String> shorter = longer == pieces ? asked : pieces;
        return shorter.size() > 1
                && longer.containsAll(shorter)
                && (shorter.get(0).equals(longer.get(0)) || isSurname(asked));
    }

    /** "al-Masri" and "La Rosa" are last names of two words. */
    private boolean isSurname(List<String> asked) {
        return PARTICLES.contains(asked.get(0).toLowerCase(Locale.ROOT))
                && pieces.size() > asked.size()
                && pieces.subList(pieces.size() - asked.size(), pieces.size()).equals(asked);
    }

    boolean isSurname(String piece) {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).equals(piece);
    }

    /** Whether the last name is this one but for two neighbours that have changed places. */
    boolean isSurnameLike(String piece) {
        return !pieces.isEmpty() && Words.areSwapped(pieces.get(pieces.size() - 1), piece);
    }

    boolean hasMiddleName(String piece) {
        return pieces.size() > 2 && pieces.subList(1, pieces.size() - 1).contains(piece);
    }

    /** Whether a body goes by this noun. */
    boolean isNamedBy(String asked) {
        return noun.equals(asked)
                || name.map(Words::lowerPieces)
                        .filter(words -> isHead(words, words.indexOf(asked)))
                        .isPresent();
    }

    /** Whether a word of a name is what it names: the last, or one before "of"; not "house" in "House Budget Committee". */
    private static boolean isHead(List<String> words, int at) {
        return at >= 0
                && (at == words.size() - 1
                        || words.get(at + 1).equals("of")
                        || words.get(at + 1).equals("for"));
    }

    boolean holdsOfficeOf(String noun) {
        return offices.stream().anyMatch(office -> office.head().equals(noun));
    }

    /** This figure as these words name it; the office is the one that they say, else the first that is known. */
    Actor as(Quote words, Optional<String> office) {
        return new Actor(
                words,
                kind,
                name,
                office.or(() -> kind == Actor.Kind.PERSON
                        ? offices.stream().map(Office::title).findFirst()
                        : Optional.empty()),
                country,
                sectors,
                offices.stream().filter(Office::told).map(Office::title).toList());
    }

    /** What a phrase with a name says if this figure is the office beside it. */
    Description lend(Description said) {
        Optional<Office> office = offices.stream().findFirst();
        Description held = said.office().isPresent() || office.isEmpty()
                ? said
                : said.holding(Optional.of(office.get().title()), office.get().head());
        return held.coded(
                said.country().or(() -> country).stream().toList(),
                said.sectors().isEmpty() ? sectors : said.sectors());
    }

    /** The country that this figure speaks for, if it has one; else the figure itself. */
    Figure asParty(Registry registry) {
        if (country.isEmpty() || kind == Actor.Kind.STATE || isSideOfItsOwn()) {
            return this;
        }
        Optional<String> called = registry.country(country.get()).map(Sense.Country::name);
        Description state = Description.of(Actor.Kind.STATE, 0, 1).coded(List.of(country.get()), List.of());
        return new Figure(
                called.map(name -> state.named(name, Optional.empty())).orElse(state), country);
    }

    /** The state's own body that is meant by "both <b>governments</b>" or "the two <b>armies</b>"; anything else as it is. */
    Figure asItsBody(String noun) {
        Optional<Sector> sector = switch (noun) {
            case "government", "delegation" -> Optional.of(Sector.GOV);
            case "army", "military" -> Optional.of(Sector.MIL);
            default -> Optional.empty();
        };
        return kind == Actor.Kind.STATE && country.isPresent() && sector.isPresent()
                ? new Figure(
                        Description.of(kind, 0, 1)
                                .named(name.orElse(""), sense)
                                .coded(List.of(country.get()), List.of(sector.get())),
                        country)
                : this;
    }

    /** What counts as one party when two are spoken of: rebels for themselves, else the country, else the name. */
    String party() {
        return isSideOfItsOwn() ? name.orElse("") : country.or(() -> name).orElse("");
    }

    private boolean isSideOfItsOwn() {
        return name.isPresent() && kind != Actor.Kind.PERSON && sectors().contains(Sector.REB);
    }
}
