package org.chancery.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.time.CalendarPhrase.Absolute;
import org.chancery.time.CalendarPhrase.Range;
import org.chancery.time.CalendarPhrase.Yearly;

/** Years and what is counted in years: 2015, 2014-16, the 1960s, the sixties, the 20th century, Q3 2020. */
final class YearGrammar {

    private static final Pattern FULL_DECADE = Pattern.compile("1[0-9]{2}0s|20[0-9]0s");
    private static final Pattern SHORT_DECADE = Pattern.compile("'?[1-9]0s");
    private static final int ROUND = 50;
    private static final int FIRST_BARE_YEAR = 1700;

    private final Lexicon lexicon;
    private final NumberGrammar numbers;
    private final DateGrammar dates;

    YearGrammar(Lexicon lexicon, NumberGrammar numbers, DateGrammar dates) {
        this.lexicon = lexicon;
        this.numbers = numbers;
        this.dates = dates;
    }

    Optional<Found<CalendarPhrase>> at(Line line, int at) {
        return Found.longest(
                years(line, at),
                year(line, at),
                decade(line, at),
                century(line, at),
                partOfYear(line, at),
                fiscal(line, at));
    }

    /** "Fiscal 2021", "FY2021", "the second quarter of fiscal year 2021": when it begins depends on whose it is. */
    private Optional<Found<CalendarPhrase>> fiscal(Line line, int at) {
        Optional<Found<Recurrence>> part = quarter(line, at);
        int from = part.map(Found::end).orElse(at);
        int name = part.isPresent() ? line.skip(from, "of") : from;
        int year = line.isOneOf(name, "fiscal", "financial") ? line.skip(name + 1, "year") : line.skip(name, "fy");
        return year == name
                ? Optional.empty()
                : numbers.figures(line, year)
                        .filter(found -> line.word(year).length() % 2 == 0)
                        .map(found -> new Found<>(new CalendarPhrase.Undecided(), pastSecondYear(line, found.end())));
    }

    private int pastSecondYear(Line line, int end) {
        boolean joined = line.isHyphen(end) || line.is(end, "/");
        return joined ? numbers.figures(line, end + 1).map(Found::end).orElse(end) : end;
    }

    private static CalendarPhrase absolute(int year) {
        return new Absolute(Period.year(year));
    }

    private Optional<Found<CalendarPhrase>> year(Line line, int at) {
        return numbers.year(line, at)
                .filter(found -> found.what() >= FIRST_BARE_YEAR)
                .filter(found -> isYear(line, at, found.what()))
                .map(found -> found.map(YearGrammar::absolute));
    }

    /** Four digits are a year unless they number or count something, or belong to a larger figure. */
    private boolean isYear(Line line, int at, int year) {
        boolean numbered =
                lexicon.numbered.endsAt(line, at) || line.isOneOf(at - 1, "$", "€", "£", "#", "no", ":", "+");
        return !numbered && !inFigure(line, at) && !isCount(line, at, year);
    }

    private static boolean inFigure(Line line, int at) {
        boolean glued = !line.atom(at).opens() && !line.isHyphen(at - 1);
        boolean compound = line.isHyphen(at + 1)
                && line.touches(at + 1)
                && !line.tag(at + 2).equals("CD");
        return glued
                || compound
                || line.isOneOf(at + 1, "%", "/", ":")
                || line.tag(at + 1).equals("CD");
    }

    private boolean isCount(Line line, int at, int year) {
        if (lexicon.plurals.at(line, at + 1).isPresent()
                || lexicon.counted.at(line, at + 1).isPresent()) {
            return true;
        }
        boolean counts = line.isCommonNoun(at + 1) || line.tag(at + 1).startsWith("JJ") || line.is(at + 1, "of");
        boolean named = line.isOneOf(at - 1, "in", "since", "the") || dates(line, at + 1);
        return year % ROUND == 0 && !named && (counts || isAbout(line, at));
    }

    /** "2000 levels", but not "2000 election observers". */
    private boolean dates(Line line, int noun) {
        return lexicon.dated
                .at(line, noun)
                .filter(match -> !line.isNoun(match.end()))
                .isPresent();
    }

    /** "About 2000", but "by about 2050" and "over 2000 - 2050" tell years. */
    private boolean isAbout(Line line, int at) {
        boolean hedged = lexicon.hedges.endsAt(line, at) || line.is(at - 1, "than");
        return hedged
                && !lexicon.signals.endsAt(line, at - 1)
                && lexicon.ranges.at(line, at + 1).isEmpty();
    }

