package org.chancery.actor;

import java.util.Locale;
import java.util.Set;
import org.chancery.language.Sentence;

/** Tells when a known name is not the person's who is known by it: a thing's that is named after him, or his son's. */
final class Borrowed {

    /** What is named after people. */
    private static final Set<String> THINGS = Set.of(
            "airport",
            "airfield",
            "hospital",
            "clinic",
            "university",
            "college",
            "school",
            "academy",
            "institute",
            "library",
            "museum",
            "mausoleum",
            "foundation",
            "stadium",
            "arena",
            "bridge",
            "dam",
            "street",
            "avenue",
            "boulevard",
            "highway",
            "square",
            "plaza",
            "mosque",
            "cathedral",
            "prize",
            "trail",
            "carrier");

    private static final Set<String> SHIPS = Set.of("uss", "hms");

    private Borrowed() {}

    /** Whether the words from token {@code start} to before {@code end} are part of such a name. */
    static boolean isIn(Sentence sentence, int start, int end) {
        return isThing(sentence, start, end) || isJunior(sentence, end);
    }

    /** "Rajiv Gandhi <b>Hospital</b>", "the <b>USS</b> Reagan"; an international airport is at least of the person's country. */
    private static boolean isThing(Sentence sentence, int start, int end) {
        int next = end < sentence.size() && lower(sentence, end).equals("memorial") ? end + 1 : end;
        return (next < sentence.size() && THINGS.contains(lower(sentence, next)))
                || (start > 0 && SHIPS.contains(lower(sentence, start - 1)));
    }

    /** "Anton Keller<b>, Jr.</b>". */
    private static boolean isJunior(Sentence sentence, int end) {
        int at = end < sentence.size() && lower(sentence, end).equals(",") ? end + 1 : end;
        return at < sentence.size() && lower(sentence, at).matches("jr\\.?");
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).text().toLowerCase(Locale.ROOT);
    }
}
