package org.chancery.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.store.Changes;
import org.chancery.event.Mode;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** Tells what another reading of the kept articles changed, and counts it. */
final class RereadTally {

    private final Paper paper;
    private long read;
    private long passedOver;
    private long gained;
    private long lost;
    private long changed;

    RereadTally(Paper paper) {
        this.paper = paper;
    }

    /** Nothing is said of an article that need not be read. */
    String passedOver() {
        passedOver++;
        return "";
    }

    /** What changed in one article: a line a record. */
    String told(String id, Changes changes) {
        read++;
        gained += changes.gained().size();
        lost += changes.lost().size();
        changed += changes.changed().size();
        if (changes.isEmpty()) {
            return "";
        }
        Stream<String> lines = Stream.of(
                        lines("-", Ink.HOSTILE, changes.lost()),
                        lines("+", Ink.FRIENDLY, changes.gained()),
                        changes.changed().stream().flatMap(this::lines))
                .flatMap(all -> all);
        return lines.collect(Collectors.joining("", paper.in(Ink.STRONG, OneLine.of(id)) + "\n", ""));
    }

    private Stream<String> lines(Changes.Change change) {
        return Stream.of(
                "  ~ " + line(change.before()) + "\n",
                "    " + line(change.after()) + "\n",
                "    │ " + OneLine.of(change.after().sentence().words().text()) + "\n");
    }

    private Stream<String> lines(String sign, Ink ink, List<EventRecord> records) {
        return records.stream()
                .flatMap(it -> Stream.of(
                        "  " + paper.in(ink, sign) + " " + line(it) + "\n",
                        "    │ " + OneLine.of(it.sentence().words().text()) + "\n"));
    }

    private static String line(EventRecord it) {
        String mode = it.mode().map(Mode::wireName).map(name -> " " + name).orElse("");
        String when =
                it.when().flatMap(EventRecord.Date::from).map(day -> "  " + day).orElse("");
        return it.act() + mode + "  " + it.status().wireName() + "  " + people(it.actors()) + " → "
                + people(it.recipients()) + when;
    }

    private static String people(List<Participant> all) {
        return all.stream()
                .map(it -> OneLine.of(it.name().orElse(it.words().text()))
                        + (it.code().isEmpty() ? "" : " (" + it.code() + ")"))
                .collect(Collectors.joining("; "));
    }

    String summary() {
        return read + " articles read again, " + passedOver + " passed over; records: " + gained + " gained, " + lost
                + " lost, " + changed + " changed\n";
    }
}
