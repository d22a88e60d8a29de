package org.chancery.app.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/**
 * An article that somebody corrected something in, with everything that is read from it.
 *
 * @param records what is read from it, in the order of the text
 * @param corrections all that was said of them, and of what is not read any more, in the order in which it was said
 */
public record Corrected(Article article, List<EventRecord> records, List<Correction> corrections) {

    public Corrected {
        records = List.copyOf(records);
        corrections = List.copyOf(corrections);
    }

    /**
     * A record with what was said of it last.
     *
     * @param read as it is read now, or was last
     */
    public record Judged(EventRecord read, Optional<Correction> correction) {

        /** What is told with that said; empty if nothing of the kind is. */
        Optional<Told> told() {
            return correction.isEmpty()
                    ? Optional.of(Told.of(read))
                    : correction.get().amendment().of(read);
        }
    }

    /** Every record, and behind them what is not read any more of what the text still says. */
    public List<Judged> judged() {
        Map<String, Correction> last = Correction.last(corrections);
        List<Judged> all = new ArrayList<>();
        records.forEach(it -> all.add(new Judged(it, Optional.ofNullable(last.remove(it.id())))));
        last.values().stream()
                .filter(it ->
                        article.text().contains(it.read().sentence().words().text()))
                .forEach(it -> all.add(new Judged(it.read(), Optional.of(it))));
        return List.copyOf(all);
    }
}
