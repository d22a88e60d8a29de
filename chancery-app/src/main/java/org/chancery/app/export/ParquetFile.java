package org.chancery.app.export;

import com.jerolba.carpet.CarpetWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.chancery.record.EventRecord;

/**
 * Records as a Parquet file: one row a record, one column a field, packed with gzip.
 *
 * <p>Rows go out by groups, so that memory does not grow with their number. Safe for use by many threads, each with a stream of its own.
 */
public final class ParquetFile {

    /** Bytes of a group of rows that are held until they are written. */
    private static final long GROUP = 32L << 20;

    private ParquetFile() {}

    /**
     * Writes a whole file and closes the stream.
     *
     * @param records are gone through twice: for the stamp in the file's metadata, and for the rows
     * @throws IOException if the stream refuses
     */
    public static void write(OutputStream out, Iterable<EventRecord> records) throws IOException {
        Stamp stamp = Stamp.of(records);
        try (CarpetWriter<EventRecord> writer = writer(new BufferedOutputStream(out), stamp)) {
            for (EventRecord it : records) {
                writer.write(it);
            }
        }
    }

    private static CarpetWriter<EventRecord> writer(OutputStream out, Stamp stamp) throws IOException {
        return new CarpetWriter.Builder<>(out, EventRecord.class)
                .withConf(new PlainParquetConfiguration())
                .withWriteRecordModel(EventColumns.model())
                .withCodecFactory(new GzipPages())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .withRowGroupSize(GROUP)
                .withExtraMetaData(stamp.entries())
                .build();
    }
}
