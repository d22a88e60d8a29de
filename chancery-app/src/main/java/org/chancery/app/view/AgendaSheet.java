package org.chancery.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.app.output.Paper;
import org.chancery.app.output.Paper.Ink;
import org.chancery.app.output.WireName;
import org.chancery.app.view.Sheet.Column;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Appointment;

/** How the agenda is printed: by day, then what has no day yet. */
public final class AgendaSheet {

    private AgendaSheet() {}

    /** An appointment for each row. */
    public static final Sheet<Appointment> SHEET = new Sheet<>(
            "nothing planned",
            AgendaSheet::block,
            it -> json -> {
                StoryJson.head(it.story(), json);
                json.text("part_of", it.visit().map(Story::id));
                json.text("firmness", WireName.of(it.firmness()));
                StoryJson.stretch(json, "window", it.window());
                json.number("changes", it.changes());
                json.object("told", StoryJson.step(it.story().latest()));
            },
            List.of(
                    new Column<>("from", it -> day(it.days().map(Stretch::from))),
                    new Column<>("to", it -> day(it.days().map(Stretch::to))),
                    new Column<>("window_from", it -> day(it.window().map(Stretch::from))),
                    new Column<>("window_to", it -> day(it.window().map(Stretch::to))),
                    new Column<>("state", it -> WireName.of(it.story().state())),
                    new Column<>("firmness", it -> WireName.of(it.firmness())),
                    new Column<>("kind", it -> WireName.of(it.story().kind())),
                    new Column<>("category", it -> it.story().category().name()),
                    new Column<>("parties", it -> StoryText.parties(it.story())),
                    new Column<>("place", it -> StoryText.place(it.story()).orElse("")),
                    new Column<>("part_of", it -> it.visit().map(Story::id).orElse("")),
                    new Column<>(
                            "former_from", it -> day(it.story().formerDays().map(Stretch::from))),
                    new Column<>("changes", it -> Integer.toString(it.changes())),
                    new Column<>(
                            "told",
                            it -> day(it.story().latest().record().article().published())),
                    new Column<>(
                            "words",
                            it -> it.story()
                                    .latest()
                                    .record()
                                    .sentence()
                                    .words()
                                    .text()),
                    new Column<>("id", it -> it.story().id())));

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String block(Appointment it, Paper paper) {
        Story story = it.story();
        StringBuilder out = new StringBuilder();
        out.append(paper.in(Ink.TIME, AppointmentText.when(it)))
                .append("  ")
                .append(paper.in(Ink.STRONG, StoryText.kind(story)))
                .append(", ")
                .append(AppointmentText.state(it))
                .append('\n');
        line(out, StoryText.parties(story));
        StoryText.place(story).ifPresent(place -> line(out, "in " + place));
        it.visit().ifPresent(visit -> line(out, AppointmentText.partOf(visit)));
        story.parts().forEach(part -> line(out, "with: " + AppointmentText.part(part, story)));
        line(out, AppointmentText.source(it));
        return out.append(ViewText.sentence(story.latest().record(), "    ", paper))
                .append('\n')
                .toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append("    ").append(text).append('\n');
    }
}
