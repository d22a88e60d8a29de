package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.JsonText;
import org.chancery.app.output.WireName;
import org.chancery.app.view.StoryText;
import org.chancery.link.Story;
import org.chancery.link.Stretch;

/** Stories as a list, each with where it stands and how many tell of it. */
final class StoryLines {

    private StoryLines() {}

    /** The stories, or that there are none. */
    static DomContent of(List<Story> stories, Links links) {
        return stories.isEmpty()
                ? p("Nothing of the kind is told.")
                : ol(each(stories, it -> line(it, links))).withClass("stories");
    }

    private static DomContent line(Story it, Links links) {
        return li(
                a(StoryText.title(it)).withHref(links.story(it.id())),
                span(StoryText.standing(it) + " · " + StoryText.reports(it)).withClass("about"));
    }

    /** A story in brief, for programs. */
    static JsonText.Body json(Story it) {
        return json -> {
            json.text("id", it.id());
            json.text("kind", WireName.of(it.kind()));
            json.text("category", it.category().name());
            json.text("state", WireName.of(it.state()));
            json.texts("sides", it.parties().stream().map(Story.Party::side).toList());
            json.text("from", it.days().map(Stretch::from));
            json.text("to", it.days().map(Stretch::to));
            json.text("place", it.place().map(place -> place.name()));
        };
    }
}
