package org.chancery.app.dictionary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.actor.Term;
import org.chancery.app.source.RefusedException;

/**
 * What stands in square brackets in an {@code .actors} file: a code, and from when to when it holds.
 *
 * <p>{@code <D} is before that day, {@code >D} from that day on, {@code D-D} from the one to the other, both included. Days are YYYYMMDD,
 * or YYMMDD where 31 to 99 are of the twentieth century and 00 to 30 of the twenty-first, as PETRARCH reads them.
 */
record DatedCode(String code, Coding coding, Optional<LocalDate> from, Optional<LocalDate> to) {

    private static final Pattern BEFORE = Pattern.compile("<\\s*(\\d+)");
    private static final Pattern SINCE = Pattern.compile(">\\s*(\\d+)");
    private static final Pattern DURING = Pattern.compile("(\\d+)\\s*-\\s*(\\d+)");
    private static final int TURN = 30;

    /** The text between the brackets. */
    static DatedCode parse(String text, ActorCodes codes) throws RefusedException {
        String all = text.strip();
        int end = 0;
        while (end < all.length() && !Character.isWhitespace(all.charAt(end))) {
            end++;
        }
        String code = all.substring(0, end);
        Coding coding = codes.translate(code);
        return end == all.length()
                ? new DatedCode(code, coding, Optional.empty(), Optional.empty())
                : dated(code, coding, all.substring(end).strip());
    }

    private static DatedCode dated(String code, Coding coding, String days) throws RefusedException {
        Matcher before = BEFORE.matcher(days);
        if (before.matches()) {
            return new DatedCode(
                    code,
                    coding,
                    Optional.empty(),
                    Optional.of(day(before.group(1)).minusDays(1)));
        }
        Matcher since = SINCE.matcher(days);
        if (since.matches()) {
            return new DatedCode(code, coding, Optional.of(day(since.group(1))), Optional.empty());
        }
        Matcher during = DURING.matcher(days);
        if (!during.matches()) {
            throw new RefusedException("not days: \"" + OneText.shown(days)
                    + "\"; write <20200131, >20200131 or 20200131-20201231 behind the code");
        }
        LocalDate from = day(during.group(1));
        LocalDate to = day(during.group(2));
        if (to.isBefore(from)) {
            throw new RefusedException("it ends (" + to + ") before it begins (" + from + ")");
        }
        return new DatedCode(code, coding, Optional.of(from), Optional.of(to));
    }

    private static LocalDate day(String digits) throws RefusedException {
        String full = switch (digits.length()) {
            case 6 -> (Integer.parseInt(digits.substring(0, 2)) > TURN ? "19" : "20") + digits;
            case 8 -> digits;
            default ->
                throw new RefusedException(
                        "not a day: \"" + OneText.shown(digits) + "\"; write eight digits (20200131) or six (200131)");
        };
        try {
            return LocalDate.of(
                    Integer.parseInt(full.substring(0, 4)),
                    Integer.parseInt(full.substring(4, 6)),
                    Integer.parseInt(full.substring(6)));
        } catch (DateTimeException e) {
            throw new RefusedException("no such day in the calendar: " + digits);
        }
    }

    boolean isDated() {
        return from.isPresent() || to.isPresent();
    }

    Term term() {
        return new Term(Optional.empty(), coding.country(), coding.sectors(), from, to);
    }
}
