package org.chancery.codebook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.actor.Coordinates;
import org.chancery.actor.Gender;
import org.chancery.actor.Registry;
import org.chancery.actor.Sector;
import org.chancery.actor.Sense;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.OrganizationKind;
import org.chancery.actor.Term;

/** The entries of the registry that have proper names: countries, organisations, persons and places. Stateless. */
final class RegistryNames {

    private RegistryNames() {}

    static void country(Registry.Builder registry, Node node) {
        node.allow(
                "code",
                "name",
                "names",
                "adjectives",
                "people",
                "capital",
                "cities",
                "regions",
                "metonyms",
                "short",
                "called",
                "federation",
                "lat",
                "lon");
        String name = node.field("name").text();
        Sense.Country country = new Sense.Country(
                code(node.field("code")),
                name,
                point(node),
                called(node),
                Choices.yes(node.optional("federation"), false));
        naming(registry, country, Form.NAME, names(node));
        naming(registry, country, Form.ADJECTIVE, node.wordsOf("adjectives"));
        naming(registry, country, Form.PEOPLE, node.wordsOf("people"));
        naming(registry, country, Form.CAPITAL, node.wordsOf("capital"));
        naming(registry, country, Form.CITY, node.wordsOf("cities"));
        naming(registry, country, Form.REGION, node.wordsOf("regions"));
        naming(registry, country, Form.METONYM, node.wordsOf("metonyms"));
        naming(registry, country, Form.SHORT, node.wordsOf("short"));
    }

    private static Set<String> called(Node node) {
        try {
            return Sense.Country.checkedNouns(node.wordsOf("called"));
        } catch (IllegalArgumentException refused) {
            throw node.field("called").error(String.valueOf(refused.getMessage()));
        }
    }

    private static void naming(Registry.Builder registry, Sense.Country country, Form form, List<String> names) {
        names.forEach(name -> registry.name(name, new Sense.Naming(country, form, name)));
    }

    static void organization(Registry.Builder registry, Node node) {
        node.allow("name", "names", "code", "sectors", "kind", "from", "to", "terms");
        List<Term> terms = node.optional("terms").isPresent()
                ? terms(node)
                : List.of(term(node, node.optional("code").map(RegistryNames::code)));
        var organization = new Sense.Organization(node.field("name").text(), kind(node.field("kind")), terms);
        names(node).forEach(name -> registry.name(name, organization));
    }

    static void person(Registry.Builder registry, Node node) {
        node.allow("name", "names", "country", "terms", "gender");
        Optional<String> country = node.optional("country").map(RegistryNames::code);
        var person = new Sense.Person(
                node.field("name").text(), country, node.optional("gender").map(RegistryNames::gender), terms(node));
        names(node).forEach(name -> registry.name(name, person));
    }

    static void area(Registry.Builder registry, Node node) {
        node.allow("name", "names", "lat", "lon", "country", "members");
        Optional<String> country = node.optional("country").map(RegistryNames::code);
        var area = new Sense.Area(node.field("name").text(), country, point(node), node.wordsOf("members"));
        names(node).forEach(name -> registry.name(name, area));
    }

    private static List<String> names(Node node) {
        return Stream.concat(Stream.of(node.field("name").text()), node.wordsOf("names").stream())
                .toList();
    }

    private static List<Term> terms(Node node) {
        List<Term> terms = new ArrayList<>();
        for (Node entry : node.optional("terms").map(Node::list).orElse(List.of())) {
            entry.allow("office", "code", "sectors", "from", "to");
            terms.add(term(entry, entry.optional("code").map(RegistryNames::code)));
        }
        return terms;
    }

    private static Term term(Node node, Optional<String> code) {
        Optional<LocalDate> from = node.optional("from").map(RegistryNames::day);
        Optional<LocalDate> to = node.optional("to").map(RegistryNames::day);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw node.error("it ends (" + to.get() + ") before it begins (" + from.get() + ")");
        }
        return new Term(node.optional("office").map(Node::text), code, sectors(node), from, to);
    }

    private static LocalDate day(Node node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.error("not a day like 2020-12-07: " + node.text());
        }
    }

    private static String code(Node node) {
        String code = node.text();
        if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw node.error("not a code of three capitals: " + code);
        }
        return code;
    }

    private static Optional<Coordinates> point(Node node) {
        if (node.optional("lat").isEmpty() && node.optional("lon").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Coordinates(
                    Double.parseDouble(node.field("lat").text()),
                    Double.parseDouble(node.field("lon").text())));
        } catch (IllegalArgumentException e) {
            throw node.error("not a point: " + e.getMessage());
        }
    }

    static List<Sector> sectors(Node node) {
        return node.optional("sectors").map(Node::list).orElse(List.of()).stream()
                .map(sector -> choice(sector, Sector::valueOf))
                .toList();
    }

    static OrganizationKind kind(Node node) {
        return choice(node, OrganizationKind::valueOf);
    }

    private static Gender gender(Node node) {
        return switch (node.text()) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> throw node.error("the gender is m or f, not " + node.text());
        };
    }

    private static <E extends Enum<E>> E choice(Node node, Function<String, E> valueOf) {
        try {
            return valueOf.apply(node.text().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw node.error("not known here: " + node.text());
        }
    }
}
