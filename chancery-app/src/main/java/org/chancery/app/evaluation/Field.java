package org.chancery.app.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.WireName;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Location;
import org.chancery.record.EventRecord.Participant;

/** What of a gold record is compared with the read one; docs/cli.md tells how. */
public enum Field {
    CATEGORY("category"),
    MODE("mode"),
    STATUS("status"),
    HEDGED("hedged"),
    ACTORS("actors"),
    ACTOR_COUNTRIES("actors' countries"),
    ACTOR_SECTORS("actors' sectors"),
    RECIPIENTS("recipients"),
    RECIPIENT_COUNTRIES("recipients' countries"),
    WHEN("when"),
    WHERE("where"),
    VOICE("voice");

    private final String key;

    Field(String key) {
        this.key = key;
    }

    /** How people and machines call it; a field of the record has its own name. */
    public String key() {
        return key;
    }

    /** The fields of this pair in which the read record is not what the gold says. */
    public static Set<Field> differences(Gold gold, EventRecord read) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        Stream.of(values())
                .filter(field -> field.isClaimed(gold) && !field.agrees(gold, read))
                .forEach(fields::add);
        return fields;
    }

    /** Whether the gold says anything of it. A mode of null leaves it open, because none may clearly apply. */
    public boolean isClaimed(Gold gold) {
        return switch (this) {
            case CATEGORY -> gold.category().isPresent();
            case MODE -> gold.mode().value().isPresent();
            case STATUS -> gold.status().value().isPresent();
            case HEDGED -> gold.hedged().value().isPresent();
            case ACTORS -> gold.actors().made();
            case ACTOR_COUNTRIES ->
                some(gold.actors()).anyMatch(one -> one.country().made());
            case ACTOR_SECTORS ->
                some(gold.actors()).anyMatch(one -> one.sector().made());
            case RECIPIENTS -> gold.recipients().made();
            case RECIPIENT_COUNTRIES ->
                some(gold.recipients()).anyMatch(one -> one.country().made());
            case WHEN ->
                gold.when()
                        .value()
                        .filter(it -> it.from().made() || it.to().made())
                        .isPresent();
            case WHERE ->
                gold.place()
                        .value()
                        .filter(it -> it.country().made() || it.name().made())
                        .isPresent();
            case VOICE -> gold.voice().value().isPresent();
        };
    }

    /** Whether the read record is what the gold says; true too where the gold says nothing. */
    public boolean agrees(Gold gold, EventRecord read) {
        return switch (this) {
            case CATEGORY ->
                gold.category().map(it -> it == gold.categoryOf(read)).orElse(true);
            case MODE -> gold.mode().value().isEmpty() || gold.mode().allows(read.mode());
            case STATUS -> gold.status().allows(Optional.of(read.status()));
            case HEDGED -> gold.hedged().allows(Optional.of(read.hedged()));
            case ACTORS -> !gold.actors().made() || Parties.same(list(gold.actors()), read.actors());
            case ACTOR_COUNTRIES -> Parties.sameCountries(list(gold.actors()), read.actors());
            case ACTOR_SECTORS -> Parties.sameSectors(list(gold.actors()), read.actors());
            case RECIPIENTS -> !gold.recipients().made() || Parties.same(list(gold.recipients()), read.recipients());
            case RECIPIENT_COUNTRIES -> Parties.sameCountries(list(gold.recipients()), read.recipients());
            case WHEN ->
                gold.when().value().map(days -> agrees(days, read.when())).orElse(true);
            case WHERE ->
                gold.place().value().map(place -> agrees(place, read.where())).orElse(true);
            case VOICE -> gold.voice().allows(Optional.of(read.voice().kind()));
        };
    }

    private static boolean agrees(Gold.Days days, Optional<Date> read) {
        return days.from().allows(read.flatMap(Date::from)) && days.to().allows(read.flatMap(Date::to));
    }

    /** The country tells, or the name where no country is given. */
    private static boolean agrees(Gold.Place place, Optional<Location> read) {
        return place.country().made()
                ? place.country().allows(read.flatMap(Location::country))
                : place.name().allows(read.map(Location::name));
    }

    private static Stream<Gold.Party> some(Claim<List<Gold.Party>> claim) {
        return list(claim).stream();
    }

    private static List<Gold.Party> list(Claim<List<Gold.Party>> claim) {
        return claim.value().orElse(List.of());
    }

    /** What the gold has in this field, in few words. */
    public String shown(Gold gold) {
        return switch (this) {
            case CATEGORY -> gold.category().map(Enum::name).orElse("any");
            case MODE -> gold.mode().value().map(Mode::wireName).orElse("none");
            case STATUS -> gold.status().value().map(Status::wireName).orElse("any");
            case HEDGED -> gold.hedged().value().map(String::valueOf).orElse("any");
            case ACTORS -> goldParties(gold.actors());
            case RECIPIENTS -> goldParties(gold.recipients());
            case ACTOR_COUNTRIES -> joined(some(gold.actors()).map(one -> shown(one.country())));
            case RECIPIENT_COUNTRIES -> joined(some(gold.recipients()).map(one -> shown(one.country())));
            case ACTOR_SECTORS -> joined(some(gold.actors()).map(one -> shown(one.sector())));
            case WHEN ->
                gold.when()
                        .value()
                        .map(days -> days(days.from().value(), days.to().value()))
                        .orElse("any");
            case WHERE ->
                place(gold.place()
                        .value()
                        .flatMap(it -> it.country().value().or(() -> it.name().value())));
            case VOICE -> gold.voice().value().map(WireName::of).orElse("any");
        };
    }

    /** What was read in this field, in few words. */
    public String shown(EventRecord read) {
        return switch (this) {
            case CATEGORY -> read.act().name();
            case MODE -> read.mode().map(Mode::wireName).orElse("none");
            case STATUS -> read.status().wireName();
            case HEDGED -> String.valueOf(read.hedged());
            case ACTORS -> readParties(read.actors());
            case RECIPIENTS -> readParties(read.recipients());
            case ACTOR_COUNTRIES ->
                joined(read.actors().stream().map(one -> one.country().orElse("?")));
            case RECIPIENT_COUNTRIES ->
                joined(read.recipients().stream().map(one -> one.country().orElse("?")));
            case ACTOR_SECTORS ->
                joined(read.actors().stream()
                        .map(one -> one.sectors().stream()
                                .findFirst()
                                .map(Enum::name)
                                .orElse("?")));
            case WHEN -> days(read.when().flatMap(Date::from), read.when().flatMap(Date::to));
            case WHERE -> place(read.where().map(it -> it.country().orElse(it.name())));
            case VOICE -> WireName.of(read.voice().kind());
        };
    }

    private static String shown(Claim<String> claim) {
        return claim.value().orElse(claim.made() ? "?" : "any");
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isEmpty() && to.isEmpty()
                ? "no days"
                : from.map(LocalDate::toString).orElse("") + ".."
                        + to.map(LocalDate::toString).orElse("");
    }

    private static String place(Optional<String> place) {
        return place.map(it -> "in " + it).orElse("no place");
    }

    private static String goldParties(Claim<List<Gold.Party>> parties) {
        return joined(some(parties)
                .map(one -> party(
                        one.text().or(() -> one.name().value()).orElse("somebody"),
                        one.name().value(),
                        one.code().value().or(() -> one.country().value()))));
    }

    private static String readParties(List<Participant> parties) {
        return joined(parties.stream()
                .map(one -> party(
                        one.words().text(), one.name(), Optional.of(one.code()).filter(code -> !code.isEmpty()))));
    }

    private static String party(String words, Optional<String> name, Optional<String> code) {
        return words
                + name.filter(it -> !it.equals(words)).map(it -> " = " + it).orElse("")
                + code.map(it -> " (" + it + ")").orElse("");
    }

    private static String joined(Stream<String> parts) {
        String joined = parts.collect(Collectors.joining(", "));
        return joined.isEmpty() ? "nobody" : joined;
    }
}
