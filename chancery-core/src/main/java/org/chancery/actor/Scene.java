package org.chancery.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.actor.Sense.Person;
import org.chancery.mention.Phrase;

/**
 * Everybody whom the article has named so far, in the order in which it named them.
 *
 * <p>Grows while one article is read; never leaves the reading of that article.
 */
final class Scene {

    private static final Set<String> SECOND_RANKS =
            Set.of("vice", "deputy", "assistant", "under", "associate", "elect", "designate");
    private static final Set<String> TOP_OFFICES =
            Set.of("president", "leader", "king", "queen", "chancellor", "premier");
    private static final Set<String> DIPLOMATS =
            Set.of("envoy", "diplomat", "negotiator", "representative", "emissary");

    /** Nouns that speak of other people each time. */
    private static final Set<String> ANYBODY = Set.of("people", "person", "member", "country", "state", "nation");

    private final Registry registry;
    private final Setting setting;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Figure> persons = new ArrayList<>();
    private final Map<String, Figure> bodies = new HashMap<>();

    Scene(Registry registry, Setting setting) {
        this.registry = registry;
        this.setting = setting;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void replace(Mention old, Mention now) {
        mentions.set(mentions.lastIndexOf(old), now);
    }

    /** All phrases so far, things included. */
    List<Mention> mentions() {
        return mentions;
    }

    List<Mention> of(int sentence) {
        return mentions.stream().filter(m -> m.sentence() == sentence).toList();
    }

    Registry registry() {
        return registry;
    }

    /** The last phrase so far, if it is in this sentence. */
    Optional<Mention> last(int sentence) {
        return mentions.isEmpty() || mentions.get(mentions.size() - 1).sentence() != sentence
                ? Optional.empty()
                : Optional.of(mentions.get(mentions.size() - 1));
    }

    /** The person with this last name; the foremost if there are several. */
    Optional<Figure> personCalled(String surname) {
        return Words.pieces(surname).stream()
                .limit(1)
                .flatMap(piece -> foremost(persons.stream()
                                .filter(figure -> figure.isSurname(piece))
                                .toList())
                        .or(() -> onlyWithMiddleName(piece))
                        .stream())
                .findFirst();
    }

    /** "Rossi" may be Ricardo Rossi Nevado, if nobody else has this name. */
    private Optional<Figure> onlyWithMiddleName(String piece) {
        List<Figure> fitting =
                persons.stream().filter(figure -> figure.hasMiddleName(piece)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A body of this name or acronym. */
    Optional<Figure> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }

    /** The body that a name from the registry names. */
    Figure namedBody(Description said) {
        return bodies.computeIfAbsent(said.name().orElse(""), name -> new Figure(said, said.country()));
    }

    /** From now on a body goes by this name as well. */
    void alias(String name, Figure body) {
        bodies.putIfAbsent(name, body);
    }

    /** Whether the article has named a person whose last name this is. */
    boolean knowsPerson(String surname) {
        return personCalled(surname).isPresent();
    }

    /** Whether the article has named a person who goes by this name, or by a part of it. */
    boolean knowsPersonAs(String name) {
        List<String> pieces = Words.pieces(name);
        return persons.stream().anyMatch(figure -> figure.isCalled(pieces));
    }

    /** The person that a phrase with a name names: one named before, or a new one. */
    Figure person(Description said) {
        Optional<Figure> known = knownPerson(said);
        known.ifPresent(figure -> figure.learn(said));
        return known.orElseGet(() -> newPerson(said));
    }

    private Optional<Figure> knownPerson(Description said) {
        List<String> name = Words.pieces(said.name().orElse(""));
        List<Figure> fitting = persons.stream()
                .filter(figure -> figure.isCalled(name) && figure.isOf(said.country()))
                .filter(figure ->
                        said.gender().isEmpty() || figure.canBe(said.gender().get()))
                .toList();
        if (name.size() != 1) {
            return last(fitting, figure -> true);
        }
        return foremost(fitting.stream()
                        .filter(figure -> figure.isSurname(name.get(0)))
                        .toList())
                .or(() -> last(fitting, figure -> true))
                .or(() -> onlyWithMiddleName(name.get(0)).filter(figure -> figure.isOf(said.country())))
                .or(() -> said.sense().isPresent() ? Optional.empty() : misspelt(name.get(0)));
    }

    /** Whom a last name means that is printed with two of its letters the wrong way round. */
    private Optional<Figure> misspelt(String surname) {
        List<Figure> fitting =
                persons.stream().filter(figure -> figure.isSurnameLike(surname)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Of those who share a last name a report calls by it alone the one of whom it speaks most, and first. */
    private Optional<Figure> foremost(List<Figure> namesakes) {
        return namesakes.size() < 2
                ? namesakes.stream().findFirst()
                : namesakes.stream()
                        .max(Comparator.comparingLong(this::timesNamed)
                                .thenComparing(figure -> -persons.indexOf(figure)));
    }

    private long timesNamed(Figure figure) {
        return mentions.stream()
                .filter(mention -> mention.figures().contains(figure))
                .count();
    }

    private static <T> Optional<T> last(List<T> items, Predicate<T> wanted) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (wanted.test(items.get(i))) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    private Figure newPerson(Description said) {
        Optional<Person> listed = said.sense()
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .or(() -> holder(said));
        Figure figure = new Figure(said, said.country());
        listed.ifPresent(person -> inform(figure, person));
        if (figure.country().isEmpty() && isDomestic(said)) {
            figure.learnCountry(ministryCountry(said).or(setting::home));
        }
        persons.add(figure);
        return figure;
    }

    /** A listed person of this surname who holds this office on the day; nobody if there are two. */
    private Optional<Person> holder(Description said) {
        if (said.office().isEmpty() || said.name().isEmpty()) {
            return Optional.empty();
        }
        List<String> name = Words.pieces(said.name().get());
        List<String> asked = title(said.office().get());
        List<Person> fitting = registry.personsCalled(name.get(name.size() - 1), setting.day()).stream()
                .filter(person -> said.country().isEmpty() || said.country().equals(person.codeOn(setting.day())))
                .filter(person -> person.holds(setting.day(), office -> isOffice(title(office), asked, said.head())))
                .filter(person -> Words.pieces(person.name()).containsAll(name))
                .toList();
        List<Person> exactly = fitting.stream()
                .filter(person ->
                        person.holds(setting.day(), office -> title(office).containsAll(asked)))
                .toList();
        List<Person> meant = fitting.size() == 1 ? fitting : exactly;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /** The words of an office; a premier is a prime minister. */
    private static List<String> title(String office) {
        return Words.lowerPieces(office).stream()
                .flatMap(word -> word.equals("premier") ? Stream.of("prime", "minister") : Stream.of(word))
                .toList();
    }

    /** "Minister Okoro" may be the foreign minister, but neither the prime minister nor a deputy. */
    private static boolean isOffice(List<String> held, List<String> asked, String head) {
        return held.containsAll(title(head))
                && held.contains("prime") == asked.contains("prime")
                && SECOND_RANKS.stream().allMatch(rank -> held.contains(rank) == asked.contains(rank));
    }

    private void inform(Figure figure, Person person) {
        figure.call(person.name());
        figure.learnCountry(person.codeOn(setting.day()));
        person.gender().ifPresent(figure::learnGender);
        figure.learnSectors(person.sectorsOn(setting.day()));
        if (figure.offices().isEmpty()) {
            person.termOn(setting.day())
                    .flatMap(Term::office)
                    .ifPresent(office -> figure.holdUntold(office, lastWord(office)));
        }
    }

    private static String lastWord(String office) {
        List<String> pieces = Words.lowerPieces(office);
        return pieces.get(pieces.size() - 1);
    }

    /** A minister without country in a paper's own capital is of that country; a spokesman may be anybody's. */
    private static boolean isDomestic(Description said) {
        return said.office().isPresent()
                && !TOP_OFFICES.contains(said.head())
                && said.sectors().stream().anyMatch(s -> s == Sector.GOV || s == Sector.LEG);
    }

    /** The only country that has a ministry of this name: "Unification Minister". */
    private Optional<String> ministryCountry(Description said) {
        return said.office()
                .filter(office -> office.endsWith(" Minister"))
                .map(office -> office.replaceFirst("Minister$", "Ministry"))
                .flatMap(ministry -> registry.senses(ministry).stream().findFirst())
                .flatMap(sense -> sense.codeOn(setting.day()));
    }

    /** Whom an office without a name takes up: the last person who is said to hold it. */
    Optional<Figure> holderOf(Description said) {
        if (!said.definite() || said.plural()) {
            return Optional.empty();
        }
        return lastFigure(figure -> figure.isSomebody()
                        && figure.holdsOfficeOf(said.head())
                        && (said.country().isEmpty() || said.country().equals(figure.country()))
                        && isFor(figure, said))
                .or(() -> onlyOfficialOf(said));
    }

    /** "the president" is not the vice president, nor is "the vice president" the president. */
    private static boolean isFor(Figure figure, Description said) {
        List<String> asked = Words.lowerPieces(said.office().orElse(said.head()));
        return figure.offices().stream()
                .map(office -> Words.lowerPieces(office.title()))
                .anyMatch(title -> title.containsAll(asked)
                        && title.stream().noneMatch(word -> SECOND_RANKS.contains(word) && !asked.contains(word)));
    }

    /** "the US envoy" is the only American official whom the article has named. */
    private Optional<Figure> onlyOfficialOf(Description said) {
        if (said.country().isEmpty() || !DIPLOMATS.contains(said.head())) {
            return Optional.empty();
        }
        List<Figure> fitting = persons.stream()
                .filter(figure -> figure.country().equals(said.country()) && isBelowTheTop(figure))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean isBelowTheTop(Figure figure) {
        return figure.sectors().contains(Sector.GOV)
                && !figure.offices().isEmpty()
                && figure.offices().stream().noneMatch(office -> TOP_OFFICES.contains(office.head()));
    }

    /** The last figure named that fits. */
    Optional<Figure> lastFigure(Predicate<Figure> wanted) {
        return last(mentions, mention -> mention.only().filter(wanted).isPresent())
                .flatMap(Mention::only);
    }

    /** The body that "the ministry" or "the government" takes up, as a country if that is all that can be told. */
    Optional<Figure> bodyOf(Description said) {
        Optional<OrganizationKind> kind = said.body();
        return lastFigure(figure ->
                        figure.kind() == Actor.Kind.ORGANIZATION && !figure.isPlural() && figure.isNamedBy(said.head()))
                .or(() -> kind.filter(k -> k == OrganizationKind.MINISTRY || k == OrganizationKind.COURT)
                        .flatMap(k -> lastFigure(figure ->
                                figure.body().equals(kind) && figure.name().isPresent())));
    }

    /** "The rebels" are those of whom the article spoke last by this noun, if it said whose they are. */
    Optional<Figure> groupOf(Marked marked, Phrase phrase, Description said) {
        boolean bare = said.countries().isEmpty()
                && phrase.end() - phrase.start() == 2
                && marked.is(phrase.start(), "the")
                && !marked.is(phrase.end(), "of", "in", "from", "who", "that")
                && !ANYBODY.contains(said.head());
        return last(
                        mentions,
                        mention -> bare && mention.figures().stream().anyMatch(figure -> isSameGroup(figure, said)))
                .flatMap(Mention::only)
                .filter(figure -> figure.country().isPresent());
    }

    /** "Two <b>Danish officers</b> … officers Holm and Lund": whoever is called what only people of one country were called before. */
    Optional<String> countryOfColleagues(Figure person) {
        List<Figure> colleagues = mentions.stream()
                .flatMap(mention -> mention.figures().stream())
                .filter(figure -> figure.kind() == Actor.Kind.GROUP
                        && figure.sectors().equals(person.sectors())
                        && person.offices().stream().anyMatch(office -> figure.isNamedBy(office.head())))
                .toList();
        List<String> countries = colleagues.stream()
                .flatMap(figure -> figure.country().stream())
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private static boolean isSameGroup(Figure figure, Description said) {
        return figure.kind() == Actor.Kind.GROUP && figure.isPlural() == said.plural() && figure.isNamedBy(said.head());
    }

    /** The country of a government that is not said to be any country's. */
    Optional<String> countryOfGovernment(int sentence) {
        for (int at = sentence; at >= Math.max(0, sentence - 1); at--) {
            List<String> named = of(at).stream()
                    .flatMap(mention -> mention.figures().stream())
                    .filter(figure -> figure.kind() == Actor.Kind.STATE)
                    .flatMap(figure -> figure.country().stream())
                    .distinct()
                    .toList();
            if (!named.isEmpty()) {
                return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
            }
        }
        return onlyCountryBefore(sentence, OrganizationKind.GOVERNMENT);
    }

    /** "Kenyan teachers struck against the government": people have to do with the bodies of their own country. */
    private static boolean isOfThePeople(Figure figure, OrganizationKind kind) {
        return switch (figure.kind()) {
            case GROUP -> !figure.sectors().contains(Sector.MIL);
            case OFFICIAL, PERSON -> kind == OrganizationKind.LEGISLATURE;
            case ORGANIZATION -> figure.sectors().contains(Sector.LAB);
            case STATE, PLACE, THING -> false;
        };
    }

    /**
     * The country that a body without one can only belong to: the only one that the article names, and named before or the dateline's.
     * A country that is first named beside the body may be the other side.
     */
    Optional<String> onlyCountryBefore(int sentence, OrganizationKind kind) {
        return setting.datelined()
                .or(() -> setting.onlyCountry()
                        .filter(only -> mentions.stream()
                                .flatMap(mention -> mention.figures().stream()
                                        .filter(figure -> mention.sentence() < sentence || isOfThePeople(figure, kind)))
                                .anyMatch(figure -> figure.country().equals(Optional.of(only)))));
    }
}
