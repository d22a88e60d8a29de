package org.chancery.view;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.event.Category;
import org.chancery.event.Context;
import org.chancery.link.Kind;
import org.chancery.link.Person;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;

/**
 * A story as a round of negotiations may be told by it.
 *
 * @param topics of its consultations, those of its parts among them
 * @param sentences what each of their sentences says
 * @param contexts of all of them, without {@code diplomatic}, which tells nothing of the matter
 * @param articles the ids of the articles that tell of it
 */
record Talk(
        Story story, List<Topic> topics, List<ContentWords> sentences, Set<Context> contexts, Set<String> articles) {

    static Talk of(Story story, Set<String> vague) {
        List<EventRecord> records = story.all()
                .flatMap(it -> it.records().stream())
                .filter(it -> it.act() == Category.CONSULT)
                .toList();
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        Set<String> articles = new TreeSet<>();
        for (EventRecord it : records) {
            contexts.addAll(it.contexts());
            articles.add(it.article().id());
        }
        List<Person> people = story.all()
                .flatMap(it -> it.parties().stream())
                .flatMap(side -> side.people().stream())
                .toList();
        contexts.remove(Context.DIPLOMATIC);
        return new Talk(
                story,
                List.copyOf(new LinkedHashSet<>(records.stream()
                        .flatMap(it -> Topic.in(it, vague))
                        .filter(topic -> !topic.isOneOf(people))
                        .toList())),
                records.stream().map(it -> Topic.sentence(it, vague)).distinct().toList(),
                contexts,
                articles);
    }

    /** By its story's id: talks are looked up often, and a story is large. */
    @Override
    public int hashCode() {
        return story.id().hashCode();
    }

    /** Whether one of its sentences has all words of the topic. */
    boolean mentions(Topic topic) {
        return sentences.stream().anyMatch(sentence -> sentence.hold(topic.words()));
    }

    /** Whether it is talks by itself; a mere visit is not, and may have any reason. */
    boolean isTalks() {
        return story.kind() != Kind.VISIT
                || story.parts().stream().anyMatch(it -> it.category() == Category.CONSULT && it.kind() != Kind.MEAL);
    }
}
