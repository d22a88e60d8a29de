package org.chancery.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.app.output.Paper.Ink;
import org.chancery.event.Mode;
import org.chancery.event.Quad;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Date;
import org.chancery.record.EventRecord.Participant;
import org.chancery.record.EventRecord.Speaker;
import org.chancery.record.EventRecord.Words;

/** For people: each article with a heading, each event as a small block with the sentence that tells of it. */
final class TableWriter implements RecordWriter {

    private static final String INDENT = "    ";

    private final Paper paper;

    TableWriter(Paper paper) {
        this.paper = paper;
    }

    @Override
    public String print(EventRecord.Source article, List<EventRecord> records) {
        String blocks = records.stream().map(this::block).collect(Collectors.joining("\n"));
        return heading(article)
                + (records.isEmpty() ? INDENT + paper.in(Ink.FAINT, "nothing read") + "\n" : blocks)
                + "\n";
    }

    private String heading(EventRecord.Source article) {
        String title = article.title().orElse(article.id());
        String about = Stream.of(
                        article.title().map(it -> article.id()),
                        article.source(),
                        article.dateline(),
                        Optional.of(article.published().map(LocalDate::toString).orElse("no date")))
                .flatMap(Optional::stream)
                .map(OneLine::of)
                .collect(Collectors.joining(" · "));
        return paper.in(Ink.STRONG, OneLine.of(title)) + "\n" + paper.in(Ink.FAINT, about) + "\n\n";
    }

    private String block(EventRecord it) {
        StringBuilder out = new StringBuilder();
        out.append("  ").append(act(it)).append('\n');
        row(out, "who", people(it.actors(), Ink.ACTOR));
        row(out, it.actors().isEmpty() ? "to" : "  →", people(it.recipients(), Ink.RECIPIENT));
        row(out, "when", it.when().map(this::when).orElse(""));
        row(out, "where", it.where().map(this::where).orElse(""));
        row(out, "about", it.topics().stream().map(Words::text).map(OneLine::of).collect(Collectors.joining("; ")));
        row(out, "says", voice(it.voice()));
        return out.append(sentence(it)).toString();
    }

    private String act(EventRecord it) {
        String mode = it.mode().map(Mode::wireName).map(name -> " " + name).orElse("");
        boolean friendly =
                it.quad() == Quad.VERBAL_COOPERATION.number() || it.quad() == Quad.MATERIAL_COOPERATION.number();
        String coded = it.event() == it.act() ? "" : " → " + it.event();
        String doubt = it.hedged() ? ", in doubt" : "";
        return paper.in(friendly ? Ink.FRIENDLY : Ink.HOSTILE, it.act() + mode)
                + "  " + paper.in(Ink.STRONG, it.status().wireName() + doubt)
                + paper.in(Ink.FAINT, coded + "  " + it.cameo() + sure(it));
    }

    private static String sure(EventRecord it) {
        return it.confidence().isEmpty()
                ? ""
                : String.format(Locale.ROOT, "  %.2f", it.confidence().getAsDouble());
    }

    private static void row(StringBuilder out, String label, String value) {
        if (!value.isEmpty()) {
            out.append(INDENT)
                    .append(label)
                    .append(" ".repeat(6 - label.length()))
                    .append(value)
                    .append('\n');
        }
    }

    private String people(List<Participant> all, Ink ink) {
        return all.stream().map(it -> person(it, ink)).collect(Collectors.joining("; "));
    }

    private String person(Participant it, Ink ink) {
        String name = paper.in(ink, OneLine.of(it.name().orElse(it.words().text())));
        String office = it.office().map(held -> ", " + OneLine.of(held)).orElse("");
        return name + office + (it.code().isEmpty() ? "" : " " + paper.in(Ink.FAINT, "(" + it.code() + ")"));
    }

    private String when(Date it) {
        String days = days(it.from(), it.to());
        String words = "\"" + OneLine.of(it.words().text()) + "\"";
        return days.isEmpty() ? words : paper.in(Ink.TIME, days) + "  " + paper.in(Ink.FAINT, words);
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.equals(to)) {
            return from.map(LocalDate::toString).orElse("");
        }
        if (from.isEmpty() || to.isEmpty()) {
            return from.map(day -> "from " + day)
                    .or(() -> to.map(day -> "until " + day))
                    .orElse("");
        }
        return from.get() + " to " + to.get();
    }

    private String where(EventRecord.Location it) {
        return paper.in(Ink.PLACE, OneLine.of(it.name()))
                + it.country()
                        .map(code -> " " + paper.in(Ink.FAINT, "(" + code + ")"))
                        .orElse("");
    }

    private String voice(Speaker it) {
        String speaker = it.words()
                .map(Words::text)
                .map(OneLine::of)
                .orElse(
                        switch (it.kind()) {
                            case NARRATOR -> "";
                            case OBSERVERS -> "observers";
                            case REPORTED, QUOTED -> "somebody";
                        });
        String code = it.code()
                .map(known -> " " + paper.in(Ink.FAINT, "(" + known + ")"))
                .orElse("");
        return speaker.isEmpty() ? "" : speaker + code + (it.quote() ? ", in quotation marks" : "");
    }

    private String sentence(EventRecord it) {
        Words words = it.sentence().words();
        Marked marked = new Marked(paper, words.text(), words.span().start())
                .mark(it.trigger().span(), Ink.TRIGGER);
        it.when().ifPresent(when -> marked.mark(when.words().span(), Ink.TIME));
        it.actors().forEach(actor -> marked.mark(actor.words().span(), Ink.ACTOR));
        it.recipients().forEach(recipient -> marked.mark(recipient.words().span(), Ink.RECIPIENT));
        it.where().ifPresent(where -> marked.mark(where.words().span(), Ink.PLACE));
        return marked.lines(INDENT + "│ ");
    }
}
