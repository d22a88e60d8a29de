package org.chancery.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.link.Stories;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;

/**
 * Who held which office when, what they did and what they said, as articles tell it.
 *
 * <p>A person is whoever is told by name with an office at least once. Names are one person only within one country, see {@link Names}. An
 * office counts only where the article itself words it; former offices, and words that name none ("counterpart"), do not.
 */
public final class Dossiers {

    private record Who(String country, String name) {}

    private static final Comparator<Who> IN_ORDER =
            Comparator.comparing(Who::country).thenComparing(Who::name);

    private final Set<String> vague;
    private final List<EventRecord> records;
    private final Map<String, Names> names = new TreeMap<>();

    private Dossiers(Collection<EventRecord> records, Set<String> vague) {
        this.vague = Set.copyOf(vague);
        this.records = records.stream().sorted(Stories.BY_PUBLICATION).toList();
        Map<String, Set<String>> told = new TreeMap<>();
        this.records.stream()
                .flatMap(Mention::in)
                .forEach(it -> told.computeIfAbsent(it.country(), key -> new LinkedHashSet<>())
                        .add(it.name()));
        told.forEach((country, all) -> names.put(country, new Names(all)));
    }

    /**
     * By country and name; the same for the same set.
     *
     * @param stories what they did; other stories than those of these records may be among them
     * @param vague words that by themselves name no office
     */
    public static List<Dossier> of(Collection<EventRecord> records, Collection<Story> stories, Set<String> vague) {
        return new Dossiers(records, vague).all(stories);
    }

    private List<Dossier> all(Collection<Story> stories) {
        Map<Who, Tenures> held = held();
        Map<Who, List<Story>> did = did(stories);
        Map<Who, List<Statement>> said = said();
        return held.entrySet().stream()
                .map(it -> new Dossier(
                        it.getKey().name(),
                        Optional.of(it.getKey().country()).filter(country -> !country.isEmpty()),
                        it.getValue().all(),
                        did.getOrDefault(it.getKey(), List.of()),
                        said.getOrDefault(it.getKey(), List.of())))
                .toList();
    }

    private Optional<Who> who(String country, String name) {
        return Optional.ofNullable(names.get(country))
                .flatMap(known -> known.meant(name))
                .map(whole -> new Who(country, whole));
    }

    /** Everybody who is told with an office, and the offices. */
    private Map<Who, Tenures> held() {
        Map<Who, Tenures> held = new TreeMap<>(IN_ORDER);
        for (EventRecord record : records) {
            Mention.in(record)
                    .filter(Mention::isOfficial)
                    .forEach(it -> who(it.country(), it.name()).ifPresent(who -> {
                        Tenures tenures = held.computeIfAbsent(who, key -> new Tenures(vague));
                        it.offices().forEach(office -> tenures.note(office, record));
                    }));
        }
        return held;
    }

    private Map<Who, List<Story>> did(Collection<Story> stories) {
        Map<Who, List<Story>> did = new HashMap<>();
        for (Story story : stories.stream().sorted(Stories.BY_DAY).toList()) {
            Set<Who> itself = people(story);
            itself.forEach(
                    who -> did.computeIfAbsent(who, key -> new ArrayList<>()).add(story));
            for (Story part : story.parts()) {
                Set<Who> others = people(part);
                others.removeAll(itself);
                others.forEach(who ->
                        did.computeIfAbsent(who, key -> new ArrayList<>()).add(part));
            }
        }
        return did;
    }

    private Set<Who> people(Story story) {
        Set<Who> people = new HashSet<>();
        story.records().stream()
                .flatMap(Mention::taking)
                .forEach(it -> who(it.country(), it.name()).ifPresent(people::add));
        return people;
    }

    private Map<Who, List<Statement>> said() {
        Map<Who, List<Statement>> said = new HashMap<>();
        for (Statement it : Statements.of(records)) {
            Stream.of(it.speaker())
                    .flatMap(speaker -> speaker.name().stream())
                    .flatMap(name -> who(it.speaker().country().orElse(""), name).stream())
                    .forEach(who ->
                            said.computeIfAbsent(who, key -> new ArrayList<>()).add(it));
        }
        return said;
    }
}
