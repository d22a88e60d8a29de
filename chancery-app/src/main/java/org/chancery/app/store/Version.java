package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.source.duplicate.Fingerprint;
import org.chancery.text.Article;

/**
 * A version of an article as it is kept.
 *
 * @param seq its number in the store
 * @param published the day of publication as handed over, or as its text says
 * @param codebook by which it was read
 */
public record Version(long seq, Article article, Optional<LocalDate> published, String codebook, String coder) {

    /** Days between the same text here and there; what is further apart is told anew. */
    private static final long SYNDICATION = 3;

    Fingerprint fingerprint() {
        return Fingerprint.of(article.text());
    }

    /** Whether this and something of another day may be the same report. */
    boolean isNear(Optional<LocalDate> other) {
        return published.isEmpty()
                || other.isEmpty()
                || Math.abs(published.get().toEpochDay() - other.get().toEpochDay()) <= SYNDICATION;
    }
}
