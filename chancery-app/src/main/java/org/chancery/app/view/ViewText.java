package org.chancery.app.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.Marked;
import org.chancery.app.output.OneLine;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.link.Person;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** How people, days, sources and sentences are worded in views, safe for one line; {@link StoryText} words stories. Pure; safe for use by many threads. */
public final class ViewText {

    private ViewText() {}

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String days(Optional<Stretch> days) {
        return days.map(ViewText::days).orElse("no day told");
    }

    /** "2021-03-02", "2021-03-02 to 2021-03-05". */
    static String days(Stretch it) {
        return range(Optional.of(it.from()), Optional.of(it.to()));
    }

    /** From one day to another, each as far as it is known. */
    static String range(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.equals(to) ? day(from) : day(from) + " to " + day(to);
    }

    /** "Ana Brito (Foreign Minister)"; the offices alone where no name is told. */
    public static String person(Person it) {
        String offices = String.join(" and ", it.offices());
        return OneLine.of(it.name()
                .map(name -> name + (offices.isEmpty() ? "" : " (" + offices + ")"))
                .orElse(offices));
    }

    static String participant(Participant it) {
        return OneLine.of(it.name().orElse(it.words().text()));
    }

    static String list(Collection<String> values) {
        return OneLine.of(String.join("; ", values));
    }

    /** Day, newspaper and title of the article. */
    public static String source(EventRecord it) {
        return source(it.article());
    }

    static String source(EventRecord.Source it) {
        return OneLine.of(Stream.of(
                        it.published().map(LocalDate::toString),
                        it.source(),
                        Optional.of(it.title().orElse(it.id())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", ")));
    }

    /** The sentence in lines of its own, with the word that tells of the act and its time set off. */
    static String sentence(EventRecord it, String indent, Paper paper) {
        EventRecord.Words words = it.sentence().words();
        Marked marked = new Marked(paper, words.text(), words.span().start())
                .mark(it.trigger().span(), Ink.TRIGGER);
        it.when().ifPresent(when -> marked.mark(when.words().span(), Ink.TIME));
        return marked.lines(indent + "│ ");
    }

    /** Who says so, if anybody else than the paper. */
    static Optional<String> voice(EventRecord it) {
        var voice = it.voice();
        return voice.words().map(EventRecord.Words::text).map(OneLine::of).or(() -> switch (voice.kind()) {
            case NARRATOR -> Optional.empty();
            case OBSERVERS -> Optional.of("observers");
            case REPORTED, QUOTED -> Optional.of("somebody");
        });
    }

    /** Where a claim stands: record, article, day of publication, sentence. */
    static JsonText.Body evidence(EventRecord it) {
        return json -> {
            json.text("record", it.id());
            json.text("article", it.article().id());
            json.text("published", it.article().published());
            json.text("sentence", it.sentence().words().text());
        };
    }

    static JsonText.Body source(String article, Optional<LocalDate> published) {
        return json -> {
            json.text("article", article);
            json.text("published", published);
        };
    }
}
