package org.chancery.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Map;
import java.util.Set;

/**
 * The words that time expressions are made of, each with what it means; all in lower case, several words with blanks between.
 *
 * @param calendar names of days, months and years
 * @param counting numbers and units
 * @param placing what sets a date in relation to the day of writing or to another date
 * @param refusals what looks like a date and is none
 * @param verbs words that tell when an infinitive's act takes place
 */
public record TimeWords(Calendar calendar, Counting counting, Placing placing, Refusals refusals, Verbs verbs) {

    /**
     * Names of the calendar.
     *
     * @param shortMonths abbreviations that count only beside a number
     * @param shortWeekdays abbreviations that count only before a date or behind "on"
     * @param nameMonths months that are names of people or verbs as well
     * @param fixedDays days of history that are known by a name
     * @param decades first years of decades told without digits
     * @param dayNames what a day is called of which only an article can say when it is ("election day")
     */
    public record Calendar(
            Map<String, Month> months,
            Map<String, Month> shortMonths,
            Set<Month> nameMonths,
            Map<String, DayOfWeek> weekdays,
            Map<String, DayOfWeek> shortWeekdays,
            Map<String, Season> seasons,
            Map<String, Recurrence> holidays,
            Map<String, LocalDate> fixedDays,
            Map<String, Integer> decades,
            Set<String> dayNames) {

        public Calendar {
            months = Map.copyOf(months);
            shortMonths = Map.copyOf(shortMonths);
            nameMonths = Set.copyOf(nameMonths);
            weekdays = Map.copyOf(weekdays);
            shortWeekdays = Map.copyOf(shortWeekdays);
            seasons = Map.copyOf(seasons);
            holidays = Map.copyOf(holidays);
            fixedDays = Map.copyOf(fixedDays);
            decades = Map.copyOf(decades);
            dayNames = Set.copyOf(dayNames);
        }
    }

    /**
     * Numbers and measures.
     *
     * @param vagueCounts "several", "a few": a number nobody tells
     * @param plurals units in the plural that tell a duration without any number ("for decades")
     * @param frequencies TIMEX3 values of words like "daily"
     * @param every words that make a set of a unit or a weekday
     * @param clock hours that have a name
     * @param halves hours to add for "am" and "pm"
     * @param zones what may follow a clock time
     */
    public record Counting(
            Map<String, Integer> cardinals,
            Map<String, Integer> ordinals,
            Set<String> vagueCounts,
            Map<String, Unit> units,
            Map<String, Unit> plurals,
            Map<String, String> frequencies,
            Set<String> every,
            Map<String, PartOfDay> partsOfDay,
            Map<String, LocalTime> clock,
            Map<String, Integer> halves,
            Set<String> zones) {

        public Counting {
            cardinals = Map.copyOf(cardinals);
            ordinals = Map.copyOf(ordinals);
            vagueCounts = Set.copyOf(vagueCounts);
            units = Map.copyOf(units);
            plurals = Map.copyOf(plurals);
            frequencies = Map.copyOf(frequencies);
            every = Set.copyOf(every);
            partsOfDay = Map.copyOf(partsOfDay);
            clock = Map.copyOf(clock);
            halves = Map.copyOf(halves);
            zones = Set.copyOf(zones);
        }
    }

    /**
     * Relations between dates.
     *
     * @param days days counted from the day of writing ("tomorrow" is 1)
     * @param shifts which one, counted from the day of writing
     * @param told which one, counted from the date last told ("the following" is 1)
     * @param parts adjectives that stand before a date ("early")
     * @param partNouns nouns that take "of" ("the end")
     * @param narrowing +1 for "later this week", -1 for "earlier this week"
     * @param ago what counts a length back from the day of writing
     * @param hence what counts it ahead ("from now")
     * @param distances +1 for "three days later", -1 for "three days earlier"
     * @param signals prepositions
     * @param ranges words between the two ends of a range
     * @param hedges what may stand between a preposition and its date ("almost")
     * @param vague TIMEX3 values of words like "soon"
     */
    public record Placing(
            Map<String, Integer> days,
            Map<String, Shift> shifts,
            Map<String, Integer> told,
            Map<String, Part> parts,
            Map<String, Part> partNouns,
            Map<String, Integer> narrowing,
            Set<String> ago,
            Set<String> hence,
            Map<String, Integer> distances,
            Map<String, Signal> signals,
            Set<String> ranges,
            Set<String> hedges,
            Map<String, String> vague) {

        public Placing {
            days = Map.copyOf(days);
            shifts = Map.copyOf(shifts);
            told = Map.copyOf(told);
            parts = Map.copyOf(parts);
            partNouns = Map.copyOf(partNouns);
            narrowing = Map.copyOf(narrowing);
            ago = Set.copyOf(ago);
            hence = Set.copyOf(hence);
            distances = Map.copyOf(distances);
            signals = Map.copyOf(signals);
            ranges = Set.copyOf(ranges);
            hedges = Set.copyOf(hedges);
            vague = Map.copyOf(vague);
        }
    }

    /**
     * What is no date.
     *
     * @param names names that hold a word of the calendar
     * @param numbered what carries a number that may look like a year
     * @param counted what a number before it counts, even if it could be a year
     * @param dated what a round number before it dates after all ("2000 levels")
     * @param ages what makes an age of a duration
     */
    public record Refusals(
            Set<String> names, Set<String> numbered, Set<String> counted, Set<String> dated, Set<String> ages) {

        public Refusals {
            names = Set.copyOf(names);
            numbered = Set.copyOf(numbered);
            counted = Set.copyOf(counted);
            dated = Set.copyOf(dated);
            ages = Set.copyOf(ages);
        }
    }

    /**
     * Words above an infinitive or a date.
     *
     * @param ahead lemmas that put what hangs on them into the future, whatever their own tense ("scheduled for")
     * @param achieved lemmas whose infinitive happened when they did ("managed to")
     * @param deferred lemmas whose "to" and "until" lie ahead ("was moved to Friday", "had until Friday")
     * @param behind lemmas before a weekday's event that lies back ("after Monday's attack")
     */
    public record Verbs(Set<String> ahead, Set<String> achieved, Set<String> deferred, Set<String> behind) {

        public Verbs {
            ahead = Set.copyOf(ahead);
            achieved = Set.copyOf(achieved);
            deferred = Set.copyOf(deferred);
            behind = Set.copyOf(behind);
        }
    }
}
