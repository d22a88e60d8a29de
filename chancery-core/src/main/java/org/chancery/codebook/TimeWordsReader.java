package org.chancery.codebook;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.Part;
import org.chancery.time.PartOfDay;
import org.chancery.time.Recurrence;
import org.chancery.time.Season;
import org.chancery.time.Shift;
import org.chancery.time.Signal;
import org.chancery.time.TimeWords;
import org.chancery.time.Unit;

/**
 * Reads the words of time expressions from their codebook file.
 *
 * <p>Where words have a meaning, a section maps each meaning to its words; other sections are lists of words.
 */
public final class TimeWordsReader {

    private static final Pattern WEEKDAY_OF_MONTH = Pattern.compile("([a-z]+)([+-]\\d)-([a-z]+)");

    private TimeWordsReader() {}

    public static TimeWords read(CodebookFile file) {
        Node root = file.parse().allow("about", "calendar", "counting", "placing", "refusals", "verbs", "examples");
        return new TimeWords(
                calendar(root.field("calendar")),
                counting(root.field("counting")),
                placing(root.field("placing")),
                refusals(root.field("refusals")),
                verbs(root.field("verbs")));
    }

    private static TimeWords.Calendar calendar(Node node) {
        node.allow(
                "months",
                "short-months",
                "name-months",
                "weekdays",
                "short-weekdays",
                "seasons",
                "holidays",
                "fixed-days",
                "decades",
                "day-names");
        return new TimeWords.Calendar(
                meanings(node.field("months"), one(Month.class)),
                meanings(node.field("short-months"), one(Month.class)),
                Set.copyOf(meanings(node.field("name-months"), one(Month.class)).values()),
                meanings(node.field("weekdays"), one(DayOfWeek.class)),
                meanings(node.field("short-weekdays"), one(DayOfWeek.class)),
                meanings(node.field("seasons"), one(Season.class)),
                meanings(node.field("holidays"), TimeWordsReader::holiday),
                meanings(node.field("fixed-days"), LocalDate::parse),
                meanings(node.field("decades"), Integer::valueOf),
                words(node.field("day-names")));
    }

    private static TimeWords.Counting counting(Node node) {
        node.allow(
                "cardinals",
                "ordinals",
                "vague-counts",
                "units",
                "plurals",
                "frequencies",
                "every",
                "parts-of-day",
                "clock",
                "halves",
                "zones");
        return new TimeWords.Counting(
                meanings(node.field("cardinals"), Integer::valueOf),
                meanings(node.field("ordinals"), Integer::valueOf),
                words(node.field("vague-counts")),
                meanings(node.field("units"), one(Unit.class)),
                meanings(node.field("plurals"), one(Unit.class)),
                meanings(node.field("frequencies"), Function.identity()),
                words(node.field("every")),
                meanings(node.field("parts-of-day"), one(PartOfDay.class)),
                meanings(node.field("clock"), LocalTime::parse),
                meanings(node.field("halves"), Integer::valueOf),
                words(node.field("zones")));
    }

    private static TimeWords.Placing placing(Node node) {
        node.allow(
                "days",
                "shifts",
                "told",
                "parts",
                "part-nouns",
                "narrowing",
                "ago",
                "hence",
                "distances",
                "signals",
                "ranges",
                "hedges",
                "vague");
        return new TimeWords.Placing(
                meanings(node.field("days"), Integer::valueOf),
                meanings(node.field("shifts"), one(Shift.class)),
                meanings(node.field("told"), Integer::valueOf),
                meanings(node.field("parts"), one(Part.class)),
                meanings(node.field("part-nouns"), one(Part.class)),
                meanings(node.field("narrowing"), Integer::valueOf),
                words(node.field("ago")),
                words(node.field("hence")),
                meanings(node.field("distances"), Integer::valueOf),
                meanings(node.field("signals"), one(Signal.class)),
                words(node.field("ranges")),
                words(node.field("hedges")),
                meanings(node.field("vague"), Function.identity()));
    }

    private static TimeWords.Refusals refusals(Node node) {
        node.allow("names", "numbered", "counted", "dated", "ages");
        return new TimeWords.Refusals(
                words(node.field("names")),
                words(node.field("numbered")),
                words(node.field("counted")),
                words(node.field("dated")),
                words(node.field("ages")));
    }

    private static TimeWords.Verbs verbs(Node node) {
        node.allow("ahead", "achieved", "deferred", "behind");
        return new TimeWords.Verbs(
                words(node.field("ahead")),
                words(node.field("achieved")),
                words(node.field("deferred")),
                words(node.field("behind")));
    }

    /** The words of a section with their meaning. */
    private static <T> Map<String, T> meanings(Node section, Function<String, T> meaning) {
        Map<String, T> meanings = new LinkedHashMap<>();
        section.fields().forEach((name, node) -> {
            T known = meaning(node, name, meaning);
            for (String word : words(node)) {
                if (meanings.put(word, known) != null) {
                    throw node.error("\"" + word + "\" has a meaning already");
                }
            }
        });
        return meanings;
    }

    private static <T> T meaning(Node node, String name, Function<String, T> meaning) {
        try {
            return meaning.apply(name);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new CodebookException(node.file(), node.line(), "no such meaning: " + name);
        }
    }

    private static Set<String> words(Node node) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : node.words()) {
            if (!word.equals(word.toLowerCase(Locale.ROOT)) || !words.add(word)) {
                throw node.error("\"" + word + "\" is told twice or not in lower case");
            }
        }
        return words;
    }

    private static <E extends Enum<E>> Function<String, E> one(Class<E> type) {
        return name -> Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    /** "--12-25", "november+4-thursday", "may-1-monday" (the last), "easter-2" or "moon". */
    private static Recurrence holiday(String name) {
        Matcher weekday = WEEKDAY_OF_MONTH.matcher(name);
        if (weekday.matches()) {
            return new Recurrence.OfWeekday(
                    one(Month.class).apply(weekday.group(1)),
                    Integer.parseInt(weekday.group(2)),
                    one(DayOfWeek.class).apply(weekday.group(3)));
        }
        if (name.equals("moon")) {
            return new Recurrence.OfAnotherCalendar();
        }
        if (!name.startsWith("easter")) {
            return new Recurrence.OfDay(MonthDay.parse(name));
        }
        String offset = name.substring("easter".length());
        return new Recurrence.OfEaster(offset.isEmpty() ? 0 : Integer.parseInt(offset));
    }
}
