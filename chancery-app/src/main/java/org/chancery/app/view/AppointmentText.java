package org.chancery.app.view;

import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.chancery.link.Stage;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.view.Appointment;

/** Appointments in words for people, in tables as on pages: on one line and safe to print. Pure; safe for use by many threads. */
public final class AppointmentText {

    private AppointmentText() {}

    /** "Wed 2023-03-15", "no day yet, between 2023-03-01 and 2023-03-31". */
    public static String when(Appointment it) {
        return it.days()
                .map(AppointmentText::weekday)
                .or(() -> it.window().map(window -> "no day yet, between " + window.from() + " and " + window.to()))
                .orElse("no day yet");
    }

    private static String weekday(Stretch days) {
        return days.from().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + ViewText.days(days);
    }

    /** "postponed (was 2023-03-09), in doubt". */
    public static String state(Appointment it) {
        boolean doubtful =
                it.firmness() == Appointment.Firmness.TENTATIVE && it.story().state() != Stage.PROPOSED;
        return StoryText.state(it.story()) + StoryText.former(it.story()) + (doubtful ? ", in doubt" : "");
    }

    /** "part of the visit of 2023-03-14 to 2023-03-16, which is cancelled". */
    public static String partOf(Story visit) {
        return "part of the visit of " + StoryText.days(visit)
                + (visit.state() == Stage.CANCELLED ? ", which is cancelled" : "");
    }

    /** "talks (2023-03-15, announced): Yassine Benhaddou (Foreign Minister)": a part of a visit, and who is met on it. */
    public static String part(Story it, Story visit) {
        String others = StoryText.others(it, visit);
        return StoryText.kind(it) + " (" + StoryText.days(it) + ", " + StoryText.state(it) + ")"
                + (others.isEmpty() ? "" : ": " + others);
    }

    /** Day, newspaper and title of the article that brought it to its state. */
    public static String source(Appointment it) {
        return ViewText.source(it.story().latest().record());
    }

    /** Everything that the story is told to be about, in the articles' words. */
    public static List<String> topics(Appointment it) {
        return it.story().records().stream()
                .flatMap(record -> record.topics().stream())
                .map(words -> org.chancery.app.output.OneLine.of(words.text()))
                .distinct()
                .toList();
    }
}
