package org.chancery.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.text.Article;

/**
 * One article as plain text.
 *
 * @param name how messages call it
 * @param id the article's id
 * @param content the bytes, opened when they are wanted
 */
record TextFile(String name, String id, Opener content) implements Origin {

    /** Opens the bytes. */
    interface Opener {
        InputStream open() throws IOException;
    }

    @Override
    public Contents open(Optional<LocalDate> published) {
        return new One(published);
    }

    @Override
    public long count() {
        return 1;
    }

    private Arrival read(Optional<LocalDate> published) {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(Limits.LONGEST_TEXT + 1);
            if (bytes.length > Limits.LONGEST_TEXT) {
                throw Limits.tooLong(bytes.length + in.skip(Long.MAX_VALUE));
            }
            String text = TextDecoder.decode(bytes);
            if (text.isBlank()) {
                throw new RefusedException("the article is empty");
            }
            return new Arrival.Read(Limits.check(Article.of(id, text, published)), name);
        } catch (RefusedException e) {
            return new Arrival.Refused(name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Arrival.Refused(name, "cannot be read: " + Problems.inWords(e));
        }
    }

    private final class One implements Contents {
        private final Iterator<Optional<LocalDate>> once;

        One(Optional<LocalDate> published) {
            this.once = List.of(published).iterator();
        }

        @Override
        public boolean hasNext() {
            return once.hasNext();
        }

        @Override
        public Arrival next() {
            return read(once.next());
        }

        @Override
        public void close() {}
    }
}
