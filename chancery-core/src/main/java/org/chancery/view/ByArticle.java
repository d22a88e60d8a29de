package org.chancery.view;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.record.EventRecord;

/** Puts together the records of each article, if they come one behind the other. */
public final class ByArticle implements Iterator<List<EventRecord>> {

    private final Iterator<EventRecord> records;
    private Optional<EventRecord> next;

    private ByArticle(Iterator<EventRecord> records) {
        this.records = records;
        this.next = following();
    }

    /** The records of one article after those of another, read as they are needed. */
    public static Stream<List<EventRecord>> of(Stream<EventRecord> records) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(new ByArticle(records.iterator()), Spliterator.ORDERED), false);
    }

    private Optional<EventRecord> following() {
        return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public List<EventRecord> next() {
        EventRecord first = next.orElseThrow(NoSuchElementException::new);
        List<EventRecord> together = new ArrayList<>();
        while (next.filter(it -> it.article().equals(first.article())).isPresent()) {
            together.add(next.orElseThrow());
            next = following();
        }
        return together;
    }
}
