package org.chancery.link;

import java.util.Arrays;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.actor.Sector;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/**
 * On which side each stands who takes part in a record.
 *
 * <p>Between states a side is a country. Where all, or all who act together, are of one country, its rebels, parties and opposition
 * stand apart from the state: by their code, and by their name if the record tells it, so that talks with one movement are not those
 * with another.
 */
final class Sides {

    private final boolean domestic;

    private Sides(boolean domestic) {
        this.domestic = domestic;
    }

    /** Of the record: all are of one country, or several of one act together, whoever else is told of. */
    static Sides in(EventRecord it) {
        return new Sides(
                isOfOneCountry(participants(it)) || (it.actors().size() > 1 && isOfOneCountry(it.actors().stream())));
    }

    private static boolean isOfOneCountry(Stream<Participant> some) {
        return some.flatMap(one -> one.country().stream()).distinct().limit(2).count() == 1;
    }

    private static Stream<Participant> participants(EventRecord it) {
        return Stream.concat(it.actors().stream(), it.recipients().stream());
    }

    /** The sides of everybody who takes part; a visitor's host is where he goes. */
    static NavigableSet<String> all(EventRecord it) {
        NavigableSet<String> all = in(it).of(participants(it).toList());
        if (all.size() == 1 && Kind.of(it) == Kind.VISIT) {
            it.where().flatMap(EventRecord.Location::country).ifPresent(all::add);
        }
        return all;
    }

    NavigableSet<String> of(Collection<Participant> some) {
        NavigableSet<String> sides = new TreeSet<>();
        some.forEach(one -> of(one).ifPresent(sides::add));
        return sides;
    }

    Optional<String> of(Participant it) {
        Optional<String> body = Person.of(it).isEmpty() ? it.name() : Optional.empty();
        if (it.country().isEmpty()) {
            return body.or(() -> Optional.of(it.code()).filter(code -> !code.isEmpty()))
                    .or(it::name);
        }
        return domestic && isApart(it)
                ? Optional.of(body.map(name -> it.code() + " " + name).orElse(it.code()))
                : it.country();
    }

    /** Whether a side is somebody: "rebels" or "protesters" of no known country may be anybody. */
    static boolean isKnown(String side) {
        return Arrays.stream(Sector.values()).map(Sector::name).noneMatch(side::equals);
    }

    private static boolean isApart(Participant it) {
        return it.sectors().stream().anyMatch(Sides::isApart);
    }

    private static boolean isApart(Sector sector) {
        return switch (sector) {
            case REB, PTY, OPP, PRE, PRM, UAF -> true;
            case COP, GOV, JUD, LEG, MIL, SPY, UNK, AGR, BUS, CRM, CVL, EDU, ELI, JRN, LAB, MED, REF, REL, SOC -> false;
        };
    }
}
