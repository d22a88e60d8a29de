package org.chancery.app.http.html;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.summary;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.app.correction.Correction;
import org.chancery.app.correction.Mending;
import org.chancery.app.correction.Period;
import org.chancery.app.correction.Side;
import org.chancery.app.correction.Spot;
import org.chancery.app.correction.Told;
import org.chancery.app.output.OneLine;
import org.chancery.event.Mode;

/** What readers said of a record, under its card: the last of it, and what was said before. */
public final class CorrectionNotes {

    private CorrectionNotes() {}

    /** The notes; nothing if nothing was said. */
    public static DomContent html(List<Correction> inOrder) {
        if (inOrder.isEmpty()) {
            return each();
        }
        Correction last = inOrder.get(inOrder.size() - 1);
        return div(note(last), earlier(inOrder.subList(0, inOrder.size() - 1)))
                .withClasses("correction", last.amendment().verdict().wireName());
    }

    private static DomContent note(Correction it) {
        return p(strong(verdict(it)), Frame.text(" " + said(it) + about(it)));
    }

    private static DomContent earlier(List<Correction> before) {
        return before.isEmpty()
                ? each()
                : details(
                        summary("Said before: " + before.size()),
                        ol(each(before, it -> li(Frame.text(verdict(it) + " " + said(it) + about(it))))));
    }

    /** "Mended:", "Wrong:", "Right". */
    public static String verdict(Correction it) {
        return switch (it.amendment().verdict()) {
            case MENDED -> "Mended:";
            case WRONG -> "Wrong: nothing of the kind is told.";
            case RIGHT -> "Confirmed: right as it was read.";
        };
    }

    /** What is otherwise, field by field, and why. */
    public static String said(Correction it) {
        Told read = Told.of(it.read());
        Mending mending = it.amendment().mending();
        String fields = mending.isEmpty() ? "" : String.join("; ", changes(read, read.with(mending))) + ".";
        return OneLine.of(
                (fields + it.amendment().note().map(note -> " “" + note + "”").orElse("")).strip());
    }

    private static List<String> changes(Told before, Told after) {
        List<String> all = new ArrayList<>();
        change(all, "category", before.act().name(), after.act().name());
        change(all, "mode", mode(before), mode(after));
        change(all, "status", before.status().wireName(), after.status().wireName());
        change(all, "who", sides(before.actors()), sides(after.actors()));
        change(all, "to whom", sides(before.recipients()), sides(after.recipients()));
        change(all, "when", when(before.when()), when(after.when()));
        change(all, "where", where(before.where()), where(after.where()));
        return all;
    }

    private static void change(List<String> all, String name, String before, String after) {
        if (!before.equals(after)) {
            all.add(name + " " + before + " → " + after);
        }
    }

    private static String mode(Told it) {
        return it.mode().map(Mode::wireName).orElse("none");
    }

    private static String sides(List<Side> sides) {
        return sides.isEmpty() ? "nobody" : Told.codes(sides);
    }

    private static String when(Optional<Period> it) {
        return it.map(days -> RecordWords.days(days.from(), days.to())).orElse("not told");
    }

    private static String where(Optional<Spot> it) {
        return it.map(spot -> java.util.stream.Stream.of(
                                spot.name(), spot.country().map(code -> "(" + code + ")"))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" ")))
                .orElse("not told");
    }

    /** By whom and when it was said. */
    public static String about(Correction it) {
        return " – " + it.by() + ", " + it.at().toString().substring(0, 10);
    }
}
