package org.chancery.app.http.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.app.http.desk.ReadingDesk;
import org.chancery.app.http.exchange.Answer;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.Media;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.Plain;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.Paper;
import org.chancery.app.output.WhyWriter;
import org.chancery.read.Reading;
import org.chancery.record.EventRecord;
import org.chancery.text.Article;

/** Where anybody may paste a report and see what is read from it, and why. Nothing of it is kept. */
public final class TryPage {

    /** The longest report that is tried, in UTF-16 units. */
    private static final int LONGEST = 50_000;

    /** The field by which a form asks for the reasons at once. */
    private static final String WHY = "why";

    private final ReadingDesk desk;

    public TryPage(ReadingDesk desk) {
        this.desk = desk;
    }

    /** The empty form. */
    public View view(Ask ask) {
        return new Form(desk.isReady());
    }

    /** What is read from a report. */
    public Answer read(Ask ask) {
        String text = ask.query().one("report").orElse("").replace("\r\n", "\n");
        if (text.isBlank()) {
            throw Problem.badRequest("there is no report to read").exception();
        }
        if (text.length() > LONGEST) {
            throw Problem.of(413, "Too much", "at most " + LONGEST + " characters are read here")
                    .exception();
        }
        String published = ask.query().one("published").orElse("");
        boolean asked = ask.query().one(WHY).isPresent();
        Reading reading = desk.read(Article.of("pasted", text, ask.query().day("published")));
        return Answer.ok(Media.HTML, shown(text, published, asked, reading));
    }

    private static String shown(String text, String published, boolean asked, Reading reading) {
        return Frame.undated("Try it", "/try")
                .around(
                        h1("Try it"),
                        ArticlePage.body(
                                text, EventRecord.of(reading), new RecordCard(Links.NOW), (it, number) -> each()),
                        details(
                                        summary("Why it is read like this"),
                                        pre(Plain.of(new WhyWriter(Paper.PLAIN).print(reading)))
                                                .withClass("why")
                                                .withTabindex(0))
                                .withCondOpen(asked),
                        h2("Another"),
                        form(text, published));
    }

    /** A button by which an article is read again to see why; none for what is too long to be tried. */
    static DomContent again(String text, Optional<LocalDate> published) {
        return text.length() > LONGEST
                ? each()
                : j2html.TagCreator.form(
                                hidden("report", Plain.of(text)),
                                hidden(
                                        "published",
                                        published.map(LocalDate::toString).orElse("")),
                                hidden(WHY, "yes"),
                                button("Read it again, and show why"))
                        .withMethod("post")
                        .withAction("/try")
                        .withClass("again");
    }

    private static DomContent hidden(String name, String value) {
        return input().withType("hidden").withName(name).withValue(value);
    }

    private static DomContent form(String text, String published) {
        return j2html.TagCreator.form(
                        div(
                                label("A report in English").withFor("report"),
                                textarea(text)
                                        .withId("report")
                                        .withName("report")
                                        .withRows("12")
                                        .attr("maxlength", LONGEST)
                                        .attr("required")),
                        div(
                                label("Published on").withFor("published"),
                                input().withType("date")
                                        .withId("published")
                                        .withName("published")
                                        .withValue(published)),
                        button("Read"))
                .withMethod("post")
                .withAction("/try")
                .withClass("try");
    }

    private record Form(boolean ready) implements View {

        @Override
        public String html() {
            Notice notice =
                    ready ? Notice.NONE : Notice.of("The models are still being loaded; it takes some seconds.");
            return Frame.undated("Try it", "/try")
                    .around(
                            h1("Try it"),
                            p(
                                    "Paste a report: you see what is read from it, in which words and why. Nothing of it is kept."),
                            notice.html(),
                            form("", ""));
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.flag("ready", ready);
                json.text("read", Optional.of("POST /api/read"));
            });
        }
    }
}
