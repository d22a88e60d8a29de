package org.chancery.app.http.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import java.util.Locale;
import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.html.Frame;
import org.chancery.app.http.html.Links;
import org.chancery.app.output.OneLine;

/** Why there is no page. */
public final class ProblemPage {

    private ProblemPage() {}

    public static String html(Problem problem) {
        return Frame.undated(problem.title(), "/")
                .around(
                        h1(problem.title()),
                        p(sentence(OneLine.of(problem.detail()))),
                        p(a("To the start").withHref(Links.NOW.start())).withClass("more"));
    }

    private static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
