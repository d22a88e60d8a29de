package org.chancery.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** What stories are counted by: gathered from their records. Pure. */
final class Marks {

    /** For what tells no place, or no other side. */
    private static final String NONE = "";

    /** The first day of each. */
    private final Map<List<String>, Mark> all = new TreeMap<>(Marks::compare);

    private Marks() {}

    /** The countries of a story, and who dealt with whom and where, as far as it is told as having happened. */
    static List<Mark> of(Story story) {
        Marks marks = new Marks();
        List<EventRecord> records =
                story.all().flatMap(it -> it.records().stream()).toList();
        records.forEach(marks::countries);
        records.stream().filter(it -> it.status().isMaterial()).forEach(marks::deeds);
        return marks.found();
    }

    private void countries(EventRecord it) {
        Stream.concat(it.actors().stream(), it.recipients().stream())
                .map(Participant::country)
                .flatMap(java.util.Optional::stream)
                .forEach(country -> note(new Mark(Counted.DAY, Storable.text(country), NONE, NONE)));
    }

    private void deeds(EventRecord it) {
        String day = DealingTable.day(it);
        Counted counted = DealingTable.isHostile(it) ? Counted.CONFLICT : Counted.COOPERATION;
        DealingTable.pairs(it)
                .forEach(pair ->
                        note(new Mark(counted, Storable.text(pair.source()), Storable.text(pair.target()), day)));
        note(new Mark(Counted.PLACE, DealingTable.place(it).orElse(NONE), NONE, day));
    }

    private void note(Mark it) {
        all.merge(List.of(it.counted().name(), it.side(), it.other()), it, Marks::earlier);
    }

    private static Mark earlier(Mark one, Mark other) {
        boolean known =
                !one.day().isEmpty() && (other.day().isEmpty() || one.day().compareTo(other.day()) <= 0);
        return known ? one : other;
    }

    /** A story of which one report tells a place and another none has a place. */
    private List<Mark> found() {
        List<Mark> found = new ArrayList<>(all.values());
        boolean placed =
                found.stream().filter(Marks::isPlace).anyMatch(it -> !it.side().isEmpty());
        found.removeIf(it -> placed && isPlace(it) && it.side().isEmpty());
        return List.copyOf(found);
    }

    private static boolean isPlace(Mark it) {
        return it.counted() == Counted.PLACE;
    }

    private static int compare(List<String> one, List<String> other) {
        return String.join(" ", one).compareTo(String.join(" ", other));
    }
}
