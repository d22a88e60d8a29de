package org.chancery.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.chancery.record.EventRecord;

/**
 * By what the records of a file were read, and by what the file was written.
 *
 * @param codebooks name and version of each codebook, sorted
 * @param coders name and version of each program that read the records, sorted
 * @param writer name and version of the program that writes the file
 */
public record Stamp(List<String> codebooks, List<String> coders, String writer) {

    public Stamp {
        codebooks = List.copyOf(codebooks);
        coders = List.copyOf(coders);
    }

    /** The stamp of these records, which are gone through for it. */
    public static Stamp of(Iterable<EventRecord> records) {
        return new Stamp(all(records, EventRecord::codebook), all(records, EventRecord::coder), EventRecord.CODER);
    }

    private static List<String> all(Iterable<EventRecord> records, Function<EventRecord, String> what) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(what)
                .distinct()
                .sorted()
                .toList();
    }

    /** As names and values; several of a kind are separated by "; ". */
    public Map<String, String> entries() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("chancery.codebook", String.join("; ", codebooks));
        entries.put("chancery.coder", String.join("; ", coders));
        entries.put("chancery.writer", writer);
        return entries;
    }
}
