package org.chancery.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;

/** How stories are printed: each step with its words and the reasons why it is there, the parts of a visit under it. */
public final class StorySheet {

    private StorySheet() {}

    /** A story, or a part of one. */
    private record Row(Story story, Optional<Story> visit) {}

    private static final Sheet<Row> SHEET = new Sheet<>(
            "no stories",
            (row, paper) -> block(row.story(), "", paper) + "\n",
            row -> StoryJson.story(row.story()),
            List.of(
                    new Column<>("id", row -> row.story().id()),
                    new Column<>("part_of", row -> row.visit().map(Story::id).orElse("")),
                    new Column<>("kind", row -> WireName.of(row.story().kind())),
                    new Column<>("category", row -> row.story().category().name()),
                    new Column<>("state", row -> WireName.of(row.story().state())),
                    new Column<>("parties", row -> StoryText.parties(row.story())),
                    new Column<>("from", row -> day(row.story().days().map(Stretch::from))),
                    new Column<>("to", row -> day(row.story().days().map(Stretch::to))),
                    new Column<>(
                            "scheduled",
                            row -> Boolean.toString(row.story().scheduled().isPresent())),
                    new Column<>("place", row -> StoryText.place(row.story()).orElse("")),
                    new Column<>(
                            "first_told",
                            row -> day(row.story().first().article().published())),
                    new Column<>("last_told", row -> day(row.story().lastTold())),
                    new Column<>("articles", row -> Long.toString(StoryText.reportCount(row.story()))),
                    new Column<>(
                            "words",
                            row -> row.story()
                                    .latest()
                                    .record()
                                    .sentence()
                                    .words()
                                    .text())));

    /** The stories in a format; a part has a row of its own only where there is no nesting. */
    public static String print(List<Story> stories, ViewFormat format, Paper paper) {
        StringBuilder all = new StringBuilder();
        print(stories.stream(), format, paper, all::append);
        return all.toString();
    }

    /** Hands the same on story by story. */
    public static void print(Stream<Story> stories, ViewFormat format, Paper paper, Consumer<String> out) {
        Stream<Row> rows = switch (format) {
            case TABLE, JSON -> stories.map(StorySheet::alone);
            case CSV -> stories.flatMap(StorySheet::withParts);
        };
        SHEET.print(rows, format, paper, out);
    }

    private static Row alone(Story story) {
        return new Row(story, Optional.empty());
    }

    private static Stream<Row> withParts(Story story) {
        return Stream.concat(
                Stream.of(alone(story)), story.parts().stream().map(part -> new Row(part, Optional.of(story))));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String block(Story it, String indent, Paper paper) {
        StringBuilder out = new StringBuilder();
        out.append(indent)
                .append(paper.in(Ink.TIME, StoryText.days(it)))
                .append("  ")
                .append(paper.in(Ink.STRONG, StoryText.coded(it)))
                .append(", ")
                .append(StoryText.state(it))
                .append('\n');
        String inner = indent + "    ";
        out.append(inner).append(StoryText.parties(it)).append('\n');
        StoryText.place(it)
                .ifPresent(
                        place -> out.append(inner).append("in ").append(place).append('\n'));
        it.history().forEach(step -> out.append(step(step, inner, paper)));
        it.parts().forEach(part -> out.append('\n').append(block(part, inner, paper)));
        return out.toString();
    }

    private static String step(Step it, String indent, Paper paper) {
        EventRecord record = it.record();
        return indent + paper.in(Ink.STRONG, WireName.of(it.stage()).replace('_', ' '))
                + "  " + ViewText.source(record)
                + ViewText.voice(record).map(who -> ", by " + who).orElse("")
                + paper.in(Ink.FAINT, " (" + StoryText.because(it) + ")") + "\n"
                + ViewText.sentence(it.record(), indent + "  ", paper);
    }
}
