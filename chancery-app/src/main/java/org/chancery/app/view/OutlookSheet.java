package org.chancery.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.link.Step;
import org.chancery.record.EventRecord;
import org.chancery.view.Prospect;

/** How the outlook is printed: what was told ahead, and what became of it, each with its words. */
public final class OutlookSheet {

    private OutlookSheet() {}

    /** A prospect for each row. */
    public static final Sheet<Prospect> SHEET = new Sheet<>(
            "nothing was expected, offered or announced",
            OutlookSheet::block,
            it -> json -> {
                json.text("manner", WireName.of(it.manner()));
                json.text("outcome", WireName.of(it.outcome()));
                StoryJson.head(it.story(), json);
                json.object("told", StoryJson.step(it.told()));
                if (it.ending().isPresent()) {
                    json.object("ending", StoryJson.step(it.ending().get()));
                } else {
                    json.nothing("ending");
                }
            },
            List.of(
                    new Column<>("told", it -> day(it.told())),
                    new Column<>("manner", it -> WireName.of(it.manner())),
                    new Column<>("kind", it -> WireName.of(it.story().kind())),
                    new Column<>("category", it -> it.story().category().name()),
                    new Column<>("parties", it -> StoryText.parties(it.story())),
                    new Column<>("days", it -> StoryText.days(it.story())),
                    new Column<>("by", it -> ViewText.voice(it.told().record()).orElse("")),
                    new Column<>("words", it -> words(it.told())),
                    new Column<>("outcome", it -> WireName.of(it.outcome())),
                    new Column<>(
                            "ended", it -> it.ending().map(OutlookSheet::day).orElse("")),
                    new Column<>(
                            "ending_words",
                            it -> it.ending().map(OutlookSheet::words).orElse("")),
                    new Column<>("id", it -> it.story().id())));

    private static String day(Step it) {
        Optional<LocalDate> published = it.record().article().published();
        return published.map(LocalDate::toString).orElse("");
    }

    private static String words(Step it) {
        return it.record().sentence().words().text();
    }

    private static String block(Prospect it, Paper paper) {
        String head = paper.in(Ink.STRONG, WireName.of(it.manner())) + ": " + StoryText.coded(it.story()) + ", "
                + StoryText.parties(it.story()) + ", " + paper.in(Ink.TIME, StoryText.days(it.story())) + "\n";
        String end = "    " + paper.in(Ink.STRONG, it.outcome().words())
                + it.ending().map(step -> "  " + source(step)).orElse("") + "\n"
                + it.ending()
                        .map(step -> ViewText.sentence(step.record(), "    ", paper))
                        .orElse("");
        return head + "    " + source(it.told()) + "\n"
                + ViewText.sentence(it.told().record(), "    ", paper) + end + "\n";
    }

    private static String source(Step it) {
        EventRecord record = it.record();
        return ViewText.source(record)
                + ViewText.voice(record).map(who -> ", by " + who).orElse("");
    }
}
