package org.chancery.link;

import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.record.EventRecord;

/**
 * The day to which something was put off.
 *
 * <p>The days of a postponement are those for which the act had been planned, unless the words in front of them say {@code to} or
 * {@code until}; "from Tuesday to next Friday" has both.
 */
final class NewDay {

    private static final Pattern TOWARDS = Pattern.compile("(?:^|\\W)(?:to|until|till)\\s*$");
    private static final Pattern OPENS_TOWARDS = Pattern.compile("^(?:to|until|till)\\s");
    private static final Pattern FROM_TO = Pattern.compile("^from\\s.*\\sto\\s");

    private NewDay() {}

    static Optional<Stretch> of(EventRecord postponed) {
        return postponed.when().flatMap(when -> {
            Optional<Stretch> days = Stretch.of(when);
            if (isRange(postponed, when)) {
                return days.map(it -> Stretch.day(it.to()));
            }
            return days.filter(it -> isTowards(postponed, when));
        });
    }

    /** The day for which it had been planned, if the same words tell that, too. */
    static Optional<Stretch> old(EventRecord postponed) {
        return postponed
                .when()
                .flatMap(when ->
                        Stretch.of(when).filter(it -> isRange(postponed, when)).map(it -> Stretch.day(it.from())));
    }

    private static boolean isRange(EventRecord it, EventRecord.Date when) {
        boolean twoDays = !when.from().equals(when.to());
        String words = when.words().text();
        return twoDays
                && (FROM_TO.matcher(words).find()
                        || (words.contains(" to ") && before(it, when).endsWith("from ")));
    }

    private static boolean isTowards(EventRecord it, EventRecord.Date when) {
        return OPENS_TOWARDS.matcher(when.words().text()).find()
                || TOWARDS.matcher(before(it, when)).find();
    }

    private static String before(EventRecord it, EventRecord.Date when) {
        int length = when.words().span().start() - it.sentence().words().span().start();
        String sentence = it.sentence().words().text();
        return length <= 0 || length > sentence.length() ? "" : sentence.substring(0, length);
    }
}
