package org.chancery.read;

import java.util.Locale;
import java.util.Set;
import org.chancery.time.TimeExpression;

/** Dates in the phrase that tells after or before what an act was done: they date that, not the act. */
final class FrameDates {

    private static final Set<String> OPENERS = Set.of("following", "after", "before");

    /** "before <b>dawn</b> on Sunday" is on Sunday. */
    private static final Set<String> TIMES_OF_DAY =
            Set.of("dawn", "noon", "midnight", "midday", "sunrise", "sunset", "dark", "nightfall", "lunch", "dinner");

    private FrameDates() {}

    /**
     * "imposed sanctions following its invasion of Latvia <b>in 2014</b>", "after talks in Lima <b>on Sunday</b>, Chad recalled": whether
     * only a noun phrase without comma stands between such a word and the date, and the act is outside of it.
     */
    static boolean isOfFrame(Scene scene, int act, TimeExpression time) {
        int at = time.firstToken() - 1;
        int nouns = 0;
        while (at >= 0 && isInsidePhrase(scene, at)) {
            boolean occasion = scene.token(at).isNoun()
                    && !TIMES_OF_DAY.contains(scene.token(at).lemma());
            nouns += occasion ? 1 : 0;
            at--;
        }
        int opener = at;
        boolean frame = at >= 0
                && nouns > 0
                && isOpener(scene, at)
                && scene.times().stream()
                        .noneMatch(other -> other.firstToken() <= opener + 1 && opener <= other.lastToken());
        return frame && !(act > opener && act < time.firstToken());
    }

    private static boolean isInsidePhrase(Scene scene, int at) {
        if (isOpener(scene, at)) {
            return false;
        }
        return switch (scene.token(at).tag()) {
            case ",", ":", "VBD", "VBZ", "VBP", "VBN", "VBG", "VB", "MD", "TO", "WDT", "WP", "WRB", "``", "''" -> false;
            default -> true;
        };
    }

    private static boolean isOpener(Scene scene, int at) {
        return OPENERS.contains(scene.token(at).text().toLowerCase(Locale.ROOT));
    }
}
