package org.chancery.app.http.page;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.chancery.app.correction.Amendment;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.Mending;
import org.chancery.app.correction.Period;
import org.chancery.app.correction.Side;
import org.chancery.app.correction.Spot;
import org.chancery.app.correction.Told;
import org.chancery.app.correction.Verdict;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.Visitor;
import org.chancery.app.http.html.Links;
import org.chancery.app.store.Store;
import org.chancery.event.Category;
import org.chancery.event.Mode;
import org.chancery.event.Status;
import org.chancery.record.EventRecord;

/** Takes corrections in, of people and of programs. */
public final class CorrectionDesk {

    /** What can be said of one record: more is no correction but an attack, or a quarrel. */
    private static final int MOST = 100;

    private final Store store;
    private final Clock clock;

    /**
     * A desk.
     *
     * @param clock tells when a correction was made
     */
    public CorrectionDesk(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** What stands in the form beside a record; leads back to the record. */
    public Answer form(Ask ask) {
        Query query = ask.query();
        String id = query.one("record").orElse("");
        EventRecord record = record(id);
        Correction kept = keep(record, amendment(query, record), ask.visitor());
        return Answer.see(Links.NOW.article(kept.read().article().id()) + "#r-" + kept.of());
    }

    /** The current record of this id. */
    public EventRecord record(String id) {
        return store.record(id)
                .orElseThrow(() -> Problem.notFound("no record \"" + id + "\" is read from any article here")
                        .exception());
    }

    /** Keeps what is said. */
    public Correction keep(EventRecord record, Amendment amendment, Visitor by) {
        if (store.corrections().of(List.of(record.id())).size() >= MOST) {
            throw Problem.of(409, "Enough was said", "a record takes at most " + MOST + " corrections")
                    .exception();
        }
        return store.corrections()
                .add(record.id(), amendment, by.name(), clock.instant().truncatedTo(ChronoUnit.SECONDS))
                .orElseThrow(() -> Problem.notFound("the record \"" + record.id() + "\" is not read any more")
                        .exception());
    }

    private static Amendment amendment(Query query, EventRecord of) {
        Verdict verdict = query.one("verdict")
                .flatMap(Verdict::of)
                .orElseThrow(() -> Problem.badRequest("verdict: mended, wrong or right was expected")
                        .exception());
        try {
            Mending mending = verdict == Verdict.MENDED ? Told.of(of).mendedTo(told(query)) : Mending.NONE;
            return new Amendment(verdict, mending, query.one("note"));
        } catch (IllegalArgumentException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage())).exception();
        }
    }

    private static Told told(Query query) {
        Category act = category(query.one("act").orElse(""));
        return new Told(
                act,
                query.one("mode").map(name -> mode(act, name)),
                status(query.one("status").orElse("")),
                Side.listed(query.one("actors").orElse("")),
                Side.listed(query.one("recipients").orElse("")),
                Period.of(query.day("from"), query.day("to")),
                Spot.of(query.one("place"), query.one("country")));
    }

    private static Category category(String name) {
        try {
            return Category.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("there is no category \"" + name + "\" in PLOVER", e);
        }
    }

    private static Mode mode(Category act, String name) {
        return Mode.of(act, name)
                .orElseThrow(() -> new IllegalArgumentException(act + " has no mode \"" + name + "\""));
    }

    private static Status status(String name) {
        return Status.of(name).orElseThrow(() -> new IllegalArgumentException("there is no status \"" + name + "\""));
    }
}
