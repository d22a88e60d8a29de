package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.MarkedText;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.output.OneLine;
import org.chancery.record.EventRecord;
import org.chancery.view.Statement;

/** What somebody said: when, to whom, what it is coded as, and the very words with the way to their article. */
final class StatementLine {

    private StatementLine() {}

    /** Some statements as a list; or that there are none. */
    static DomContent list(List<Statement> statements, Links links, boolean withSpeaker) {
        return statements.isEmpty()
                ? p("Nothing is told that they said.")
                : ul(each(statements, it -> line(it, links, withSpeaker))).withClass("statements");
    }

    private static DomContent line(Statement it, Links links, boolean withSpeaker) {
        EventRecord first = it.records().get(0);
        return li(
                div(
                                span(it.published().map(LocalDate::toString).orElse("no day"))
                                        .withClass("day"),
                                Frame.text(" "),
                                withSpeaker ? speaker(it, links) : each(),
                                Frame.text(rest(it)))
                        .withClass("stage"),
                blockquote(MarkedText.sentence(first)).withClass("sentence"),
                div(a(OneLine.of(RecordCard.title(it.article()))).withHref(links.record(first)))
                        .withClass("more"));
    }

    private static DomContent speaker(Statement it, Links links) {
        DomContent who = it.speaker().name().isPresent()
                ? a(OneLine.of(it.speaker().name().get()))
                        .withHref(links.person(it.speaker().name().get()))
                : span(OneLine.of(it.speaker().words()));
        boolean titled = it.speaker().name().isPresent();
        String office = it.speaker()
                .office()
                .filter(held -> titled)
                .map(held -> ", " + held)
                .orElse("");
        return each(who, Frame.text(office + " · "));
    }

    private static String rest(Statement it) {
        String to = it.addressees().stream()
                .map(one -> one.name().orElse(one.words().text()))
                .distinct()
                .collect(Collectors.joining(", "));
        String acts = it.acts().stream().map(Enum::name).collect(Collectors.joining(", "));
        return (to.isEmpty() ? "" : "to " + to + " · ") + acts;
    }
}
