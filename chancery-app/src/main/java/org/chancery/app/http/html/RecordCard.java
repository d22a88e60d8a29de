package org.chancery.app.http.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.correction.Correction;
import org.chancery.app.output.OneLine;
import org.chancery.record.EventRecord;
import org.chancery.record.EventRecord.Participant;

/** A record as a card: what is read, in which words, how sure, and by which entry of the codebook. */
public final class RecordCard {

    private final Links links;
    private final List<Correction> corrections;

    public RecordCard(Links links) {
        this(links, List.of());
    }

    /**
     * Cards with what readers said of their records.
     *
     * @param corrections of these records and perhaps of others, in the order in which they were said
     */
    public RecordCard(Links links, List<Correction> corrections) {
        this.links = links;
        this.corrections = List.copyOf(corrections);
    }

    /** Beside the text that it was read from, with the number that it bears there, and what else belongs to it. */
    public DomContent numbered(EventRecord it, int number, DomContent more) {
        return article(heading(it, Optional.of(number)), fields(it), said(it), more)
                .withId(Links.anchor(it))
                .withClasses("record", tone(it), "n" + number)
                .attr("tabindex", "-1");
    }

    /** With its sentence and its article, far from the text. */
    public DomContent withSource(EventRecord it) {
        return article(heading(it, Optional.empty()), sentence(it), fields(it), said(it), source(it))
                .withId(Links.anchor(it))
                .withClasses("record", tone(it));
    }

    private DomContent said(EventRecord it) {
        return CorrectionNotes.html(Correction.of(it, corrections));
    }

    private static String tone(EventRecord it) {
        return RecordWords.isFriendly(it) ? "friendly" : "hostile";
    }

    private static DomContent heading(EventRecord it, Optional<Integer> number) {
        return h3(
                each(number.stream().map(n -> (DomContent) span(n.toString()).withClass("number"))),
                span(RecordWords.act(it)).withClass("act"),
                Frame.text(" "),
                span(RecordWords.status(it)).withClass("status"));
    }

    private DomContent sentence(EventRecord it) {
        return p(MarkedText.sentence(it)).withClass("sentence");
    }

    private DomContent fields(EventRecord it) {
        return dl(
                people("who", it.actors()),
                people("to whom", it.recipients()),
                field("when", it.when().map(RecordWords::when).orElse("")),
                field("where", it.where().map(RecordWords::where).orElse("")),
                field("about", RecordWords.topics(it)),
                field("says", RecordWords.voice(it.voice())),
                field("word", "“" + it.trigger().text() + "”"),
                field("coded", RecordWords.coded(it)),
                field("confidence", RecordWords.sure(it)),
                wording(it));
    }

    private static DomContent people(String name, List<Participant> people) {
        return people.isEmpty()
                ? each()
                : each(dt(name), each(people, one -> dd(OneLine.of(RecordWords.somebody(one)))));
    }

    private static DomContent field(String name, String value) {
        return value.isEmpty() ? each() : each(dt(name), dd(OneLine.of(value)));
    }

    private DomContent wording(EventRecord it) {
        String wording = OneLine.of(it.wording());
        DomContent shown = links.wording(it.wording())
                .<DomContent>map(address -> a(wording).withHref(address))
                .orElseGet(() -> span(wording));
        return each(dt("wording"), dd(shown));
    }

    /** The way to the story of a record. */
    public DomContent story(EventRecord it) {
        return p(a("Its story").withHref(links.story(it.id()))).withClass("more");
    }

    private DomContent source(EventRecord it) {
        return div(
                        a(OneLine.of(title(it.article()))).withHref(links.record(it)),
                        Frame.text(about(it.article()) + " · "),
                        a("its story").withHref(links.story(it.id())))
                .withClass("more");
    }

    /** The title of an article, or its id where none is known. */
    public static String title(EventRecord.Source article) {
        return article.title().orElse(article.id());
    }

    private static String about(EventRecord.Source article) {
        return article.source().map(source -> " · " + source).orElse("")
                + article.published()
                        .map(LocalDate::toString)
                        .map(day -> " · " + day)
                        .orElse("");
    }
}
