package org.chancery.app.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.output.Paper.Ink;
import org.chancery.text.Article;
import org.chancery.text.Span;
import org.chancery.time.Days;
import org.chancery.time.TimeExpression;
import org.chancery.time.Timex;

/** Time expressions with their meanings, for people or as lines of JSON. */
public final class TimesWriter {

    private static final int WIDTH = 28;

    private final Paper paper;

    public TimesWriter(Paper paper) {
        this.paper = paper;
    }

    /** The table of an article: days and value of every expression, its kind and words, and how it dates an act if it does so otherwise. */
    public String table(Article article, List<TimeExpression> times) {
        return times.stream()
                .flatMap(time -> time.marks().stream().map(mark -> row(article, time, mark)))
                .collect(Collectors.joining("", paper.in(Ink.STRONG, OneLine.of(article.id())) + "\n", "\n"));
    }

    private String row(Article article, TimeExpression time, Timex mark) {
        String value = mark.value().orElse("?");
        String days = mark.days().map(TimesWriter::inWords).orElse("");
        String words = paper.in(Ink.TIME, OneLine.of(mark.span().of(article.text())));
        return "  " + padded(days) + padded(value) + padded(WireName.of(time.kind())) + words
                + interval(article, time, mark) + "\n";
    }

    private static String interval(Article article, TimeExpression time, Timex mark) {
        return time.days()
                .filter(days -> !mark.days().equals(time.days()))
                .map(days -> " (" + OneLine.of(time.span().of(article.text())) + ": " + inWords(days) + ")")
                .orElse("");
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
        return times.stream()
                .flatMap(time -> time.marks().stream().map(mark -> json(article, time, mark) + "\n"))
                .collect(Collectors.joining());
    }

    private static String json(Article article, TimeExpression time, Timex mark) {
        return JsonText.object(json -> {
            json.text("article", article.id());
            words(json, article, mark.span());
            json.text("kind", WireName.of(time.kind()));
            json.text("value", mark.value());
            days(json, mark.days());
            json.text("granularity", WireName.of(mark.granularity()));
            json.object("interval", interval -> {
                words(interval, article, time.span());
                days(interval, time.days());
            });
        });
    }

    private static void words(JsonText json, Article article, Span span) throws IOException {
        json.text("text", span.of(article.text()));
        json.number("start", span.start());
        json.number("end", span.end());
    }

    private static void days(JsonText json, Optional<Days> days) throws IOException {
        json.text("from", days.flatMap(Days::from));
        json.text("to", days.flatMap(Days::to));
    }
}
