package org.chancery.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Category;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;

/**
 * What somebody said, in one sentence of one article.
 *
 * @param manner how the article gives it
 * @param addressees to whom it was said, as far as the sentence tells
 * @param records what was said to be done, or done by saying it; at least one
 */
public record Statement(Speaker speaker, Manner manner, List<Participant> addressees, List<EventRecord> records) {

    /** How an article gives what was said. */
    public enum Manner {
        /** In quotation marks. */
        QUOTED,
        /** In the article's words, as said by the speaker. */
        REPORTED,
        /** Only that it was said: somebody accused, asked, threatened. */
        TOLD
    }

    public Statement {
        addressees = List.copyOf(addressees);
        records = List.copyOf(records);
        if (records.isEmpty()) {
            throw new IllegalArgumentException("nothing was said by " + speaker);
        }
    }

    /** The article's sentence. */
    public Words sentence() {
        return records.get(0).sentence().words();
    }

    public EventRecord.Source article() {
        return records.get(0).article();
    }

    /** The day on which the article was published; the day on which it was said may be another. */
    public Optional<LocalDate> published() {
        return article().published();
    }

    /** The categories of what is said, or of what the saying is. */
    public List<Category> acts() {
        return records.stream().map(EventRecord::act).distinct().toList();
    }

    /** What it is about, in the article's words. */
    public List<String> topics() {
        return records.stream()
                .flatMap(it -> it.topics().stream())
                .map(Words::text)
                .distinct()
                .toList();
    }
}
