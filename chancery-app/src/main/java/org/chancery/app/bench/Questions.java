package org.chancery.app.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.view.Agenda;
import org.chancery.view.Dossiers;
import org.chancery.view.Dyads;
import org.chancery.view.Outlook;
import org.chancery.view.Statements;
import org.chancery.view.Tracks;

/** What is asked of a store: every view, and a page of those that come in pages. */
final class Questions {

    private static final int EVENTS = 25;
    private static final int STORIES = 100;

    /** Words that tell nothing by themselves; a few are enough to measure. */
    private static final Set<String> VAGUE = Set.of("issue", "talks", "meeting", "official", "counterpart");

    static final List<Question> ALL = List.of(
            new Question(
                    "events, a page",
                    (store, it) ->
                            store.latest(it, Optional.empty(), EVENTS).records().size()),
            new Question("events", (store, it) -> store.records(it).size()),
            new Question(
                    "stories, a page",
                    (store, it) -> store.stories(it, Optional.empty(), STORIES)
                            .stories()
                            .size()),
            new Question("stories", (store, it) -> store.stories(it).size()),
            new Question("agenda, a page", Questions::agendaPage),
            new Question("agenda", Questions::agenda),
            new Question(
                    "outlook",
                    (store, it) ->
                            Outlook.of(store.storiesToldAhead(it), today(it)).size()),
            new Question(
                    "tracks",
                    (store, it) -> Tracks.of(store.talks(it), VAGUE, today(it)).size()),
            new Question(
                    "people",
                    (store, it) -> Dossiers.of(store.records(it), store.stories(it), VAGUE)
                            .size()),
            new Question(
                    "statements",
                    (store, it) -> store.withRecords(
                            it, all -> (int) Statements.inOrder(all).count())),
            new Question(
                    "dyads",
                    (store, it) -> store.withRecords(
                            it, all -> Dyads.of(all, Dyads.Unit.COUNTRY).size())));

    private Questions() {}

    private static int agenda(Store store, Filter filter) {
        LocalDate from = filter.from().orElse(LocalDate.EPOCH);
        Filter told = filter.within(Optional.of(from.minusDays(Agenda.MEMORY)), Optional.empty());
        return Agenda.of(store.storiesDue(told, from, filter.to()), from).size();
    }

    private static int agendaPage(Store store, Filter filter) {
        LocalDate from = filter.from().orElse(LocalDate.EPOCH);
        Filter whenever = filter.within(Optional.empty(), Optional.empty());
        return Agenda.of(
                        store.inTime()
                                .ahead(whenever, from, filter.to(), STORIES)
                                .stories(),
                        from)
                .size();
    }

    private static LocalDate today(Filter filter) {
        return filter.to().orElse(LocalDate.EPOCH);
    }
}
