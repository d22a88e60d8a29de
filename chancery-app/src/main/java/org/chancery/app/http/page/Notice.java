package org.chancery.app.http.page;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.util.Optional;

/** What a visitor should know of the state of the server. */
public record Notice(Optional<String> words) {

    public static final Notice NONE = new Notice(Optional.empty());

    public static Notice of(String words) {
        return new Notice(Optional.of(words));
    }

    DomContent html() {
        return words.isEmpty() ? each() : p(words.get()).withClass("notice").attr("role", "status");
    }
}