    /** "2014-16", "2014–2016"; "2019/20" is a season that begins in one year and ends in the next. */
    private Optional<Found<CalendarPhrase>> years(Line line, int at) {
        return year(line, at)
                .filter(first -> line.isHyphen(first.end()) || line.is(first.end(), "/"))
                .or(() -> numbers.year(line, at)
                        .filter(first -> line.is(first.end(), "/"))
                        .map(first -> first.map(YearGrammar::absolute)))
                .flatMap(first -> numbers.figures(line, first.end() + 1)
                        .flatMap(last -> secondYear(line, at, last))
                        .map(last -> new Found<>(
                                new Range(first.what(), first.end(), absolute(last), first.end() + 1),
                                first.end() + 2)));
    }

    private Optional<Integer> secondYear(Line line, int at, Found<Integer> last) {
        int first = Integer.parseInt(line.word(at));
        String digits = line.word(last.end() - 1);
        int year = digits.length() == 2 ? first / 100 * 100 + last.what() : last.what();
        boolean date = line.isHyphen(last.end());
        return digits.length() % 2 == 0 && year > first && year < first + 100 && !date
                ? Optional.of(year)
                : Optional.empty();
    }

    private Optional<Found<CalendarPhrase>> decade(Line line, int at) {
        String word = line.word(at);
        if (FULL_DECADE.matcher(word).matches()) {
            return Found.of(new Absolute(Period.decade(Integer.parseInt(word.substring(0, 4)))), at + 1);
        }
        if (SHORT_DECADE.matcher(word).matches() && (word.startsWith("'") || line.is(at - 1, "the"))) {
            int tens = Integer.parseInt(word.replace("'", "").substring(0, 2));
            return Found.of(new Absolute(Period.decade(1900 + tens)), at + 1);
        }
        return lexicon.decades
                .at(line, at)
                .filter(match -> line.is(at - 1, "the") || lexicon.parts.endsAt(line, at))
                .map(match -> new Found<>(new Absolute(Period.decade(match.meaning())), match.end()));
    }

    private Optional<Found<CalendarPhrase>> century(Line line, int at) {
        return numbers.ordinal(line, at).filter(number -> number.what() <= 21).flatMap(number -> {
            int unit = line.skipHyphen(number.end());
            boolean century = numbers.unit(line, unit)
                    .filter(found -> found.what() == Unit.CENTURY)
                    .isPresent();
            return century ? Found.of(new Absolute(Period.century(number.what())), unit + 1) : Optional.empty();
        });
    }

    /** "Q3", "the third quarter of 2020", "the first half of this year". */
    private Optional<Found<CalendarPhrase>> partOfYear(Line line, int at) {
        Optional<Found<Recurrence>> part =
                Found.longest(shortQuarter(line, at), quarter(line, at), lastQuarter(line, at), half(line, at));
        return part.map(found -> {
            Yearly open = Yearly.open(found.what());
            return yearOf(line, found.end())
                    .map(year -> year.map(known -> (CalendarPhrase) open.in(known)))
                    .orElse(new Found<>(open, found.end()));
        });
    }

    /** The year behind a part of it; "of the year" is of this. */
    private Optional<Found<CalendarPhrase>> yearOf(Line line, int at) {
        boolean thisYear = line.reads(at, List.of("of", "the", "year"));
        return thisYear ? Found.of(new CalendarPhrase.Counted(Unit.YEAR, 0), at + 3) : dates.year(line, at);
    }

    private static Optional<Found<Recurrence>> shortQuarter(Line line, int at) {
        boolean quarter = line.is(at, "q")
                && line.word(at + 1).matches("[1-4]")
                && !line.atom(at).closes();
        return quarter
                ? Found.of(new Recurrence.OfQuarter(Integer.parseInt(line.word(at + 1))), at + 2)
                : Optional.empty();
    }

    private Optional<Found<Recurrence>> quarter(Line line, int at) {
        return numbers.ordinal(line, at)
                .filter(number -> number.what() <= 4 && line.is(number.end(), "quarter"))
                .filter(number -> !line.isOneOf(at - 1, "fiscal", "financial"))
                .map(number -> new Found<>(new Recurrence.OfQuarter(number.what()), number.end() + 1));
    }

    /** "The last quarter of 2019"; without its year it is of something else. */
    private Optional<Found<Recurrence>> lastQuarter(Line line, int at) {
        boolean last = line.isOneOf(at, "last", "final") && line.reads(at + 1, List.of("quarter", "of"));
        return last && yearOf(line, at + 2).isPresent()
                ? Found.of(new Recurrence.OfQuarter(4), at + 2)
                : Optional.empty();
    }

    /** Halves belong to matches as well as to years, so the year must be told. */
    private Optional<Found<Recurrence>> half(Line line, int at) {
        return numbers.ordinal(line, at)
                .filter(number -> number.what() <= 2 && line.is(number.end(), "half"))
                .filter(number -> yearOf(line, number.end() + 1).isPresent())
                .map(number -> new Found<>(new Recurrence.OfHalf(number.what()), number.end() + 1));
    }
}
