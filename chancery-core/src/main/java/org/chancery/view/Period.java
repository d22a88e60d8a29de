package org.chancery.view;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.link.Stretch;

/**
 * A decade, year, month or day of the calendar, as a timeline zooms through them.
 *
 * @param begins its first day
 */
public record Period(Scale scale, LocalDate begins) {

    /** How long a period is. */
    public enum Scale {
        DECADE(3),
        YEAR(4),
        MONTH(7),
        DAY(10);

        private final int letters;

        Scale(int letters) {
            this.letters = letters;
        }

        /** How much of a day (2023-03-14) tells in which period of this scale it lies. */
        public int letters() {
            return letters;
        }

        /** The next smaller one. */
        public Optional<Scale> smaller() {
            return switch (this) {
                case DECADE -> Optional.of(YEAR);
                case YEAR -> Optional.of(MONTH);
                case MONTH -> Optional.of(DAY);
                case DAY -> Optional.empty();
            };
        }
    }

    public Period {
        if (!begins.equals(first(scale, begins)) || begins.getYear() < 0 || begins.getYear() > 9999) {
            throw new IllegalArgumentException("no " + scale + " begins on " + begins);
        }
    }

    /** The one in which a day lies. */
    public static Period of(Scale scale, LocalDate day) {
        return new Period(scale, first(scale, day));
    }

    private static LocalDate first(Scale scale, LocalDate day) {
        return switch (scale) {
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case MONTH -> day.withDayOfMonth(1);
            case DAY -> day;
        };
    }

    /**
     * The period of a name: 2020s, 2023, 2023-03, 2023-03-14.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Period named(String name) {
        try {
            if (name.matches("[0-9]{3}0s")) {
                return of(Scale.DECADE, Year.parse(name.substring(0, 4)).atDay(1));
            }
            return switch (name.length()) {
                case 4 -> of(Scale.YEAR, Year.parse(name).atDay(1));
                case 7 -> of(Scale.MONTH, YearMonth.parse(name).atDay(1));
                default -> of(Scale.DAY, LocalDate.parse(name));
            };
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(
                    "a decade (2020s), year, month (2023-03) or day was expected, not \"" + name + "\"", e);
        }
    }

    /** 2020s, 2023, 2023-03, 2023-03-14. */
    public String name() {
        return switch (scale) {
            case DECADE -> begins.toString().substring(0, 4) + "s";
            case YEAR, MONTH, DAY -> begins.toString().substring(0, scale.letters());
        };
    }

    /** "2020s", "2023", "March 2023", "14 March 2023". */
    public String title() {
        String month = begins.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + begins.getYear();
        return switch (scale) {
            case DECADE, YEAR -> name();
            case MONTH -> month;
            case DAY -> begins.getDayOfMonth() + " " + month;
        };
    }

    /** From its first day to its last. */
    public Stretch days() {
        return new Stretch(begins, next().minusDays(1));
    }

    /** The first day behind it. */
    private LocalDate next() {
        return switch (scale) {
            case DECADE -> begins.plusYears(10);
            case YEAR -> begins.plusYears(1);
            case MONTH -> begins.plusMonths(1);
            case DAY -> begins.plusDays(1);
        };
    }

    /** The one before, or after, of the same scale; empty at the ends of the calendar. */
    public Optional<Period> shifted(int by) {
        LocalDate to = switch (scale) {
            case DECADE -> begins.plusYears(10L * by);
            case YEAR -> begins.plusYears(by);
            case MONTH -> begins.plusMonths(by);
            case DAY -> begins.plusDays(by);
        };
        return to.getYear() < 0 || to.getYear() > 9999 ? Optional.empty() : Optional.of(new Period(scale, to));
    }

    /** The next larger one in which it lies. */
    public Optional<Period> within() {
        return switch (scale) {
            case DECADE -> Optional.empty();
            case YEAR -> Optional.of(of(Scale.DECADE, begins));
            case MONTH -> Optional.of(of(Scale.YEAR, begins));
            case DAY -> Optional.of(of(Scale.MONTH, begins));
        };
    }

    /** The smaller ones that it consists of; none of a day. */
    public List<Period> parts() {
        return switch (scale) {
            case DECADE -> parts(10, Scale.YEAR);
            case YEAR -> parts(12, Scale.MONTH);
            case MONTH -> parts(begins.lengthOfMonth(), Scale.DAY);
            case DAY -> List.of();
        };
    }

    private List<Period> parts(int many, Scale smaller) {
        Period first = new Period(smaller, begins);
        return IntStream.range(0, many)
                .mapToObj(first::shifted)
                .flatMap(Optional::stream)
                .toList();
    }
}
