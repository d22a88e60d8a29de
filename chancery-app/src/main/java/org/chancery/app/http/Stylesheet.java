package org.chancery.app.http;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.app.http.drawing.NetworkDrawing;

/** The one style sheet; with what links the words of a record to its card, number by number, since no script does it. */
final class Stylesheet {

    /** Records of one article that light up; more are marked, and do not. */
    private static final int NUMBERED = 99;

    private Stylesheet() {}

    static String text() {
        return Resource.text("style.css")
                + NetworkDrawing.style()
                + IntStream.rangeClosed(1, NUMBERED).mapToObj(Stylesheet::lit).collect(Collectors.joining());
    }

    private static String lit(int n) {
        return ".reading-table:has(.n" + n + ":is(:hover,:focus,:focus-within,:target),.to" + n
                + ":is(:hover,:focus)) .in" + n
                + "{background:var(--lit)}\n"
                + ".reading-table:has(.to" + n + ":is(:hover,:focus)) .n" + n + "{border-color:var(--link)}\n";
    }
}
