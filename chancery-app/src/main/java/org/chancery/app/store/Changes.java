package org.chancery.app.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Words;

/**
 * What a second reading of an article, or of its update, says otherwise.
 *
 * @param gained records of which the first knew nothing
 * @param lost records of which the second knows nothing
 * @param changed the same act in the same words, read otherwise
 */
public record Changes(List<EventRecord> gained, List<EventRecord> lost, List<Change> changed) {

    public static final Changes NONE = new Changes(List.of(), List.of(), List.of());

    public Changes {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
        changed = List.copyOf(changed);
    }

    /** One act, before and after. */
    public record Change(EventRecord before, EventRecord after) {}

    /** Whether both say the same. */
    public boolean isEmpty() {
        return gained.isEmpty() && lost.isEmpty() && changed.isEmpty();
    }

    static Changes between(List<EventRecord> before, List<EventRecord> after) {
        List<EventRecord> lost = new ArrayList<>();
        List<EventRecord> rest = new ArrayList<>(after);
        List<EventRecord> unlike = new ArrayList<>();
        for (EventRecord it : before) {
            if (!removeFirst(rest, other -> said(other).equals(said(it)))) {
                unlike.add(it);
            }
        }
        List<Change> changed = new ArrayList<>();
        for (EventRecord it : unlike) {
            Optional<EventRecord> now =
                    rest.stream().filter(other -> isSameAct(it, other)).findFirst();
            now.ifPresentOrElse(
                    other -> {
                        rest.remove(other);
                        changed.add(new Change(it, other));
                    },
                    () -> lost.add(it));
        }
        return new Changes(rest, lost, changed);
    }

    private static boolean removeFirst(List<EventRecord> from, Predicate<EventRecord> like) {
        Optional<EventRecord> found = from.stream().filter(like).findFirst();
        found.ifPresent(from::remove);
        return found.isPresent();
    }

    private static boolean isSameAct(EventRecord a, EventRecord b) {
        return a.trigger().text().equals(b.trigger().text())
                && a.sentence().words().text().equals(b.sentence().words().text());
    }

    /** What it says, in which words: not who read it, how sure he is, or where in the article it stands. */
    private static List<Object> said(EventRecord it) {
        return List.of(
                it.sentence().words().text(),
                it.trigger().text(),
                List.of(it.event(), it.act(), it.mode(), it.contexts(), it.status(), it.hedged(), it.aux(), it.cameo()),
                it.actors().stream().map(Changes::said).toList(),
                it.recipients().stream().map(Changes::said).toList(),
                it.when().map(when -> List.of(when.from(), when.to(), when.basis())),
                it.where().map(where -> List.of(where.name(), where.country())),
                it.topics().stream().map(Words::text).toList(),
                it.voice().kind(),
                it.voice().words().map(Words::text));
    }

    private static List<Object> said(Participant it) {
        return List.of(it.words().text(), it.name(), it.office(), it.code());
    }
}
