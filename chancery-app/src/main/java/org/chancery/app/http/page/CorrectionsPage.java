package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.Query;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.CorrectionNotes;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.MarkedText;
import org.chancery.app.http.html.RecordWords;
import org.chancery.app.output.JsonText;
import org.chancery.app.store.Corrections;

/** What readers corrected, the latest first; as of a day, what they had said by its end. */
public final class CorrectionsPage {

    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Corrections corrections;

    public CorrectionsPage(Corrections corrections) {
        this.corrections = corrections;
    }

    public View view(Ask ask) {
        Query query = ask.query().allow(Set.of("next", "limit", FilterQuery.AS_OF));
        long before = query.one("next").map(CorrectionsPage::number).orElse(Long.MAX_VALUE);
        int limit = query.number("limit", USUAL, 1, MOST);
        List<Correction> found = corrections.before(before, query.day(FilterQuery.AS_OF), limit + 1);
        Optional<Long> next =
                found.size() > limit ? Optional.of(found.get(limit - 1).seq()) : Optional.empty();
        return new Shown(
                new Links(query.day(FilterQuery.AS_OF)), found.subList(0, Math.min(limit, found.size())), next);
    }

    /** The number that a mark stands for. */
    public static long number(String mark) {
        if (!mark.matches("[0-9]{1,18}")) {
            throw Problem.badRequest("next: not a mark that this server gave out")
                    .exception();
        }
        return Long.parseLong(mark);
    }

    private record Shown(Links links, List<Correction> corrections, Optional<Long> next) implements View {

        @Override
        public String html() {
            return new Frame("Corrections", "/corrections", Map.of(), links, true)
                    .around(
                            h1("Corrections"),
                            p(
                                            text(
                                                    "What readers said of records; the records themselves stay as they were read. For the reader's score: "),
                                            a("as gold").withHref("/api/corrections?format=gold"),
                                            text(", and as known gaps of the codebook: "),
                                            a("as misses").withHref("/api/corrections?format=misses"),
                                            text("."))
                                    .withClass("about"),
                            corrections.isEmpty()
                                    ? p("Nothing was corrected yet. An article shows beside each record where to.")
                                    : ol(each(corrections, this::row)).withClass("corrections"),
                            each(next.stream()
                                    .map(seq -> p(a("Earlier").withHref(links.correctionsBefore(seq)))
                                            .withClass("more"))));
        }

        private DomContent row(Correction it) {
            return li(
                    div(
                            strong(CorrectionNotes.verdict(it)),
                            Frame.text(" " + CorrectionNotes.said(it)),
                            span(CorrectionNotes.about(it)).withClass("about")),
                    p(MarkedText.sentence(it.read())).withClass("sentence"),
                    div(
                                    Frame.text(
                                            RecordWords.act(it.read()) + ", " + RecordWords.status(it.read()) + " · "),
                                    it.gone() ? text("not read any more · ") : each(),
                                    a("where it stands").withHref(address(it)))
                            .withClass("more"));
        }

        private String address(Correction it) {
            return links.article(it.read().article().id()) + "#r-" + it.of();
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                json.objects(
                        "corrections",
                        corrections.stream().map(CorrectionJson::body).toList());
                json.text("next", next);
            });
        }
    }
}
