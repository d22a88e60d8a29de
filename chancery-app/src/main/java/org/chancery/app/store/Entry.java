package org.chancery.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/**
 * An article with what was read from it.
 *
 * @param published the day of publication as handed over, or as the text itself says
 * @param codebook by which it was read
 * @param coder the program that read it
 */
public record Entry(
        Article article, Optional<LocalDate> published, List<EventRecord> records, String codebook, String coder) {

    public Entry {
        records = List.copyOf(records);
    }

    public static Entry of(Reading reading) {
        return new Entry(
                reading.article(), reading.published(), EventRecord.of(reading), reading.codebook(), EventRecord.CODER);
    }
}
