package org.chancery.actor;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.actor.Sense.Form;
import org.chancery.actor.Sense.Naming;
import org.chancery.language.Sentence;

/**
 * What the article as a whole says about how its names are meant.
 *
 * @param day the day of publication
 * @param here the country that the article is datelined from, or else tells of when it says "here"
 * @param home the same, if the place is its capital
 * @param named the countries that some name in it can only mean
 * @param subject the country of which the article plainly tells: see {@link Subject}
 * @param venue the country in which its events take place: see {@link Venue}
 * @param entered the countries of which it names a city or region that can lie nowhere else
 */
record Setting(
        Optional<LocalDate> day,
        Optional<String> here,
        Optional<String> home,
        Set<String> named,
        Optional<String> subject,
        Optional<String> venue,
        Set<String> entered) {

    /**
     * The setting of an article.
     *
     * @param matches by sentence
     * @param titleMatches by sentence of the title
     */
    static Setting of(
            Registry registry,
            List<Sentence> sentences,
            List<List<Match>> matches,
            Heading heading,
            List<List<Match>> titleMatches) {
        Optional<String> dateline = heading.dateline().map(text -> known(registry, text));
        List<Sense> place = dateline.map(registry::senses).orElse(List.of());
        Set<String> named = new HashSet<>();
        Set<String> entered = new HashSet<>();
        joined(titleMatches, matches).stream()
                .flatMap(List::stream)
                .forEach(match -> note(match.senses(), named, entered));
        note(place, named, entered);
        Optional<String> here = dateline.flatMap(registry::place)
                .flatMap(Locality::country)
                .or(() -> Whereabouts.of(sentences, matches));
        Optional<String> subject = Subject.of(registry, titleMatches, matches, place);
        Optional<String> venue = Venue.of(joined(heading.title(), sentences), joined(titleMatches, matches));
        return new Setting(
                heading.published(), here, home(place), Set.copyOf(named), subject, venue, Set.copyOf(entered));
    }

    /** "Lima, Peru" by its first part that the registry has, unless it has the whole. */
    private static String known(Registry registry, String dateline) {
        return Stream.concat(Stream.of(dateline), Stream.of(dateline.split(",")))
                .map(String::strip)
                .filter(part -> !registry.senses(part).isEmpty())
                .findFirst()
                .orElse(dateline);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static Optional<String> home(List<Sense> dateline) {
        return dateline.stream()
                .map(sense -> sense instanceof Naming naming && naming.form() == Form.CAPITAL ? naming : null)
                .filter(Objects::nonNull)
                .map(naming -> naming.country().code())
                .findFirst();
    }

    /** The country that a name can only mean. */
    private static Optional<Naming> only(List<Sense> senses) {
        List<Naming> namings = senses.stream()
                .filter(Naming.class::isInstance)
                .map(Naming.class::cast)
                .filter(naming -> naming.form() != Form.SHORT)
                .toList();
        boolean one = namings.stream()
                        .map(naming -> naming.country().code())
                        .distinct()
                        .count()
                == 1;
        return one ? Optional.of(namings.get(0)) : Optional.empty();
    }

    private static void note(List<Sense> senses, Set<String> named, Set<String> entered) {
        Optional<Naming> sole = only(senses);
        if (sole.isEmpty()) {
            return;
        }
        List<Naming> namings = senses.stream()
                .filter(Naming.class::isInstance)
                .map(Naming.class::cast)
                .filter(naming -> naming.form() != Form.SHORT)
                .toList();
        named.add(sole.get().country().code());
        if (namings.stream().allMatch(n -> n.form() == Form.CITY || n.form() == Form.REGION)) {
            entered.add(sole.get().country().code());
        }
    }

    /** The only country that the article names anywhere, if it is one. */
    Optional<String> onlyCountry() {
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    /** "<b>LIMA</b> - Police arrested two men": the country of the dateline, if the report names no other. */
    Optional<String> datelined() {
        return onlyCountry().filter(only -> here.filter(only::equals).isPresent());
    }

    /** The match in the one sense that it has in this article; empty if it means nothing here or cannot be told. */
    Optional<Match> settle(Match match) {
        if (!match.isName()) {
            return Optional.of(match);
        }
        List<Sense> possible = match.senses().stream().filter(this::isPossible).toList();
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        return choose(possible).map(match::choosing);
    }

    private boolean isPossible(Sense sense) {
        return !(sense instanceof Naming naming)
                || naming.form() != Form.SHORT
                || named.contains(naming.country().code());
    }

    /** The first that is named most directly, unless the article speaks of its rival's cities and not of it. */
    private Optional<Sense> choose(List<Sense> senses) {
        List<Sense> ranked = senses.stream().sorted(Setting::compare).toList();
        Sense first = ranked.get(0);
        Optional<Sense> rival = ranked.stream()
                .filter(sense -> !sense.codeOn(day).equals(first.codeOn(day)))
                .findFirst();
        if (rival.isEmpty() || isSupported(first)) {
            return Optional.of(first);
        }
        if (rival.filter(sense -> isPreferred(sense, first)).isPresent()) {
            return rival;
        }
        return compare(rival.get(), first) == 0 ? Optional.empty() : Optional.of(first);
    }

    private static int compare(Sense one, Sense other) {
        if (one instanceof Naming first && other instanceof Naming second) {
            return first.form().compareTo(second.form());
        }
        return Boolean.compare(one instanceof Naming, other instanceof Naming);
    }

    private boolean isSupported(Sense sense) {
        return !(sense instanceof Naming)
                || sense.codeOn(day).filter(named::contains).isPresent();
    }

    private boolean isPreferred(Sense rival, Sense first) {
        boolean isCountry = first instanceof Naming naming && naming.form() == Form.NAME;
        return rival.codeOn(day).filter((isCountry ? entered : named)::contains).isPresent();
    }
}
