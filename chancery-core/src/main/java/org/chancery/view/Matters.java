package org.chancery.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.Context;
import org.chancery.view.Round.Ground;

/**
 * Sorts the talks of the same parties by matter.
 *
 * <p>Topics are one matter if one says all that the other says. Talks belong to every matter whose words stand in one of their sentences.
 * What is left goes to the only matter that is told in the same article, then to the only one with its context; then what has the same
 * contexts is together; other talks stay alone, and mere visits are left out. A matter with no talks of its own beside those of another is that other's.
 */
final class Matters {

    private final List<Talk> all;
    private final List<Matter> matters = new ArrayList<>();
    private final Set<Talk> placed = new HashSet<>();

    private Matters(List<Talk> all) {
        this.all = all;
    }

    /** Talks come by day; each is in one matter at least. */
    static List<Matter> of(List<Talk> talks) {
        Matters matters = new Matters(talks);
        matters.byWords();
        matters.join(Ground.ARTICLE);
        matters.join(Ground.CONTEXT);
        matters.byContext();
        matters.left().stream().filter(Talk::isTalks).forEach(it -> matters.add(List.of(), Map.of(it, Ground.NONE)));
        return List.copyOf(matters.matters);
    }

    private List<Talk> left() {
        return all.stream().filter(it -> !placed.contains(it)).toList();
    }

    private void add(List<Topic> topics, Map<Talk, Ground> talks) {
        matters.add(new Matter(topics, talks));
        placed.addAll(talks.keySet());
    }

    private void byWords() {
        Map<Set<Talk>, List<Topic>> byTalks = new LinkedHashMap<>();
        for (List<Topic> topics : classes()) {
            Set<Talk> talks = new LinkedHashSet<>(all);
            talks.removeIf(it -> topics.stream().noneMatch(it::mentions) && Collections.disjoint(it.topics(), topics));
            byTalks.computeIfAbsent(talks, key -> new ArrayList<>()).addAll(topics);
        }
        byTalks.forEach((talks, topics) -> {
            boolean within =
                    byTalks.keySet().stream().anyMatch(other -> !other.equals(talks) && other.containsAll(talks));
            if (!within) {
                Map<Talk, Ground> grounds = new LinkedHashMap<>();
                talks.forEach(it -> grounds.put(it, Ground.MATTER));
                add(topics, grounds);
            }
        });
    }

    /** Topics that are alike, and those that are like them. */
    private List<List<Topic>> classes() {
        List<List<Topic>> classes = new ArrayList<>();
        for (Topic topic : new LinkedHashSet<>(
                all.stream().flatMap(it -> it.topics().stream()).toList())) {
            List<List<Topic>> alike = classes.stream()
                    .filter(some -> some.stream().anyMatch(topic::isLike))
                    .toList();
            List<Topic> joined = new ArrayList<>();
            alike.forEach(joined::addAll);
            joined.add(topic);
            classes.removeAll(alike);
            classes.add(joined);
        }
        return classes;
    }

    /** Puts each with the only matter it can belong to, judged by what was placed before. */
    private void join(Ground ground) {
        Map<Talk, Matter> found = new LinkedHashMap<>();
        left().stream().filter(Talk::isTalks).forEach(it -> {
            List<Matter> fitting =
                    matters.stream().filter(matter -> matter.fits(it, ground)).toList();
            if (fitting.size() == 1) {
                found.put(it, fitting.get(0));
            }
        });
        found.forEach((it, matter) -> matter.join(it, ground));
        placed.addAll(found.keySet());
    }

    private void byContext() {
        Map<Set<Context>, Map<Talk, Ground>> same = new LinkedHashMap<>();
        left().stream()
                .filter(Talk::isTalks)
                .filter(it -> !it.contexts().isEmpty())
                .forEach(it -> same.computeIfAbsent(it.contexts(), key -> new LinkedHashMap<>())
                        .put(it, Ground.CONTEXT));
        same.values().forEach(talks -> add(List.of(), talks));
    }
}
