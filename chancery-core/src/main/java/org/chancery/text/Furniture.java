package org.chancery.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.Layout.Kind;

/** Tells by its own look what a line around a report is: byline, date line, caption or credit. */
final class Furniture {

    private static final int LONGEST_BYLINE = 140;
    private static final int LONGEST_CREDIT = 300;
    private static final int LONGEST_CAPTION = 600;

    private static final List<String> CAPTION_STARTS = List.of(
            "photo:",
            "image:",
            "picture:",
            "video:",
            "file photo",
            "file - ",
            "file – ",
            "file — ",
            "photo by ",
            "photo credit",
            "image credit",
            "pictured:",
            "caption:",
            "graphic:",
            "map:",
            "screenshot:",
            "illustration:");
    private static final List<String> CREDIT_STARTS = List.of(
            "reporting by ",
            "additional reporting by ",
            "editing by ",
            "writing by ",
            "compiled by ",
            "source:",
            "sources:",
            "credit:",
            "copyright",
            "©",
            "(c) ",
            "all rights reserved",
            "read more:",
            "read also:",
            "also read:",
            "related:",
            "see also:",
            "follow us on",
            "for more information",
            "contact:",
            "press contact");
    private static final List<String> CREDIT_PARTS = List.of(
            "contributed to this report",
            "contributed to this article",
            "contributed to this story",
            "; editing by ",
            "all rights reserved");
    private static final List<String> PHOTO_CREDITS =
            List.of("photo", "getty", "images", "image", "picture", "courtesy", "handout", "file");
    private static final Set<String> AGENCIES = Set.of(
            "yonhap",
            "reuters",
            "ap",
            "afp",
            "xinhua",
            "tass",
            "dpa",
            "epa",
            "kyodo",
            "ansa",
            "efe",
            "pti",
            "ani",
            "upi",
            "bloomberg",
            "cna",
            "jiji",
            "interfax",
            "anadolu",
            "irna",
            "kcna",
            "mena",
            "lusa",
            "end",
            "ends",
            "more");
    private static final Set<String> CLOSING_SECTIONS = Set.of(
            "sources",
            "references",
            "external links",
            "related news",
            "related articles",
            "see also",
            "further reading",
            "sister links");
    private static final Set<String> NAME_JOINTS = Set.of(
            "and",
            "in",
            "for",
            "of",
            "at",
            "the",
            "with",
            "de",
            "da",
            "van",
            "von",
            "der",
            "bin",
            "al",
            "el",
            "la",
            "special",
            "to",
            "from",
            "staff",
            "writer",
            "writers",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "editor",
            "senior",
            "chief",
            "diplomatic",
            "political",
            "contributing",
            "contributor",
            "bureau",
            "foreign",
            "affairs",
            "desk",
            "agencies");

    private Furniture() {}

    /** What a line is if its look alone says so; empty for anything that may be report or headline. */
    static Optional<Kind> kindOf(String line) {
        String lower = line.length() > LONGEST_CAPTION ? "" : line.toLowerCase(Locale.ROOT);
        if (line.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(line.contains("|") ? Kind.CAPTION : Kind.CREDIT);
        }
        if (!lower.isEmpty() && isCaption(line, lower)) {
            return Optional.of(Kind.CAPTION);
        }
        if (isCredit(line, lower)) {
            return Optional.of(Kind.CREDIT);
        }
        if (isByline(line)) {
            return Optional.of(Kind.BYLINE);
        }
        return line.endsWith(".") ? Optional.empty() : dated(line);
    }

    private static Optional<Kind> dated(String line) {
        if (PrintedDate.of(line).isPresent()) {
            return Optional.of(Kind.DATE_LINE);
        }
        return Dateline.standingAlone(line).isPresent() ? Optional.of(Kind.DATELINE) : Optional.empty();
    }

    /** True for the heading of a list of sources or links that closes an article. */
    static boolean beginsClosingSection(String line) {
        String name = line.length() > 40 ? "" : line.toLowerCase(Locale.ROOT);
        return CLOSING_SECTIONS.contains(name.endsWith(":") ? name.substring(0, name.length() - 1) : name);
    }

    /** Where the agency's mark "(Yonhap)" begins that closes a paragraph after its last stop. */
    static Optional<Integer> closingMark(String paragraph) {
        int open = paragraph.lastIndexOf('(');
        if (open < 2 || !isAgencyMark(paragraph.substring(open))) {
            return Optional.empty();
        }
        int last = open - 1;
        while (last > 0 && Lines.isBlank(paragraph.charAt(last))) {
            last--;
        }
        return ".!?\"”".indexOf(paragraph.charAt(last)) >= 0 ? Optional.of(open) : Optional.empty();
    }

    private static boolean isAgencyMark(String text) {
        return text.length() < 60
                && text.endsWith(")")
                && AGENCIES.contains(
                        text.substring(1, text.length() - 1).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isCaption(String line, String lower) {
        if (CAPTION_STARTS.stream().anyMatch(lower::startsWith)) {
            return true;
        }
        if (line.startsWith("|") || line.endsWith("|")) {
            return true;
        }
        if ("—–".indexOf(line.charAt(0)) >= 0 && !line.endsWith(".")) {
            return true; // who said a sentence that is printed large
        }
        return endsWithPictureCredit(lower);
    }

    /** "… (AP Photo/Jane Doe)" anywhere, or "… (Yonhap)" where no sentence has ended before it. */
    private static boolean endsWithPictureCredit(String lower) {
        int open = lower.lastIndexOf('(');
        if (open <= 0 || !lower.endsWith(")")) {
            return false;
        }
        String inside = lower.substring(open);
        boolean picture = inside.length() < 80 && PHOTO_CREDITS.stream().anyMatch(inside::contains);
        return picture || (isAgencyMark(inside) && closingMark(lower).isEmpty());
    }

    private static boolean isCredit(String line, String lower) {
        if (line.length() > LONGEST_CREDIT) {
            return false;
        }
        boolean inBrackets = line.length() < 60 && line.startsWith("(") && line.endsWith(")");
        return (inBrackets && isAgencyMark(line))
                || CREDIT_STARTS.stream().anyMatch(lower::startsWith)
                || CREDIT_PARTS.stream().anyMatch(lower::contains);
    }

    private static boolean isByline(String line) {
        if (line.length() > LONGEST_BYLINE || line.endsWith(".")) {
            return false;
        }
        String[] words = line.split("[\\s\\p{Z},;|()]+");
        boolean by = words.length > 1 && (words[0].equals("By") || words[0].equals("BY"));
        boolean address = line.indexOf('@') > 0;
        if (!by && !address) {
            return false;
        }
        for (int i = by ? 1 : 0; i < words.length; i++) {
            if (!isPartOfByline(words[i])) {
                return false;
            }
        }
        return !by || startsWithName(words);
    }

    /** "By Jane …", not "By Monday". */
    private static boolean startsWithName(String[] words) {
        return (Character.isUpperCase(words[1].charAt(0)) || words[1].indexOf('@') > 0)
                && PrintedDate.of(words[1] + " 1 January").isEmpty();
    }

    private static boolean isPartOfByline(String word) {
        if (word.isEmpty() || word.indexOf('@') >= 0 || NAME_JOINTS.contains(word.toLowerCase(Locale.ROOT))) {
            return true;
        }
        return Character.isUpperCase(word.charAt(0)) || word.equals("e-mail:") || word.equals("email:");
    }
}
