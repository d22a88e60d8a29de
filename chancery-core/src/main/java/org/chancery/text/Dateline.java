package org.chancery.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands before the first words of an agency report: "SEOUL, Dec. 7 (Yonhap) --", "GENEVA (AP) —", "MUSCAT (7 March 2024) –", "BERLIN - ".
 *
 * @param length its characters, dash and the space after it included
 * @param place the place named; empty for a bare "(Reuters) -"
 * @param day the day named, if with its year
 */
record Dateline(int length, Optional<String> place, Optional<LocalDate> day) {

    private static final int LONGEST = 100;
    private static final int MOST_PLACE_WORDS = 6;

    /** The dateline with which a paragraph begins. */
    static Optional<Dateline> startOf(String paragraph) {
        for (int at = 1; at < Math.min(paragraph.length(), LONGEST); at++) {
            int dash = dashLength(paragraph, at);
            if (dash > 0) {
                int length = skipBlanks(paragraph, at + dash);
                return beforeDash(paragraph.substring(0, at).strip())
                        .filter(found -> mayFollow(paragraph, length))
                        .map(found -> new Dateline(length, found.place, found.day));
            }
        }
        return Optional.empty();
    }

    /** A place and a full date that fill a line of their own: "Geneva, 7 December 2020". */
    static Optional<Dateline> standingAlone(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : Heading.parse(line)
                        .filter(found -> found.day.isPresent() && found.place.isPresent())
                        .map(found -> new Dateline(line.length(), found.place, found.day));
    }

    /** The length of the dash at this place: a long one, two short ones, or one between blanks; 0 if there is none. */
    private static int dashLength(String text, int at) {
        char c = text.charAt(at);
        if (c == '—' || c == '―') {
            return 1;
        }
        if (c == '-' && at + 1 < text.length() && text.charAt(at + 1) == '-') {
            return at + 2 < text.length() && text.charAt(at + 2) == '-' ? 3 : 2;
        }
        boolean alone =
                Lines.isBlank(text.charAt(at - 1)) && (at + 1 == text.length() || Lines.isBlank(text.charAt(at + 1)));
        return (c == '-' || c == '–') && alone ? 1 : 0;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Lines.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A report begins with a capital, a figure or a quotation mark; "NATO — which …" is a sentence. */
    private static boolean mayFollow(String paragraph, int at) {
        return at >= paragraph.length() || !Character.isLowerCase(paragraph.charAt(at));
    }

    private static Optional<Heading> beforeDash(String prefix) {
        return Heading.parse(prefix).filter(Heading::isDateline);
    }

    /** The parts of a dateline. */
    private record Heading(Optional<String> place, Optional<LocalDate> day, boolean dated, boolean agency) {

        /** A place that is not in capitals needs a date or an agency beside it to be a dateline. */
        boolean isDateline() {
            return dated || agency || place.filter(Heading::isShouted).isPresent();
        }

        static Optional<Heading> parse(String text) {
            String rest = text.strip();
            int bracket = rest.endsWith(")") ? rest.indexOf('(') : -1;
            if (bracket < 0) {
                return parse(rest.split(",", -1), false);
            }
            String place = rest.substring(0, bracket).strip();
            String inside = rest.substring(bracket + 1, rest.length() - 1);
            boolean dated = !place.isEmpty() && PrintedDate.of(inside).isPresent();
            return parse((dated ? place + "," + inside : place).split(",", -1), !dated);
        }

        private static Optional<Heading> parse(String[] parts, boolean agency) {
            for (int placeParts = Math.min(parts.length, 3); placeParts >= 0; placeParts--) {
                String place = join(parts, 0, placeParts);
                String date = join(parts, placeParts, parts.length);
                Optional<PrintedDate> day = PrintedDate.of(date);
                if ((date.isEmpty() || day.isPresent()) && (place.isEmpty() ? agency : isPlace(place))) {
                    return Optional.of(new Heading(
                            Optional.of(place).filter(name -> !name.isEmpty()),
                            day.flatMap(PrintedDate::day),
                            day.isPresent(),
                            agency));
                }
            }
            return Optional.empty();
        }

        private static String join(String[] parts, int from, int to) {
            return String.join(",", List.of(parts).subList(from, to)).strip();
        }

        private static boolean isPlace(String text) {
            String[] words = text.split("[\\s\\p{Z}]+");
            if (words.length > MOST_PLACE_WORDS || PrintedDate.of(text).isPresent()) {
                return false;
            }
            for (String word : words) {
                if (!isPlaceWord(word)) {
                    return false;
                }
            }
            return Character.isUpperCase(text.charAt(0));
        }

        private static boolean isPlaceWord(String word) {
            boolean letters = word.chars().allMatch(c -> Character.isLetter(c) || ".'’/-,".indexOf(c) >= 0);
            boolean joint = List.of("of", "de", "da", "do", "la", "el", "al", "upon", "on", "the", "and", "am")
                    .contains(word);
            return letters && (joint || Character.isUpperCase(word.charAt(0)));
        }

        private static boolean isShouted(String place) {
            String city = place.split(",", 2)[0];
            return city.length() >= 3 && city.equals(city.toUpperCase(Locale.ROOT));
        }
    }

    Dateline {
        place = place.map(Dateline::inTitleCase);
    }

    /** "NEW YORK" is New York; what is not all capitals stays. */
    private static String inTitleCase(String place) {
        List<String> words = new ArrayList<>();
        for (String word : place.split("[\\s\\p{Z}]+")) {
            boolean shouted = word.length() > 2 && word.indexOf('.') < 0 && word.equals(word.toUpperCase(Locale.ROOT));
            words.add(shouted ? capitalised(word) : word);
        }
        return String.join(" ", words);
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder(word.length());
        boolean first = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(first ? c : Character.toLowerCase(c));
            first = c == '/' || c == '-';
        }
        return out.toString();
    }
}
