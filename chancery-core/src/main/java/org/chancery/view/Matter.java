package org.chancery.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.event.Context;
import org.chancery.record.EventRecord;
import org.chancery.view.Round.Ground;

/** Talks of the same parties on one matter while they are gathered, each with why it is there. */
final class Matter {

    private final List<Topic> topics;
    private final Map<Talk, Ground> talks;
    private final Set<Context> contexts = EnumSet.noneOf(Context.class);

    Matter(List<Topic> topics, Map<Talk, Ground> talks) {
        this.topics = List.copyOf(topics);
        this.talks = new LinkedHashMap<>(talks);
        talks.keySet().forEach(it -> contexts.addAll(it.contexts()));
    }

    /** Whether talks could be on this matter by such a ground. */
    boolean fits(Talk it, Ground ground) {
        return switch (ground) {
            case MATTER -> topics.stream().anyMatch(it::mentions);
            case ARTICLE ->
                talks.keySet().stream().anyMatch(other -> !Collections.disjoint(it.articles(), other.articles()));
            case CONTEXT -> !Collections.disjoint(it.contexts(), contexts);
            case NONE -> false;
        };
    }

    void join(Talk it, Ground ground) {
        talks.put(it, ground);
    }

    /** Whether a deed's sentence has the words of the matter. */
    boolean isOf(EventRecord deed, Set<String> vague) {
        ContentWords sentence = Topic.sentence(deed, vague);
        return topics.stream().anyMatch(topic -> sentence.hold(topic.words()));
    }

    /** The phrases that tell it, in the order in which they are told; of those that say the same, the first. */
    List<String> phrases() {
        List<Topic> told = new ArrayList<>();
        topics.stream()
                .filter(topic -> told.stream().noneMatch(before -> before.saysTheSame(topic)))
                .forEach(told::add);
        return told.stream().map(Topic::phrase).toList();
    }

    /** The contexts that all talks with any have in common. */
    List<Context> contexts() {
        Set<Context> common = EnumSet.copyOf(contexts);
        talks.keySet().stream()
                .map(Talk::contexts)
                .filter(some -> !some.isEmpty())
                .forEach(common::retainAll);
        return List.copyOf(common);
    }

    Map<Talk, Ground> talks() {
        return Collections.unmodifiableMap(talks);
    }
}
