package org.chancery.app.store;

import java.util.List;
import java.util.regex.Pattern;

/** Takes words out of what somebody looks for, so that nothing of it is taken for a command. */
final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchWords() {}

    static List<String> of(String text) {
        return BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
