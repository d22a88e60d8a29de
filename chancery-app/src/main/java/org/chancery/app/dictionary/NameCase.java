package org.chancery.app.dictionary;

import java.util.Locale;
import java.util.Set;
import org.chancery.actor.Additions;

/** A name that a dictionary prints in capitals, as a text would print it. */
final class NameCase {

    private static final Set<String> SMALL =
            Set.of("of", "the", "and", "for", "in", "on", "to", "de", "del", "la", "von", "van");
    private static final int SHORT = 3;

    private NameCase() {}

    /** "KENYA_DEFENCE_FORCES" is "Kenya Defence Forces"; what has small letters stays as it is, and so do short words of bodies ("UN"). */
    static String of(String name, Additions.Kind kind) {
        if (hasSmallLetter(name)) {
            return name;
        }
        StringBuilder text = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            String small = word.toLowerCase(Locale.ROOT);
            boolean inside = !text.isEmpty();
            text.append(inside ? " " : "");
            if (inside && SMALL.contains(small)) {
                text.append(small);
            } else if (kind != Additions.Kind.PERSON && word.length() <= SHORT) {
                text.append(word);
            } else {
                text.append(capitalised(word));
            }
        }
        return text.toString();
    }

    private static boolean hasSmallLetter(String name) {
        int at = 0;
        while (at < name.length() && !Character.isLowerCase(name.charAt(at))) {
            at++;
        }
        return at < name.length();
    }

    private static String capitalised(String word) {
        StringBuilder text = new StringBuilder(word.length());
        boolean begins = true;
        for (int at = 0; at < word.length(); at++) {
            String letter = word.substring(at, at + 1);
            text.append(begins ? letter : letter.toLowerCase(Locale.ROOT));
            begins = letter.equals("-") || letter.equals(".") || (letter.equals("'") && at == 1);
        }
        return text.toString();
    }
}
