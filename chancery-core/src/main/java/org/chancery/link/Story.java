package org.chancery.link;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;

/**
 * One occasion or deed across articles.
 *
 * @param id made from the first record's; it stays when later articles add to the story
 * @param state where it stands after the last article
 * @param parties who takes part, by side
 * @param days when it took or takes place, as known after the last article; empty while nobody says, and after a postponement without
 *     a new day
 * @param place where, if told
 * @param history every record, in the order of publication
 * @param parts what belongs to a visit
 */
public record Story(
        String id,
        Kind kind,
        Category category,
        Stage state,
        List<Party> parties,
        Optional<Stretch> days,
        Optional<EventRecord.Location> place,
        List<Step> history,
        List<Story> parts) {

    public Story {
        parties = List.copyOf(parties);
        history = List.copyOf(history);
        parts = List.copyOf(parts);
    }

    /** A side, with those of it who are told by name or office. */
    public record Party(String side, List<Person> people) {

        public Party {
            people = List.copyOf(people);
        }
    }

    /** The records in the order of publication. */
    public List<EventRecord> records() {
        return history.stream().map(Step::record).toList();
    }

    public EventRecord first() {
        return history.get(0).record();
    }

    /** Whether a record of this id is told here itself, not in a part. */
    public boolean holds(String record) {
        return history.stream().anyMatch(step -> step.record().id().equals(record));
    }

    /** The days, if somebody has told them to the day; not "in autumn", and not those of the visit on which it will take place some time. */
    public Optional<Stretch> scheduled() {
        return days.filter(known -> timings()
                .flatMap(it -> Stream.concat(it.settled().stream(), it.newDay().stream()))
                .anyMatch(known::overlaps));
    }

    /** The days that were told to the day and are not its days now. */
    List<Stretch> leftDays() {
        return timings()
                .flatMap(it -> it.settled().stream())
                .filter(told -> days.filter(told::overlaps).isEmpty())
                .distinct()
                .toList();
    }

    /** The days for which it had been planned before it was moved or put off, if they were told. */
    public Optional<Stretch> formerDays() {
        return leftDays().stream().reduce((first, last) -> last);
    }

    private Stream<Timing> timings() {
        return history.stream().map(step -> Timing.of(step.record()));
    }

    /** The step that brought the story to its state. */
    public Step latest() {
        return history.stream()
                .filter(step -> step.stage() == state)
                .reduce((first, last) -> last)
                .orElse(history.get(0));
    }

    /** The day of the last article that tells of it. */
    public Optional<LocalDate> lastTold() {
        return records().stream()
                .flatMap(it -> it.article().published().stream())
                .max(LocalDate::compareTo);
    }

    /** This story and its parts. */
    public Stream<Story> all() {
        return Stream.concat(Stream.of(this), parts.stream());
    }

    /** The records of mentions that tell of nothing but this visit, among its own. */
    Story retold(List<Story> mentions) {
        if (mentions.isEmpty()) {
            return this;
        }
        Stream<Step> told = mentions.stream()
                .flatMap(mention -> mention.records().stream())
                .map(it -> new Step(Stage.REPEATED, it, List.of(Reason.ON_THE_VISIT)));
        Stream<Step> rest = Stream.concat(history.stream().skip(1), told)
                .sorted(Comparator.comparing(Step::record, Profile.PUBLICATION));
        List<Step> all = Stream.concat(Stream.of(history.get(0)), rest).toList();
        return new Story(id, kind, category, state, parties, days, place, all, parts);
    }

    Story with(List<Story> newParts) {
        List<Story> inTime = newParts.stream().sorted(Stories.BY_DAY).toList();
        return new Story(id, kind, category, state, parties, days, place, history, inTime);
    }
}
