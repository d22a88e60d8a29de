package org.chancery.app.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** What is told of an act, as far as a reader can correct it: as the machine read it, or as it is with a correction. */
public record Told(
        Category act,
        Optional<Mode> mode,
        Status status,
        List<Side> actors,
        List<Side> recipients,
        Optional<Period> when,
        Optional<Spot> where) {

    /**
     * A reading.
     *
     * @throws IllegalArgumentException if the mode is none of the category's
     */
    public Told {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        if (mode.isPresent() && mode.get().category() != act) {
            throw new IllegalArgumentException(
                    act + " has no mode \"" + mode.get().wireName() + "\"");
        }
    }

    /** As the machine read it. */
    public static Told of(EventRecord it) {
        return new Told(
                it.act(),
                it.mode(),
                it.status(),
                it.actors().stream().map(Side::of).toList(),
                it.recipients().stream().map(Side::of).toList(),
                it.when().flatMap(when -> Period.of(when.from(), when.to())),
                it.where().map(where -> new Spot(Optional.of(where.name()), where.country())));
    }

    /** With what a reader mended. A mode that is not mended goes with its category. */
    public Told with(Mending it) {
        Category category = it.act().orElse(act);
        Optional<Mode> kept = mode.filter(before -> before.category() == category);
        return new Told(
                category,
                it.mode().made() ? it.mode().value() : kept,
                it.status().orElse(status),
                it.actors().map(codes -> sides(codes, actors)).orElse(actors),
                it.recipients().map(codes -> sides(codes, recipients)).orElse(recipients),
                it.when().made() ? it.when().value() : when,
                it.where().made() ? it.where().value() : where);
    }

    /** Who has the same code as before keeps his words and his name. */
    private static List<Side> sides(List<String> codes, List<Side> before) {
        List<Side> left = new ArrayList<>(before);
        List<Side> now = new ArrayList<>();
        for (String code : codes) {
            Optional<Side> same =
                    left.stream().filter(it -> it.code().equals(code)).findFirst();
            same.ifPresent(left::remove);
            now.add(same.orElseGet(() -> new Side(code, Optional.empty(), Optional.empty())));
        }
        return now;
    }

    /** What must be mended in this to make it say the other. */
    public Mending mendedTo(Told other) {
        return Mending.between(this, other);
    }

    /** In one line, as examples of the codebook have it. */
    String line(boolean hedged) {
        return act
                + mode.map(it -> "/" + it.wireName()).orElse("")
                + " " + status.wireName() + (hedged ? "?" : "")
                + " " + (actors.isEmpty() ? "()" : codes(actors))
                + (recipients.isEmpty() ? "" : " > " + codes(recipients))
                + when.map(days -> " @ " + days.line()).orElse("");
    }

    /** Their codes with commas between. */
    public static String codes(List<Side> sides) {
        return sides.stream().map(Side::shown).collect(Collectors.joining(", "));
    }
}
