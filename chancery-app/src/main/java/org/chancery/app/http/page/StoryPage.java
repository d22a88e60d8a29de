package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.CorrectionJson;
import org.chancery.app.http.exchange.Ask;
import org.chancery.app.http.exchange.FilterQuery;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.exchange.View;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.http.html.RecordCard;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.OneLine;
import org.chancery.app.store.Filter;
import org.chancery.app.store.Store;
import org.chancery.app.view.StoryJson;
import org.chancery.app.view.StoryText;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.record.EventRecord;

/** One story: where it stands, what was told of it step by step, and by whom. */
public final class StoryPage {

    private final Store store;

    public StoryPage(Store store) {
        this.store = store;
    }

    public View view(Ask ask) {
        String record = ask.part("id");
        Filter known = FilterQuery.known(ask.query());
        Story story = store.story(record, known)
                .orElseThrow(() -> Problem.notFound("no story with the record \"" + record + "\" is kept here")
                        .exception());
        List<Correction> said = store.corrections()
                .of(story.all()
                        .flatMap(it -> it.records().stream())
                        .map(EventRecord::id)
                        .toList());
        return new Shown(new Links(known.asOf()), record, story, said);
    }

    private record Shown(Links links, String asked, Story story, List<Correction> said) implements View {

        @Override
        public String html() {
            String title = StoryText.title(story);
            return new Frame(title, "/stories/" + asked, Map.of(), links, true)
                    .around(
                            h1(title),
                            p(StoryText.standing(story)).withClass("about"),
                            h2("Step by step"),
                            steps(story),
                            each(story.parts(), this::part),
                            sources());
        }

        private DomContent steps(Story it) {
            return ol(each(it.history(), step -> step(it, step))).withClass("steps");
        }

        private DomContent step(Story of, Step it) {
            String day =
                    it.record().article().published().map(LocalDate::toString).orElse("no day");
            return li(
                    div(
                                    span(day).withClass("day"),
                                    Frame.text(" "),
                                    span(StoryText.stage(of, it)).withClass("status"),
                                    Frame.text(it.because().isEmpty() ? "" : " · " + StoryText.because(it)))
                            .withClass("stage"),
                    new RecordCard(links, said).withSource(it.record()));
        }

        private DomContent part(Story it) {
            return section(
                    h2("Part of it: " + StoryText.title(it)),
                    p(StoryText.standing(it)).withClass("about"),
                    steps(it));
        }

        private DomContent sources() {
            List<EventRecord.Source> articles = story.all()
                    .flatMap(it -> it.records().stream())
                    .map(EventRecord::article)
                    .distinct()
                    .toList();
            return section(h2("Told by"), ul(each(articles, this::source)));
        }

        private DomContent source(EventRecord.Source it) {
            return li(
                    a(OneLine.of(RecordCard.title(it))).withHref(links.article(it.id())),
                    Frame.text(it.source().map(source -> " · " + source).orElse("")
                            + it.published().map(day -> " · " + day).orElse("")));
        }

        @Override
        public String json() {
            return JsonText.object(json -> {
                StoryJson.story(story).write(json);
                json.objects(
                        "corrections", said.stream().map(CorrectionJson::body).toList());
            });
        }
    }
}
