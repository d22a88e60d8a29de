package org.chancery.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.chancery.app.output.EventJson;
import org.chancery.app.output.EventJsonReader;
import org.chancery.link.Stories;
import org.chancery.record.EventRecord;
import org.chancery.view.Agenda;
import org.junit.jupiter.api.Test;

/** The calendar file is read back by the library, whatever stood in the articles. */
class AgendaCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 12);

    private static String print(List<EventRecord> records) {
        return AgendaCalendar.print(Agenda.of(
                Stories.of(records.stream()
                        .filter(it -> it.article()
                                .published()
                                .filter(told -> !told.isAfter(DAY))
                                .isPresent())
                        .toList()),
                DAY));
    }

    private static List<VEvent> events(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors()).isFalse();
        return calendar.getComponents(VEvent.VEVENT);
    }

    private static Optional<String> value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue);
    }

    private static VEvent event(String file, String summary) throws IOException, ParserException {
        return events(file).stream()
                .filter(it -> value(it, Property.SUMMARY)
                        .filter(text -> text.contains(summary))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyAppointmentWithADayIsAnEventOfWholeDays() throws IOException, ParserException {
        String file = print(Weeks.RECORDS);
        assertThat(events(file)).hasSize(7);
        VEvent visit = event(file, "visit: MAR");
        assertThat(value(visit, Property.DTSTART)).contains("20230314");
        assertThat(value(visit, Property.DTEND)).contains("20230317");
        assertThat(value(visit, Property.STATUS)).contains("CONFIRMED");
        assertThat(value(visit, Property.DTSTAMP)).contains("20230310T000000Z");
        assertThat(value(visit, Property.LOCATION)).contains("Morocco (MAR)");
    }

    @Test
    void whatMovedOrWasCalledOffSaysSo() throws IOException, ParserException {
        String file = print(Weeks.RECORDS);
        VEvent banquet = event(file, "banquet");
        assertThat(value(banquet, Property.DTSTART)).contains("20230316");
        assertThat(value(banquet, Property.SEQUENCE)).contains("1");
        VEvent speaker = event(file, "Ouazzani");
        assertThat(value(speaker, Property.STATUS)).contains("CANCELLED");
        assertThat(value(speaker, Property.DESCRIPTION))
                .hasValueSatisfying(
                        text -> assertThat(text).startsWith("cancelled").contains("vote in parliament"));
    }

    @Test
    void theSameStoriesGiveTheSameFile() {
        assertThat(print(Weeks.RECORDS)).isEqualTo(print(Weeks.RECORDS));
    }

    @Test
    void hostileNamesAreTextAndNothingElse() throws IOException, ParserException {
        String nasty =
                "Q; x, y\\\\n\\r\\nEND:VEVENT\\r\\nBEGIN:VALARM" + " \\ud83d\\ude00".repeat(40) + "\\u0007\\u2028é";
        List<EventRecord> records = Weeks.RECORDS.stream()
                .map(it -> EventJsonReader.read(EventJson.write(it).replace("Leonor Quintela", nasty)))
                .toList();
        String file = print(records);
        assertThat(events(file)).hasSize(7);
        assertThat(value(event(file, "visit: MAR"), Property.SUMMARY))
                .hasValueSatisfying(text -> assertThat(text)
                        .contains("Q; x, y\\n  END:VEVENT  BEGIN:VALARM")
                        .contains(" \ud83d\ude00".repeat(40)));
        assertThat(file.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }
}
