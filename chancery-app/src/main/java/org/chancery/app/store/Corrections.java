package org.chancery.app.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.Corrected;
import org.chancery.app.correction.Correction;
import org.jdbi.v3.core.Handle;

/**
 * What readers said of the records of a store. Kept beside them: no record is another for it. Safe for use by many threads; every call
 * throws {@link StoreException} if the store cannot be used.
 */
public final class Corrections {

    private final Transactions engine;

    Corrections(Transactions engine) {
        this.engine = engine;
    }

    /**
     * Keeps what somebody says of a record; empty if there is no current record of this id.
     *
     * @param by the name of the token with which it is said, or {@code local}
     */
    public Optional<Correction> add(String record, Amendment amendment, String by, Instant at) {
        return engine.writing(handle -> new CorrectionTable(handle).add(record, amendment, by, at));
    }

    /** What was said of these records, in the order in which it was said. */
    public List<Correction> of(Collection<String> records) {
        return records.isEmpty() ? List.of() : engine.reading(handle -> new CorrectionTable(handle).of(records));
    }

    /** What was said of a version's records, and of what is not read from it any more. */
    public List<Correction> of(Version version) {
        return engine.reading(handle -> new CorrectionTable(handle).ofArticle(version.seq()));
    }

    /** The latest first: those before the one of this number; of those told up to the end of a day (UTC), if one is given. */
    public List<Correction> before(long seq, Optional<LocalDate> day, int most) {
        return engine.reading(handle -> new CorrectionTable(handle).before(seq, day, most));
    }

    /**
     * Articles in which something was corrected, in the order in which they came.
     *
     * @param seq the number of the version behind which to begin
     */
    public List<CorrectedVersion> articlesAfter(long seq, int most) {
        return engine.reading(handle -> new ArticleTable(handle)
                .correctedAfter(seq, most).stream()
                        .map(version -> new CorrectedVersion(version.seq(), corrected(handle, version)))
                        .toList());
    }

    private static Corrected corrected(Handle handle, Version version) {
        return new Corrected(
                version.article(),
                new RecordTable(handle).of(version.seq()),
                new CorrectionTable(handle).ofArticle(version.seq()));
    }

    /** A corrected article with the number of its version. */
    public record CorrectedVersion(long seq, Corrected it) {}
}
