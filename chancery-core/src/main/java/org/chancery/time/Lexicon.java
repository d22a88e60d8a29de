package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the codebook, made ready for looking up in lines. */
final class Lexicon {

    final Phrases<Month> months;
    final Phrases<Month> shortMonths;
    final Set<Month> nameMonths;
    final Phrases<DayOfWeek> weekdays;
    final Phrases<DayOfWeek> shortWeekdays;
    final Phrases<Season> seasons;
    final Phrases<Recurrence> holidays;
    final Phrases<LocalDate> fixedDays;
    final Phrases<Integer> decades;
    final Phrases<String> dayNames;
    final Phrases<Integer> cardinals;
    final Phrases<Integer> ordinals;
    final Phrases<Boolean> vagueCounts;
    final Phrases<Unit> units;
    final Phrases<Unit> plurals;
    final Phrases<String> frequencies;
    final Phrases<Boolean> every;
    final Phrases<PartOfDay> partsOfDay;
    final Phrases<LocalTime> clock;
    final Phrases<Integer> halves;
    final Phrases<Boolean> zones;
    final Phrases<Integer> days;
    final Phrases<Shift> shifts;
    final Phrases<Integer> told;
    final Phrases<Part> parts;
    final Phrases<Part> partNouns;
    final Phrases<Integer> narrowing;
    final Phrases<Boolean> ago;
    final Phrases<Boolean> hence;
    final Phrases<Integer> distances;
    final Phrases<Signal> signals;
    final Phrases<Boolean> ranges;
    final Phrases<Boolean> hedges;
    final Phrases<String> vague;
    final Phrases<Boolean> names;
    final Phrases<Boolean> numbered;
    final Phrases<Boolean> counted;
    final Phrases<Boolean> dated;
    final Phrases<Boolean> ages;

    /** Words that open an expression by the grammar alone. */
    private static final Set<String> OPENERS =
            Set.of("the", "q", "half", "eve", "week", "final", "fiscal", "financial", "fy");

    /** Words that a time expression may begin with; all others are passed over quickly. */
    private final Set<String> openers;

    Lexicon(TimeWords words) {
        TimeWords.Calendar calendar = words.calendar();
        months = Phrases.of(calendar.months());
        shortMonths = Phrases.of(calendar.shortMonths());
        nameMonths = calendar.nameMonths();
        weekdays = Phrases.of(calendar.weekdays());
        shortWeekdays = Phrases.of(calendar.shortWeekdays());
        seasons = Phrases.of(calendar.seasons());
        holidays = Phrases.of(calendar.holidays());
        fixedDays = Phrases.of(calendar.fixedDays());
        decades = Phrases.of(calendar.decades());
        dayNames = Phrases.of(calendar.dayNames().stream().collect(Collectors.toMap(name -> name, name -> name)));
        TimeWords.Counting counting = words.counting();
        cardinals = Phrases.of(counting.cardinals());
        ordinals = Phrases.of(counting.ordinals());
        vagueCounts = Phrases.of(counting.vagueCounts());
        units = Phrases.of(counting.units());
        plurals = Phrases.of(counting.plurals());
        frequencies = Phrases.of(counting.frequencies());
        every = Phrases.of(counting.every());
        partsOfDay = Phrases.of(counting.partsOfDay());
        clock = Phrases.of(counting.clock());
        halves = Phrases.of(counting.halves());
        zones = Phrases.of(counting.zones());
        TimeWords.Placing placing = words.placing();
        days = Phrases.of(placing.days());
        shifts = Phrases.of(placing.shifts());
        told = Phrases.of(placing.told());
        parts = Phrases.of(placing.parts());
        partNouns = Phrases.of(placing.partNouns());
        narrowing = Phrases.of(placing.narrowing());
        ago = Phrases.of(placing.ago());
        hence = Phrases.of(placing.hence());
        distances = Phrases.of(placing.distances());
        signals = Phrases.of(placing.signals());
        ranges = Phrases.of(placing.ranges());
        hedges = Phrases.of(placing.hedges());
        vague = Phrases.of(placing.vague());
        TimeWords.Refusals refusals = words.refusals();
        names = Phrases.of(refusals.names());
        numbered = Phrases.of(refusals.numbered());
        counted = Phrases.of(refusals.counted());
        dated = Phrases.of(refusals.dated());
        ages = Phrases.of(refusals.ages());
        openers = Stream.of(
                        months,
                        shortMonths,
                        weekdays,
                        shortWeekdays,
                        seasons,
                        holidays,
                        fixedDays,
                        decades,
                        dayNames,
                        cardinals,
                        ordinals,
                        vagueCounts,
                        units,
                        plurals,
                        frequencies,
                        every,
                        partsOfDay,
                        clock,
                        days,
                        shifts,
                        told,
                        parts,
                        partNouns,
                        narrowing,
                        vague)
                .flatMap(phrases -> phrases.firstWords().stream())
                .flatMap(word -> Stream.of(word, word + "s"))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean opens(String word) {
        return openers.contains(word) || isFigure(word) || OPENERS.contains(word);
    }

    /** Also "'60s". */
    private static boolean isFigure(String word) {
        return Character.isDigit(word.charAt(word.length() > 1 && word.charAt(0) == '\'' ? 1 : 0));
    }
}
