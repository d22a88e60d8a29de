package org.chancery.app.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.output.Paper.Ink;
import org.chancery.text.Article;
import org.chancery.time.Days;
import org.chancery.time.TimeExpression;

/** Time expressions with their meanings, for people or as lines of JSON. */
public final class TimesWriter {

    private static final int WIDTH = 28;

    private final Paper paper;

    public TimesWriter(Paper paper) {
        this.paper = paper;
    }

    /** The table of an article. */
    public String table(Article article, List<TimeExpression> times) {
        return times.stream()
                .map(time -> row(article, time))
                .collect(Collectors.joining("", paper.in(Ink.STRONG, OneLine.of(article.id())) + "\n", "\n"));
    }

    private String row(Article article, TimeExpression time) {
        String value = time.value().orElse("?");
        String days = time.days().map(TimesWriter::inWords).orElse("");
        return "  " + padded(days) + padded(value) + padded(WireName.of(time.kind()))
                + paper.in(Ink.TIME, OneLine.of(time.span().of(article.text()))) + "\n";
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(1, WIDTH - text.length()));
    }

    private static String inWords(Days days) {
        String from = days.from().map(LocalDate::toString).orElse("…");
        String to = days.to().map(LocalDate::toString).orElse("…");
        return from.equals(to) ? from : from + " to " + to;
    }

    /** One line of JSON a time expression. */
    public static String jsonLines(Article article, List<TimeExpression> times) {
        return times.stream().map(time -> json(article, time) + "\n").collect(Collectors.joining());
    }

    private static String json(Article article, TimeExpression time) {
        Optional<Days> days = time.days();
        return JsonText.object(json -> {
            json.text("article", article.id());
            json.text("text", time.span().of(article.text()));
            json.number("start", time.span().start());
            json.number("end", time.span().end());
            json.text("kind", WireName.of(time.kind()));
            json.text("value", time.value());
            json.text("from", days.flatMap(Days::from));
            json.text("to", days.flatMap(Days::to));
            json.text("granularity", WireName.of(time.granularity()));
        });
    }
}
