package org.chancery.app.view;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RelatedTo;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.chancery.app.output.OneLine;
import org.chancery.link.Step;
import org.chancery.link.Story;
import org.chancery.link.Stretch;
import org.chancery.record.EventRecord;
import org.chancery.view.Appointment;

/**
 * The agenda as an iCalendar file (RFC 5545): an all-day event for each appointment with a day.
 *
 * <p>The same agenda always gives the same file: ids come from the stories, the time stamp from the last article, the sequence number
 * from the changes. What was put off without a new day is called off on its old one. Pure; safe for use by many threads.
 */
public final class AgendaCalendar {

    private static final int OCTETS = 75;

    private AgendaCalendar() {}

    /** The file; appointments without any day are left out. */
    public static String print(List<Appointment> agenda) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Chancery//" + EventRecord.CODER + "//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        for (Appointment it : agenda) {
            days(it).ifPresent(days -> calendar.add(event(it, days)));
        }
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be written to", e);
        }
        return folded(out.toString().replace("\r\n ", ""));
    }

    private static Optional<Stretch> days(Appointment it) {
        boolean off = it.firmness() == Appointment.Firmness.OFF;
        return it.days().or(() -> off ? it.story().formerDays() : Optional.empty());
    }

    private static VEvent event(Appointment it, Stretch days) {
        Story story = it.story();
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(story)));
        event.add(new DtStamp(story.lastTold()
                .orElse(days.from())
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()));
        event.add(new DtStart<LocalDate>(days.from()));
        event.add(new DtEnd<LocalDate>(days.to().plusDays(1)));
        event.add(new Summary(StoryText.kind(story) + ": " + StoryText.parties(story)));
        event.add(new Description(description(it)));
        StoryText.place(story).ifPresent(place -> event.add(new Location(place)));
        event.add(status(it));
        event.add(new Sequence(it.changes()));
        event.add(transparent());
        it.visit().ifPresent(visit -> event.add(new RelatedTo(uid(visit))));
        return event;
    }

    private static String uid(Story story) {
        return OneLine.of(story.id()) + "@chancery";
    }

    private static Transp transparent() {
        return ImmutableTransp.TRANSPARENT;
    }

    private static Status status(Appointment it) {
        return switch (it.firmness()) {
            case FIRM -> ImmutableStatus.VEVENT_CONFIRMED;
            case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
            case OFF -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private static String description(Appointment it) {
        Step step = it.story().latest();
        EventRecord record = step.record();
        String url = record.article().url().map(link -> "\n" + OneLine.of(link)).orElse("");
        return StoryText.state(it.story()) + StoryText.former(it.story()) + "\n"
                + OneLine.of(record.sentence().words().text()) + "\n"
                + ViewText.source(record) + url;
    }

    /** Lines of at most {@value #OCTETS} octets, never broken within a character; the library counts and cuts UTF-16 units. */
    private static String folded(String lines) {
        StringBuilder out = new StringBuilder(lines.length() + lines.length() / 64);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int character = lines.codePointAt(i);
            int width = width(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
                width = 0;
            } else if (octets + width > OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(character);
            octets += width;
            i += Character.charCount(character);
        }
        return out.toString();
    }

    private static int width(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
