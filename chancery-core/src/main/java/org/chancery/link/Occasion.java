package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** A story while it is put together; only ever touched by the block that makes it. */
final class Occasion {

    /** A record with the reasons why it is here. */
    record Member(Profile profile, List<Reason> because) {}

    private final List<Member> members = new ArrayList<>();
    private final Set<String> articles = new HashSet<>();
    private final Map<String, List<Person>> people = new TreeMap<>();
    private Optional<Stretch> days;
    private Optional<EventRecord> placed = Optional.empty();
    private Optional<Mode> manner = Optional.empty();
    private boolean held;
    private boolean putOff;
    private LocalDate firstTold = LocalDate.MAX;
    private LocalDate lastTold = LocalDate.MIN;

    Occasion(Profile first, Optional<Stretch> days) {
        this.days = days;
        add(first, List.of());
        shape(first);
    }

    /** Puts a record under this occasion. */
    void add(Profile it, List<Reason> because) {
        members.add(new Member(it, because));
        articles.add(it.record().article().id());
        held |= it.isHeld();
        manner = manner.or(it::manner);
        putOff |= it.record().status() == Status.POSTPONED;
        LocalDate told = it.published().orElse(LocalDate.MAX);
        firstTold = told.isBefore(firstTold) ? told : firstTold;
        lastTold = told.isAfter(lastTold) ? told : lastTold;
    }

    /** Lets a dated record say more of who, when and where. */
    void shape(Profile it) {
        it.people().forEach(this::know);
        if (placed.isEmpty() && Likeness.country(it.record()).isPresent()) {
            placed = Optional.of(it.record());
        }
        if (it.kind() == Kind.VISIT) {
            days = days.map(mine -> it.fine().map(mine::cover).orElse(mine));
        }
    }

    private void know(String side, List<Person> some) {
        List<Person> known = people.computeIfAbsent(side, key -> new ArrayList<>());
        some.stream().filter(one -> !known.contains(one)).forEach(known::add);
    }

    Verdict compare(Profile it, Stretch its) {
        if (clashes(manner, it.manner())) {
            return new Verdict.Different("another manner");
        }
        if (!it.mayJoin(articles::contains)) {
            return new Verdict.Different("nobody known");
        }
        return days.map(mine -> Likeness.of(people, mine, placed, it, its))
                .orElseGet(() -> new Verdict.Different("no day to compare"));
    }

    /** Takes over all that another occasion holds; the days stay this one's. What was taken over before has its reason already. */
    void absorb(Occasion other, Reason because) {
        for (Member member : other.members) {
            add(
                    member.profile(),
                    Stream.concat(member.because().stream(), Stream.of(because))
                            .distinct()
                            .toList());
        }
        other.people.forEach(this::know);
    }

    boolean isLike(Profile it) {
        return isLike(it.people(), it.manner()) && it.mayJoin(articles::contains);
    }

    /** Whether a mention without a day may mean this: of a deed, only in the words of somebody who told of it, or as the same juncture. */
    boolean isMeant(Profile it) {
        return isLike(it)
                && (it.kind() != Kind.DEED
                        || members.stream()
                                .anyMatch(
                                        member -> isWordedAlike(member.profile().record(), it.record())));
    }

    private static boolean isWordedAlike(EventRecord one, EventRecord other) {
        boolean said = isSaid(one) && one.article().id().equals(other.article().id());
        boolean sameJuncture = one.juncture().isPresent() && one.juncture().equals(other.juncture());
        return sameJuncture || (!said && one.wording().equals(other.wording()));
    }

    /** What one says in one article in two sentences is two things. */
    private static boolean isSaid(EventRecord it) {
        return switch (it.act()) {
            case ACCUSE, REQUEST, REJECT, THREATEN -> true;
            case AGREE,
                    CONSULT,
                    SUPPORT,
                    CONCEDE,
                    COOPERATE,
                    AID,
                    RETREAT,
                    PROTEST,
                    SANCTION,
                    MOBILIZE,
                    COERCE,
                    ASSAULT -> false;
        };
    }

    boolean isLike(Occasion other) {
        return isLike(other.people, other.manner);
    }

    private boolean isLike(Map<String, List<Person>> others, Optional<Mode> way) {
        return Likeness.clash(people, others).isEmpty() && !clashes(manner, way);
    }

    private static boolean clashes(Optional<Mode> one, Optional<Mode> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    Map<String, List<Person>> people() {
        return people;
    }

    List<Member> members() {
        return members;
    }

    Optional<Stretch> days() {
        return days;
    }

    boolean isHeld() {
        return held;
    }

    boolean isPutOff() {
        return putOff;
    }

    /** True of a deed without a day that was told ahead with this wording and has not been done since. */
    boolean isAwaited(String wording) {
        return !held
                && days.isEmpty()
                && members.stream().anyMatch(member -> {
                    EventRecord it = member.profile().record();
                    return it.wording().equals(wording)
                            && (it.status() == Status.HYPOTHETICAL
                                    || it.status() == Status.PROPOSED
                                    || it.status() == Status.PLANNED);
                });
    }

    LocalDate firstTold() {
        return firstTold;
    }

    LocalDate lastTold() {
        return lastTold;
    }

    boolean isToldIn(String article) {
        return articles.contains(article);
    }
}
