package org.chancery.app.source.warc;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import org.chancery.app.source.packed.Expansion;
import org.chancery.app.source.packed.TooMuchException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/**
 * The HTML pages of a WARC file, in order, and its damaged places; streamed, with one page in memory.
 *
 * <p>A page is handed out only when the next record begins where its own length says, and the checksum of its compressed part is right.
 * To be used by one thread.
 */
public final class WarcPages implements Iterator<Capture>, Closeable {

    private static final byte[] RECORD = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NEXT_RECORD = "\r\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final RawBytes raw;
    private final Expansion expansion;
    private final int longest;
    private final Queue<Capture> ready = new ArrayDeque<>();
    private final boolean[] oddLength = new boolean[1];
    private boolean atEnd;
    private final boolean packed;
    private long segment;
    private long record;
    private Capture.@Nullable Fetch pending;
    private @Nullable WarcReader reader;
    private @Nullable GzMember member;

    /**
     * The pages of a file.
     *
     * @param file its bytes, compressed or not
     * @param expansion what watches how much comes out of it
     * @param longest bytes of a page; of a longer one only one byte more is kept
     */
    public WarcPages(InputStream file, Expansion expansion, int longest) throws IOException {
        this.raw = new RawBytes(file);
        this.expansion = expansion;
        this.longest = longest;
        this.packed = !raw.startsWith(RECORD) && (raw.startsWith(GzMember.MAGIC) || !raw.isNear(NEXT_RECORD));
        if (raw.atEnd()) {
            ready.add(new Capture.Damage(0, "the file is empty"));
        }
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !atEnd) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Capture next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more records");
        }
        return ready.remove();
    }

    private void advance() {
        try {
            if (reader == null) {
                openSegment();
            } else {
                readRecord(reader);
            }
        } catch (TooMuchException e) {
            stop(e);
        } catch (IOException | RuntimeException e) { // of a length that is no number, among others: jwarc lets them out
            goOnBehind(e);
        }
    }

    /** A part that is compressed by itself, or all of a file that is not. */
    private void openSegment() throws IOException {
        raw.skipPadding();
        segment = raw.position();
        record = segment;
        atEnd = raw.atEnd();
        if (atEnd) {
            return;
        }
        if (packed) {
            member = new GzMember(raw);
        } else if (!raw.startsWith(RECORD)) {
            throw new IOException("no record begins here");
        }
        reader = new WarcReader(new Ending(member == null ? raw : unpacking(member)));
        reader.onWarning(warning -> oddLength[0] |= warning.contains("trailer"));
    }

    /** What is unpacked must be a record, or nothing; else jwarc would look into gz in gz. */
    private InputStream unpacking(GzMember from) throws IOException {
        PushbackInputStream in = new PushbackInputStream(expansion.limiting(from), RECORD.length);
        byte[] start = in.readNBytes(RECORD.length);
        if (start.length > 0 && !Arrays.equals(start, RECORD)) {
            throw new IOException("no record begins here");
        }
        in.unread(start);
        return in;
    }

    private void readRecord(WarcReader from) throws IOException {
        oddLength[0] = false;
        Optional<WarcRecord> next = from.next();
        if (pending != null) {
            ready.add(pending);
            pending = null;
        }
        record = packed ? segment : segment + from.position();
        if (next.isEmpty()) {
            closeSegment();
        } else {
            pending = new Answer(next.get(), longest).page(record);
        }
    }

    private void closeSegment() {
        if (member != null) {
            member.close();
        }
        reader = null;
        member = null;
    }

    /** Tells the damage, and looks for where a record begins behind it. */
    private void goOnBehind(Exception e) {
        if (pending != null && !oddLength[0] && !packed) {
            ready.add(pending);
            record = segment + (reader == null ? 0 : reader.position());
        }
        pending = null;
        ready.add(new Capture.Damage(record, oddLength[0] ? "its length is wrong" : inWords(e)));
        closeSegment();
        try {
            raw.back(RawBytes.MEMORY, record + 1);
            atEnd = !(packed ? goToMember() : goToRecord());
        } catch (IOException unreadable) {
            stop(unreadable);
        }
    }

    private boolean goToRecord() throws IOException {
        boolean found = raw.goTo(NEXT_RECORD);
        return found && raw.skip(2) == 2;
    }

    /** The next part that unpacks to the beginning of a record: the same three bytes also occur by chance. */
    private boolean goToMember() throws IOException {
        while (raw.goTo(GzMember.MAGIC)) {
            long start = raw.position();
            boolean found = beginsRecord();
            raw.back(RawBytes.MEMORY, start);
            if (found) {
                return true;
            }
            raw.read();
        }
        return false;
    }

    private boolean beginsRecord() {
        try (GzMember candidate = new GzMember(raw)) {
            return Arrays.equals(candidate.readNBytes(RECORD.length), RECORD);
        } catch (IOException no) {
            return false;
        }
    }

    private void stop(IOException e) {
        pending = null;
        closeSegment();
        ready.add(new Capture.Damage(record, inWords(e) + "; nothing behind it is read"));
        atEnd = true;
    }

    private static String inWords(Exception e) {
        if (e instanceof EOFException) {
            return "it is cut short";
        }
        if (e instanceof IllegalArgumentException) {
            return "its length is not a number that can be";
        }
        return e instanceof IOException && e.getMessage() != null
                ? e.getMessage().lines().findFirst().orElse("").strip()
                : "it makes no sense (" + e.getClass().getSimpleName() + ")";
    }

    @Override
    public void close() throws IOException {
        closeSegment();
        raw.close();
    }

    /** Refuses to tell the end again and again: jwarc asks for ever behind a file that ends in thousands of line breaks. */
    private static final class Ending extends FilterInputStream {
        private static final int PATIENCE = 100;
        private int asked;

        Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int n = in.read(target, offset, length);
            asked = n < 0 ? asked + 1 : 0;
            if (asked > PATIENCE) {
                throw new EOFException("it is cut short");
            }
            return n;
        }
    }
}
