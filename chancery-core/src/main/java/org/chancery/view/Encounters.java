package org.chancery.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.link.Kind;
import org.chancery.link.Story;

/**
 * Whom a person met: everybody else who is told by name in the visits, talks, meals and calls in which the person takes part.
 *
 * <p>Only what was under way or held counts. That two were at the same table does not say that they spoke.
 */
public final class Encounters {

    private record Who(String side, String name) {}

    private static final Comparator<Encounter> OFTENEST_FIRST = Comparator.comparing(
                    (Encounter it) -> it.met().size(), Comparator.reverseOrder())
            .thenComparing(Encounter::side)
            .thenComparing(Encounter::name);

    private Encounters() {}

    /** Those met most often first; the same for the same dossier. */
    public static List<Encounter> of(Dossier dossier) {
        Map<Who, List<Story>> met = new LinkedHashMap<>();
        for (Story story : dossier.did()) {
            story.all()
                    .filter(it -> isMeeting(it)
                            && (it.equals(story) || names(it).anyMatch(name -> isSame(name, dossier.name()))))
                    .forEach(it -> note(it, dossier.name(), met));
        }
        return met.entrySet().stream()
                .map(it -> new Encounter(it.getKey().name(), it.getKey().side(), it.getValue()))
                .sorted(OFTENEST_FIRST)
                .toList();
    }

    private static void note(Story story, String person, Map<Who, List<Story>> met) {
        for (Story.Party party : story.parties()) {
            names(party)
                    .filter(name -> !isSame(name, person))
                    .forEach(name -> met.computeIfAbsent(new Who(party.side(), name), key -> new ArrayList<>())
                            .add(story));
        }
    }

    private static Stream<String> names(Story it) {
        return it.parties().stream().flatMap(Encounters::names);
    }

    private static Stream<String> names(Story.Party it) {
        return it.people().stream().flatMap(person -> person.name().stream());
    }

    private static boolean isMeeting(Story it) {
        boolean together = it.kind() != Kind.DEED && it.kind() != Kind.NEGOTIATION;
        return together
                && switch (it.state()) {
                    case UNDER_WAY, HELD -> true;
                    case EXPECTED,
                            PROPOSED,
                            ANNOUNCED,
                            CONFIRMED,
                            MOVED,
                            POSTPONED,
                            CANCELLED,
                            STALLED,
                            DENIED,
                            REPEATED -> false;
                };
    }

    private static boolean isSame(String name, String other) {
        return name.equals(other) || name.endsWith(" " + other) || other.endsWith(" " + name);
    }
}
