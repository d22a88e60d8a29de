package org.chancery.app.source.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When an article was published, as exactly as its page says.
 *
 * @param day by the clock of the page: what "today" is in the article
 * @param time of that day
 * @param offset of that clock from universal time
 */
public record Published(LocalDate day, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    private static final int LONGEST = 60;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final List<DateTimeFormatter> FORMS = List.of(
            withTime("uuuu-M-d"),
            withTime("uuuu/M/d"),
            withTime("uuuuMMdd"),
            DateTimeFormatter.RFC_1123_DATE_TIME,
            withTime("[EEEE][EEE][,][ ]MMMM d[,] uuuu"),
            withTime("[EEEE][EEE][,][ ]MMM d[,] uuuu"),
            withTime("[EEEE][EEE][,][ ]d MMMM[,] uuuu"),
            withTime("[EEEE][EEE][,][ ]d MMM[,] uuuu"));

    private static DateTimeFormatter withTime(String day) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(day + "['T'][,][ 'at'][ ][HH:mm[:ss]]")
                .optionalStart()
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .optionalEnd()
                .appendPattern("[ ][XXX][XX][X][z]")
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** The moment of a machine's or a simple printed form; empty for anything else and for days that no news has. */
    public static Optional<Published> of(String given) {
        String text = given.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        for (DateTimeFormatter form : FORMS) {
            Optional<Published> parsed = parse(text, form);
            if (parsed.isPresent()) {
                return parsed;
            }
        }
        return Optional.empty();
    }

    private static Optional<Published> parse(String text, DateTimeFormatter form) {
        try {
            TemporalAccessor parsed = form.parse(text);
            LocalDate day = LocalDate.from(parsed);
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR || day.equals(LocalDate.EPOCH)) {
                return Optional.empty();
            }
            return Optional.of(new Published(
                    day,
                    Optional.ofNullable(parsed.query(TemporalQueries.localTime())),
                    Optional.ofNullable(parsed.query(TemporalQueries.offset()))));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }
}
