package org.chancery.app.source;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A file that is one article.
 *
 * @param source its bytes
 * @param id the article's id
 * @param form how they are to be understood
 */
record SingleFile(Source source, String id, Form form) implements Origin {

    @Override
    public String name() {
        return source.name();
    }

    @Override
    public Contents open(Optional<LocalDate> published) {
        return Contents.of(List.of(published).iterator(), this::read);
    }

    @Override
    public Optional<Long> count() {
        return Optional.of(1L);
    }

    /** All of a plain file; what is packed is not unpacked for it. */
    private String length(byte[] bytes, InputStream rest) throws IOException {
        return source.again()
                ? String.valueOf(bytes.length + rest.skip(Long.MAX_VALUE))
                : "more than " + form.longest();
    }

    private Arrival read(Optional<LocalDate> published) {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readNBytes(form.longest() + 1);
            if (bytes.length > form.longest()) {
                throw Limits.tooLong(length(bytes, in), form.longest());
            }
            return new Arrival.Read(form.article(id, bytes, published), name());
        } catch (RefusedException e) {
            return new Arrival.Refused(name(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Arrival.Refused(name(), "cannot be read: " + Problems.inWords(e));
        }
    }
}
