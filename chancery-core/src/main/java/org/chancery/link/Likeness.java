package org.chancery.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.link.Verdict.Different;
import org.chancery.link.Verdict.Same;
import org.chancery.record.EventRecord;

/** Compares what two records, or a record and an occasion, tell of: sort, people, days, place. */
final class Likeness {

    private Likeness() {}

    /** The verdict on two records by themselves; other records may still join or part them. */
    static Verdict of(EventRecord a, EventRecord b) {
        if (!Profile.sides(a).equals(Profile.sides(b))) {
            return new Different("other sides");
        }
        Profile one = Profile.of(a);
        Profile two = Profile.of(b);
        boolean otherManner = one.manner().isPresent()
                && two.manner().isPresent()
                && !one.manner().equals(two.manner());
        if (!one.sort().equals(two.sort()) || otherManner) {
            return new Different("another kind of act");
        }
        if (!one.mayJoin(b.article().id()::equals)) {
            return new Different("nobody known");
        }
        if (one.days().isEmpty() || two.days().isEmpty()) {
            return new Different("no day to compare");
        }
        return of(
                one.people(), one.days().get(), Optional.of(a), two, two.days().get());
    }

    /** The verdict on an occasion, given by its people, days and a record with its place, and a record. */
    static Verdict of(
            Map<String, List<Person>> people, Stretch days, Optional<EventRecord> placed, Profile it, Stretch its) {
        if (!days.isNear(its, it.kind().slack())) {
            return new Different("other days: " + days.from() + " and " + its.from());
        }
        Optional<String> clash = clash(people, it.people());
        if (clash.isPresent()) {
            return new Different("other people of " + clash.get());
        }
        Optional<String> here = placed.flatMap(Likeness::country);
        Optional<String> there = country(it.record());
        if (here.isPresent() && there.isPresent() && !here.equals(there)) {
            return new Different("other places: " + here.get() + " and " + there.get());
        }
        List<Reason> reasons = new ArrayList<>();
        reasons.add(people(people, it.people()));
        reasons.add(days.overlaps(its) ? Reason.SAME_DAYS : Reason.NEIGHBOURING_DAYS);
        if (here.isPresent() && here.equals(there)) {
            reasons.add(Reason.SAME_PLACE);
        }
        return new Same(reasons);
    }

    static Optional<String> country(EventRecord it) {
        return it.where().flatMap(EventRecord.Location::country);
    }

    /** Whether people are the same on at least one side. */
    static Reason people(Map<String, List<Person>> a, Map<String, List<Person>> b) {
        return shared(a, b) > 0 ? Reason.SAME_PEOPLE : Reason.SAME_SIDES;
    }

    /** On how many sides both tell of the same people. */
    static long shared(Map<String, List<Person>> a, Map<String, List<Person>> b) {
        return a.keySet().stream().filter(side -> meets(side, a, b)).count();
    }

    /** A side of which both tell people, but no one in common. */
    static Optional<String> clash(Map<String, List<Person>> a, Map<String, List<Person>> b) {
        return a.keySet().stream()
                .filter(b::containsKey)
                .filter(side -> !meets(side, a, b))
                .findFirst();
    }

    private static boolean meets(String side, Map<String, List<Person>> a, Map<String, List<Person>> b) {
        List<Person> others = b.getOrDefault(side, List.of());
        return a.getOrDefault(side, List.of()).stream()
                .anyMatch(one -> others.stream().anyMatch(one::isLike));
    }
}
