package org.chancery.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** Puts talks, banquets and signatures under the visit on which they take place. */
final class Visits {

    /** A visit of which only the first day is told lasts no longer than this. */
    private static final int STAY = 3;

    private final NavigableMap<LocalDate, List<Story>> byDay = new TreeMap<>();
    /** By the days from which they moved away. */
    private final NavigableMap<LocalDate, List<Story>> byDayLeft = new TreeMap<>();

    private final Map<String, List<Story>> byArticle = new TreeMap<>();

    private Visits(List<Story> stories) {
        for (Story visit : stories) {
            if (visit.kind() == Kind.VISIT) {
                visit.scheduled().ifPresent(days -> note(byDay, days, visit));
                visit.leftDays().forEach(days -> note(byDayLeft, days, visit));
                visit.records().stream()
                        .map(it -> it.article().id())
                        .distinct()
                        .forEach(article -> byArticle
                                .computeIfAbsent(article, key -> new ArrayList<>())
                                .add(visit));
            }
        }
    }

    private static void note(NavigableMap<LocalDate, List<Story>> visits, Stretch days, Story visit) {
        visits.computeIfAbsent(days.from(), key -> new ArrayList<>()).add(visit);
    }

    /** The stories of the same sides, with parts under their visits. */
    static List<Story> gather(List<Story> stories) {
        Visits visits = new Visits(stories);
        Map<String, List<Story>> parts = new TreeMap<>();
        Map<String, List<Story>> mentions = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (Story story : stories) {
            visits.visitOf(story).ifPresent(visit -> {
                var under = tellsOfVisitOnly(story, visit) ? mentions : parts;
                under.computeIfAbsent(visit.id(), key -> new ArrayList<>()).add(story);
                taken.add(story.id());
            });
        }
        return stories.stream()
                .filter(story -> !taken.contains(story.id()))
                .map(story -> ToldByPart.visit(story.with(parts.getOrDefault(story.id(), List.of()).stream()
                                .map(new CalledOff(story)::part)
                                .toList())
                        .retold(mentions.getOrDefault(story.id(), List.of()))))
                .collect(Collectors.toList());
    }

    /** "The guest will meet officials": no day and nobody by name on the other side, so no meeting of its own. */
    private static boolean tellsOfVisitOnly(Story story, Story visit) {
        boolean unnamed = story.parties().stream()
                .filter(side -> visit.parties().stream().noneMatch(known -> sharesPerson(known, side)))
                .flatMap(side -> side.people().stream())
                .allMatch(person -> person.name().isEmpty());
        return story.kind() == Kind.TALKS
                && story.days().isEmpty()
                && unnamed
                && story.records().stream().allMatch(it -> isHeld(it) || it.status() == Status.PLANNED);
    }

    private static boolean sharesPerson(Story.Party one, Story.Party other) {
        return one.side().equals(other.side())
                && one.people().stream()
                        .anyMatch(known -> other.people().stream().anyMatch(known::isLike));
    }

    /** The only visit to which a story can belong. */
    private Optional<Story> visitOf(Story story) {
        if (!mayBePart(story)) {
            return Optional.empty();
        }
        List<Story> found = story
                .days()
                .filter(days -> days.length() <= Timing.LONGEST_OCCASION)
                .map(this::on)
                .orElseGet(() -> toldWith(story))
                .stream()
                .filter(visit -> visitorTakesPart(visit, story) && !new CalledOff(visit).isOutlivedBy(story))
                .limit(2)
                .toList();
        if (found.isEmpty()) {
            return leaving(story);
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The only visit that moved away from the days on which this had been planned. */
    private Optional<Story> leaving(Story plan) {
        List<Story> found = plan.days().stream()
                .flatMap(days -> near(byDayLeft, days))
                .distinct()
                .filter(visit -> new CalledOff(visit).leaves(plan) && visitorTakesPart(visit, plan))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean mayBePart(Story story) {
        boolean mutual = story.first().recipients().isEmpty() && story.parties().size() > 1;
        return switch (story.kind()) {
            case TALKS, MEAL -> true;
            case VISIT, CALL, NEGOTIATION -> false;
            case DEED ->
                switch (story.category()) {
                    case AGREE, SUPPORT, COOPERATE, AID -> mutual || signsWithHost(story);
                    case CONSULT,
                            CONCEDE,
                            RETREAT,
                            REQUEST,
                            ACCUSE,
                            REJECT,
                            THREATEN,
                            PROTEST,
                            SANCTION,
                            MOBILIZE,
                            COERCE,
                            ASSAULT -> false;
                };
        };
    }

    /** All sides act; a place may stand among the recipients. */
    private static boolean signsWithHost(Story story) {
        EventRecord first = story.first();
        return first.actors().stream().map(it -> it.country()).distinct().count() > 1;
    }

    private List<Story> on(Stretch days) {
        return near(byDay, days)
                .filter(visit ->
                        visit.days().map(Visits::stay).filter(days::overlaps).isPresent())
                .toList();
    }

    private static Stream<Story> near(NavigableMap<LocalDate, List<Story>> visits, Stretch days) {
        return visits.subMap(days.from().minusDays(Timing.LONGEST_OCCASION), true, days.to(), true).values().stream()
                .flatMap(List::stream);
    }

    /** The days of a visit, with those that one of which only the first day is told may last. */
    static Stretch stay(Stretch days) {
        return days.length() > 1 ? days : new Stretch(days.from(), days.from().plusDays(STAY));
    }

    /** Without a day: told in an article that tells of the visit, and there as far along. */
    private List<Story> toldWith(Story story) {
        return story.records().stream()
                .flatMap(it -> byArticle.getOrDefault(it.article().id(), List.of()).stream()
                        .filter(visit -> visit.records().stream().anyMatch(other -> isToldAlike(it, other))))
                .distinct()
                .toList();
    }

    private static boolean isToldAlike(EventRecord one, EventRecord other) {
        return one.article().id().equals(other.article().id()) && isHeld(one) == isHeld(other);
    }

    private static boolean isHeld(EventRecord it) {
        return it.status() == Status.OCCURRED || it.status() == Status.ONGOING;
    }

    /** Whoever visits must be there, unless the part names nobody of that side. */
    private static boolean visitorTakesPart(Story visit, Story part) {
        return visit.parties().stream()
                .filter(side -> !side.people().isEmpty())
                .allMatch(side -> part.parties().stream()
                        .filter(it ->
                                it.side().equals(side.side()) && !it.people().isEmpty())
                        .allMatch(it -> it.people().stream()
                                .anyMatch(one -> side.people().stream().anyMatch(one::isLike))));
    }
}
