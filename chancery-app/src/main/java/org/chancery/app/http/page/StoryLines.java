package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.util.List;
import org.chancery.app.http.html.Links;
import org.chancery.app.view.StoryText;
import org.chancery.link.Story;

/** Stories as a list, each with where it stands and how many tell of it. */
final class StoryLines {

    private StoryLines() {}

    static DomContent of(List<Story> stories, Links links) {
        return ol(each(stories, it -> line(it, links))).withClass("stories");
    }

    private static DomContent line(Story it, Links links) {
        return li(
                a(StoryText.title(it)).withHref(links.story(it.id())),
                span(StoryText.standing(it) + " · " + StoryText.reports(it)).withClass("about"));
    }
}
