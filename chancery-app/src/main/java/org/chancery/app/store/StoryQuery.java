package org.chancery.app.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.link.Story;
import org.jdbi.v3.core.Handle;

/** A question for stories: the kept ones and those linked now, in one order, read as they are needed. */
final class StoryQuery {

    /** Stories read at a time. */
    private static final int TOGETHER = 200;

    private final KeptStories kept;
    private final Asked asked;
    private final Part part;
    private final LinkedNow now;

    StoryQuery(Handle handle, Asked asked, Part part, StoryTable table) {
        this.kept = new KeptStories(handle);
        this.asked = asked;
        this.part = part;
        this.now = new LinkedNow(handle, asked, table);
    }

    /** A story, or where one is kept. */
    private record Item(StoryPlace place, long seq, Optional<Story> linked) {}

    /** What is made of them one by one. */
    <R> R with(Function<Stream<Story>, R> work) {
        List<Item> items = items(Optional.empty(), Integer.MAX_VALUE);
        return work.apply(IntStream.iterate(0, from -> from < items.size(), from -> from + TOGETHER)
                .mapToObj(from -> items.subList(from, Math.min(items.size(), from + TOGETHER)))
                .flatMap(some -> read(some).stream()));
    }

    /** At most this many, behind a place or from the beginning. */
    PageOfStories page(Optional<StoryPlace> behind, int most) {
        List<Item> items = items(behind, most + 1);
        List<Item> shown = items.subList(0, Math.min(most, items.size()));
        Optional<StoryPlace> next =
                items.size() > most ? Optional.of(shown.get(most - 1).place()) : Optional.empty();
        return new PageOfStories(read(shown), next);
    }

    private List<Item> items(Optional<StoryPlace> behind, int most) {
        List<Item> items = new ArrayList<>();
        kept.find(asked, part, now, behind, most)
                .forEach(it -> items.add(new Item(it.place(), it.seq(), Optional.empty())));
        now.stories(part).stream()
                .map(it -> new Item(StoryPlace.of(it), 0, Optional.of(it)))
                .filter(it -> behind.isEmpty() || it.place().compareTo(behind.get()) > 0)
                .forEach(items::add);
        items.sort(Comparator.comparing(Item::place));
        return Collections.unmodifiableList(items);
    }

    private List<Story> read(List<Item> items) {
        List<Story> stories = new ArrayList<>(kept.read(items.stream()
                .filter(it -> it.linked().isEmpty())
                .map(Item::seq)
                .toList()));
        items.stream().flatMap(it -> it.linked().stream()).forEach(stories::add);
        stories.sort(Comparator.comparing(StoryPlace::of));
        return stories;
    }
}
