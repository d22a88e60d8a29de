package org.chancery.app.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.chancery.view.Agenda;
import org.chancery.view.Outlook;
import org.chancery.view.Tracks;

/**
 * When a story takes place and when it was told: what stories are found and counted by.
 *
 * @param days as known after its last article
 * @param settled whether the days are told to the day; else they are but a window
 * @param toldFirst the first day of publication
 * @param toldLast the last one
 * @param reports how many articles tell of it or of a part of it
 * @param aheadUntil the last day on which an agenda may show it or a part of it
 * @param foretold the first day on which it, or a part of it, was told before it happened
 * @param talks when it was told last, if it may belong to negotiations
 * @param reach from the first day with which one of its records lies in a period to the last
 */
record Traits(
        Optional<Stretch> days,
        boolean settled,
        Optional<LocalDate> toldFirst,
        Optional<LocalDate> toldLast,
        int reports,
        Optional<LocalDate> aheadUntil,
        Optional<LocalDate> foretold,
        Optional<LocalDate> talks,
        Optional<Reach.Span> reach) {

    /** Stands for the day of an article that tells none. */
    private static final LocalDate UNTOLD = LocalDate.of(1, 1, 1);

    static Traits of(Story it) {
        return new Traits(
                it.days(),
                it.scheduled().isPresent(),
                published(it).min(Comparator.naturalOrder()),
                published(it).max(Comparator.naturalOrder()),
                (int) it.all()
                        .flatMap(one -> one.records().stream())
                        .map(record -> record.article().id())
                        .distinct()
                        .count(),
                Agenda.lastDay(it),
                it.all()
                        .filter(Outlook::isForetold)
                        .map(one -> one.first().article().published().orElse(UNTOLD))
                        .min(Comparator.naturalOrder()),
                Optional.of(published(it).max(Comparator.naturalOrder()).orElse(UNTOLD))
                        .filter(day -> Tracks.mayTell(it)),
                it.all()
                        .flatMap(one -> one.records().stream())
                        .flatMap(record -> Reach.of(record).span().stream())
                        .reduce(Reach.Span::with));
    }

    private static Stream<LocalDate> published(Story it) {
        return it.all()
                .flatMap(one -> one.records().stream())
                .map(EventRecord::article)
                .flatMap(article -> article.published().stream());
    }
}
