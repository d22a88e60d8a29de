package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.source.duplicate.Fingerprint;
import org.chancery.app.source.duplicate.Likeness.Relation;
import org.jdbi.v3.core.Handle;

/** Takes articles in: decides whether one is new, known, a copy, or another version. Within one transaction. */
final class Intake {

    private final ArticleTable articles;
    private final RecordTable records;
    private final CorrectionTable corrections;

    Intake(Handle handle) {
        this.articles = new ArticleTable(handle);
        this.records = new RecordTable(handle);
        this.corrections = new CorrectionTable(handle);
    }

    Added add(Entry entry) {
        if (articles.knows(entry.article())) {
            return new Added.Known();
        }
        Fingerprint fingerprint = Fingerprint.of(entry.article().text());
        Optional<Version> same = articles.current(entry.article().id())
                .or(() -> articles.at(entry.article().imprint().url()));
        return same.map(version -> update(version, entry, fingerprint)).orElseGet(() -> compared(entry, fingerprint));
    }

    private Added compared(Entry entry, Fingerprint fingerprint) {
        for (Version version : articles.like(fingerprint)) {
            if (version.isNear(entry.published())) {
                Relation relation = version.fingerprint().likeness(fingerprint).relation();
                if (relation == Relation.SAME) {
                    articles.addPlace(version, entry.article(), entry.published());
                    return new Added.Copy(version.article().id());
                }
                if (relation == Relation.REVISED && isOfOneSource(version, entry)) {
                    return update(version, entry, fingerprint);
                }
            }
        }
        records.add(articles.add(entry, fingerprint, Optional.empty()), entry.records());
        return new Added.Fresh(entry.records().size());
    }

    private static boolean isOfOneSource(Version version, Entry entry) {
        Optional<String> source = entry.article().imprint().source();
        return source.isPresent() && source.equals(version.article().imprint().source());
    }

    /** The version published later stands; of two of the same day, the one that came later. */
    private Added update(Version known, Entry entry, Fingerprint fingerprint) {
        boolean earlier = entry.published().isPresent()
                && known.published().filter(entry.published().get()::isBefore).isPresent();
        var before = records.of(known.seq());
        long seq = articles.add(entry, fingerprint, Optional.of(known.seq()));
        records.add(seq, entry.records());
        if (earlier) {
            articles.supersede(seq, known.seq(), gone(entry.published(), known.published()));
            return new Added.Update(known.article().id(), Changes.between(entry.records(), before));
        }
        records.outdate(known.seq());
        articles.supersede(known.seq(), seq, gone(known.published(), entry.published()));
        articles.raise(seq);
        corrections.move(known.seq(), seq);
        return new Added.Update(known.article().id(), Changes.between(before, entry.records()));
    }

    /** From when on the later version is the one that is known; empty text if from the beginning. */
    private static String gone(Optional<LocalDate> earlier, Optional<LocalDate> later) {
        return later.filter(day -> earlier.filter(day::isAfter).isPresent())
                .map(LocalDate::toString)
                .orElse("");
    }

    Changes replace(Version version, Entry entry) {
        Changes changes = Changes.between(records.of(version.seq()), entry.records());
        records.removeOf(version.seq());
        records.add(version.seq(), entry.records());
        articles.stamp(version.seq(), entry);
        corrections.settle(version.seq());
        return changes;
    }
}
