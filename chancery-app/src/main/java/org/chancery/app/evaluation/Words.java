package org.chancery.app.evaluation;

import java.util.Locale;

/** Comparing phrases of an article. */
final class Words {

    private Words() {}

    /** True if one holds the other, whole words only, in capitals or not. */
    static boolean overlap(String one, String other) {
        String a = padded(one);
        String b = padded(other);
        return a.contains(b) || b.contains(a);
    }

    private static String padded(String text) {
        return " " + text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT) + " ";
    }
}
