package org.chancery.app.output;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;

/** One form of output: what stands before everything, and what is printed of each article. Pure; safe for use by many threads. */
public interface RecordWriter {

    /** What is printed once, before the first article; may be empty. */
    default String header() {
        return "";
    }

    /** Everything that is printed of one article, line breaks included; may be empty. */
    String print(EventRecord.Source article, List<EventRecord> records);

    /** Everything that is printed of one reading. */
    default String print(Reading reading) {
        return print(EventRecord.source(reading), EventRecord.of(reading));
    }

    /**
     * The writer of a format.
     *
     * @param paper how wide and colourful the table may be
     * @param allStatuses for CAMEO: acts that are only planned, proposed, feared or denied as well
     */
    static RecordWriter of(Format format, Paper paper, boolean allStatuses) {
        return switch (format) {
            case TABLE -> new TableWriter(paper);
            case JSONL ->
                (article, records) ->
                        records.stream().map(it -> EventJson.write(it) + "\n").collect(Collectors.joining());
            case PLOVER ->
                (article, records) ->
                        records.stream().map(it -> PloverJson.write(it) + "\n").collect(Collectors.joining());
            case POLECAT -> new PolecatWriter();
            case CAMEO -> new CameoWriter(allStatuses);
            case CSV -> new CsvWriter();
        };
    }
}
