package org.chancery.app.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.app.source.RefusedException;

/** The sets of words of one file: {@code !SET! = MAN, WOMAN} stands for each of its words wherever {@code !SET!} does. */
final class WordSets {

    private static final Pattern DEFINITION = Pattern.compile("!([A-Za-z]+)!\\s*=(.*)");
    private static final Pattern USE = Pattern.compile("!([A-Za-z]+)!");
    private static final int MOST = 100;

    private final Map<String, List<String>> sets = new HashMap<>();

    /** Takes in a line that defines a set; false if it is another line. */
    boolean define(String line) throws RefusedException {
        if (line.indexOf('!') < 0) {
            return false;
        }
        Matcher definition = DEFINITION.matcher(line.strip());
        if (!definition.matches()) {
            return false;
        }
        List<String> words = new ArrayList<>();
        for (String word : definition.group(2).split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        if (words.isEmpty() || words.size() > MOST) {
            throw new RefusedException("the set !" + OneText.shown(definition.group(1)) + "! has no words or more than "
                    + MOST + "; write !SET! = ONE, TWO");
        }
        sets.put(definition.group(1), List.copyOf(words));
        return true;
    }

    /** Everything that a text with sets in it stands for. Words of sets are taken as they are, so this ends. */
    List<String> expand(String text) throws RefusedException {
        if (text.indexOf('!') < 0) {
            return List.of(text);
        }
        List<String> made = List.of("");
        int done = 0;
        for (Matcher use = USE.matcher(text); use.find(); done = use.end()) {
            made = product(made, text.substring(done, use.start()), words(use.group(1)));
        }
        return product(made, text.substring(done), List.of(""));
    }

    private static List<String> product(List<String> beginnings, String middle, List<String> ends)
            throws RefusedException {
        if (beginnings.size() * ends.size() > MOST) {
            throw new RefusedException(
                    "the sets in it make more than " + MOST + " names; write fewer sets into one name");
        }
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(end -> beginning + middle + end))
                .toList();
    }

    private List<String> words(String set) throws RefusedException {
        List<String> words = sets.get(set);
        if (words == null) {
            throw new RefusedException("no set !" + OneText.shown(set) + "! is defined above; write !"
                    + OneText.shown(set) + "! = ONE, TWO in a line before");
        }
        return words;
    }
}
