package org.chancery.app.http.page;

import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import org.chancery.app.http.exchange.Problem;
import org.chancery.app.http.html.Frame;
import org.chancery.app.output.OneLine;

/** Why there is no page. */
public final class ProblemPage {

    private ProblemPage() {}

    public static String html(Problem problem) {
        return Frame.undated(problem.title(), "/").around(h1(problem.title()), p(OneLine.of(problem.detail()) + "."));
    }
}
