package org.chancery.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Event;
import org.chancery.language.Sentence;
import org.chancery.text.Article;
import org.chancery.text.Layout;
import org.chancery.time.TimeExpression;

/**
 * Everything that was read from one article.
 *
 * @param article the article, untouched
 * @param layout what is report and what is furniture
 * @param sentences the sentences of the report, in order
 * @param times the time expressions, in the order of the text
 * @param events the acts told, in the order of the text
 * @param nearMisses wordings that almost matched
 * @param codebook name and version of the codebook it was read with
 */
public record Reading(
        Article article,
        Layout layout,
        List<Sentence> sentences,
        List<TimeExpression> times,
        List<Event> events,
        List<NearMiss> nearMisses,
        String codebook) {

    public Reading {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        events = List.copyOf(events);
        nearMisses = List.copyOf(nearMisses);
    }

    /** The same with only the events that are at least this sure; one without a confidence counts as 0. */
    public Reading atLeast(double confidence) {
        List<Event> sure = events.stream()
                .filter(event -> event.confidence().orElse(0) >= confidence)
                .toList();
        return new Reading(article, layout, sentences, times, sure, nearMisses, codebook);
    }

    /** The day of publication: as handed over, else from the text's own date line. */
    public Optional<LocalDate> published() {
        return article.published().or(layout::published);
    }

    /** The place it was reported from: as handed over, else from the text's own dateline. */
    public Optional<String> dateline() {
        return article.imprint().dateline().or(layout::dateline);
    }
}
