package org.chancery.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.chancery.app.output.Format;
import org.chancery.app.output.Paper;
import org.chancery.app.output.RecordWriter;
import org.chancery.record.EventRecord;

/**
 * A file of records for other programs. It is there as a whole or not at all.
 *
 * @param allStatuses for CAMEO: acts that are only planned, proposed, feared or denied as well
 */
public record RecordFile(Path file, ExportFormat format, boolean allStatuses) {

    /**
     * Writes the records one by one; how many there were.
     *
     * @param stamp of these records, for the metadata of files that have any
     * @throws org.chancery.app.source.SourceException if the file cannot be written
     */
    public long write(Stamp stamp, Iterator<EventRecord> records) {
        Counted counted = new Counted(records);
        NewFile.write(file, out -> {
            if (format.text().isPresent()) {
                writeText(format.text().get(), counted, out);
            } else {
                ParquetFile.write(out, stamp, () -> counted);
            }
        });
        return counted.count;
    }

    private void writeText(Format text, Iterator<EventRecord> records, OutputStream out) throws IOException {
        RecordWriter form = RecordWriter.of(text, Paper.PLAIN, allStatuses);
        try (Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            writer.write(form.header());
            while (records.hasNext()) {
                EventRecord it = records.next();
                writer.write(form.print(it.article(), List.of(it)));
            }
        }
    }

    private static final class Counted implements Iterator<EventRecord> {
        private final Iterator<EventRecord> records;
        private long count;

        Counted(Iterator<EventRecord> records) {
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public EventRecord next() {
            count++;
            return records.next();
        }
    }
}
